/** Parses relationships: who is meant, and what is said of them. */
import type { Listener, PartPlan } from '../people.ts';
import { EdgeError, type EdgesIn, parseEdges } from './edges.ts';
import { nameAmong } from './parse-folk.ts';
import { describe } from './problem.ts';
import { entriesOf, fieldsOf, isWritten, itemsOf, numberOf, type Slot, wholeOf, wordOf } from './read.ts';
import type { Folk, Pattern, Tie } from './scenario.ts';

/** What the rest of a scenario is read against. */
export type Context = {
  readonly people: readonly Folk[];
  readonly steps: number;
  readonly heard: (slot: Slot) => Listener;
  readonly parts: readonly PartPlan[] | undefined;
  readonly edges: EdgesIn;
};

const HOW = ['everyone', 'ring', 'random', 'regular'] as const;
/** Pairs of one entry: twenty million relationships, some two gigabytes. */
const PAIRS_MOST = 10_000_000;

const countOf = (names: readonly string[], people: readonly Folk[]): number =>
  names.reduce((sum, name) => sum + (people.find((folk) => folk.name === name)?.count ?? 0), 0);

/** People by name, or `everyone`. */
const namesOf = (slot: Slot, people: readonly Folk[]): readonly string[] => {
  const all = people.map(({ name }) => name);
  if (slot.value === 'everyone' && !all.includes('everyone')) return all;
  return itemsOf(slot).flatMap((item) => nameAmong(item, all, 'everyone, or some of') ?? []);
};

const edgesOf = (slot: Slot, names: readonly string[], { people, edges }: Context): Pattern | undefined => {
  const { value, path, problems } = slot;
  const n = countOf(names, people);
  const refuse = (expected: string, got: string): undefined => problems.add(path, expected, got) as undefined;
  if (Array.isArray(value)) {
    const pairs = itemsOf(slot).map((item) => {
      const [a, b] = Array.isArray(item.value) ? itemsOf(item) : [];
      if (a && b) return [wholeOf(a, 1, n, 1) - 1, wholeOf(b, 1, n, 1) - 1] as const;
      problems.add(item.path, 'two numbers, as in [1, 2]', describe(item.value));
      return [0, 0] as const;
    });
    return { kind: 'edges', names, edges: pairs.filter(([a, b]) => a !== b) };
  }
  if (typeof value !== 'string')
    return refuse('the name of a file of edges, or a list of pairs', describe(value));
  const file = edges(value);
  if ('missing' in file) return refuse('a file of edges', `${describe(value)}, ${file.missing}`);
  try {
    const found = parseEdges(file.text);
    if (found.names.length !== n)
      return refuse(`edges between the ${n} people named`, `edges between ${found.names.length}`);
    return { kind: 'edges', names, edges: found.edges };
  } catch (error) {
    if (!(error instanceof EdgeError)) throw error;
    return refuse('a file of edges', `${value}, ${error.message}`);
  }
};

const patternOf = (
  f: Readonly<Record<'between' | 'pairs' | 'among' | 'how' | 'k' | 'edges', Slot>>,
  at: Slot,
  context: Context,
  first: boolean,
): Pattern | undefined => {
  const { people } = context;
  const pairsMost = first ? PAIRS_MOST : Infinity; // later, only those who are related are asked
  const said = [f.between, f.pairs, f.among].filter(isWritten);
  const [which] = said;
  if (said.length !== 1 || !which) {
    at.problems.add(at.path, 'one of between, pairs, among', said.length === 0 ? 'none' : `${said.length}`);
    return undefined;
  }
  if (which !== f.among) {
    const all = people.map(({ name }) => name);
    const [a, b, ...more] = Array.isArray(which.value) ? itemsOf(which) : [];
    if (!a || !b || more.length > 0) {
      which.problems.add(which.path, 'two names, as in [mira, teacher]', describe(which.value));
      return undefined;
    }
    const one = nameAmong(a, all, 'one of');
    const other = nameAmong(b, all, 'one of');
    if (one === undefined || other === undefined) return undefined;
    const [m, n] = [countOf([one], people), countOf([other], people)];
    if (which === f.pairs && m !== n)
      which.problems.add(which.path, 'two groups of the same size', `${m} and ${n}`);
    if (one === other && (m === 1 || which === f.pairs))
      which.problems.add(which.path, 'two different people', `${one} twice`);
    if (which === f.between && m * n > pairsMost)
      which.problems.add(which.path, `at most ${PAIRS_MOST} pairs`, `${m * n}`);
    return { kind: which === f.between ? 'between' : 'pairs', names: [one, other] };
  }
  const names = namesOf(f.among, people);
  if (names.length === 0) return undefined;
  if (isWritten(f.edges)) return edgesOf(f.edges, names, context);
  const n = countOf(names, people);
  const kind = wordOf(f.how, HOW, 'everyone');
  if (kind === 'everyone') {
    if ((n * (n - 1)) / 2 > pairsMost)
      f.among.problems.add(
        f.among.path,
        'fewer people, or how: ring, random or regular, with k',
        `everyone among ${n}`,
      );
    return { kind, names };
  }
  if (!isWritten(f.k)) f.k.problems.add(f.k.path, 'how many others each has', 'nothing');
  const k = wholeOf(f.k, 1, Math.max(1, n - 1), 1);
  if (kind === 'ring' && isWritten(f.k) && k % 2 === 1)
    f.k.problems.add(f.k.path, 'an even number, half on each side', `${k}`);
  if (kind === 'regular' && isWritten(f.k)) {
    if (k % 2 === 1) f.k.problems.add(f.k.path, 'an even number', `${k}`);
    if (n < (5 * k) / 2 + 3)
      f.k.problems.add(f.k.path, 'two in five of the people at most, or how: everyone', `${k} of ${n}`);
  }
  if (n * k > PAIRS_MOST) f.k.problems.add(f.k.path, `at most ${PAIRS_MOST} pairs`, `${n * k}`);
  return { kind, names, k };
};

const byName = (
  slot: Slot,
  people: readonly Folk[],
  least: number,
  most: number,
): ReadonlyMap<string, number> => {
  const all = people.map(({ name }) => name);
  const found = new Map<string, number>();
  for (const [name, at] of entriesOf(slot, 'names, each with a number')) {
    const known = nameAmong({ ...at, value: name }, all, 'one of');
    if (known !== undefined) found.set(known, numberOf(at, least, most, 0));
  }
  return found;
};

const FIELDS = [
  'between',
  'pairs',
  'among',
  'how',
  'k',
  'edges',
  'contact',
  'power',
  'invite',
  'connection',
] as const;

/** Relationships as a scenario begins with them; in a phase (`first` false), what differs in those there are. */
export const parseTies = (slot: Slot, context: Context, first: boolean): readonly Tie[] =>
  itemsOf(slot).flatMap((item): readonly Tie[] => {
    const f = fieldsOf(item, FIELDS);
    const pattern = patternOf(f, item, context, first);
    for (const late of first ? [] : [f.how, f.k, f.edges, f.connection].filter(isWritten))
      late.problems.add(late.path, 'this under relationships at the top', 'it in a phase', undefined, 'name');
    if (!pattern) return [];
    return [
      {
        at: item.path,
        pattern,
        ...(isWritten(f.contact) && { contact: numberOf(f.contact, 0, 1e6, 1) }),
        ...(isWritten(f.power) && { power: byName(f.power, context.people, 0, 1) }),
        ...(isWritten(f.invite) && { invite: byName(f.invite, context.people, -10, 10) }),
        ...(isWritten(f.connection) && { connection: numberOf(f.connection, -1, 1, 0) }),
      },
    ];
  });
