/**
 * Signing in on this device. Apart from `here.ts`, so that a page that only writes does not load what signing in
 * needs.
 */
import { normaliseName } from '@kithe/record/spelling';
import { type SigningIn, signIn } from './credentials.ts';
import { deviceHere, enter } from './here.ts';
import { createRelayClient } from './relay-client.ts';
import type { Session } from './session.ts';

/**
 * Signs in on this device, unless it is somebody else's.
 * @throws {RelayProblem} wrong-credentials @throws {Unreachable} @throws {StorageProblem}
 */
export const signInHere = async (
  typed: Pick<SigningIn, 'account' | 'words' | 'lock'>,
): Promise<
  { readonly phase: 'in'; readonly session: Session } | { readonly phase: 'other'; readonly account: string }
> => {
  const owner = await deviceHere();
  if (owner && owner.account !== normaliseName(typed.account))
    return { phase: 'other', account: owner.account };
  const signed = await signIn(createRelayClient(), { ...typed, ...(owner && { device: owner.device }) });
  return { phase: 'in', session: await enter(signed) };
};
