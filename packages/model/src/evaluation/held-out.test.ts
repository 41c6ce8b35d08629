/** The judging itself: who is fitted to, who is predicted, what the figures and their intervals are. */
import { describe, expect, it } from 'vitest';
import {
  type Case,
  type Contender,
  compare,
  FOLDS,
  foldOf,
  hashOf,
  lossOf,
  type Subject,
} from './held-out.ts';

type Person = Subject & { readonly values: readonly number[] };

const people: Person[] = Array.from({ length: 60 }, (_, i) => ({
  unit: `p${i}`,
  cluster: `p${i}`,
  values: [i % 7, (3 * i) % 11],
}));
const casesOf = ({ values }: Person): Case[] =>
  values.map((observed) => ({ observed, weight: 1, question: 'value' }));
const constant = (name: string, value: number): Contender<Person> => ({
  name,
  fit: () => ({ predict: ({ values }) => values.map(() => value) }),
});

describe('compare', () => {
  it('predicts everyone once, by a fit that never saw them', () => {
    const judged: string[] = [];
    const spy: Contender<Person> = {
      name: 'spy',
      fit: (training) => {
        const seen = new Set(training.map(({ unit }) => unit));
        return {
          predict: ({ unit, values }) => {
            expect(seen.has(unit)).toBe(false);
            judged.push(unit);
            return values.map(() => 0);
          },
        };
      },
    };
    const { n, clusters, fits } = compare('RMSE', casesOf, [spy], people);
    expect([...judged].sort()).toEqual(people.map(({ unit }) => unit).sort());
    expect([n, clusters, fits.length]).toEqual([120, 60, FOLDS]);
  });

  it('says of one cluster that its interval is unknown, not that it has no width', () => {
    const one = people.slice(0, 1);
    const { ours, clusters, interval, baselines } = compare(
      'RMSE',
      casesOf,
      [constant('ours', 4), constant('two', 2)],
      people.slice(1),
      one,
    );
    expect([clusters, Number.isFinite(ours)]).toEqual([1, true]);
    expect([interval, baselines[0]?.interval, baselines[0]?.differenceInterval]).toEqual(
      Array(3).fill([Number.NaN, Number.NaN]),
    );
  });

  it('gives the root mean squared error, the paired difference, and intervals around both', () => {
    const { ours, interval, baselines } = compare(
      'RMSE',
      casesOf,
      [constant('ours', 4), constant('two', 2), constant('same', 4)],
      people,
    );
    const all = people.flatMap(({ values }) => values);
    const rmse = (value: number) => Math.sqrt(all.reduce((s, x) => s + (x - value) ** 2, 0) / all.length);
    expect(ours).toBeCloseTo(rmse(4), 12);
    expect(interval[0]).toBeLessThan(ours);
    expect(interval[1]).toBeGreaterThan(ours);
    expect(baselines[0].difference).toBeCloseTo(rmse(4) - rmse(2), 12);
    expect(baselines[0].differenceInterval[1]).toBeLessThan(0);
    expect(baselines[1].differenceInterval).toEqual([0, 0]); // paired: the same resamples
  });

  it('an interval over persons has about the width that the central limit theorem gives it', () => {
    const { interval } = compare('RMSE', casesOf, [constant('ours', 4)], people);
    const perPerson = people.map(({ values }) => values.reduce((s, x) => s + (x - 4) ** 2, 0) / 2);
    const mean = perPerson.reduce((s, x) => s + x, 0) / 60;
    const sd = Math.sqrt(perPerson.reduce((s, x) => s + (x - mean) ** 2, 0) / 59);
    const width = (2 * 1.96 * sd) / Math.sqrt(60) / (2 * Math.sqrt(mean)); // delta method
    expect((interval[1] - interval[0]) / width).toBeGreaterThan(0.85);
    expect((interval[1] - interval[0]) / width).toBeLessThan(1.15);
  });

  it('judges others by a fit to all, and keeps questions apart', () => {
    const two = (person: Person): Case[] =>
      person.values.map((observed, i) => ({ observed, weight: 1, question: i === 0 ? 'first' : 'second' }));
    const { n, fits, questions } = compare(
      'RMSE',
      two,
      [constant('ours', 3)],
      people.slice(7),
      people.slice(0, 7),
    );
    expect(n).toBe(14);
    expect(fits).toMatchObject([{ training: 53, judged: 7 }]);
    expect(questions.first.n).toBe(7);
    expect(questions.second.ours).not.toBe(questions.first.ours);
  });

  it('does not count those of whom there is nothing to predict', () => {
    const silent = people.map((person, i) => (i < 13 ? { ...person, values: [] } : person));
    const { n, clusters, ours } = compare('RMSE', casesOf, [constant('ours', 4)], silent);
    expect([n, clusters]).toEqual([94, 47]);
    expect(ours).toBeGreaterThan(0);
  });

  it('refuses what cannot be judged', () => {
    expect(() => compare('RMSE', casesOf, [constant('ours', 0)], people.slice(0, 1))).toThrow(RangeError);
    expect(() => compare('RMSE', casesOf, [constant('ours', 0)], [])).toThrow(RangeError);
    const short: Contender<Person> = { name: 'short', fit: () => ({ predict: () => [1] }) };
    expect(() => compare('RMSE', casesOf, [short], people)).toThrow(/did not predict/);
    expect(() => compare('RMSE', casesOf, [constant('ours', Number.NaN)], people)).toThrow(RangeError);
  });

  it('folds hang on the id alone, and are of about equal size', () => {
    const sizes = new Array<number>(FOLDS).fill(0);
    for (let i = 0; i < 5_000; i++) sizes[foldOf(`${i}`)] += 1;
    for (const size of sizes) expect(Math.abs(size - 1_000)).toBeLessThan(150);
    expect(hashOf('1002')).toBe(hashOf('1002'));
    expect(hashOf('1002')).not.toBe(hashOf('1003'));
  });

  it('log loss is that of a coin, and never infinite', () => {
    expect(lossOf('log-loss', 0.25, 1)).toBeCloseTo(Math.log(4), 12);
    expect(lossOf('log-loss', 0.25, 0)).toBeCloseTo(Math.log(4 / 3), 12);
    expect(lossOf('log-loss', 0, 1)).toBeLessThan(Infinity);
  });
});
