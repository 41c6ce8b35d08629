/** Whether a ticket would let someone in: asked before twelve words are written on paper for nothing. */
import { newAccountName } from '@kithe/record/passphrase';
import { beginRegistration, type Ticket } from './credentials.ts';
import { type RelayClient, RelayProblem } from './relay-client.ts';

/** What follows `#/setup/` in a set-up link; `null` for any other fragment. */
export const setupSecret = (fragment: string): string | null =>
  /^\/?(?:setup\/)?([A-Za-z0-9_-]{20,64})$/.exec(fragment)?.[1] ?? null;

/** @throws {RelayProblem} invitation-spent and whatever else is not a plain no @throws {Unreachable} */
export const mayBegin = async (relay: RelayClient, ticket: Ticket): Promise<boolean> => {
  const request = await beginRegistration('only asking');
  try {
    await relay.signUpStart({ ticket, account: newAccountName(), passphrase: request, recovery: request });
    return true;
  } catch (thrown) {
    if (thrown instanceof RelayProblem && thrown.code === 'not-allowed') return false;
    throw thrown;
  }
};
