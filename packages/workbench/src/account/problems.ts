/** What went wrong, as the catalogue names it: what happened, what is safe, what to do next. */
import { StorageProblem } from '../device/database.ts';
import { RelayProblem, Unreachable } from '../device/relay-client.ts';
import { VaultProblem } from '../device/vault.ts';
import type account from '../text/en/account.ts';

export type ProblemWord = keyof typeof account.problem;

const OF_RELAY: Partial<Record<RelayProblem['code'], ProblemWord>> = {
  'too-many-requests': 'too-many-requests',
  'wrong-credentials': 'wrong-credentials',
  'not-allowed': 'not-allowed',
  'invitation-spent': 'invitation-spent',
  'not-found': 'not-found',
  conflict: 'conflict',
  'not-signed-in': 'not-signed-in',
  'try-again': 'unreachable',
  'disk-full': 'no-room',
};

export const problemOf = (thrown: unknown): ProblemWord => {
  if (thrown instanceof Unreachable) return 'unreachable';
  if (thrown instanceof StorageProblem) return thrown.code;
  if (thrown instanceof VaultProblem && thrown.code === 'damaged') return 'damaged';
  if (thrown instanceof RelayProblem) return OF_RELAY[thrown.code] ?? 'other';
  return 'other';
};
