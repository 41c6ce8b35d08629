/**
 * Leaving one record, on the device of whoever leaves: everything of mine is at the relay, then I am no member there,
 * then my own space says so. Each step may be taken twice, and the last is what my devices go by.
 */
import { type Membership, membershipBody } from './memberships.ts';
import { RelayProblem } from './relay-client.ts';
import type { Session } from './session.ts';

/** @throws {Unreachable} before anything has changed but that my words wait to be sent */
export const closeRecord = async (session: Session, membership: Membership): Promise<void> => {
  await session.outbox.flush();
  await session.relay.leaveSpace(membership.space).catch((thrown: unknown) => {
    if (!(thrown instanceof RelayProblem && thrown.code === 'not-found')) throw thrown;
  });
  const body = { ...membershipBody(membership), left: true };
  await session.writeApart([{ space: session.ownAccess.space, body }], [session.ownAccess]);
};
