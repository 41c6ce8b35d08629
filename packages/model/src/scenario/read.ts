/**
 * Reading what someone wrote, value by value. Each reader answers with something usable even where it had to
 * complain, so that one reading finds everything that is wrong.
 *
 * What is read may come from anywhere: only own, listed names of a map are looked at, and names that people
 * choose live in a Map, so that `__proto__` or `constructor` are words like any other.
 */
import { describe, nearest, type Path, type Problems } from './problem.ts';
import type { Evidence, Quantity } from './scenario.ts';

/** A value, where it stands, and where to complain. */
export type Slot = { readonly value: unknown; readonly path: Path; readonly problems: Problems };

const complain = ({ problems, path, value }: Slot, expected: string, meant?: string): void =>
  problems.add(path, expected, describe(value), meant);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Was anything written here? */
export const isWritten = ({ value }: Slot): boolean => value !== undefined && value !== null;

const listed = (words: readonly string[]): string =>
  words.length > 12 ? `${words.slice(0, 12).join(', ')} …` : words.join(', ');

/** What a map says about each of the names it may have; complains of any other. */
export const fieldsOf = <Name extends string>(
  slot: Slot,
  names: readonly Name[],
): Readonly<Record<Name, Slot>> => {
  const { value, path, problems } = slot;
  if (isWritten(slot) && !isMap(value)) complain(slot, `a map of ${listed(names)}`);
  const written = isMap(value) ? value : {};
  for (const key of Object.keys(written))
    if (!(names as readonly string[]).includes(key))
      problems.add([...path, key], listed(names), JSON.stringify(key), nearest(key, names), 'name');
  const fields = {} as Record<Name, Slot>; // one slot for each of the names, in the next lines
  for (const name of names)
    fields[name] = {
      value: Object.hasOwn(written, name) ? written[name] : undefined,
      path: [...path, name],
      problems,
    };
  return fields;
};

/** Letters, digits, spaces, - and ' after a letter, 40 at most: what a person or a part may be called. */
const NAME = /^\p{L}[\p{L}\p{M}\p{N} '’-]{0,39}$/u;

/** The entries of a map whose names the author chooses. */
export const entriesOf = (slot: Slot, what: string): ReadonlyMap<string, Slot> => {
  const { value, path, problems } = slot;
  if (!isWritten(slot)) return new Map();
  if (!isMap(value)) {
    complain(slot, `a map of ${what}`);
    return new Map();
  }
  const entries = new Map<string, Slot>();
  for (const key of Object.keys(value)) {
    const at = [...path, key];
    if (NAME.test(key)) entries.set(key, { value: value[key], path: at, problems });
    else
      problems.add(
        at,
        'a name: letters first, then letters, digits, spaces, 40 at most',
        describe(key),
        undefined,
        'name',
      );
  }
  return entries;
};

/** The items of a list; what is written once counts as a list of one. */
export const itemsOf = (slot: Slot): readonly Slot[] => {
  const { value, path, problems } = slot;
  if (!isWritten(slot)) return [];
  if (!Array.isArray(value)) return [slot];
  return value.map((item: unknown, i) => ({ value: item, path: [...path, i], problems }));
};

const rangeText = (least: number, most: number): string =>
  most === Infinity
    ? `of ${least} or more`
    : least === -Infinity
      ? `of ${most} or less`
      : `from ${least} to ${most}`;

/** A number in [least, most]. */
export const numberOf = (slot: Slot, least: number, most: number, otherwise: number): number => {
  if (!isWritten(slot)) return otherwise;
  const { value } = slot;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  complain(slot, `a number ${rangeText(least, most)}`);
  return otherwise;
};

/** A whole number in [least, most]. */
export const wholeOf = (slot: Slot, least: number, most: number, otherwise: number): number => {
  if (!isWritten(slot)) return otherwise;
  const { value } = slot;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  complain(slot, `a whole number ${rangeText(least, most)}`);
  return otherwise;
};

const SPREAD = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s+to\s+([+-]?(?:\d+\.?\d*|\.\d+))\s*$/;

/** A number, or two as in *1 to 5*. */
export const quantityOf = (slot: Slot, least: number, most: number): Quantity => {
  const { value } = slot;
  const [from, to] =
    typeof value === 'number'
      ? [value, value]
      : (SPREAD.exec(typeof value === 'string' ? value : '')
          ?.slice(1)
          .map(Number) ?? []);
  if (from !== undefined && to !== undefined && from >= least && to <= most && from <= to)
    return { from, to };
  complain(slot, `a number ${rangeText(least, most)}, or two of them as in 1 to 5`);
  return { from: least, to: least };
};

/** Two counts, met and not met; `empty`: may both be 0? */
export const evidenceOf = (slot: Slot, empty: boolean): Evidence => {
  const items = Array.isArray(slot.value) ? itemsOf(slot) : [];
  const [met, notMet] = items;
  if (met && notMet && items.length === 2) {
    const pair = [quantityOf(met, 0, 1e6), quantityOf(notMet, 0, 1e6)] as const;
    if (empty || pair[0].from + pair[1].from > 0) return pair;
  }
  if (items.length !== 2 || !empty)
    complain(slot, `two counts, met and not met, as in [3, 2]${empty ? '' : ', not both 0'}`);
  return [
    { from: 3, to: 3 },
    { from: 2, to: 2 },
  ];
};

/** Words of a title or a sentence, spaces gathered. */
export const textOf = (slot: Slot, otherwise?: string): string => {
  const { value } = slot;
  if (!isWritten(slot) && otherwise !== undefined) return otherwise;
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 4000)
    return value.trim().replace(/\s+/g, ' ');
  complain(slot, 'some words');
  return '';
};

/** One of the words that are known here. */
export const wordOf = <Word extends string>(
  slot: Slot,
  words: readonly Word[],
  otherwise: Word,
  what = 'one of',
): Word => {
  const { value } = slot;
  if (!isWritten(slot)) return otherwise;
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  complain(slot, `${what} ${listed(words)}`, typeof value === 'string' ? nearest(value, words) : undefined);
  return otherwise;
};

/** Yes or no. */
export const flagOf = (slot: Slot, otherwise: boolean): boolean => {
  const { value } = slot;
  if (!isWritten(slot)) return otherwise;
  if (value === true || value === 'yes') return true;
  if (value === false || value === 'no') return false;
  complain(slot, 'yes or no');
  return otherwise;
};

/** Complains where something that is needed was not written. */
export const need = (slot: Slot, expected: string): void => {
  if (!isWritten(slot)) complain(slot, expected);
};
