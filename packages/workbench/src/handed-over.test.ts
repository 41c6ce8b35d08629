import { expect, test } from 'vitest';
import { meantFor } from './handed-over.ts';

test.each([
  ['/setup/AAAA', '/begin'],
  ['/join/AAAA.BBBB', '/join'],
  ['', null],
  ['setup/AAAA', null],
  ['/setupAAAA', null],
  ['/elsewhere/join/AAAA', null],
])('%j is meant for %s', (fragment, page) => {
  expect(meantFor(fragment)).toBe(page);
});
