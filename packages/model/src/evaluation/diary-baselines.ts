/**
 * What a diary's next day is predicted by without any theory (§15): a constant, the last value, the person's mean
 * so far, a vector autoregression, and the same with moving averages, the one to beat.
 *
 * All features come from the days before. Missing answers are filled with the person's mean so far, which leans
 * on the training persons' mean with the weight of one day.
 */
import { type Diary, predictedDays } from './diary.ts';
import type { Contender, Subject } from './held-out.ts';
import { leastSquares, linear, type Row } from './regression.ts';

export type DiarySubject = Subject & Diary;

const SERIES = ['expressed', 'understood', 'lonely'] as const;
/** Weight of the newest day in the moving average. */
const RECENT = 0.3;

type Means = readonly number[];

const meansOf = (training: readonly Diary[]): Means =>
  SERIES.map((name) => {
    let [sum, n] = [0, 0];
    for (const diary of training)
      for (const x of diary[name])
        if (!Number.isNaN(x)) {
          sum += x;
          n += 1;
        }
    return n > 0 ? sum / n : 0;
  });

/** Yesterday, mean so far and moving average of the three series, on each predicted day. */
const featuresOf = (diary: Diary, means: Means): Map<number, readonly number[]> => {
  const series = SERIES.map((name) => diary[name]);
  const sum = [...means];
  const count = means.map(() => 1);
  const recent = [...means];
  let last = [...means];
  const features = new Map<number, readonly number[]>();
  const wanted = new Set(predictedDays(diary));
  for (let day = 0; day < diary.expressed.length; day++) {
    const mean = sum.map((s, i) => s / count[i]);
    if (wanted.has(day)) features.set(day, [...last, ...mean, ...recent]);
    last = series.map((values, i) => {
      const x = values[day];
      if (Number.isNaN(x)) return mean[i];
      sum[i] += x;
      count[i] += 1;
      recent[i] = count[i] === 2 ? x : recent[i] + RECENT * (x - recent[i]);
      return x;
    });
  }
  return features;
};

/** A regression on some of the nine features. */
const regression = (name: string, columns: readonly number[]): Contender<DiarySubject> => ({
  name,
  fit: (training) => {
    const means = meansOf(training);
    const chosen = (all: readonly number[]) => columns.map((c) => all[c]);
    const rows: Row[] = training.flatMap((diary) =>
      [...featuresOf(diary, means)].map(([day, all]) => ({
        features: chosen(all),
        outcome: diary.expressed[day],
        weight: 1,
      })),
    );
    const coefficients = leastSquares(rows);
    return {
      predict: (diary) =>
        [...featuresOf(diary, means).values()].map((all) => linear(coefficients, chosen(all))),
    };
  },
});

export const DIARY_BASELINES: readonly Contender<DiarySubject>[] = [
  regression('VAR + moving averages', [0, 1, 2, 3, 4, 5, 6, 7, 8]),
  regression('VAR', [0, 1, 2, 3, 4, 5]),
  regression('mean so far', [3]),
  regression('last value', [0]),
  {
    name: 'constant',
    fit: (training) => {
      const [mean = 0] = meansOf(training);
      return { predict: (diary) => predictedDays(diary).map(() => mean) };
    },
  },
];
