/**
 * What entries of *noticed, not ready* hold (J15, J59): something that landed wrong and is not said yet, and what of it
 * its author lets the other know.
 */
import * as v from 'valibot';
import { id, shortWords, topic } from './fields.ts';

/** What the other may know of something noticed, from least to most. Chosen by the client, one thing at a time. */
export const TELLINGS = ['nothing', 'weather', 'topic', 'words'] as const;
export type Telling = (typeof TELLINGS)[number];

/** The word that travels with every opening of a client's; see `weather.ts`. */
export const WEATHERS = ['clear', 'cloud'] as const;
export type Weather = (typeof WEATHERS)[number];

export const NOTICING_BODIES = {
  /** Noticed, not ready. Own space only, and of one size whatever is told of it. */
  noticed: v.object({
    hour: v.optional(id),
    topic,
    words: v.optional(shortWords, ''),
    tell: v.picklist(TELLINGS),
    /** `weather`: how many openings had carried a word before; it colours the next one, and no other. */
    after: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    /** `topic`, `words`: the entry in which it was told. */
    told: v.optional(id),
  }),
  /** What of it was told: the topic alone, or its words as well. Undated as to when it was noticed. */
  'noticed-told': v.object({ hour: v.optional(id), topic, words: v.optional(shortWords) }),
} as const;
