/**
 * Parses a scenario from a plain value, as YAML or JSON gives it, and says of everything wrong in it where it
 * stands, what was expected and got. Knows nothing of files: who reads one passes where each value stands and
 * how a list of edges is found.
 */
import { ANSWERS } from '../answers.ts';
import { type Constants, DEFAULTS } from '../constants.ts';
import type { Listener, PartPlan } from '../people.ts';
import type { Rhythm } from '../society.ts';
import { type EdgesIn, noEdges } from './edges.ts';
import { listenerOf, namedListeners } from './listeners.ts';
import { parseFolk } from './parse-folk.ts';
import { parsePhases, parseTold } from './parse-phases.ts';
import { parseTies } from './parse-ties.ts';
import { nearest, Problems, type WhereIs } from './problem.ts';
import {
  entriesOf,
  fieldsOf,
  isWritten,
  itemsOf,
  need,
  numberOf,
  type Slot,
  textOf,
  wholeOf,
  wordOf,
} from './read.ts';
import type { Folk, Scenario } from './scenario.ts';
import { unrelated } from './ties.ts';

const FIELDS = [
  'title',
  'rows',
  'watch',
  'steps',
  'rhythm',
  'parts',
  'listeners',
  'people',
  'relationships',
  'prejudice',
  'phases',
  'told',
  'constants',
] as const;

const RHYTHMS: readonly Rhythm[] = ['steady', 'sought'];
/** 2²⁴ steps: a step is stored in single precision nowhere, but nobody waits for more. */
const STEPS_MOST = 16_777_216;

const parseParts = (slot: Slot): readonly PartPlan[] | undefined => {
  if (!isWritten(slot)) return undefined;
  const parts = [...entriesOf(slot, 'parts')].map(([name, at]) => {
    const { vulnerability, occasions } = fieldsOf(at, ['vulnerability', 'occasions']);
    need(vulnerability, 'a vulnerability, a number above 0, to 1');
    return {
      name,
      vulnerability: numberOf(vulnerability, 0.001, 1, 0.5),
      occasions: numberOf(occasions, 0, 1e6, 1),
    };
  });
  if (!parts.some(({ name }) => name === 'hurt'))
    slot.problems.add(slot.path, 'a part named hurt, because a rupture is met with it', 'none');
  if (parts.length > 40) slot.problems.add(slot.path, 'at most 40 parts', `${parts.length}`);
  if (parts.length > 0 && !parts.some(({ occasions }) => occasions > 0))
    slot.problems.add(slot.path, 'a part for which occasions arise', 'none');
  return parts;
};

/** What a constant may be: counts and costs are 0 or more, shares and rates at most 1; these differ. */
const LIMITS: Partial<Record<keyof Constants, readonly [number, number]>> = {
  kappaR: [0.001, 1e6],
  kappaG: [0.001, 1e6],
  nMax: [1, 1e6],
  temperature: [0.001, 1e6],
  shownOffset: [-100, 100],
  hiddenDulls: [-100, 100],
  hiddenNeutral: [-100, 100],
  powerDulls: [-100, 100],
  reciprocity: [-100, 100],
  yearningFloor: [0.001, 100],
};
const SHARE =
  /^(rate|selfShare(Max|Power)?$|maskShows|discount|clarity(Met|Brought|Masked|Hidden)|seekFloor)/;
const limitsOf = (name: keyof Constants): readonly [number, number] =>
  LIMITS[name] ?? (SHARE.test(name) ? [0, 1] : [0, 1e6]);

const parseConstants = (slot: Slot): Constants => {
  const changed = new Map<string, number | Readonly<Record<string, number>>>();
  const names = Object.keys(DEFAULTS) as (keyof Constants)[]; // its own names
  const fields = fieldsOf(slot, names);
  for (const name of names) {
    const at = fields[name];
    if (!isWritten(at)) continue;
    const standard = DEFAULTS[name];
    if (typeof standard === 'number') {
      const [least, most] = limitsOf(name);
      changed.set(name, numberOf(at, least, most, standard));
    } else {
      const each = fieldsOf(at, ANSWERS);
      changed.set(
        name,
        Object.fromEntries(
          ANSWERS.map((answer) => [
            answer,
            numberOf(each[answer], name === 'felt' ? -1 : 0, name === 'felt' ? 1 : 1e6, standard[answer]),
          ]),
        ),
      );
    }
  }
  return { ...DEFAULTS, ...Object.fromEntries(changed) };
};

/** Of whom against whom, in logits: a listener of the one hears a speaker of the other so much less. */
const parsePrejudice = (slot: Slot, people: readonly Folk[]): readonly (readonly number[])[] => {
  const matrix = people.map(() => people.map(() => 0));
  const groupsOf = (at: Slot): readonly number[] => {
    need(at, 'the name of someone in people');
    return itemsOf(at).flatMap((item) => {
      const found = people.find(({ name }) => name === item.value);
      if (!found)
        item.problems.add(
          item.path,
          `one of ${people.map(({ name }) => name).join(', ')}`,
          JSON.stringify(item.value) ?? 'nothing',
          nearest(
            String(item.value),
            people.map(({ name }) => name),
          ),
        );
      return found ? [found.group] : [];
    });
  };
  for (const item of itemsOf(slot)) {
    const { of, against, amount } = fieldsOf(item, ['of', 'against', 'amount']);
    need(amount, 'an amount of 0 or more, in logits; 1 is much');
    const much = numberOf(amount, 0, 20, 0);
    const [mine, theirs] = [groupsOf(of), groupsOf(against)];
    for (const i of mine) for (const j of theirs) (matrix[i] ?? [])[j] = much;
  }
  return matrix;
};

/** How a scenario's surroundings are known; nothing here is needed. */
export type Surroundings = {
  /** Where a value stands in its file. */
  readonly whereIs?: WhereIs;
  /** The text of a file of edges, by the name that the scenario gives it. */
  readonly edges?: EdgesIn;
};

/**
 * A scenario from a plain value.
 * @throws {ScenarioError} with everything that is wrong in it, or its first twenty problems
 */
export const parseScenario = (
  value: unknown,
  { whereIs = () => undefined, edges = noEdges }: Surroundings = {},
): Scenario => {
  const problems = new Problems(whereIs);
  const top = fieldsOf({ value, path: [], problems }, FIELDS);
  need(top.title, 'a title');
  need(top.people, 'people');
  need(top.steps, `how many steps, from 1 to ${STEPS_MOST}`);
  const steps = wholeOf(top.steps, 1, STEPS_MOST, 1);
  const parts = parseParts(top.parts);
  const listeners = namedListeners(top.listeners);
  const heard = (slot: Slot): Listener => listenerOf(slot, listeners);
  const people = parseFolk(top.people, { heard, parts, steps });
  const context = { people, steps, heard, parts, edges };
  const { phases, told } = parsePhases(top.phases, context);
  const scenario: Scenario = {
    title: textOf(top.title, ''),
    rows: textOf(top.rows, ''),
    watch: textOf(top.watch, ''),
    steps,
    rhythm: wordOf(top.rhythm, RHYTHMS, 'steady'),
    parts,
    people,
    ties: parseTies(top.relationships, context, true),
    prejudice: parsePrejudice(top.prejudice, people),
    phases,
    told: [...parseTold(top.told, context), ...told],
    constants: parseConstants(top.constants),
  };
  problems.throwIfAny();
  for (const path of unrelated(scenario))
    problems.add(path, 'people who are related under relationships', 'people who are not');
  problems.throwIfAny();
  return scenario;
};
