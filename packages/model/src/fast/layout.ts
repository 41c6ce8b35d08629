/**
 * Where everything lies in the fast engine's memory: one buffer of 32-bit words, five tables in it.
 *
 *   listeners   how someone listens, once for all who listen alike
 *   people      what one person alone reads and writes, in the order of ids; one more at the end closes the rows
 *   bonds       directed relationships, by person and then by partner: what a row as a whole is read for
 *   ties        the rest of each relationship: its evidence and its ledger, sixteen words for six parts
 *   seen        what others may read of a person, twice: as it stood, and as it will stand one step later
 *
 * Records and not one array for each number: beyond the cache a moment waits for memory and for nothing else,
 * and so pays by the line (64 bytes), not by the word. A moment reads its own person and bonds, which lie in
 * sequence, and two lines that do not: one tie, and what is seen of the partner. No message has to be stored
 * for each relationship: who showed something showed it to one person, and that stands with what is seen of him.
 */

/** Words of a person's record; parts follow at `PARTS`, three words each: g.a, g.b, k. */
export const PERSON = {
  ID: 0,
  ROW: 1,
  MANNER: 2,
  LIFE: 3,
  HARM: 5,
  WORTH: 7,
  EFFICACY: 9,
  YEARNING: 11,
  ENERGY: 12,
  REST: 13,
  PARTS: 14,
} as const;
export const PART_WORDS = 3;
export const CLARITY = 2;

/** Added to the index of the manner where a person brings nothing of their own. */
export const SILENT = 256;

/** Words of a bond: share of contact, C, index of the partner, Π. */
export const BOND = { CONTACT: 0, C: 1, TO: 2, POWER: 3 } as const;
export const BOND_WORDS = 4;

/** Words of a tie; evidence follows at `ALPHA`, two words for each part. */
export const TIE = { INVITE: 0, EPISODE: 1, OPEN: 2, REPAIRED: 3, ALPHA: 4 } as const;

/** Words of what is seen, after one word of hiddenness for each part. `TOWARD` and `LEVEL`: x, and to whom. */
export const SEEN = { SHAME: 0, LEVEL: 1, TOWARD: 2, LISTENER: 3, GROUP: 4, ACT_NOT_SELF: 5 } as const;

/** Words of a listener: what the engine reads, then the seven traits as they were given, in double precision. */
export const LISTENER = {
  EMPATHY: 0,
  REPAIRS: 1,
  RECOGNISES: 2,
  MOVED: 3,
  HARM: 4,
  VISIBLE: 5,
  DENIES: 6,
  AS_GIVEN: 8,
} as const;
export const TRAITS = ['empathy', 'moved', 'harm', 'recognises', 'repairs', 'visible', 'denies'] as const;
export const LISTENER_WORDS = 22;

/**
 * An episode in one word; 0 where none is open. Bits: part + 1 (8), answer (3), refused + 1 (3), depth (6), age (12).
 */
export const EPISODE = { ANSWER: 8, REFUSED: 11, DEPTH: 14, AGE: 20 } as const;
export const MOST = { parts: 254, depth: 62, age: 4094 } as const;

const LINE = 16; // words of a cache line
const lines = (words: number): number => Math.ceil(words / LINE) * LINE;

export type Size = {
  readonly people: number;
  readonly relationships: number;
  readonly parts: number;
  readonly listeners: number;
};

/** Words of one record of each table, and where each table begins. */
export type Layout = {
  readonly person: number;
  readonly tie: number;
  readonly seen: number;
  /** Offset of shame and what follows it in what is seen. */
  readonly open: number;
  readonly at: {
    readonly listeners: number;
    readonly people: number;
    readonly bonds: number;
    readonly ties: number;
    /** What is seen in even steps, and in odd ones. */
    readonly seen: readonly [number, number];
  };
  readonly words: number;
};

/**
 * The layout of a state of this size.
 * @throws {RangeError} for more than 254 parts, or more than 2³¹ words (8 GiB)
 */
export const layoutOf = ({ people, relationships, parts, listeners }: Size): Layout => {
  if (parts > MOST.parts) throw new RangeError(`fast engine: at most ${MOST.parts} parts, got ${parts}`);
  const person = PERSON.PARTS + PART_WORDS * parts;
  const tie = TIE.ALPHA + 2 * parts;
  const seen = lines(parts + Object.keys(SEEN).length);
  const peopleAt = lines(listeners * LISTENER_WORDS);
  const bondsAt = peopleAt + lines((people + 1) * person);
  const tiesAt = bondsAt + lines(relationships * BOND_WORDS);
  const even = tiesAt + lines(relationships * tie);
  const odd = even + people * seen;
  const words = odd + people * seen;
  if (words > 2 ** 31) throw new RangeError(`fast engine: at most 2³¹ words, these would be ${words}`);
  const at = { listeners: 0, people: peopleAt, bonds: bondsAt, ties: tiesAt, seen: [even, odd] as const };
  return { person, tie, seen, open: parts, at, words };
};
