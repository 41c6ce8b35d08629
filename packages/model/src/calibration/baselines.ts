/**
 * What a filter has to be better than: the next mark of how close it was, foretold by things that know nothing of
 * people. Each is judged on the same marks; the two that are fitted are fitted on other records.
 */

import { leastSquares, predicted } from '../propositions/statistics.ts';
import type { HourTold } from '../reading/told.ts';

/** Foretells both marks of closeness, client's and therapist's, for each hour from the hours before it. */
export type Baseline = (hours: readonly HourTold[]) => readonly (readonly [number, number])[];

const closeOf = ({ client, therapist }: HourTold): readonly [number | null, number | null] => [
  client.close,
  therapist.close,
];

/** The last value carried forward; at first, the middle of all records. */
export const lastValue =
  (middle: readonly [number, number]): Baseline =>
  (hours) => {
    let last = middle;
    return hours.map((hour) => {
      const said = last;
      const [c, t] = closeOf(hour);
      last = [c ?? last[0], t ?? last[1]];
      return said;
    });
  };

/** A Kalman filter of a local level for each side: how much of each surprise to believe, from two variances. */
export const localLevel =
  (middle: readonly [number, number], drift: number, noise: number, spread: number): Baseline =>
  (hours) => {
    const level = [...middle] as [number, number];
    const variance: [number, number] = [spread, spread];
    return hours.map((hour) => {
      const said = [...level] as [number, number];
      closeOf(hour).forEach((mark, side) => {
        const k = side as 0 | 1; // two marks
        variance[k] += drift;
        if (mark === null) return;
        const gain = variance[k] / (variance[k] + noise);
        level[k] += gain * (mark - level[k]);
        variance[k] *= 1 - gain;
      });
      return said;
    });
  };

/**
 * The two-equation dyad of Liebovitch and Peluso: each is drawn back to where they rest, goes on as they were, and is
 * moved by a tanh-shaped response to the other. Fitted here as a regression of each on both and on a saturating term.
 */
export const dyad = (training: readonly (readonly HourTold[])[]): Baseline => {
  const saturating = (x: number): number => (4 * (x - 0.7)) / (1 + Math.abs(4 * (x - 0.7)));
  const rowOf = ([c, t]: readonly [number, number], side: 0 | 1): readonly number[] =>
    side === 0 ? [c, saturating(t)] : [t, saturating(c)];
  const fits = ([0, 1] as const).map((side) => {
    const rows: (readonly number[])[] = [];
    const marks: number[] = [];
    for (const hours of training)
      for (let t = 1; t < hours.length; t++) {
        const [before, now] = [hours[t - 1], hours[t]].map((hour) => hour && closeOf(hour));
        const mark = now?.[side];
        if (!before || before[0] === null || before[1] === null || mark == null) continue;
        rows.push(rowOf([before[0], before[1]], side));
        marks.push(mark);
      }
    return leastSquares(rows, marks);
  });
  return (hours) => {
    let last: readonly [number, number] = [0.75, 0.7];
    return hours.map((hour) => {
      const said = [
        predicted(fits[0] ?? [], rowOf(last, 0)),
        predicted(fits[1] ?? [], rowOf(last, 1)),
      ] as const;
      const [c, t] = closeOf(hour);
      last = [c ?? said[0], t ?? said[1]];
      return said;
    });
  };
};
