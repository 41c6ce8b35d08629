/** Outcomes of propositions as a table for a terminal and as JSON for a program. */
import type { Outcome } from '@kithe/model/propositions/run';
import type { Finding, Measured, Verdict } from '@kithe/model/propositions/verdict';
import { ABLATIONS } from '@kithe/model/propositions/world';

/** A number as people read it; a minus sign, and a dash where nothing could be measured. */
export const number = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : Number.isFinite(value)
      ? value.toFixed(3).replace('-', '−')
      : value < 0
        ? '−∞'
        : '∞';

export const interval = ({ interval: [low, high] }: Pick<Measured, 'interval'>): string =>
  `${number(low)} … ${number(high)}`;

const measureAsJson = ({ statistic, smallest, effect, interval: bounds, verdict, besides }: Measured) => ({
  statistic,
  effect,
  interval: bounds,
  threshold: smallest,
  verdict,
  decides: besides !== true,
});

/** The same measure in another finding of the same proposition. */
const sameMeasure = (of: Finding, { measures, deciding }: Finding): Measured =>
  of.measures[measures.indexOf(deciding)] ?? of.deciding;

/** One element of `--json`. Effect, interval and threshold are those of the measure that settles the verdict. */
export const outcomeAsJson = ({ proposition, finding, ablations }: Outcome, seed: number) => {
  const { id, row, claim, contrast, sample, horizon } = proposition;
  const { deciding, verdict, measures } = finding;
  return {
    id,
    row,
    claim,
    contrast,
    sample,
    horizon,
    statistic: deciding.statistic,
    effect: deciding.effect,
    interval: deciding.interval,
    threshold: deciding.smallest,
    verdict,
    measures: measures.map(measureAsJson),
    ablations: Object.fromEntries(
      ABLATIONS.map((name) => {
        const ablated = sameMeasure(ablations[name], finding);
        return [
          name,
          {
            effect: ablated.effect,
            interval: ablated.interval,
            verdict: ablations[name].verdict,
            measures: ablations[name].measures.map(measureAsJson),
          },
        ];
      }),
    ),
    seed,
  };
};

/** Lines of at most `width` characters, broken between words. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
};

const HELD: Readonly<Record<Verdict, string>> = {
  holds: 'holds    ',
  fails: 'FAILS    ',
  undecided: 'undecided',
};

const linesOf = ({ proposition, finding, ablations }: Outcome, width: number): string[] => {
  const inset = ' '.repeat(16);
  return [
    ...wrapped(`${proposition.claim} (${proposition.row})`, width - 16).map((line, i) =>
      i === 0 ? `${proposition.id.padEnd(5)}${HELD[finding.verdict]}  ${line}` : `${inset}${line}`,
    ),
    ...finding.measures.flatMap((measured) =>
      wrapped(
        `${number(measured.effect)} (${interval(measured)}), counts above ${number(measured.smallest)}${measured.besides ? ', besides' : ''}: ${measured.statistic}`,
        width - 18,
      ).map((line, i) => `${inset}${i === 0 ? '· ' : '  '}${line}`),
    ),
    ...wrapped(ABLATIONS.map((name) => `${name}: ${ablations[name].verdict}`).join('; '), width - 18).map(
      (line) => `${inset}  ${line}`,
    ),
    '',
  ];
};

/** How many hold, fail and are undecided. */
export const tally = (outcomes: readonly Outcome[]): Readonly<Record<Verdict, readonly string[]>> => {
  const of = (verdict: Verdict) =>
    outcomes.filter(({ finding }) => finding.verdict === verdict).map(({ proposition }) => proposition.id);
  return { holds: of('holds'), fails: of('fails'), undecided: of('undecided') };
};

/** A table for a terminal of so many columns. */
export const tableOf = (outcomes: readonly Outcome[], columns: number): string => {
  const width = Math.min(120, Math.max(60, columns));
  const { holds, fails, undecided } = tally(outcomes);
  return `${[
    ...outcomes.flatMap((outcome) => linesOf(outcome, width)),
    `${holds.length} hold, ${fails.length} fail, ${undecided.length} undecided.`,
  ].join('\n')}\n`;
};
