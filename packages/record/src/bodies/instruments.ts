/**
 * Five good things of a week (J49), and answers to a questionnaire: a client's own until they are shared, item by item.
 *
 * What is shared is said again in the space between, with as many of the items as were chosen; nothing there names an
 * entry of the own space. Every field is bounded so that whatever stands in them fits one size (`entry.ts`).
 */
import * as v from 'valibot';
import { date, id, title } from './fields.ts';

/** The five good things (Miller & Stiver 1997), in the order in which the paper's hallmarks of disconnection answer them. */
export const GOOD_THINGS = ['zest', 'clarity', 'worth', 'action', 'more'] as const;
export type GoodThing = (typeof GOOD_THINGS)[number];

/** How much of it there was, in words; an order, and no numbers (J50). */
export const AMOUNTS = ['hardly', 'little', 'some', 'plenty'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** Longest sentence about one good thing, in UTF-16 units. */
export const GOOD_LENGTH = 400;

const amount = v.picklist(AMOUNTS);
const good = v.object({
  words: v.optional(v.pipe(v.string(), v.maxLength(GOOD_LENGTH)), ''),
  amount: v.optional(amount),
});
export type Good = v.InferOutput<typeof good>;

/** A name that a definition gives to itself, to an item or to a scale; no cell or address needs to escape it. */
export const slug = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/));
/** Answers by item; an item that was not answered is not there. */
const answers = v.pipe(
  v.record(slug, v.pipe(v.number(), v.minValue(-1_000), v.maxValue(1_000))),
  v.check((all) => Object.keys(all).length <= 100, 'expected at most 100 answers'),
);

export const INSTRUMENT_BODIES = {
  /** Five good things of one week; each may be left out, and so may the week. */
  five: v.object({
    /** The Monday of the week, as the author's calendar has it. */
    week: date,
    zest: v.optional(good),
    clarity: v.optional(good),
    worth: v.optional(good),
    action: v.optional(good),
    more: v.optional(good),
    /** Empathy for oneself, and for others (J110); a pair of marks, never asked for. */
    self: v.optional(amount),
    others: v.optional(amount),
  }),
  /** Answers to a questionnaire. An answer belongs to the version of the questionnaire that asked for it. */
  answers: v.object({
    /** The same in my own entry and in what I shared of it, and in no other entry: random, and no entry's id. */
    sheet: id,
    instrument: slug,
    version: slug,
    title,
    date,
    answers,
    /** Shared: the scores that were chosen to go with the answers. Otherwise they are worked out where they are read. */
    scores: v.optional(answers),
  }),
  /** A questionnaire that this person has brought along, with a licence of their own. Own space only. */
  instrument: v.object({ definition: v.pipe(v.string(), v.maxLength(40_000)) }),
} as const;
