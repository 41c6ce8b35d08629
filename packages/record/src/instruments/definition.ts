/**
 * A questionnaire as data: its words by language, what can be answered, and how it is scored (`docs/instruments.md`).
 *
 * Kithe ships the words of two and the shape for all: whoever holds a licence brings a file. A file is as foreign as
 * anything: it is read by a schema in which every field is bounded and none is unknown (a misspelt field would change
 * a score in silence), and then by the laws that no schema says: names that are there, ranges that are true.
 */
import * as v from 'valibot';
import { slug } from '../bodies/instruments.ts';
import { type Fault, faultsOf } from './faults.ts';

/** Longest file, in UTF-16 units; larger ones are refused unread. */
export const DEFINITION_LENGTH = 200_000;
/** Longest definition once it is read, in bytes of JSON: it must fit one entry. */
const KEPT_LENGTH = 40_000;

const text = (length: number) => v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(length, 'too-long'));
/** The same words in one language or several, by BCP 47 tag. */
const words = (length: number) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language')), text(length)),
    v.check((all) => Object.keys(all).length > 0, 'empty'),
    v.check((all) => Object.keys(all).length <= 12, 'too-many'),
  );
export type Words = Readonly<Record<string, string>>;

const name = slug;
const list = <const S extends v.GenericSchema>(of: S, most: number, least = 1) =>
  v.pipe(v.array(of), v.minLength(least, 'empty'), v.maxLength(most, 'too-many'));
/** A number that is written as it is meant: at most three places, and no exponent. */
const value = v.pipe(
  v.number(),
  v.minValue(-1_000, 'range'),
  v.maxValue(1_000, 'range'),
  v.check((one) => /^-?\d+(\.\d{1,3})?$/.test(String(one)), 'range'),
);
const day = v.pipe(v.string(), v.isoDate('date'));
/** A code of a published system, so that others can read the answers. */
const code = v.strictObject({ system: text(200), code: text(60), display: v.optional(text(300)) });
export type Code = v.InferOutput<typeof code>;

/** Others’ forms also code an answer by a code of their own, in no system. */
const answerCode = v.strictObject({ ...code.entries, system: v.optional(text(200)) });
const option = v.strictObject({ value, text: words(200), code: v.optional(answerCode) });
const item = v.strictObject({
  id: name,
  text: words(600),
  /** The name of a list in `options`. */
  options: name,
  /** Counts as smallest + largest − value. */
  reversed: v.optional(v.boolean()),
  /** An answer above this shows whom to call, to the person who gave it, before any score. */
  helpAbove: v.optional(value),
  code: v.optional(code),
});
export type Item = v.InferOutput<typeof item>;

const band = v.strictObject({ from: value, to: value, text: words(200) });
const scale = v.strictObject({
  id: name,
  title: words(200),
  items: list(name, 100),
  rule: v.picklist(['sum', 'mean']),
  /** How many of its items may be unanswered; a sum is then the mean of the others times the number of items. */
  allowedMissing: v.optional(v.pipe(v.number(), v.integer('whole'), v.minValue(0, 'range'))),
  /** The result times this: CORE-10, for one, is ten times a mean. */
  times: v.optional(v.pipe(v.number(), v.minValue(0.01, 'range'), v.maxValue(100, 'range'))),
  range: v.strictObject({ min: v.number(), max: v.number() }),
  /** What the publication calls a score, from … to … and both included. */
  bands: v.optional(list(band, 12)),
  /** From how many points on two scores of one person differ by more than measuring does, and who says so. */
  change: v.optional(
    v.strictObject({ points: v.pipe(v.number(), v.minValue(0, 'range')), source: text(600) }),
  ),
  code: v.optional(code),
});
export type Scale = v.InferOutput<typeof scale>;

export const Instrument = v.strictObject({
  kithe: v.literal('instrument'),
  v: v.literal(1),
  id: name,
  version: name,
  title: words(120),
  instruction: v.optional(words(1_000)),
  options: v.record(slug, list(option, 12, 2)),
  items: list(item, 100),
  scales: v.optional(v.pipe(v.array(scale), v.maxLength(20, 'too-many')), []),
  citation: text(1_000),
  licence: v.strictObject({
    holder: text(300),
    /** The last day of the licence; `null` where none is needed. */
    heldUntil: v.nullable(day),
    /** Printed with every filled sheet. */
    attribution: text(600),
  }),
  code: v.optional(code),
  /** The canonical address that it had where it came from: whoever answers it names it so. */
  url: v.optional(v.pipe(text(500), v.regex(/^[^\s|]+$/, 'bad-name'))),
});
export type Instrument = v.InferOutput<typeof Instrument>;

export const optionsOf = ({ options }: Instrument, { options: of }: Pick<Item, 'options'>) =>
  options[of] ?? [];
export const rangeOf = (instrument: Instrument, of: Item): readonly [number, number] => {
  const values = optionsOf(instrument, of).map((one) => one.value);
  return [Math.min(...values), Math.max(...values)];
};

/** Lowest and highest that a scale can come to. */
export const reachOf = (
  instrument: Instrument,
  { items, rule, times = 1 }: Scale,
): readonly [number, number] => {
  const ranges = items.flatMap((id) => {
    const of = instrument.items.find((one) => one.id === id);
    return of ? [rangeOf(instrument, of)] : [];
  });
  const over = (end: 0 | 1) =>
    (ranges.reduce((sum, range) => sum + range[end], 0) /
      (rule === 'mean' ? Math.max(1, ranges.length) : 1)) *
    times;
  return [over(0), over(1)];
};

/** Words in a language, or in the first that there is. @returns the language that was found, with them */
export const inLanguage = (words: Words, language: string): readonly [text: string, language: string] => {
  const own = words[language] ?? words[language.split('-')[0] ?? ''];
  if (own !== undefined) return [own, language.split('-')[0] ?? language];
  const [first = '', text = ''] = Object.entries(words)[0] ?? [];
  return [text, first];
};

/** True while new answers may be given. @param today calendar date */
export const isLicensed = ({ licence: { heldUntil } }: Instrument, today: string): boolean =>
  heldUntil === null || today <= heldUntil;

/** Their licence forbids every electronic copy; whoever made the file may not have known. */
const FORBIDDEN = /\b(outcome|session)\s+rating\s+scale\b|^g?[os]rs\b/i;

/** Names of columns that every table of answers has (`sheet-table.ts`), and of the instruction (`fhir.ts`). */
const TAKEN = /^(date|instrument|version|instruction|score\..*)$/;
/** Names that every object has already: `answers.constructor` is there though nobody gave it. */
const isTaken = (name: string): boolean => TAKEN.test(name) || name in Object.prototype;

/** What no schema says. */
const lawsOf = (of: Instrument): readonly Fault[] => {
  const faults: Fault[] = [];
  const say = (path: string, code: Fault['code'], found?: string | number) =>
    faults.push({ path, code, ...(found !== undefined && { found: String(found) }) });
  if ([of.id, ...Object.values(of.title)].some((one) => FORBIDDEN.test(one)))
    say('title', 'forbidden', of.id);
  for (const [list, choices] of Object.entries(of.options)) {
    if (list in Object.prototype) say(`options.${list}`, 'bad-name', list);
    const seen = new Set<number>();
    for (const [i, { value: one }] of choices.entries()) {
      if (seen.has(one)) say(`options.${list}[${i}].value`, 'twice', one);
      seen.add(one);
    }
  }
  const ids = new Set<string>();
  for (const [i, { id, options, helpAbove }] of of.items.entries()) {
    if (ids.has(id)) say(`items[${i}].id`, 'twice', id);
    ids.add(id);
    if (isTaken(id)) say(`items[${i}].id`, 'bad-name', id);
    if (!Object.hasOwn(of.options, options)) say(`items[${i}].options`, 'no-such-list', options);
    else if (helpAbove !== undefined && !(of.options[options] ?? []).some((one) => one.value > helpAbove))
      say(`items[${i}].helpAbove`, 'range', helpAbove);
  }
  const scales = new Set<string>();
  for (const [i, one] of of.scales.entries()) {
    const at = `scales[${i}]`;
    if (scales.has(one.id) || ids.has(one.id)) say(`${at}.id`, 'twice', one.id);
    scales.add(one.id);
    if (one.id in Object.prototype) say(`${at}.id`, 'bad-name', one.id);
    for (const [k, id] of one.items.entries()) {
      if (!ids.has(id)) say(`${at}.items[${k}]`, 'no-such-item', id);
      if (one.items.indexOf(id) < k) say(`${at}.items[${k}]`, 'twice', id);
    }
    if ((one.allowedMissing ?? 0) >= one.items.length)
      say(`${at}.allowedMissing`, 'range', one.allowedMissing);
    // The mean of the others can stand for a missing answer only where all could have been answered alike.
    const ranges = new Set(
      of.items.filter(({ id }) => one.items.includes(id)).map((item) => rangeOf(of, item).join(' ')),
    );
    if ((one.allowedMissing ?? 0) > 0 && ranges.size > 1) say(`${at}.allowedMissing`, 'mixed-ranges');
    for (const [k, { from, to }] of (one.bands ?? []).entries())
      if (from > to || (k > 0 && from <= (one.bands?.[k - 1]?.to ?? from)))
        say(`${at}.bands[${k}]`, 'range', from);
    // A range that is written down by hand is the best check of everything above it.
    if (faults.length > 0) continue;
    const [min, max] = reachOf(of, one);
    const isNear = (p: number, q: number) => Math.abs(p - q) < 1e-6;
    if (!isNear(min, one.range.min) || !isNear(max, one.range.max))
      say(`${at}.range`, 'not-its-range', `${min} … ${max}`);
  }
  return faults;
};

/** A definition, or all that is wrong with it. */
export type Read<T> = { readonly is: T } | { readonly faults: readonly Fault[] };

/** Reads JSON that claims to be a definition. */
export const readInstrument = (json: unknown): Read<Instrument> => {
  const of = v.safeParse(Instrument, json);
  if (!of.success) {
    const head = v.safeParse(v.object({ kithe: v.literal('instrument'), v: v.number() }), json);
    if (!head.success) return { faults: [{ path: '', code: 'not-an-instrument' }] };
    if (head.output.v > 1) return { faults: [{ path: 'v', code: 'newer', found: String(head.output.v) }] };
    return { faults: faultsOf(of.issues) };
  }
  const faults = lawsOf(of.output);
  if (faults.length > 0) return { faults };
  if (new TextEncoder().encode(formatInstrument(of.output)).length > KEPT_LENGTH)
    return { faults: [{ path: '', code: 'too-large' }] };
  return { is: of.output };
};

/** Reads a file. Never throws. */
export const parseInstrument = (source: string): Read<Instrument> => {
  if (source.length > DEFINITION_LENGTH) return { faults: [{ path: '', code: 'too-large' }] };
  try {
    return readInstrument(JSON.parse(source.replace(/^\uFEFF/, '')));
  } catch {
    return { faults: [{ path: '', code: 'not-json' }] };
  }
};

/** Inverse of {@link parseInstrument}. */
export const formatInstrument = (instrument: Instrument): string => JSON.stringify(instrument);
