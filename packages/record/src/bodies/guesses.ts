/**
 * What entries of *I think you felt …* hold (J83, J92, J107): a guess, the answer of the one who was guessed about, a
 * fear; and a doubt of what oneself saw (J31, J32, J88, J94). A guess lies in its author's own space until the author shares it; the very same body then lies between the two.
 */
import * as v from 'valibot';
import { feeling, halfWords, id, nonce, shortWords } from './fields.ts';

/** How a guess came out, in a word of the one who was guessed about. Words and not a scale: none is better. */
export const NEARNESS = ['near', 'far', 'surprised'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** What became of a fear of the other's judgement, in the word of whoever was afraid. */
export const FEAR_OUTCOMES = ['as-feared', 'partly', 'otherwise', 'cannot-tell'] as const;
export type FearOutcome = (typeof FEAR_OUTCOMES)[number];

/** What became of a doubt, in the word of whoever doubted. */
export const DOUBT_OUTCOMES = ['as-i-saw', 'partly', 'otherwise', 'cannot-tell'] as const;
export type DoubtOutcome = (typeof DOUBT_OUTCOMES)[number];

/** Where somebody lays a hurt for now (J31): a word and not a verdict, and it may be laid elsewhere later. */
export const LAID_ON = ['me', 'them', 'between', 'world'] as const;
export type LaidOn = (typeof LAID_ON)[number];

export const GUESS_BODIES = {
  /** What I think the other felt in an hour, and what mattered to them. `nonce`: see `pledge.ts`. */
  guess: v.object({ hour: id, feeling, mattered: v.optional(shortWords, ''), nonce }),
  /** Near, far, or surprised: said by the one who was guessed about, and perhaps what it was. */
  'guess-answer': v.object({
    guess: id,
    said: v.picklist(NEARNESS),
    felt: v.optional(feeling, ''),
    words: v.optional(shortWords, ''),
  }),
  /** What I am afraid the other thinks of me; later, beside it, what I found. Own space only. */
  fear: v.object({
    hour: id,
    words: halfWords,
    came: v.optional(v.picklist(FEAR_OUTCOMES)),
    found: v.optional(halfWords, ''),
  }),
  /** What I saw or felt and am not sure of; later, beside it, what I found. Own space only. */
  doubt: v.object({
    hour: id,
    words: halfWords,
    laid: v.optional(v.picklist(LAID_ON)),
    came: v.optional(v.picklist(DOUBT_OUTCOMES)),
    found: v.optional(halfWords, ''),
  }),
} as const;
