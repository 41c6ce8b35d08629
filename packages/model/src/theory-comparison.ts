/**
 * Theories compared on the same history by what they had predicted (§13), and worlds in which one of them is true.
 *
 * Differences are paired: within each run, or within each person where there is one run, the mean log score per
 * moment of the one less that of the other. The interval is over those units, not over moments, which depend on
 * each other. `imagine` draws a history from a theory itself, so that a comparison can be tried where the truth is
 * known: a theory that loses in its own world was built wrong.
 */
import { ANSWERS, isMeeting } from './answers.ts';
import { type Estimate, estimate } from './propositions/verdict.ts';
import { STREAM, uniforms } from './random.ts';
import {
  type Cast,
  DEEDS,
  type HistoryMoment,
  type Occasion,
  type Scored,
  scoreRun,
  type Theory,
} from './theory.ts';

export type TheoryScore = {
  readonly theory: string;
  readonly hypotheses: Theory['hypotheses'];
  /** Nats per moment that was scored; higher is better, 0 is certainty. */
  readonly perMoment: number;
  /** Of that, the choice of what to do, and the answer to it. */
  readonly deed: number;
  readonly answer: number;
};

export type Difference = Estimate & { readonly theory: string; readonly than: string };

export type Comparison = {
  readonly moments: number;
  /** Moments that were told, and so not scored. */
  readonly told: number;
  readonly unit: 'run' | 'person';
  readonly units: number;
  readonly scores: readonly TheoryScore[];
  /** Nats per moment, first theory less each other one. */
  readonly differences: readonly Difference[];
};

const grouped = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

const total = (scored: readonly Scored[], of: (one: Scored) => number): number =>
  scored.reduce((sum, one) => sum + of(one), 0);

const both = ({ deed, answer }: Scored): number => deed + answer;

/**
 * Compares theories on a history; yields how many moments it has passed, after each run and theory.
 * @param theories the first is compared with each of the others
 */
export function* comparing(
  history: readonly HistoryMoment[],
  theories: readonly Theory[],
): Generator<number, Comparison> {
  const runs = [...grouped(history, ({ run }) => run).values()];
  const unit = runs.length > 1 ? 'run' : 'person';
  const scored: Scored[][] = [];
  let passed = 0;
  for (const theory of theories) {
    const scores: Scored[] = [];
    for (const moments of runs) {
      for (const score of scoreRun(theory, moments)) if (!score.moment.told) scores.push(score);
      passed += moments.length;
      yield passed;
    }
    scored.push(scores);
  }
  const means = scored.map(
    (scores) =>
      new Map(
        [...grouped(scores, ({ moment }) => moment[unit])].map(([key, these]) => [
          key,
          total(these, both) / these.length,
        ]),
      ),
  );
  const [first] = means;
  return {
    moments: history.length,
    told: history.filter(({ told }) => told).length,
    unit,
    units: first?.size ?? 0,
    scores: theories.map(({ name, hypotheses }, i) => {
      const scores = scored[i] ?? [];
      const per = (of: (one: Scored) => number) => total(scores, of) / scores.length;
      return {
        theory: name,
        hypotheses,
        perMoment: per(both),
        deed: per(({ deed }) => deed),
        answer: per(({ answer }) => answer),
      };
    }),
    differences: theories.slice(1).map(({ name }, i) => ({
      theory: theories[0]?.name ?? '',
      than: name,
      ...estimate([...(first ?? [])].map(([key, mean]) => mean - (means[i + 1]?.get(key) ?? Number.NaN))),
    })),
  };
}

/** {@link comparing} to its end. */
export const compareTheories = (
  history: readonly HistoryMoment[],
  theories: readonly Theory[],
): Comparison => {
  const running = comparing(history, theories);
  let state = running.next();
  while (!state.done) state = running.next();
  return state.value;
};

/** A draw from chances, by the order of the keys. */
const drawn = <K extends string>(keys: readonly K[], chances: Readonly<Record<K, number>>, u: number): K => {
  let sum = 0;
  for (const key of keys) {
    sum += chances[key];
    if (u < sum) return key;
  }
  return keys.at(-1) as K; // where rounding leaves nothing above
};

/**
 * A history of a world in which a theory is true: each moment drawn from what the theory predicts of it. Whoever
 * was not met has the next moment with the same person about hurt, as in the first theory.
 * @param seed 0 … 2³² − 1
 */
export const imagine = (
  theory: Theory,
  cast: Cast,
  steps: number,
  seed: number,
  run = 'one',
): HistoryMoment[] => {
  const predictor = theory.begin(cast);
  const speakers = cast.people.filter((name) => cast.bonds.some(({ from }) => from === name));
  const hurt = cast.parts.find(({ name }) => name === 'hurt');
  const open = new Set<string>();
  const history: HistoryMoment[] = [];
  for (let step = 0; step < steps; step++) {
    const moments = speakers.map((person, i): HistoryMoment => {
      const u = new Float64Array(8);
      uniforms(u, 0, seed, i, step, STREAM.occasion);
      uniforms(u, 4, seed, i, step, STREAM.answer);
      const [who = 0, what = 0, doing = 0, answering = 0] = [u[0], u[1], u[2], u[4]];
      const bonds = cast.bonds.filter(({ from }) => from === person);
      const bond = bonds[Math.floor(who * bonds.length)] as Cast['bonds'][number]; // a speaker has one
      const part = cast.parts[Math.floor(what * cast.parts.length)] as Cast['parts'][number]; // u < 1
      const key = JSON.stringify([person, bond.to]); // names may hold spaces
      const about = hurt && open.has(key) ? hurt : part;
      const occasion: Occasion = {
        run,
        person,
        partner: bond.to,
        step,
        part: about.name,
        vulnerability: about.vulnerability,
        power: bond.power,
      };
      const deed = drawn(DEEDS, predictor.deed(occasion), doing);
      const answer =
        deed === 'kept' ? undefined : drawn(ANSWERS, predictor.answer(occasion, deed), answering);
      if (deed === 'brought' && answer && !isMeeting(answer) && about !== hurt) open.add(key);
      else open.delete(key);
      return { ...occasion, deed, answer, recognised: false, told: false };
    });
    predictor.learn(moments);
    history.push(...moments);
  }
  return history;
};
