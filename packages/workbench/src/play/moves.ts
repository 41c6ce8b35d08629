/**
 * What a reader did in a chapter, as it stands in the address: `?moves=mmsdg&bet=less`.
 *
 * A chapter is a function of these and of a seed: undoing is dropping the last letter, and a link shows somebody else
 * the same story. Letters only, so that no router takes them for a number.
 */
import type { Answer } from '@kithe/model/answers';

const LETTERS = { o: 'moved', m: 'met', s: 'missed', d: 'denied', p: 'punished' } as const;

/** An answer, or `go on` where nothing was shown that could be answered. */
export type Move = Answer | 'go on';

const moveOf = (letter: string): Move | undefined =>
  letter === 'g'
    ? 'go on'
    : Object.hasOwn(LETTERS, letter)
      ? LETTERS[letter as keyof typeof LETTERS]
      : undefined; // just checked

/** Moves of an address that anybody may have written, up to the first that is none, at most `most`. */
export const parseMoves = (text: unknown, most: number): readonly Move[] => {
  const moves: Move[] = [];
  for (const letter of typeof text === 'string' ? text.slice(0, most) : '') {
    const move = moveOf(letter);
    if (move === undefined) break;
    moves.push(move);
  }
  return moves;
};

export const formatMoves = (moves: readonly Move[]): string =>
  moves.map((move) => Object.entries(LETTERS).find(([, answer]) => answer === move)?.[0] ?? 'g').join('');

/** A bet that is one of several; `undefined` where none was placed yet. */
export const parseBet = <B extends string>(text: unknown, bets: readonly B[]): B | undefined =>
  bets.find((bet) => bet === text);

/** A drawn bet, `d40-35-30`: heights in hundredths; `undefined` unless it has exactly `points` of them. */
export const parseDrawn = (text: unknown, points: number): readonly number[] | undefined => {
  if (typeof text !== 'string' || !/^d\d{1,3}(-\d{1,3})*$/.test(text)) return undefined;
  const heights = text
    .slice(1)
    .split('-')
    .map((n) => Number(n) / 100);
  return heights.length === points && heights.every((h) => h <= 1) ? heights : undefined;
};

export const formatDrawn = (heights: readonly number[]): string =>
  `d${heights.map((h) => Math.round(h * 100)).join('-')}`;
