/**
 * The file in which a person takes their record along: plain JSON, version 1, to be put inside an age file.
 *
 * It says what its owner may read and nothing that proves it: no signature, no key, no id that the relay knows.
 * A confidence must not become a transferable proof (record.md, Spaces). It is content and not a log, so that any
 * program can read it in twenty years: cards are words and not ciphertext, and whoever wrote is `me` or `them`.
 */
import { ANSWERS } from '@kithe/model/answers';
import * as v from 'valibot';
import { DOUBT_OUTCOMES, FEAR_OUTCOMES, LAID_ON, NEARNESS } from './bodies/guesses.ts';
import { AMOUNTS, GOOD_THINGS } from './bodies/instruments.ts';
import { INTENTION_STATES } from './bodies/intentions.ts';
import { LANES, NOTE_LENGTH, POWERS, PRESENCES, STOOD_BY, TIE_ENDINGS, TIE_KINDS } from './bodies/map.ts';
import { TELLINGS } from './bodies/noticing.ts';
import { STRATEGY_STEPS } from './bodies/parts.ts';
import { BELONGING, UNDERSTOOD } from './bodies/shame.ts';
import {
  FAILURES,
  GATES,
  MATTERED,
  PILES,
  PURPOSES,
  REPLIES,
  ROLES,
  STEPS,
  TRUE_THING_LENGTH,
  WHERES,
} from './body.ts';
import { Card, PLACES } from './cards.ts';
import { KINDS } from './kinds.ts';

/** Longest export, in UTF-16 units: about three times ten years of weekly hours. */
export const EXPORT_LENGTH = 64 * 1024 * 1024;

/** `me`: whoever took the file. */
const who = v.picklist(['me', 'them']);
/** Numbered within the file; means nothing outside it. */
const id = v.pipe(v.string(), v.regex(/^[a-z]\d{1,7}$/));
const title = v.pipe(v.string(), v.maxLength(120));
const words = v.pipe(v.string(), v.maxLength(4_000));
const longWords = v.pipe(v.string(), v.maxLength(20_000));
const date = v.pipe(v.string(), v.isoDate());
const moment = v.pipe(v.string(), v.isoTimestamp());
const list = <const S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(100_000));
const stronger = v.picklist(['yes', 'as-before', 'not-yet']);

const person = v.object({ role: v.picklist(ROLES), name: title });
const card = v.object({
  id,
  by: who,
  /** `both`: lies open between us · `me`: of my own account, and closed. */
  for: v.picklist(['both', 'me']),
  /** Written after the account was sealed. */
  isLater: v.boolean(),
  card: Card,
});
const hour = v.object({ id, date, name: title, sealedBy: list(who), isOpen: v.boolean(), cards: list(card) });
const step = v.object({
  by: who,
  step: v.picklist(STEPS),
  hour: v.optional(id),
  replies: list(v.picklist(REPLIES)),
  words,
  at: v.optional(moment),
  stronger: v.optional(stronger),
});
const disconnection = v.object({
  id,
  /** Whoever noticed it took their words back; what the hurt person said stays. */
  isTakenBack: v.optional(v.boolean()),
  title,
  words,
  failure: v.picklist(FAILURES),
  hurt: who,
  noticedBy: who,
  hour: v.optional(id),
  cards: list(id),
  at: v.optional(moment),
  isRepaired: v.boolean(),
  isResting: v.boolean(),
  mendedIn: v.optional(id),
  stronger: v.optional(stronger),
  steps: list(step),
});
const evidence = v.object({
  where: v.picklist(WHERES),
  answer: v.picklist(ANSWERS),
  shown: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  hour: v.optional(id),
  date: v.optional(date),
  words,
  isShared: v.boolean(),
});
const image = v.object({
  by: who,
  part: title,
  who: title,
  answer: title,
  meaning: title,
  tone: v.picklist(['feared', 'hoped']),
  origin: v.optional(words),
  at: v.optional(moment),
  isShared: v.boolean(),
  evidence: list(evidence),
});

/** Added since the first files: one that has none of it is as whole as before. */
const added = <const S extends v.GenericSchema>(of: S) => v.optional(list(of), []);
const partName = v.pipe(v.string(), v.maxLength(60));
const placing = v.object({ place: v.picklist(PLACES), hour: v.optional(id) });
const part = v.object({
  by: who,
  name: partName,
  /** In the inner ring of whoever took the file. */
  isInner: v.boolean(),
  isShared: v.boolean(),
  placings: list(placing),
  /** What both may read of it; of the other's parts that is all there is. */
  shared: v.nullable(v.object({ name: partName, placings: list(placing) })),
});
const strategyWords = v.object({
  name: title,
  parts: list(partName),
  protected: words,
  from: words,
  since: words,
  cost: words,
  needed: words,
});
const strategy = v.object({
  by: who,
  words: strategyWords,
  isSetDown: v.boolean(),
  steps: list(
    v.object({ step: v.picklist(STRATEGY_STEPS), hour: v.optional(id), at: v.optional(moment), words }),
  ),
  shared: v.nullable(strategyWords),
});
const answered = <const A extends readonly string[]>(answers: A) =>
  list(v.object({ answer: v.picklist(answers), hour: v.optional(id), at: v.optional(moment), words }));

const note = v.pipe(v.string(), v.maxLength(NOTE_LENGTH));
const year = v.pipe(v.string(), v.regex(/^\d{4}$/));
const tie = v.object({
  id,
  by: who,
  isShared: v.boolean(),
  name: title,
  kind: v.picklist(TIE_KINDS),
  presence: v.optional(v.picklist(PRESENCES)),
  door: title,
  power: v.optional(v.picklist(POWERS)),
  powerWords: title,
  ending: v.optional(v.picklist(TIE_ENDINGS)),
  words: note,
  since: v.optional(year),
  until: v.optional(year),
  /** Mine alone. Where it was placed by hand is not taken along. */
  history: v.optional(v.object({ words: note, stoodBy: v.optional(v.picklist(STOOD_BY)) })),
});
const lifeLine = v.object({
  by: who,
  isShared: v.boolean(),
  lane: v.picklist(LANES),
  words: note,
  tie: v.optional(id),
  on: v.optional(date),
});
const context = v.object({ by: who, isShared: v.boolean(), roles: note, culture: note, setting: note });

const amount = v.picklist(AMOUNTS);
const five = v.object({
  things: list(v.object({ thing: v.picklist(GOOD_THINGS), words, amount: v.optional(amount) })),
  self: v.optional(amount),
  others: v.optional(amount),
});
const numbers = v.record(v.pipe(v.string(), v.maxLength(40)), v.number());
/** What it was to them, where they said so. */
const mattered = v.optional(list(v.picklist(MATTERED)));

/** Everything that one person of a relationship may read, as it stood when they took it. */
export const Taken = v.object({
  kithe: v.literal('record'),
  v: v.literal(1),
  /** What the two are to each other; in files from before there were kinds, a therapist and a client. */
  kind: v.optional(v.picklist(KINDS)),
  takenAt: moment,
  me: person,
  them: person,
  hours: list(hour),
  /** What people said of moments: cards that are one moment, or that only one of the two felt. */
  moments: list(
    v.object({
      cards: v.pipe(v.array(id), v.minLength(1), v.maxLength(2)),
      pile: v.picklist(PILES),
      by: list(who),
    }),
  ),
  stars: list(v.object({ by: who, title, hour: id, card: v.optional(id) })),
  disconnections: list(disconnection),
  images: list(image),
  trueThings: list(
    v.object({
      by: who,
      words: v.pipe(v.string(), v.maxLength(2 * TRUE_THING_LENGTH)), // counted in code points, kept in UTF-16
      hour: v.optional(id),
      at: v.optional(moment),
      reached: v.nullable(v.object({ words, mattered, at: v.optional(moment) })),
    }),
  ),
  /** Cards of which the other said that they arrived. */
  reached: list(v.object({ card: id, by: who, words, mattered, at: v.optional(moment) })),
  /** Of my own space: nobody else has these. */
  pages: list(
    v.object({
      title,
      words: longWords,
      impact: v.optional(words),
      hour: v.optional(id),
      at: v.optional(moment),
    }),
  ),
  moved: list(v.object({ words, hour: v.optional(id), at: v.optional(moment), arrived: v.boolean() })),
  drafts: list(
    v.object({
      words,
      predicted: words,
      gates: v.record(v.picklist(GATES), v.nullable(v.union([v.boolean(), v.picklist(['them', 'me'])]))),
      isShared: v.boolean(),
    }),
  ),
  consents: list(v.object({ purpose: v.picklist(PURPOSES), mine: v.nullable(v.boolean()) })),
  comingBack: added(v.object({ by: who, title, words, hour: v.optional(id), at: v.optional(moment) })),
  parts: added(part),
  strategies: added(strategy),
  /** Of my own space, like the next two. */
  amends: added(v.object({ happened: words, hurt: words, could: words, isDone: v.boolean() })),
  carried: added(
    v.object({
      name: words,
      part: partName,
      who: words,
      step: words,
      other: words,
      fears: list(v.object({ fear: words, happened: words })),
      understood: answered(UNDERSTOOD),
      belonging: answered(BELONGING),
    }),
  ),
  ties: added(tie),
  /** What two ties have to do with each other; a force, and what it presses on. */
  tieLinks: added(v.object({ by: who, isShared: v.boolean(), ties: v.tuple([id, id]), words })),
  lifeLines: added(lifeLine),
  contexts: added(context),
  carries: added(v.object({ by: who, isShared: v.boolean(), words })),
  keepingRules: added(v.object({ by: who, words })),
  /** Who has left the record, with the last words they left: what somebody was given at the end is theirs to carry. */
  farewells: added(v.object({ by: who, words, at: v.optional(moment) })),
  /** Five good things: what I keep of a week (null for the other's), and what both may read of it. */
  five: added(v.object({ by: who, week: date, kept: v.nullable(five), shared: v.nullable(five) })),
  /** Filled questionnaires, by the numbers of their answers; the words of the questionnaire are not in it. */
  sheets: added(
    v.object({
      by: who,
      instrument: v.pipe(v.string(), v.maxLength(40)),
      version: v.pipe(v.string(), v.maxLength(40)),
      title,
      date,
      kept: v.nullable(numbers),
      shared: v.nullable(v.object({ answers: numbers, scores: numbers })),
    }),
  ),
  /** What one thought that the other felt, and the word of the one who was guessed about. */
  guesses: added(
    v.object({
      by: who,
      isShared: v.boolean(),
      hour: v.optional(id),
      feeling: words,
      mattered: words,
      answer: v.nullable(v.object({ said: v.picklist(NEARNESS), felt: words, words })),
    }),
  ),
  /** Noticed, and what of it was told. The first is of my own space, as are fears. */
  noticed: added(v.object({ hour: v.optional(id), topic: words, words, tell: v.picklist(TELLINGS) })),
  told: added(v.object({ by: who, hour: v.optional(id), topic: words, words: v.nullable(words) })),
  fears: added(
    v.object({ hour: v.optional(id), words, came: v.nullable(v.picklist(FEAR_OUTCOMES)), found: words }),
  ),
  /** What I was not sure that I saw. */
  doubts: added(
    v.object({
      hour: v.optional(id),
      words,
      laid: v.nullable(v.picklist(LAID_ON)),
      came: v.nullable(v.picklist(DOUBT_OUTCOMES)),
      found: words,
    }),
  ),
  intentions: added(
    v.object({
      by: who,
      isShared: v.boolean(),
      hour: v.optional(id),
      words,
      state: v.picklist(INTENTION_STATES),
    }),
  ),
  met: added(v.object({ part: partName, hour: v.optional(id), at: v.optional(moment), words })),
});
export type Taken = v.InferOutput<typeof Taken>;

export type ExportRefusal = 'too-large' | 'not-kithe' | 'newer' | 'malformed';
/** A file cannot be read as an export. Nothing was changed anywhere. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
  readonly code: ExportRefusal;
  constructor(code: ExportRefusal, options?: ErrorOptions) {
    super(`export: ${code}`, options);
    this.code = code;
  }
}

/** @throws {ExportRefused} too-large */
export const formatExport = (taken: Taken): string => {
  const text = JSON.stringify(taken, null, 1);
  if (text.length > EXPORT_LENGTH) throw new ExportRefused('too-large');
  return text;
};

/**
 * Reads an export from untrusted text; fields that this version does not know are left aside.
 * @throws {ExportRefused} too-large · not-kithe (not JSON, or something else) · newer (a later version) · malformed
 */
export const parseExport = (text: string): Taken => {
  if (text.length > EXPORT_LENGTH) throw new ExportRefused('too-large');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ExportRefused('not-kithe', { cause });
  }
  const head = v.safeParse(
    v.object({ kithe: v.literal('record'), v: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    json,
  );
  if (!head.success) throw new ExportRefused('not-kithe');
  if (head.output.v > 1) throw new ExportRefused('newer');
  const taken = v.safeParse(Taken, json);
  if (!taken.success) throw new ExportRefused('malformed');
  return taken.output;
};
