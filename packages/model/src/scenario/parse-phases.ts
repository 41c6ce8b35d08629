/** Parses what happens when: phases in which something differs, and moments that are told. */
import { ANSWERS, type Answer } from '../answers.ts';
import { MANNERS } from '../people.ts';
import { nameAmong, partNames } from './parse-folk.ts';
import { type Context, parseTies } from './parse-ties.ts';
import { entriesOf, fieldsOf, isWritten, itemsOf, need, type Slot, textOf, wholeOf, wordOf } from './read.ts';
import { peopleIn } from './rows.ts';
import type { Phase, Telling } from './scenario.ts';

const FIELDS = ['name', 'from', 'until', 'listeners', 'manners', 'relationships', 'told'] as const;

/** Something said of each of several people. */
const eachNamed = <T>(slot: Slot, context: Context, read: (at: Slot) => T): ReadonlyMap<string, T> => {
  const all = context.people.map(({ name }) => name);
  const found = new Map<string, T>();
  for (const [name, at] of entriesOf(slot, 'names')) {
    const known = nameAmong({ ...at, value: name }, all, 'one of');
    if (known !== undefined) found.set(known, read(at));
  }
  return found;
};

/** The stretch of a phase; it begins where the one before ended, and goes on, unless it says otherwise. */
const spanOf = (
  { from, until }: Readonly<Record<'from' | 'until', Slot>>,
  before: number,
  steps: number,
): { readonly from: number; readonly until: number } => {
  const start = wholeOf(from, 0, steps, before);
  return { from: start, until: wholeOf(until, start + 1, Infinity, Infinity) };
};

export const parsePhases = (
  slot: Slot,
  context: Context,
): { readonly phases: readonly Phase[]; readonly told: readonly Telling[] } => {
  let before = 0;
  const told: Telling[] = [];
  const phases = itemsOf(slot).map((item, i): Phase => {
    const f = fieldsOf(item, FIELDS);
    const span = spanOf(f, before, context.steps);
    before = Math.min(span.until, context.steps);
    told.push(...parseTold(f.told, context, span));
    return {
      name: textOf(f.name, `phase ${i + 1}`),
      ...span,
      listeners: eachNamed(f.listeners, context, context.heard),
      manners: eachNamed(f.manners, context, (at) => wordOf(at, MANNERS, 'plain', 'a manner:')),
      ties: parseTies(f.relationships, context, false),
    };
  });
  return { phases, told };
};

/** Told moments stay with the readable engine, in which a person is an object. */
const TOLD_TO_MOST = 50_000;

const TOLD = ['step', 'every', 'until', 'who', 'to', 'brings', 'answer'] as const;

/** Told moments; within a phase they begin with it and end with it. */
export const parseTold = (
  slot: Slot,
  { people, parts, steps }: Context,
  span = { from: 0, until: Number.POSITIVE_INFINITY },
): readonly Telling[] => {
  const all = peopleIn(people);
  if (isWritten(slot) && all > TOLD_TO_MOST)
    slot.problems.add(slot.path, `told moments among at most ${TOLD_TO_MOST} people`, `${all}`);
  return itemsOf(slot).flatMap((item): readonly Telling[] => {
    const f = fieldsOf(item, TOLD);
    const names = people.map(({ name }) => name);
    need(f.brings, 'the part that is brought');
    const who = nameAmong(f.who, names, 'who brings it, one of');
    const to = nameAmong(
      f.to,
      names.filter((name) => name !== who),
      'to whom, one of',
    );
    const brings = wordOf(f.brings, partNames(parts), 'hurt', 'one of the parts');
    if (who === undefined || to === undefined) return [];
    if (people.find(({ name }) => name === who)?.speaks === false)
      f.who.problems.add(f.who.path, 'someone who speaks', `${who}, who does not`);
    const from = wholeOf(f.step, span.from, Math.min(span.until, steps) - 1, span.from);
    const every = wholeOf(f.every, 1, Infinity, Infinity);
    return [
      {
        at: item.path,
        who,
        to,
        brings,
        answer: isWritten(f.answer) ? wordOf<Answer>(f.answer, ANSWERS, 'met', 'an answer:') : undefined,
        from,
        every,
        until: every === Infinity ? from + 1 : wholeOf(f.until, from + 1, Infinity, span.until),
      },
    ];
  });
};
