/**
 * The sandbox's settings, as they stand in its address. Whoever sends a link sends the whole town: the same settings
 * give the same days, on any machine. What does not fit is refused with its reason, and never put right in silence.
 */
import * as v from 'valibot';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Ends of what may be set by a number, both included. */
export const RANGES = {
  people: { least: 2, most: 500 },
  ties: { least: 2, most: 12 },
  power: { least: 0, most: 50 },
  seed: { least: 1, most: 9999 },
} as const;
export const STARTS = ['open', 'mixed', 'half', 'hidden'] as const;
export const LISTENER_KINDS = ['gentle', 'ordinary', 'rough'] as const;
export const DULLS = ['yes', 'no'] as const;
export const TOWN_BETS = ['more', 'same', 'less'] as const;

const number = (name: keyof typeof RANGES) => whole(RANGES[name].least, RANGES[name].most);
const FIELDS = {
  /** How many people. */
  people: v.optional(number('people'), 120),
  /** How many others each knows, about. */
  ties: v.optional(number('ties'), 6),
  /** How they begin: all open, all in between, half open and half hidden, all hidden. */
  start: v.optional(v.picklist(STARTS), 'hidden'),
  listeners: v.optional(v.picklist(LISTENER_KINDS), 'ordinary'),
  /** How many in a hundred have power over the others. */
  power: v.optional(number('power'), 0),
  /** Does who keeps a part hidden hear that part less well in others? */
  dulls: v.optional(v.picklist(DULLS), 'yes'),
  seed: v.optional(number('seed'), 1),
};
const Schema = v.strictObject({ ...FIELDS, bet: v.optional(v.picklist(TOWN_BETS)) });

type Address = v.InferOutput<typeof Schema>;
export type Settings = Omit<Address, 'bet'>;
export type Bet = (typeof TOWN_BETS)[number];

/** What is wrong with an address, by its word in it; `word` is what stands before the `=`. */
export type Misfit = {
  readonly word: string;
  readonly got: string;
  readonly expected:
    | { readonly kind: 'unknown' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'one of'; readonly words: readonly string[] };
};

export const WORDS = { start: STARTS, listeners: LISTENER_KINDS, dulls: DULLS, bet: TOWN_BETS } as const;
const isNumbered = (word: string): word is keyof typeof RANGES => Object.hasOwn(RANGES, word);
const isWorded = (word: string): word is keyof typeof WORDS => Object.hasOwn(WORDS, word);

const expectedOf = (word: string): Misfit['expected'] =>
  isNumbered(word)
    ? { kind: 'number', ...RANGES[word] }
    : isWorded(word)
      ? { kind: 'one of', words: WORDS[word] }
      : { kind: 'unknown' };

/** What somebody wrote, short enough to be said again. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

export type Parsed =
  | { readonly isFit: true; readonly settings: Settings; readonly bet: Bet | undefined }
  | { readonly isFit: false; readonly misfits: readonly Misfit[] };

/** Reads what the router made of an address that anybody may have written. */
export const parseSettings = (search: unknown): Parsed => {
  const given: Readonly<Record<string, unknown>> =
    typeof search === 'object' && search !== null ? { ...search } : {};
  const result = v.safeParse(Schema, given);
  if (result.success) {
    const { bet, ...settings } = result.output;
    return { isFit: true, settings, bet };
  }
  const words = new Set(result.issues.map(({ path }) => String(path?.[0]?.key ?? '')));
  return {
    isFit: false,
    misfits: [...words].map((word) => ({ word, got: shown(given[word]), expected: expectedOf(word) })),
  };
};

/** What goes into the address: only what differs from an ordinary town. */
export const searchOf = (settings: Settings, bet?: Bet): Partial<Address> => {
  const ordinary: Partial<Address> = v.parse(Schema, {});
  const search: Partial<Address> = { ...settings, ...(bet && { bet }) };
  return Object.fromEntries(
    Object.entries(search).filter(([word, value]) => value !== ordinary[word as keyof Address]), // its own keys
  );
};
