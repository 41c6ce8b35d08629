/**
 * Five places in the example at which Kithe can be understood: a crack, a seam, an image, a moment, a table.
 * Found in the story by what people called things, since ids belong to one telling of it.
 */
import type { Views } from '@kithe/record/views';
import { at } from '../paths.ts';
import { inEnglish, type Say } from './retell.ts';

export const PLACES = ['bus', 'clock', 'image', 'seen', 'table'] as const;
export type PlaceToLook = { readonly name: (typeof PLACES)[number]; readonly to: string };

/** Where each place is, below the base of a relationship; one that the story does not have is left out. */
export const placesToLook = (
  { repair, ledger, timeline, hours }: Views,
  say: Say = inEnglish,
): readonly PlaceToLook[] => {
  const bus = repair.find(({ title, isRepaired }) => title === say('the bus') && !isRepaired);
  const clock = repair.find(
    ({ title, isRepaired }) => title === say('“you looked at the clock”') && isRepaired,
  );
  const image = ledger.find(({ state, isShared }) => state === 'loosened' && isShared);
  const seen = timeline.find(({ stars }) =>
    stars.some(({ title }) => title === say('She saw that I was crying')),
  );
  const table = hours.findLast(({ sealed, isOpen }) => sealed.size === 2 && !isOpen) ?? hours.at(-1);
  const found: Readonly<Record<PlaceToLook['name'], string | undefined>> = {
    bus: bus && at.disconnection(bus.id),
    clock: clock && at.disconnection(clock.id),
    image: image && at.image(image.id),
    seen: seen && at.hour(seen.id),
    table: table && at.open(table.id),
  };
  return PLACES.flatMap((name) => {
    const to = found[name];
    return to === undefined ? [] : [{ name, to }];
  });
};
