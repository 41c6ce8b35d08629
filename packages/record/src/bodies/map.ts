/**
 * What the map of a life holds: ties, where they were placed by hand, what stands between two of them, a few lines of
 * what came and went, and the setting of it all (J7, J10, J18, J40–J46, J52, J53, J97, J114, J120).
 *
 * A tie has an id of its own, made of chance, which it keeps through every version and in either space, so that what
 * is said about it need not be written again when it is shared. Whatever has no words here was not said: nothing but
 * the name is ever needed.
 */
import * as v from 'valibot';
import { date, id, title } from './fields.ts';

/** A force is what presses from outside on whoever it is about: money, law, hours, illness; always user-named (J115, J120). */
export const TIE_KINDS = ['person', 'group', 'thing', 'force'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** How much of me can be there (J44), from all to hardly any: never how close, so that closeness cannot be too much. */
export const PRESENCES = ['all', 'most', 'some', 'hardly'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Who can decide over whom there (J18, J64). */
export const POWERS = ['theirs', 'even', 'mine'] as const;
export type Power = (typeof POWERS)[number];

/** How disconnections end there (J16, J35). */
export const TIE_ENDINGS = ['returned', 'dropped', 'left-with-it', 'ended'] as const;
export type TieEnding = (typeof TIE_ENDINGS)[number];

/** Did anybody step in? (J42) */
export const STOOD_BY = ['someone', 'no-one', 'unsure'] as const;
export type StoodBy = (typeof STOOD_BY)[number];

/** `met`: J53 · `received`, `gave`: J7, J114 · `outside`: what flourishes elsewhere, J97. */
export const LANES = ['met', 'received', 'gave', 'outside'] as const;
export type Lane = (typeof LANES)[number];

/** Longest note, in UTF-16 units: what is kept alone shall fit one size. */
export const NOTE_LENGTH = 1_200;
const note = v.pipe(v.string(), v.maxLength(NOTE_LENGTH));
/** A year, as one remembers it. */
const year = v.pipe(v.string(), v.regex(/^\d{4}$/));

export const MAP_BODIES = {
  /** Somebody or something in a life, as its owner calls it. */
  tie: v.object({
    tie: id,
    name: v.pipe(title, v.minLength(1)),
    kind: v.picklist(TIE_KINDS),
    presence: v.optional(v.picklist(PRESENCES)),
    /** What of me stays outside there (J44). */
    door: v.optional(title, ''),
    power: v.optional(v.picklist(POWERS)),
    /** The same in one's own language (J64). */
    powerWords: v.optional(title, ''),
    ending: v.optional(v.picklist(TIE_ENDINGS)),
    words: v.optional(note, ''),
    since: v.optional(year),
    until: v.optional(year),
  }),
  /** Where it stands on its ring, placed by hand: degrees from the top, clockwise; `null` lets it fall. Own space only. */
  'tie-place': v.object({
    tie: id,
    turn: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(359))),
  }),
  /** What came before; optional, skippable, never asked for (J40). Own space only, whatever becomes of the tie. */
  'tie-history': v.object({
    tie: id,
    words: v.optional(note, ''),
    stoodBy: v.optional(v.picklist(STOOD_BY)),
  }),
  /** Two that are tied to each other; a force and what it presses on (J120). */
  'tie-link': v.object({ link: id, ties: v.tuple([id, id]), words: v.optional(title, '') }),
  /** One line of a lane. */
  'life-line': v.object({
    line: id,
    lane: v.picklist(LANES),
    words: v.pipe(note, v.minLength(1)),
    tie: v.optional(id),
    on: v.optional(date),
  }),
  /** The context card: roles, culture, setting (J10). */
  context: v.object({
    roles: v.optional(note, ''),
    culture: v.optional(note, ''),
    setting: v.optional(note, ''),
  }),
} as const;
