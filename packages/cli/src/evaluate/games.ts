/** Reads nv_pd_games/NV_games.csv.gz: one row a choice, with up to nine rounds of its own history. */
import type { Treatment } from '@kithe/model/evaluation/games';
import { readTable } from './table.ts';

const MOST_ROUNDS = 9;
const COLUMNS = ['my.decision', 'delta', 'r2', 'error', 'data', 'group', 'my.decision1', 'other.decision1'];
const MOVE = { from: 0, to: 1 };

type Choices = { delta: number; cooperated: number; all: number };
type History = { readonly choices: Choices[]; readonly next: Round[] };
type Round = { readonly mine: 0 | 1; readonly theirs: 0 | 1; readonly history: History };
type Grown = Omit<Treatment, 'first' | 'delta'> & { delta: number; readonly first: History };

const newHistory = (): History => ({ choices: [], next: [] });

/** The history one round on, grown where it was not there. */
const onward = (history: History, mine: 0 | 1, theirs: 0 | 1): History => {
  const there = history.next.find((round) => round.mine === mine && round.theirs === theirs);
  if (there) return there.history;
  const grown = { mine, theirs, history: newHistory() };
  history.next.push(grown);
  return grown.history;
};

const COOPERATED: Readonly<Record<string, 0 | 1>> = { coop: 1, '1': 1, defect: 0, '0': 0 };

/** The same tree with its branches in one order, so that the order of rows changes nothing. */
const ordered = ({ choices, next }: History): History => ({
  choices: [...choices].sort((p, q) => p.delta - q.delta),
  next: [...next]
    .sort((p, q) => p.mine - q.mine || p.theirs - q.theirs)
    .map((round) => ({ ...round, history: ordered(round.history) })),
});

/** Treatments in the order of their groups, each a tree of histories. @throws {TableError} */
export const readTreatments = (file: string): Treatment[] => {
  const treatments = new Map<string, Grown>();
  readTable(file, COLUMNS, (names) => {
    const rounds = Array.from({ length: MOST_ROUNDS }, (_, i) => i + 1).filter(
      (i) => names.includes(`my.decision${i}`) && names.includes(`other.decision${i}`),
    );
    return (row) => {
      const cooperated = COOPERATED[row.text('my.decision')];
      if (cooperated === undefined) throw row.wrong('my.decision', 'expected coop or defect');
      const number = (column: string, from: number, to: number): number => {
        const x = row.number(column, { from, to });
        if (Number.isNaN(x)) throw row.wrong(column, `expected a number for ${column}`);
        return x;
      };
      const study = row.text('data');
      const group = `${study} ${row.text('group')}`;
      const delta = number('delta', 0, 1);
      const treatment = treatments.get(group) ?? {
        unit: study,
        cluster: group,
        delta: 0,
        r2: number('r2', -10, 10),
        error: number('error', 0, 1),
        first: newHistory(),
      };
      treatments.set(group, treatment);
      treatment.delta = Math.max(treatment.delta, delta); // 0 in a last round that is known to be the last

      const past: (readonly [0 | 1, 0 | 1])[] = [];
      for (const i of rounds) {
        const mine = row.number(`my.decision${i}`, MOVE);
        const theirs = row.number(`other.decision${i}`, MOVE);
        if (Number.isNaN(mine) || Number.isNaN(theirs)) break;
        past.push([mine > 0.5 ? 1 : 0, theirs > 0.5 ? 1 : 0]);
      }
      const history = past.reduceRight((at, [mine, theirs]) => onward(at, mine, theirs), treatment.first);
      let choices = history.choices.find((made) => made.delta === delta);
      if (!choices) {
        choices = { delta, cooperated: 0, all: 0 };
        history.choices.push(choices);
      }
      choices.all += 1;
      choices.cooperated += cooperated;
    };
  });
  return [...treatments.values()]
    .sort((p, q) => (p.cluster < q.cluster ? -1 : 1))
    .map((treatment) => ({ ...treatment, first: ordered(treatment.first) }));
};
