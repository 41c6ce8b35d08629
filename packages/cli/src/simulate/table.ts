/**
 * What a scenario came to, for people at a terminal: one block for each person or group, a line for each reading,
 * and time from left to right. Of several runs the mean, and where the middle of them ended.
 */
import { READING_WORDS, READINGS, type ReadingName } from '@kithe/model/scenario/readings';
import type { Scenario } from '@kithe/model/scenario/scenario';
import type { RunRow } from './run.ts';

const LABEL = 14;
const CELL = 6;
/** Fewer people than this are a story. */
const STORY_OF = 20;
/** Readings that are counts: a tenth is enough. */
const COUNTS: readonly string[] = ['open', 'repaired'];

/** Words in lines of at most `width`. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
};

/** @param whole of one person in one run, where counts are whole */
const shortest = (value: number, name: ReadingName, whole: boolean): string => {
  if (Number.isNaN(value)) return '·';
  if (COUNTS.includes(name)) return whole ? `${value}` : value.toFixed(1);
  return value
    .toFixed(2)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-(\.00)$/, '$1')
    .replace('-', '−');
};

/** Mean of what is there; NaN where nothing is. */
export const meanOf = (values: readonly number[]): number => {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.length === 0 ? Number.NaN : there.reduce((sum, value) => sum + value, 0) / there.length;
};

/** The value below which a share of them lies, between neighbours. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low = Number.NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
};

/** What one run is worth, in words; a crowd is its own many. */
const worthOf = (runs: number, seed: number, people: number): string =>
  runs > 1
    ? `Mean of ${runs} runs, seeds ${seed} to ${seed + runs - 1}; at the right, where the middle 8 of 10 of them end.`
    : people < STORY_OF
      ? `One run, seed ${seed}. It is a story and no evidence; for the mean of many: --runs 50.`
      : `One run, seed ${seed}.`;

/** Some of them, first and last always, evenly between. */
const spread = (steps: readonly number[], most: number): readonly number[] =>
  steps.length <= most
    ? steps
    : Array.from({ length: most }, (_, i) => steps[Math.round((i * (steps.length - 1)) / (most - 1))] ?? 0);

const block = (
  who: string,
  rows: readonly RunRow[],
  steps: readonly number[],
  ends: boolean,
): readonly string[] => {
  const at = new Map<number, RunRow[]>();
  for (const row of rows) at.set(row.step, [...(at.get(row.step) ?? []), row]);
  const people = rows[0]?.people ?? 1;
  const name = people > 1 ? `${who} (${people})` : who;
  const whole = people === 1 && !ends;
  const last = at.get(steps.at(-1) ?? 0) ?? [];
  const label = name.length < LABEL ? name.padEnd(LABEL) : `${name}\n${' '.repeat(LABEL)}`;
  return [
    '',
    `${label}${steps.map((step) => String(step).padStart(CELL)).join('')}${ends ? '   8 of 10 runs end' : ''}`,
    ...READINGS.map((reading) => {
      const cells = steps.map((step) =>
        shortest(meanOf((at.get(step) ?? []).map((row) => row[reading])), reading, whole).padStart(CELL),
      );
      const values = last.map((row) => row[reading]);
      const range = [0.1, 0.9].map((share) => shortest(quantile(values, share), reading, whole)).join(' to ');
      return `  ${reading.padEnd(LABEL - 2)}${cells.join('')}${ends ? `   ${range}` : ''}`;
    }),
  ];
};

export type Told = {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly runs: number;
  /** Columns of the terminal. */
  readonly width: number;
};

export const tableOf = (rows: readonly RunRow[], { scenario, seed, runs, width }: Told): string => {
  const { title, rows: stands, watch, phases } = scenario;
  const wide = Math.max(60, Math.min(width, 120));
  const room = Math.floor((wide - LABEL - (runs > 1 ? 20 : 0)) / CELL);
  const steps = spread(
    [...new Set(rows.map(({ step }) => step))].sort((a, b) => a - b),
    Math.max(3, room),
  );
  const spoken = scenario.people.reduce((sum, { count, speaks }) => sum + (speaks ? count : 0), 0);
  const whos = [...new Set(rows.map(({ who }) => who))];
  return `${[
    title,
    ...wrapped(`Watch: ${watch}`, wide),
    ...wrapped(`From the paper, rows ${stands}.`, wide),
    '',
    ...wrapped(worthOf(runs, seed, spoken), wide),
    ...wrapped(
      'Steps from left to right: in a step, something arises in everyone that could be brought to someone. What each line is stands at the end; a dot: not there, or no such moment.',
      wide,
    ),
    ...phases.map(
      ({ name, from, until }) => `  steps ${from} to ${until === Infinity ? 'the end' : until}: ${name}`,
    ),
    ...whos.flatMap((who) =>
      block(
        who,
        rows.filter((row) => row.who === who),
        steps,
        runs > 1,
      ),
    ),
    '',
    ...READINGS.map((name) => `${name.padEnd(LABEL)}${READING_WORDS[name]}`),
    ...(spoken > whos.length
      ? ['', 'Of a group, with their number behind its name, the mean of its people.']
      : []),
  ].join('\n')}\n`;
};
