/** The games' likelihood: own choices sum to 1 against any other, and each history is read as if it were alone. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log } from '../exact.ts';
import { valuesAt } from './fitting.ts';
import {
  eachChoice,
  expectTreatment,
  GAME_PARAMETERS,
  gameCases,
  type History,
  readTreatment,
  type Treatment,
} from './games.ts';
import { GAME_BASELINES } from './games-baselines.ts';

type Move = 0 | 1;

const VALUES = valuesAt(
  GAME_PARAMETERS,
  GAME_PARAMETERS.map(({ start }) => start),
);
const DELTA = 0.75;

const treatment = (first: History): Treatment => ({
  unit: 'study',
  cluster: 'study 1',
  delta: DELTA,
  r2: 0.53,
  error: 0.125,
  first,
});

/** One player's rounds as a tree without branches: every own move is chosen once, after the ones before it. */
const path = (rounds: readonly (readonly [Move, Move])[]): History => {
  const [round, ...later] = rounds;
  if (!round) return { choices: [], next: [] };
  const [mine, theirs] = round;
  return {
    choices: [{ delta: DELTA, cooperated: mine, all: 1 }],
    next: [{ mine, theirs, history: path(later) }],
  };
};

/** Two histories side by side. */
const both = (p: History, q: History): History => ({
  choices: [...p.choices, ...q.choices],
  next: [...p.next, ...q.next],
});

const move = fc.constantFrom<Move>(0, 1);
const rounds = fc.array(fc.tuple(move, move), { minLength: 1, maxLength: 9 });

describe('reading games', () => {
  it('all ways to go on after a first move sum to 1, whatever the other does', () => {
    fc.assert(
      fc.property(fc.tuple(move, move, move, move), move, (theirs, first) => {
        let sum = 0;
        for (let own = 0; own < 8; own++) {
          const mine = (t: number): Move => (t === 0 ? first : (((own >> (t - 1)) & 1) as Move)); // a bit
          sum += exp(readTreatment(treatment(path(theirs.map((their, t) => [mine(t), their]))), VALUES));
        }
        expect(sum).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('what a branch is expected to do hangs on nothing outside its own past', () => {
    fc.assert(
      fc.property(rounds, rounds, (one, other) => {
        const alone = expectTreatment(treatment(path(one)), VALUES);
        const beside = expectTreatment(treatment(both(path(one), path(other))), VALUES);
        expect(beside.slice(0, alone.length)).toEqual(alone);
        const longer = expectTreatment(treatment(path([...one, ...other].slice(0, 9))), VALUES);
        expect(longer.slice(0, alone.length)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  it('predictions stand in the order of the cases, ours and those of the baselines', () => {
    const some = treatment(
      both(
        path([
          [1, 1],
          [1, 0],
          [0, 1],
        ]),
        path([
          [0, 0],
          [0, 1],
        ]),
      ),
    );
    const chances = expectTreatment(some, VALUES);
    const cases = gameCases(some);
    expect(chances.length).toBe(cases.length);
    const logLikelihood = cases.reduce(
      (sum, { observed, weight }, i) => sum + weight * log(observed === 1 ? chances[i] : 1 - chances[i]),
      0,
    );
    expect(readTreatment(some, VALUES)).toBeCloseTo(logLikelihood, 9);
    for (const { fit } of GAME_BASELINES) expect(fit([some]).predict(some).length).toBe(cases.length);
    const pasts: number[] = [];
    eachChoice(some, (_, past) => void pasts.push(past.length));
    expect(pasts).toEqual([1, 2, 1]);
  });

  it('who was met goes on more readily than who was not', () => {
    const after = (theirs: Move) =>
      expectTreatment(
        treatment(
          path([
            [1, theirs],
            [1, 1],
          ]),
        ),
        VALUES,
      )[0];
    expect(after(1)).toBeGreaterThan(after(0) + 0.05);
  });

  it('refuses a history that is longer than the data can hold', () => {
    const long = path(Array.from({ length: 12 }, () => [1, 1] as const));
    expect(() => readTreatment(treatment(long), VALUES)).toThrow(RangeError);
  });
});
