import { expect, test } from 'vitest';
import { StorageProblem } from '../device/database.ts';
import { RelayProblem, Unreachable } from '../device/relay-client.ts';
import { VaultProblem } from '../device/vault.ts';
import account from '../text/en/account.ts';
import { problemOf } from './problems.ts';

test.each([
  [new Unreachable(), 'unreachable'],
  [new RelayProblem('not-signed-in', 401), 'not-signed-in'],
  [new RelayProblem('wrong-credentials', 401), 'wrong-credentials'],
  [new RelayProblem('try-again', 503), 'unreachable'],
  [new RelayProblem('too-large', 413), 'other'],
  [new StorageProblem('full'), 'full'],
  [new VaultProblem('damaged'), 'damaged'],
  [new VaultProblem('pin-needed'), 'other'],
  [new Error('?'), 'other'],
])('%s is told as %s', (thrown, word) => {
  expect(problemOf(thrown)).toBe(word);
  expect(account.problem[problemOf(thrown)].length).toBeGreaterThan(20);
});
