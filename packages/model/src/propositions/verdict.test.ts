/** The arithmetic under every verdict, against tables and by hand; and what was registered, held fast. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swings } from './p29-oscillation.ts';
import { twoPeaks } from './p32-two-fates.ts';
import { READINGS } from './readings.ts';
import { PROPOSITIONS } from './registry.ts';
import { RUNS, RUNS_EACH, runProposition, seedsOf } from './run.ts';
import { correlation, leastSquares, predicted, quantile, spreadOf } from './statistics.ts';
import { estimate, findingOf, judge, studentQuantile } from './verdict.ts';
import { ABLATIONS, livesOf, populate, spend } from './world.ts';

describe('verdicts', () => {
  // Student's t, 97.5 %, from printed tables
  it.each([
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [11, 2.201],
    [120, 1.98],
  ])('t with %i degrees of freedom is %f', (freedom, t) => {
    expect(studentQuantile(freedom)).toBeCloseTo(t, 3);
  });

  it('the interval of 3, 5, 7, 9 is 6 ± 3.182 · √(20/3 / 4)', () => {
    const { effect, interval } = estimate([3, 5, 7, 9]);
    expect(effect).toBe(6);
    expect(interval[1] - 6).toBeCloseTo(3.1824 * Math.sqrt(20 / 3 / 4), 3);
    expect(interval[0] + interval[1]).toBeCloseTo(12, 12);
  });

  it('leaves out seeds that gave nothing, and knows nothing where most did', () => {
    expect(estimate([3, Number.NaN, 5, 7]).effect).toBe(5);
    expect(estimate([3, 5, Number.NaN, Number.NaN, Number.NaN]).interval).toEqual([-Infinity, Infinity]);
    expect(estimate([3]).interval).toEqual([-Infinity, Infinity]);
  });

  it('holds above the smallest effect, fails below it, and is undecided across it', () => {
    const measure = { statistic: '', smallest: 2 };
    expect(judge({ effect: 3, interval: [2.1, 3.9] }, measure)).toBe('holds');
    expect(judge({ effect: 1, interval: [0.1, 1.9] }, measure)).toBe('fails');
    expect(judge({ effect: 2.1, interval: [1.9, 2.3] }, measure)).toBe('undecided');
  });

  it('a claim holds only if each half does; what is besides decides nothing', () => {
    const halves = [
      { statistic: 'a', smallest: 1 },
      { statistic: 'b', smallest: 1 },
      { statistic: 'c', smallest: 1, besides: true as const },
    ];
    const of = (...rows: number[][]) => findingOf({ id: 'P0', measures: halves }, rows);
    expect(of([2, 3, 0], [2, 3.1, 0]).verdict).toBe('holds');
    expect(of([2, 0, 3], [2, 0.1, 3])).toMatchObject({ verdict: 'fails', deciding: { statistic: 'b' } });
    expect(of([2, 0, 3], [2, 9, 3])).toMatchObject({ verdict: 'undecided', deciding: { statistic: 'b' } });
  });
});

describe('statistics', () => {
  it('by hand', () => {
    expect(quantile([7, 2, 3, 5], 0.5)).toBe(4);
    expect(spreadOf([2, 4])).toBe(1);
    expect(correlation([1, 2, 3], [2, 4, 7])).toBeCloseTo(5 / Math.sqrt(2 * (38 / 3)), 12);
    expect(correlation([1, 1], [2, 3])).toBeNaN();
  });

  it('least squares finds the plane that rows lie on', () => {
    const rows = [
      [2, 3],
      [5, 7],
      [11, 13],
      [17, 2],
    ];
    const found = leastSquares(
      rows,
      rows.map(([x = 0, y = 0]) => 19 + 23 * x - 29 * y),
    );
    expect(predicted(found, [3, 5])).toBeCloseTo(19 + 69 - 145, 4);
  });

  it('a swing is a turn after a move; a slow fall has none', () => {
    expect(swings([0, 0.1, 0, 0.1, 0], 0.05)).toBe(3);
    expect(swings([0, 0.04, 0, 0.04, 0], 0.05)).toBe(0);
    expect(swings([1, 0.8, 0.6, 0.4, 0.2], 0.05)).toBe(0);
    expect(swings([0, 0.06, 0.03, 0.12, 0.03], 0.05)).toBe(1);
  });

  it('two peaks are seen, and one peak is not, wherever it lies (seed 31)', () => {
    const at = (n: number, of: (u: number) => number) =>
      Array.from({ length: n }, (_, i) => of((i + 0.5) / n));
    expect(twoPeaks([...at(50, (u) => 0.1 * u), ...at(50, (u) => 0.9 + 0.1 * u)])).toBeCloseTo(0.5, 1);
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), (mode) => {
        // the triangular distribution on [0, 1] with this mode, by its quantiles
        const triangular = at(500, (u) =>
          u < mode ? Math.sqrt(u * mode) : 1 - Math.sqrt((1 - u) * (1 - mode)),
        );
        expect(twoPeaks(triangular)).toBeLessThan(0.01);
      }),
      { seed: 31 },
    );
  });
});

describe('what was registered', () => {
  it('is P1 to P34, in order, each with all that must be fixed beforehand', () => {
    expect(PROPOSITIONS.map(({ id }) => id)).toEqual(Array.from({ length: 34 }, (_, i) => `P${i + 1}`));
    for (const { row, claim, contrast, sample, horizon, measures } of PROPOSITIONS) {
      expect(row).toMatch(/^J\d+/);
      for (const text of [claim, contrast, sample, horizon, ...measures.map(({ statistic }) => statistic)])
        expect(text.length).toBeGreaterThanOrEqual(5);
      expect(measures.some(({ besides }) => !besides)).toBe(true);
    }
    for (const id of Object.keys(READINGS)) expect(PROPOSITIONS.some((p) => p.id === id)).toBe(true);
  });

  it('keeps the smallest effects that were registered', () => {
    const smallest = PROPOSITIONS.map(({ measures }) => measures.map((measure) => measure.smallest));
    expect(smallest).toEqual([
      [0.01, 0.01],
      [0.1, 0.1],
      [0.3, 0],
      [0.2],
      [0.2, 0],
      [0.05],
      [0.3, 0.3],
      [0.05],
      [0.2, 0.2],
      [3],
      [0.02],
      [0.02, 0.02],
      [0.02, 0.02],
      [0, 0, 0],
      [0.05, 0.2],
      [0.1, 0.2],
      [0.03],
      [0.05],
      [0.02, 0.02],
      [0.2, 0, 0],
      [0.03],
      [0.15],
      [0.01],
      [0.01],
      [0.01],
      [0.01, 0.01],
      [0.02],
      [0.01],
      [0.5, 0.5, 0],
      [0.01, 0.02],
      [1],
      [0.05],
      [0.05, 0.02, 0.01],
      [0.05, 0.05, 0.05, 0, 0, 0],
    ]);
  });
});

describe('runs', () => {
  it('take the same seeds for every proposition, all different', () => {
    expect(new Set(seedsOf(7)).size).toBe(RUNS);
    expect(seedsOf(7)).toEqual(seedsOf(7));
    expect(seedsOf(7)).not.toEqual(seedsOf(8));
  });

  it('yield once for each run, and judge what they gave', () => {
    const seen: unknown[] = [];
    const running = runProposition(
      {
        id: 'P0',
        row: 'J1',
        claim: '',
        contrast: '',
        sample: '',
        horizon: '',
        measures: [{ statistic: '', smallest: 1 }],
        run: (seed, ablation) => {
          seen.push([seed, ablation]);
          return [ablation ? 0 : 2];
        },
      },
      7,
    );
    let [yields, state] = [0, running.next()];
    for (; !state.done; state = running.next()) yields += 1;
    expect([yields, seen.length]).toEqual([RUNS_EACH, RUNS_EACH]);
    expect(state.value.finding.verdict).toBe('holds');
    for (const name of ABLATIONS) expect(state.value.ablations[name].verdict).toBe('fails');
  });

  it('an ablation changes what it says: without power, power changes nothing', () => {
    const lived = (power: number, ablation?: 'no power') => {
      const society = populate(
        livesOf(3, () => ({}), [
          {
            listener: {
              empathy: 0.4,
              moved: 0.2,
              harm: 0.4,
              recognises: 0,
              repairs: 0.2,
              visible: 1,
              denies: 0.5,
            },
            power,
          },
        ]),
        ablation,
      );
      spend(society, 11, 60, 0);
      return society.people.map(({ y, h }) => [y, h.a, h.b]);
    };
    expect(lived(0.8)).not.toEqual(lived(0));
    expect(lived(0.8, 'no power')).toEqual(lived(0, 'no power'));
  });

  it('one flat level leaves nothing to parts and relationships', () => {
    const society = populate(
      livesOf(5, () => ({ general: { joy: [3, 1] } }), [
        { listener: { empathy: 0.9, moved: 0.2, harm: 0, recognises: 0, repairs: 1, visible: 1, denies: 0 } },
      ]),
      'one flat level',
    );
    const [before] = society.people;
    expect(before?.h).toEqual({ a: 6, b: 3 });
    spend(society, 13, 40, 0);
    for (const { parts, relationships } of society.people) {
      for (const { g } of parts) expect([g.a, g.b]).toEqual([0, 0]);
      for (const { alpha } of relationships) for (const { a, b } of alpha) expect([a, b]).toEqual([0, 0]);
    }
  });
});
