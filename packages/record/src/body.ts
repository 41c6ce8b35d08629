/**
 * What an entry says, once opened: a versioned body with its type, and where its author stood when writing.
 *
 * Types may be added and fields may be added to a type; nothing is renamed. A type or version that this
 * build does not know is carried as it is, never dropped, and changes no view.
 */
import { ANSWERS } from '@kithe/model/answers';
import * as v from 'valibot';
import { COMING_BACK_BODIES } from './bodies/coming-back.ts';
import { CONSENT_BODIES, PURPOSES, type Purpose } from './bodies/consent.ts';
import {
  base64,
  cardRef,
  date,
  id,
  longWords,
  memberKey,
  nonce,
  spaceId,
  title,
  words,
} from './bodies/fields.ts';
import { GUESS_BODIES } from './bodies/guesses.ts';
import { INSTRUMENT_BODIES } from './bodies/instruments.ts';
import { INTENTION_BODIES } from './bodies/intentions.ts';
import { LEAVING_BODIES } from './bodies/leaving.ts';
import { MAP_BODIES } from './bodies/map.ts';
import { NOTICING_BODIES, WEATHERS } from './bodies/noticing.ts';
import { PARTS_BODIES } from './bodies/parts.ts';
import { SHAME_BODIES } from './bodies/shame.ts';
import { SUGGEST_BODIES } from './bodies/suggests.ts';
import { Card, THIRDS } from './cards.ts';
import type { EntryId, SpaceId } from './ids.ts';
import { KINDS, ROLES, type Role } from './kinds.ts';

export { PURPOSES, type Purpose, ROLES, type Role };

/** The four piles of an alignment. */
export const PILES = ['both', 'only', 'opposite'] as const;
export type Pile = (typeof PILES)[number];

/** Kinds of failure (J17), each sayable in one's own words as well. */
export const FAILURES = [
  'not-understood',
  'let-down',
  'hurt',
  'ignored',
  'power-misused',
  'denied',
  'own-words',
] as const;
export type Failure = (typeof FAILURES)[number];

/** Ways of answering a hurt that was named (J20, J27). Explanation and defence are ways too, and are recorded as such. */
export const REPLIES = [
  'concern',
  'sorrow',
  'curiosity',
  'my-part',
  'explanation',
  'defence',
  'silence',
] as const;
export type Reply = (typeof REPLIES)[number];

export const STEPS = ['named', 'heard', 'answered', 'landed', 'stronger', 'rest', 'reopened'] as const;
export type StepKind = (typeof STEPS)[number];

/** Where evidence for an image comes from: between us, elsewhere in life, back then. */
export const WHERES = ['here', 'outside', 'then'] as const;
export type Where = (typeof WHERES)[number];

/** The four gates before one true thing (J65–J68, J74). Their answers stay in the therapist's own space. */
export const GATES = ['for-whom', 'safe-now', 'useful-to-them', 'stand-by-it'] as const;
export type Gate = (typeof GATES)[number];

/** What being felt by the other can be to somebody (J84): *I had an effect · I matter · I can · I can change something*. */
export const MATTERED = ['effect', 'matter', 'able', 'change'] as const;
export type Mattered = (typeof MATTERED)[number];

/** Longest one true thing, in characters (J74). */
export const TRUE_THING_LENGTH = 240;

/** Counted as people count: in code points, so that a sentence that may be shared is one that can be read. */
const oneTrueThing = v.pipe(
  v.string(),
  v.check((text) => [...text].length <= TRUE_THING_LENGTH, 'expected at most 240 characters'),
);

const member = v.object({ key: memberKey, receiveKey: memberKey, role: v.picklist(ROLES), name: title });
export type Member = v.InferOutput<typeof member>;

/** Bodies by type. `between`: what two people may both read. `own`: what one person keeps. */
export const BODIES = {
  /** The first entry of a `between` space: who the two are, and what they are to each other (`kinds.ts`). */
  founded: v.object({
    kind: v.optional(v.picklist(KINDS)),
    members: v.pipe(v.array(member), v.minLength(2), v.maxLength(2)),
  }),
  /** Here is what I would like to be called. */
  called: v.object({ name: title }),
  /** An hour we met: a date and a name, no more. Either may open one, and rename it together. */
  hour: v.object({ date, name: title }),
  /** What we call an hour, together; the last said stands. */
  titled: v.object({ hour: id, name: title }),
  /** A sealed account: always seven slots of one size, undated (see `account.ts`). */
  account: v.object({
    hour: id,
    slots: v.pipe(v.array(v.object({ sealed: base64, commitment: base64 })), v.length(7)),
  }),
  /**
   * Keys of the cards that their author chose to open; always seven places. With those that two hand over together go a
   * pledge (`pledge.ts`), whether or not anything is pledged, and a client's word of weather (`weather.ts`).
   */
  opening: v.object({
    account: id,
    keys: v.pipe(v.array(v.nullable(base64)), v.length(7)),
    pledge: v.optional(nonce),
    weather: v.optional(v.picklist(WEATHERS)),
  }),
  /** A card written after an account was sealed; shared as it stands. */
  card: v.object({ hour: id, card: Card }),
  /** What people say of a proposed pair: this is how it was, or these are not the same moment. */
  pairing: v.object({
    hour: id,
    cards: v.pipe(v.array(cardRef), v.minLength(1), v.maxLength(2)),
    pile: v.picklist([...PILES, 'apart']),
  }),
  /** A disconnection (J15). `hurt` is the one who was hurt; only they can say that it was heard, and that it landed. */
  disconnection: v.object({
    hour: v.optional(id),
    title,
    words: v.optional(words, ''),
    failure: v.picklist(FAILURES),
    hurt: memberKey,
    cards: v.optional(v.pipe(v.array(cardRef), v.maxLength(4))),
    /** The *I would like to come back to this* that it takes up (J103). */
    takesUp: v.optional(id),
  }),
  /** A step of repair. */
  step: v.object({
    disconnection: id,
    step: v.picklist(STEPS),
    hour: v.optional(id),
    replies: v.optional(v.array(v.picklist(REPLIES))),
    words: v.optional(words, ''),
    /** `stronger`: is it stronger than before? */
    stronger: v.optional(v.picklist(['yes', 'as-before', 'not-yet'])),
  }),
  /** A relational image (J30, J55): if I show ⟨part⟩, then ⟨who⟩ will ⟨answer⟩, which means ⟨meaning⟩ about me. */
  image: v.object({
    part: title,
    who: title,
    answer: title,
    meaning: title,
    /** Good images live in the same ledger (J26). */
    tone: v.picklist(['feared', 'hoped']),
    /** Optional, never asked for: where it began (J56). */
    origin: v.optional(words),
  }),
  /** Evidence for or against an image: what happened after the part was shown. */
  evidence: v.object({
    image: id,
    where: v.picklist(WHERES),
    answer: v.picklist(ANSWERS),
    /** x: how much of the part was shown, 0 … 1 (J57). */
    shown: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    hour: v.optional(id),
    date: v.optional(date),
    words: v.optional(words, ''),
  }),
  /** The therapist was moved, whether or not it was ever said (J69, J81). Own space only. */
  moved: v.object({ hour: v.optional(id), words }),
  /** One true thing while it cools (J70). Own space only. */
  'true-thing-draft': v.object({
    words: oneTrueThing,
    gates: v.object({
      'for-whom': v.nullable(v.picklist(['them', 'me'])),
      'safe-now': v.nullable(v.boolean()),
      'useful-to-them': v.nullable(v.boolean()),
      'stand-by-it': v.nullable(v.boolean()),
    }),
    /** What I think it will do, to be compared later with what it did (J71). */
    predicted: v.optional(words, ''),
    moved: v.optional(id),
    hour: v.optional(id),
    /** Milliseconds since 1970 at which the cooling interval ends; the person, never the program, shares it. */
    coolUntilMs: v.pipe(v.number(), v.integer()),
  }),
  /** One true thing, shared. */
  'true-thing': v.object({
    words: v.pipe(oneTrueThing, v.minLength(1)),
    hour: v.optional(id),
    draft: v.optional(id),
  }),
  /** It reached me (J82). `of`: a true thing, or a card the other opened. */
  reached: v.object({
    of: v.union([id, cardRef]),
    words: v.optional(words, ''),
    /** What it was to them, where they say so (J84); kept apart, never summed. */
    mattered: v.optional(v.pipe(v.array(v.picklist(MATTERED)), v.maxLength(MATTERED.length))),
  }),
  /** A moment that either of us has starred (J91), with a title of one's own (J93). */
  star: v.object({
    of: v.union([id, cardRef]),
    title: v.optional(title, ''),
    on: v.optional(v.boolean(), true),
  }),
  ...CONSENT_BODIES,
  /** Withdraws something the author had shared: hidden everywhere, though what was seen was seen. */
  withdrawn: v.object({ of: id }),
  /** Keys of my sealed cards of one account. Own space only; fixed size, undated. */
  'sealed-keys': v.object({ account: id, keys: v.pipe(v.array(v.nullable(base64)), v.length(7)) }),
  /** A page of my own: a client's private page, a therapist's process note. */
  page: v.object({
    title: v.optional(title, ''),
    words: longWords,
    hour: v.optional(id),
    third: v.optional(v.picklist(THIRDS)),
    /** A process note may say what the hour did to its author (J69). */
    impact: v.optional(words),
  }),
  /** A relationship I belong to: which space, who we are, its keys by epoch. Own space only. */
  membership: v.object({
    space: spaceId,
    kind: v.optional(v.picklist(KINDS)),
    members: v.pipe(v.array(member), v.minLength(2), v.maxLength(2)),
    keys: v.array(v.object({ epoch: v.pipe(v.number(), v.integer(), v.minValue(0)), key: base64 })),
    left: v.optional(v.boolean()),
  }),
  ...COMING_BACK_BODIES,
  ...PARTS_BODIES,
  ...SHAME_BODIES,
  ...INSTRUMENT_BODIES,
  ...GUESS_BODIES,
  ...NOTICING_BODIES,
  ...INTENTION_BODIES,
  ...MAP_BODIES,
  ...LEAVING_BODIES,
  ...SUGGEST_BODIES,
} as const;

export type BodyType = keyof typeof BODIES;
export const BODY_TYPES = Object.keys(BODIES) as readonly BodyType[];

/** Where an author stood when writing. */
export type Standing = {
  /** Length of the longest chain of entries below this one; 0 for the first of a space. */
  readonly depth: number;
  /** The last entries that the author had seen; nothing of another space is ever named here. */
  readonly heads: readonly EntryId[];
};

type Content = { readonly [T in BodyType]: { readonly type: T } & v.InferOutput<(typeof BODIES)[T]> };
/**
 * What is said, before it is placed in a log. `at` is the author's own time, ISO 8601; sealed accounts have none.
 * `about`, in the own space only: the relationship that a page, a draft or an image belongs to.
 */
export type NewBody<T extends BodyType = BodyType> = T extends BodyType
  ? Content[T] & { readonly at?: string; readonly supersedes?: EntryId; readonly about?: SpaceId }
  : never;
export type Body<T extends BodyType = BodyType> = NewBody<T> & { readonly v: 1 } & Standing;
/** A body from a later version: carried, shown as *from a newer Kithe*, folded into nothing. */
export type UnknownBody = Standing & { readonly v: number; readonly type: string; readonly unknown: true };

const Common = v.object({
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  type: v.pipe(v.string(), v.maxLength(40)),
  depth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
  heads: v.pipe(v.array(id), v.maxLength(64)),
  at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  supersedes: v.optional(id),
  about: v.optional(spaceId),
});

const isBodyType = (type: string): type is BodyType => Object.hasOwn(BODIES, type);

/**
 * Reads a body from untrusted JSON.
 * @returns the body, or an {@link UnknownBody} for a type or version of a later build
 * @throws {TypeError} when it is malformed: not an object, no standing, or a known type with wrong fields
 */
export const parseBody = (json: unknown): Body | UnknownBody => {
  const common = v.safeParse(Common, json);
  if (!common.success) throw new TypeError('body: not a versioned body with a standing');
  const { v: version, type, depth, heads, at, supersedes, about } = common.output;
  if (version !== 1 || !isBodyType(type)) return { v: version, type, depth, heads, unknown: true };
  const content = v.safeParse(BODIES[type], json);
  if (!content.success) throw new TypeError(`body: a ${type} with wrong fields`);
  return {
    ...content.output,
    v: 1,
    type,
    depth,
    heads,
    ...(at !== undefined && { at }),
    ...(supersedes !== undefined && { supersedes }),
    ...(about !== undefined && { about }),
  } as Body; // BODIES[type] has just been parsed for this very type
};

export const isUnknown = (body: Body | UnknownBody): body is UnknownBody => 'unknown' in body;

/** Something that was to be written, and that every reader would refuse: its writer hears of it first. */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused';
}

/** Inverse of {@link parseBody}. @throws {BodyRefused} for what that could not read */
export const formatBody = (body: Body): string => {
  const json = JSON.stringify(body);
  try {
    parseBody(JSON.parse(json));
  } catch (cause) {
    throw new BodyRefused(body.type, { cause });
  }
  return json;
};
