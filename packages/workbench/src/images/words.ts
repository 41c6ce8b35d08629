/**
 * Numbers of the ledger in people's words: how much of a part was shown, and where on the line an expectation lies.
 * A number is an input and a line of the arithmetic; it is never what a person is told first (J50).
 */

/** How much of a part was shown (J57), as people are asked: x by word. */
export const SHOWN = { none: 0, hint: 0.25, half: 0.5, most: 0.75, all: 1 } as const;
export type ShownWord = keyof typeof SHOWN;
export const SHOWN_WORDS = Object.keys(SHOWN) as readonly ShownWord[]; // the keys of the object above, in their order

/** The nearest word for x ∈ [0, 1]; halfway between two, the smaller: nobody is told that they showed more than they did. */
export const shownWord = (shown: number): ShownWord =>
  SHOWN_WORDS.reduce((best, word) =>
    Math.abs(SHOWN[word] - shown) < Math.abs(SHOWN[best] - shown) ? word : best,
  );

/** Fifths of the line between *I will not be met* and *I will be met*. Ours, untested. */
export const PLACE_WORDS = ['hardly', 'rather-not', 'open', 'rather', 'surely'] as const;
export type PlaceWord = (typeof PLACE_WORDS)[number];

/** Where an expectation p ∈ [0, 1] lies on the line, in words. */
export const placeWord = (p: number): PlaceWord => PLACE_WORDS[Math.min(4, Math.floor(p * 5))] ?? 'open';
