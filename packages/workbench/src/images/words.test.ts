import { describe, expect, it } from 'vitest';
import { placeWord, SHOWN, SHOWN_WORDS, shownWord } from './words.ts';

describe('shownWord', () => {
  it.each([
    [0, 'none'],
    [0.125, 'none'],
    [0.13, 'hint'],
    [0.3, 'hint'],
    [0.4, 'half'],
    [0.6, 'half'],
    [0.7, 'most'],
    [0.9, 'all'],
    [1, 'all'],
  ])('%d', (shown, word) => {
    expect(shownWord(shown)).toBe(word);
  });
  it('is the word that was chosen', () => {
    for (const word of SHOWN_WORDS) expect(shownWord(SHOWN[word])).toBe(word);
  });
});

describe('placeWord', () => {
  it.each([
    [0, 'hardly'],
    [0.19, 'hardly'],
    [0.2, 'rather-not'],
    [0.5, 'open'],
    [0.79, 'rather'],
    [0.8, 'surely'],
    [1, 'surely'],
  ])('%d', (p, word) => {
    expect(placeWord(p)).toBe(word);
  });
});
