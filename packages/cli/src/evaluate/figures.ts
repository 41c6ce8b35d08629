/** What `kithe evaluate` answers for one data set: as JSON, and as a table for people. */
import type { Parameter } from '@kithe/model/evaluation/fitting';
import type { Answered, Comparison, Interval, Metric } from '@kithe/model/evaluation/held-out';

type Difference = { readonly value: number; readonly interval: Interval };

/** Figures of one question; differences are ours − baseline, below 0 where ours predicts better. */
type Figures = {
  readonly n: number;
  readonly clusters: number;
  readonly ours: number;
  readonly interval: Interval;
  readonly baselines: Readonly<Record<string, number>>;
  readonly intervals: Readonly<Record<string, Interval>>;
  readonly differences: Readonly<Record<string, Difference>>;
};

export type Evaluated = Figures & {
  readonly set: string;
  readonly metric: Metric;
  /** People held out of --data, or those of --test. */
  readonly judgedOn: 'held out' | 'test';
  readonly clustersAre: string;
  /** By question, where the set asks more than one; then the figures above are of all of them together. */
  readonly questions: Readonly<Record<string, Figures>>;
  /** Fitted numbers: the middle of the fits, and how far the fits differ. */
  readonly parameters: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly value: number;
    readonly between: Interval;
  }[];
  /** Fits made, and whether each of them came to rest. */
  readonly fits: number;
  readonly settled: boolean;
};

const figuresOf = ({ n, clusters, ours, interval, baselines }: Answered): Figures => ({
  n,
  clusters,
  ours,
  interval,
  baselines: Object.fromEntries(baselines.map(({ name, value }) => [name, value])),
  intervals: Object.fromEntries(baselines.map(({ name, interval }) => [name, interval])),
  differences: Object.fromEntries(
    baselines.map(({ name, difference, differenceInterval }) => [
      name,
      { value: difference, interval: differenceInterval },
    ]),
  ),
});

export const evaluatedAs = (
  set: string,
  { unit, parameters }: { readonly unit: string; readonly parameters: readonly Parameter[] },
  judgedOn: 'held out' | 'test',
  comparison: Comparison,
): Evaluated => ({
  set,
  metric: comparison.metric,
  judgedOn,
  clustersAre: unit,
  ...figuresOf(comparison),
  questions: Object.fromEntries(
    Object.entries(comparison.questions).map(([question, answered]) => [question, figuresOf(answered)]),
  ),
  parameters: parameters.map(({ name, meaning }) => {
    const fitted = comparison.fits.map(({ values }) => values[name]).sort((p, q) => p - q);
    return {
      name,
      meaning,
      value: fitted[fitted.length >> 1],
      between: [fitted[0], fitted[fitted.length - 1]],
    };
  }),
  fits: comparison.fits.length,
  settled: comparison.fits.every(({ settled }) => settled),
});

const DIGITS = 4;
const number = (x: number): string => x.toFixed(DIGITS).replace('-', '−');
const signed = (x: number): string => (x > 0 ? `+${number(x)}` : number(x));
const between = ([low, high]: Interval, show = number): string =>
  Number.isNaN(low) ? 'interval unknown, one cluster' : `${show(low)} … ${show(high)}`;

const verdict = ([low, high]: Interval): string =>
  Number.isNaN(low)
    ? 'unknown'
    : high < 0
      ? 'ours predicts better'
      : low > 0
        ? 'ours predicts worse'
        : 'cannot be told apart';

const linesOf = (title: string, { ours, interval, baselines, intervals, differences }: Figures): string[] => {
  const wide = Math.max(...Object.keys(baselines).map((name) => name.length), 4) + 2;
  return [
    `  ${title}`,
    `    ${'ours'.padEnd(wide)}${number(ours)}   ${between(interval)}`,
    ...Object.entries(differences).map(
      ([name, { value, interval: of }]) =>
        `    ${name.padEnd(wide)}${number(baselines[name])}   ${between(intervals[name])}   ${signed(value)} (${between(of, signed)}): ${verdict(of)}`,
    ),
  ];
};

/** A block for a terminal: figure, 95 % interval, and what ours minus each baseline is. */
export const formatEvaluated = (e: Evaluated): string => {
  const where = e.judgedOn === 'test' ? 'of --test' : `held out, ${e.fits} fits`;
  const several = Object.keys(e.questions).length > 0;
  return [
    `${e.set}: ${e.metric} of ${e.n} predictions, ${e.clusters} clusters ${where}; lower is better`,
    `  by ${e.clustersAre}; intervals hold 95 % of resamples; behind each baseline, ours minus it`,
    ...linesOf(several ? 'all questions' : 'figures', e),
    ...Object.entries(e.questions).flatMap(([question, figures]) => linesOf(question, figures)),
    `  ${e.parameters.length} numbers of ours were fitted${e.settled ? '' : ', and not every fit came to rest'}`,
    ...e.parameters.map(
      ({ meaning, value, between: [low, high] }) =>
        `    ${value.toPrecision(3).padStart(9)}  (${low.toPrecision(3)} … ${high.toPrecision(3)})  ${meaning}`,
    ),
    '',
  ].join('\n');
};
