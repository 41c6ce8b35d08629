/**
 * A scenario: people, who meets whom, and what happens to them, as data that a teacher can write.
 *
 * This is the settled form, in which every word has been checked and every default filled in; `parse.ts` makes
 * it from what someone wrote, `stage.ts` makes a society of it for one seed. A scenario holds no chance of its
 * own: where it says *1 to 5* or *a random four*, each run draws by its own seed.
 */
import type { Answer } from '../answers.ts';
import type { Constants } from '../constants.ts';
import type { Listener, Manner, PartPlan } from '../people.ts';
import type { Rhythm } from '../society.ts';
import type { Path } from './problem.ts';

/** A number, or two between which each person's own is drawn evenly; `from ≤ to`. */
export type Quantity = { readonly from: number; readonly to: number };

/** Counts of having been met and of not having been, before the first step. */
export type Evidence = readonly [met: Quantity, notMet: Quantity];

/** Where a person begins; what is absent is the model's default. */
export type Beginnings = {
  readonly pairs: Readonly<Partial<Record<(typeof PAIRS)[number], Evidence>>>;
  readonly numbers: Readonly<Partial<Record<keyof typeof NUMBERS, Quantity>>>;
  /** g by part. */
  readonly parts: ReadonlyMap<string, Evidence>;
};

/** h, w, e and m. */
export const PAIRS = ['life', 'worth', 'efficacy', 'harm'] as const;

/** The numbers of a beginning, each with the range in which it makes sense. */
export const NUMBERS = {
  yearning: [0.1, 5],
  yearningRest: [0, 5],
  energy: [0, 1],
  clarity: [0.01, 1],
  hidden: [0, 1],
  actNotSelf: [0, 1],
} as const;

/** One person, or a group of people who are described alike. Their ids are `first … first + count − 1`. */
export type Folk = {
  readonly name: string;
  readonly count: number;
  readonly first: number;
  /** Index of the group, for prejudice: its place in the file. */
  readonly group: number;
  readonly listener: Listener;
  readonly manner: Manner;
  readonly speaks: boolean;
  readonly begins: Beginnings;
  /** In the story from step `born` until before step `leaves`. */
  readonly born: number;
  readonly leaves: number;
  /** Whose children they are, by name, and for how many steps they meet only those at home. */
  readonly parents: string | undefined;
  readonly home: number;
};

/** Who is meant: pairs of people, in both directions. */
export type Pattern =
  /** Each of the one with each of the other. */
  | { readonly kind: 'between'; readonly names: readonly [string, string] }
  /** The first of the one with the first of the other, the second with the second. */
  | { readonly kind: 'pairs'; readonly names: readonly [string, string] }
  | { readonly kind: 'everyone'; readonly names: readonly string[] }
  /** Each with `k` neighbours in a ring, half on each side. */
  | { readonly kind: 'ring'; readonly names: readonly string[]; readonly k: number }
  /** Each chooses `k` others by chance. */
  | { readonly kind: 'random'; readonly names: readonly string[]; readonly k: number }
  /** Each has exactly `k` others, drawn by chance; `k` is even. */
  | { readonly kind: 'regular'; readonly names: readonly string[]; readonly k: number }
  /** A list of edges between places in the named people, from 0. */
  | {
      readonly kind: 'edges';
      readonly names: readonly string[];
      readonly edges: readonly (readonly [number, number])[];
    };

/** What is said of the relationships of a pattern; what is absent stays as it is. */
export type Tie = {
  /** Where it is written. */
  readonly at: Path;
  readonly pattern: Pattern;
  /** Share of contact, ≥ 0; 0: they do not meet. */
  readonly contact?: number;
  /** Who has power over whoever is not of the same name, and how much, [0, 1]. */
  readonly power?: ReadonlyMap<string, number>;
  /** How much each named one invites the others to bring something; may be below 0. */
  readonly invite?: ReadonlyMap<string, number>;
  /** C before the first step, [−1, 1]. */
  readonly connection?: number;
};

/** A moment that the story tells instead of leaving it to chance. */
export type Telling = {
  /** Where it is written. */
  readonly at: Path;
  readonly who: string;
  readonly to: string;
  readonly brings: string;
  /** How it was received; absent: as the listener is. */
  readonly answer: Answer | undefined;
  /** In step `from`, and then every `every` steps until before `until`. */
  readonly from: number;
  readonly until: number;
  readonly every: number;
};

/** A stretch of steps in which something differs; afterwards it is again as it was. */
export type Phase = {
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly listeners: ReadonlyMap<string, Listener>;
  readonly manners: ReadonlyMap<string, Manner>;
  readonly ties: readonly Tie[];
};

export type Scenario = {
  readonly title: string;
  /** The rows of the paper it stands for, as written: J15–J42. */
  readonly rows: string;
  readonly watch: string;
  readonly steps: number;
  readonly rhythm: Rhythm;
  /** Undefined: the six of the model. */
  readonly parts: readonly PartPlan[] | undefined;
  readonly people: readonly Folk[];
  readonly ties: readonly Tie[];
  readonly prejudice: readonly (readonly number[])[];
  readonly phases: readonly Phase[];
  readonly told: readonly Telling[];
  readonly constants: Constants;
};
