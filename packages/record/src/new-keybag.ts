/** A new person's keybag, drawn once, at sign-up. Apart from `keybag.ts`, since drawing keys takes the curves (`identity.ts`). */
import { type RandomBytes, systemRandom } from './bytes.ts';
import { newIdentity } from './identity.ts';
import { newSpaceId } from './ids.ts';
import type { Keybag } from './keybag.ts';

export const newKeybag = (random: RandomBytes = systemRandom): Keybag => ({
  identity: newIdentity(random),
  ownSpace: newSpaceId(random),
  ownKey: random(32),
});
