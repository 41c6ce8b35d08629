/**
 * Parts of me and where they were (J14, J24, J38, J60), and the strategies that kept some of them out (J37, J109).
 *
 * All of it lies in the own space. What is shared is one entry of its own between the two, whole in itself: it names
 * nothing of the own space, and what was not chosen for it leaves no trace there (decision 0033).
 */
import * as v from 'valibot';
import { PLACES } from '../cards.ts';
import { id, title } from './fields.ts';

export const name = v.pipe(v.string(), v.maxLength(60));
/** Five answers of this length fit one padded size in every script; see `SIZE_OF`. */
const answer = v.optional(v.pipe(v.string(), v.maxLength(1_000)), '');
const place = v.picklist(PLACES);
const named = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** What a strategy can say of itself; every answer may be left out. */
export const STRATEGY_ANSWERS = ['protected', 'from', 'since', 'cost', 'needed'] as const;
export type StrategyAnswer = (typeof STRATEGY_ANSWERS)[number];

/** Set down, for a minute or for longer, and picked up again: either is a step, and neither undoes the other (J109). */
export const STRATEGY_STEPS = ['set-down', 'picked-up'] as const;
export type StrategyStepKind = (typeof STRATEGY_STEPS)[number];

const strategy = {
  name: title,
  /** What it protected me from. */
  protected: answer,
  /** From whom. */
  from: answer,
  since: answer,
  /** What it costs now. */
  cost: answer,
  /** What would have to be true to set it down for a minute. */
  needed: answer,
  /** Parts that it keeps, by their names; images are tied to it by the part that they speak of. */
  parts: v.optional(v.pipe(v.array(name), v.maxLength(8)), []),
};

export const PARTS_BODIES = {
  /** A part of me, as I call it. Own space only. */
  part: v.object({
    name: named,
    /** Names it had before, so that cards which used them still mean it. */
    was: v.optional(v.pipe(v.array(name), v.maxLength(8)), []),
    /** In the inner ring: nobody else sees it, and no file takes it unless that is ticked (J60). */
    inner: v.optional(v.boolean(), false),
    /** The entry between us in which I let the other read it. */
    as: v.optional(id),
  }),
  /** Where a part was in an hour, or just now; the last said stands. Own space only. */
  placing: v.object({ part: id, place, hour: v.optional(id) }),
  /** A part that I let the other read, with where it was, as far as I chose. */
  'part-shared': v.object({
    name: named,
    places: v.pipe(v.array(v.object({ place, hour: v.optional(id) })), v.maxLength(600)),
  }),
  /** A strategy of mine (J37). Own space only. */
  strategy: v.object({ ...strategy, as: v.optional(id) }),
  /** Own space only. */
  'strategy-step': v.object({
    strategy: id,
    step: v.picklist(STRATEGY_STEPS),
    hour: v.optional(id),
    words: v.optional(v.pipe(v.string(), v.maxLength(800)), ''),
  }),
  /** A strategy that I let the other read. */
  'strategy-shared': v.object(strategy),
} as const;
