import { describe, expect, it } from 'vitest';
import { markWord } from './marks.ts';

describe('markWord', () => {
  it.each([
    [0, 'far-end'],
    [19, 'far-end'],
    [20, 'far-side'],
    [50, 'between'],
    [79, 'near-side'],
    [80, 'near-end'],
    [100, 'near-end'],
  ])('%d', (mark, word) => {
    expect(markWord(mark)).toBe(word);
  });
});
