/**
 * What a reading suggested, and what a person said of it (J9): the note that is kept beside an estimate.
 *
 * Two bodies, since they belong to different hands. `suggested` is derived: it holds what Kithe worked out, says so
 * by its name, and goes when either takes the consent back. `suggested-answer` is a person's own word, and stays.
 */
import * as v from 'valibot';
import { id, words } from './fields.ts';

/** Felt connection · how much of the client came into the room · what may be unspoken · futures that were looked at. */
export const SUGGESTED = ['connection', 'brought', 'unspoken', 'what-if'] as const;
export type SuggestedKind = (typeof SUGGESTED)[number];

/** `wrong`: this is wrong about me · `not-wrong`: taken back · `noted`: looked at, and decided something. */
export const SAID_OF_IT = ['wrong', 'not-wrong', 'noted'] as const;
export type SaidKind = (typeof SAID_OF_IT)[number];

const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

export const SUGGEST_BODIES = {
  /** Derived. Own space only: never between the two. `band`: nine tenths of it, in hundredths. */
  suggested: v.object({
    what: v.picklist(SUGGESTED),
    hour: id,
    band: v.nullable(v.tuple([percent, percent])),
    /** How many hours had been read. */
    read: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  }),
  /**
   * A person's word about it. In the own space with their reason; between the two, only if they say so, the bare word
   * with no reason and no number, so that the other's reading is humble there as well.
   */
  'suggested-answer': v.object({
    what: v.picklist(SUGGESTED),
    hour: id,
    said: v.picklist(SAID_OF_IT),
    words: v.optional(words, ''),
  }),
} as const;
