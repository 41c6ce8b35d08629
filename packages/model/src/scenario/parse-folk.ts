/** Parses the people of a scenario: one or many, how they listen, where they begin, when they are born. */

import { VULNERABILITY } from '../parts.ts';
import { type Listener, MANNERS, type PartPlan } from '../people.ts';
import { describe, nearest } from './problem.ts';
import {
  entriesOf,
  evidenceOf,
  fieldsOf,
  flagOf,
  isWritten,
  quantityOf,
  type Slot,
  wholeOf,
  wordOf,
} from './read.ts';
import { type Beginnings, type Evidence, type Folk, NUMBERS, PAIRS, type Quantity } from './scenario.ts';

/** The most people of one scenario; with eight relationships each, some four gigabytes. */
export const PEOPLE_MOST = 4_000_000;

const FIELDS = [
  'count',
  'listener',
  'manner',
  'speaks',
  'begins',
  'born',
  'leaves',
  'parents',
  'home',
] as const;
const NUMBER_NAMES = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]; // its own names

/** A name among those that are known, or a complaint. */
export const nameAmong = (slot: Slot, names: readonly string[], what: string): string | undefined => {
  if (typeof slot.value === 'string' && names.includes(slot.value)) return slot.value;
  const shown = names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ');
  const meant = typeof slot.value === 'string' ? nearest(slot.value, names) : undefined;
  slot.problems.add(slot.path, `${what} ${shown}`, describe(slot.value), meant);
  return undefined;
};

export const partNames = (parts: readonly PartPlan[] | undefined): readonly string[] =>
  parts?.map(({ name }) => name) ?? Object.keys(VULNERABILITY);

const parseBeginnings = (slot: Slot, parts: readonly PartPlan[] | undefined): Beginnings => {
  const fields = fieldsOf(slot, [...PAIRS, ...NUMBER_NAMES, 'parts']);
  const pairs: Partial<Record<(typeof PAIRS)[number], Evidence>> = {};
  for (const name of PAIRS) if (isWritten(fields[name])) pairs[name] = evidenceOf(fields[name], false);
  const numbers: Partial<Record<keyof typeof NUMBERS, Quantity>> = {};
  for (const name of NUMBER_NAMES) {
    const [least, most] = NUMBERS[name];
    if (isWritten(fields[name])) numbers[name] = quantityOf(fields[name], least, most);
  }
  const names = partNames(parts);
  const about = new Map<string, Evidence>();
  for (const [name, at] of entriesOf(fields.parts, 'parts, each with two counts')) {
    const known = nameAmong({ ...at, value: name }, names, 'one of the parts');
    if (known !== undefined) about.set(known, evidenceOf(at, true));
  }
  return { pairs, numbers, parts: about };
};

type Context = {
  readonly heard: (slot: Slot) => Listener;
  readonly parts: readonly PartPlan[] | undefined;
  readonly steps: number;
};

export const parseFolk = (slot: Slot, { heard, parts, steps }: Context): readonly Folk[] => {
  const entries = [...entriesOf(slot, 'people')];
  const names = entries.map(([name]) => name);
  if (isWritten(slot) && entries.length === 0)
    slot.problems.add(slot.path, 'at least one person', describe(slot.value));
  let first = 0;
  const people = entries.map(([name, at], group): Folk => {
    const f = fieldsOf(at, FIELDS);
    const count = wholeOf(f.count, 1, PEOPLE_MOST, 1);
    const born = wholeOf(f.born, 0, steps, 0);
    const parents = isWritten(f.parents)
      ? nameAmong(
          f.parents,
          names.filter((other) => other !== name),
          'parents among',
        )
      : undefined;
    if (isWritten(f.home) && parents === undefined)
      f.home.problems.add(f.home.path, 'parents beside home', 'home alone');
    const folk: Folk = {
      name,
      count,
      first,
      group,
      listener: heard(f.listener),
      manner: wordOf(f.manner, MANNERS, 'plain', 'a manner:'),
      speaks: flagOf(f.speaks, true),
      begins: parseBeginnings(f.begins, parts),
      born,
      leaves: wholeOf(f.leaves, born + 1, Infinity, Infinity),
      parents,
      home: wholeOf(f.home, 0, steps, 0),
    };
    first += count;
    return folk;
  });
  if (first > PEOPLE_MOST) slot.problems.add(slot.path, `at most ${PEOPLE_MOST} people`, `${first}`);
  return people;
};
