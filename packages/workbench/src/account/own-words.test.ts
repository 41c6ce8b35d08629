import { describe, expect, it } from 'vitest';
import { placesToCheck, whatIsMissing } from './own-words.ts';

describe('words of one’s own', () => {
  it.each([
    ['', 'length'],
    ['fifteen letters', 'length'],
    ['aaaaaaaaaaaaaaaaaaaa', 'variety'],
    ['heron heron heron heron', 'variety'],
    ['the heron came back', null],
    ['  THE   Heron-came back ', null],
    ['сова прилетела назад', null],
  ] as const)('%j lacks %s', (typed, missing) => expect(whatIsMissing(typed)).toBe(missing));
});

describe('places to check', () => {
  it('one of the first six, one of the last six', () => {
    expect(placesToCheck(() => 0)).toEqual([1, 7]);
    expect(placesToCheck((n) => n - 1)).toEqual([6, 12]);
  });
});
