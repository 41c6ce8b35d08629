/**
 * Words that a person chose instead of generated ones: the least that is asked of them.
 *
 * Assumption: length and variety stand in for strength (ours, untested). Whoever holds the relay's database may
 * try guesses, each stretched by Argon2id; what is asked here makes guessing by list hopeless, not by acquaintance.
 */
import { normaliseWords } from '@kithe/record/spelling';

export const FEWEST_CHARACTERS = 16;
const FEWEST_DIFFERENT = 8;

/** What is missing, or `null` when it will do. */
export const whatIsMissing = (typed: string): 'length' | 'variety' | null => {
  const words = normaliseWords(typed);
  if (words.length < FEWEST_CHARACTERS) return 'length';
  const unlike = new Set(words.split(' '));
  const isRepeating = unlike.size * 2 <= words.split(' ').length;
  return new Set(words.replaceAll(' ', '')).size < FEWEST_DIFFERENT || isRepeating ? 'variety' : null;
};

/** Two places of a recovery code to type back, counted from 1; one in each half, so that both lines were written. */
export const placesToCheck = (draw: (n: number) => number): readonly [number, number] => [
  1 + draw(6),
  7 + draw(6),
];
