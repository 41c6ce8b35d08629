/**
 * Something I did, and something I am (J99–J108). Own space only, all of it: there is no entry by which any of this
 * could be shared. What I choose to say to the other is said as anything is, on the repair board or on a card.
 */
import * as v from 'valibot';
import { id } from './fields.ts';
import { name } from './parts.ts';

/** Lengths with which an entry fits its padded size in every script. */
const some = v.optional(v.pipe(v.string(), v.maxLength(800)), '');
const few = v.pipe(v.string(), v.maxLength(300));

/** Could anyone understand this? (J100, J105). Words in an order; no numbers stand behind them. */
export const UNDERSTOOD = ['no-one', 'hardly', 'perhaps', 'someone-might', 'someone-has'] as const;
export type Understood = (typeof UNDERSTOOD)[number];

/** With this, may I be among people? The other half of shame, kept apart from the first (J99). */
export const BELONGING = ['not-with-this', 'if-hidden', 'perhaps', 'with-some', 'as-i-am'] as const;
export type Belonging = (typeof BELONGING)[number];

export const SHAME_BODIES = {
  /** Something I did: what happened, who was hurt, what I could say or do (J101). Done when I say so. */
  amends: v.object({ happened: some, hurt: some, could: some, done: v.optional(v.boolean(), false) }),
  /** Something I am, as it feels: who could be there for it, one step, and what I fear (J101, J106, J107, J90). */
  carried: v.object({
    name: few,
    /** The part of me that it is, by its name. */
    part: v.optional(name, ''),
    who: some,
    /** One small step of my own choosing. */
    step: some,
    /** What I would feel toward someone else this happened to. */
    other: some,
    fears: v.optional(
      v.pipe(v.array(v.object({ fear: few, happened: v.optional(few, '') })), v.maxLength(5)),
      [],
    ),
  }),
  /** One answer to *could anyone understand this?* */
  'could-understand': v.object({
    of: id,
    answer: v.picklist(UNDERSTOOD),
    hour: v.optional(id),
    words: some,
  }),
  /** One answer to *with this, may I be among people?* */
  'may-belong': v.object({ of: id, answer: v.picklist(BELONGING), hour: v.optional(id), words: some }),
  /** Somebody met this part of me (J106). */
  met: v.object({ part: name, hour: v.optional(id), words: some }),
} as const;
