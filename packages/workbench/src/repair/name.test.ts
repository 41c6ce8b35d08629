import { describe, expect, it } from 'vitest';
import { nameFor } from './name.ts';

describe('nameFor', () => {
  it.each([
    [' the bus ', 'I said that I had nearly not come.', 'the bus'],
    ['', '  You looked\nat the clock. ', 'You looked at the clock.'],
    ['', '', ''],
    ['', `${'seven '.repeat(9)}seventy and more`, `${'seven '.repeat(9).trim()}…`],
    ['', 'x'.repeat(61), `${'x'.repeat(60)}…`],
    ['', 'x'.repeat(60), 'x'.repeat(60)],
  ])('%j, %j', (title, words, name) => {
    expect(nameFor(title, words)).toBe(name);
  });
});
