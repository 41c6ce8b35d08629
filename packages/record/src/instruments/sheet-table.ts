/**
 * Answers to one questionnaire as a table and back: a row for each time it was filled in, a column for each item.
 *
 *   date,instrument,version,q1,…,q9,score.total
 *
 * Values are the numbers that the questionnaire gives to its answers; what was not answered is an empty cell. A score
 * is written for whoever reads the table; when the table comes back it must be the sum of what stands beside it.
 */
import { type CsvFault, formatCsv, parseCsv } from './csv.ts';
import { type Instrument, optionsOf } from './definition.ts';
import { type Answers, scoresOf } from './scoring.ts';

export type FilledIn = { readonly date: string; readonly answers: Answers };

export type TableFault = {
  readonly line: number;
  readonly column: number;
  readonly code:
    | CsvFault['code']
    | 'no-header'
    | 'no-date-column'
    | 'unknown-column'
    | 'twice'
    | 'too-many-cells'
    | 'bad-date'
    | 'another-instrument'
    | 'another-version'
    | 'not-a-value'
    | 'another-score'
    | 'no-answers'
    | 'too-many-rows';
  readonly found?: string;
};

const SCORE = 'score.';
const MOST_ROWS = 2_000;
/** As many as a person can mend at once. */
const MOST = 20;

export const formatTable = (instrument: Instrument, sheets: readonly FilledIn[]): string => {
  const items = instrument.items.map(({ id }) => id);
  const scales = instrument.scales.map(({ id }) => SCORE + id);
  return formatCsv([
    ['date', 'instrument', 'version', ...items, ...scales],
    ...sheets.map(({ date, answers }) => [
      date,
      instrument.id,
      instrument.version,
      ...items.map((id) => (answers[id] === undefined ? '' : String(answers[id]))),
      ...scoresOf(instrument, answers).map(({ value }) => (value === null ? '' : String(value))),
    ]),
  ]);
};

/** True for a day that the calendar has. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(ms).toISOString().slice(0, 10) === text;
};

/** Names of columns hold neither comma nor semicolon: what stands between them tells how the cells are parted. */
const separatorOf = (bytes: Uint8Array): ',' | ';' => {
  const [head = ''] = new TextDecoder().decode(bytes.subarray(0, 20_000)).split(/[\r\n]/);
  return head.includes(';') && !head.includes(',') ? ';' : ',';
};
/** A number as a spreadsheet writes it, with a point or a comma. */
const numberIn = (text: string): number =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

/** Reads a table; all or nothing, so that nobody has to find out which half came in. */
export const parseTable = (
  instrument: Instrument,
  bytes: Uint8Array,
): { readonly sheets: readonly FilledIn[] } | { readonly faults: readonly TableFault[] } => {
  const table = parseCsv(bytes, separatorOf(bytes));
  if ('fault' in table) return { faults: [table.fault] };
  const [header, ...rows] = table.rows;
  if (!header) return { faults: [{ line: 1, column: 1, code: 'no-header' }] };
  const names = header.map(({ text }) => text.trim());
  const faults: TableFault[] = [];
  const say = (line: number, column: number, code: TableFault['code'], found?: string) =>
    faults.push({
      line,
      column: column + 1,
      code,
      ...(found !== undefined && { found: found.slice(0, 40) }),
    });
  const known = new Set([
    'date',
    'instrument',
    'version',
    ...instrument.items.map(({ id }) => id),
    ...instrument.scales.map(({ id }) => SCORE + id),
  ]);
  for (const [i, name] of names.entries()) {
    if (!known.has(name)) say(1, i, 'unknown-column', name);
    if (names.indexOf(name) < i) say(1, i, 'twice', name);
  }
  if (!names.includes('date')) say(1, 0, 'no-date-column');
  if (rows.length > MOST_ROWS) say(rows[MOST_ROWS]?.[0]?.line ?? 1, 0, 'too-many-rows');
  if (faults.length > 0) return { faults: faults.slice(0, MOST) };

  const sheets = rows.flatMap((cells): FilledIn[] => {
    const line = cells[0]?.line ?? 1;
    const before = faults.length;
    if (cells.length > names.length) say(line, names.length, 'too-many-cells');
    const answers: Record<string, number> = {};
    const scores: { readonly id: string; readonly column: number; readonly text: string }[] = [];
    let date = '';
    for (const [i, name] of names.entries()) {
      const cell = cells[i];
      const text = cell?.text.trim() ?? '';
      const at = cell?.line ?? line;
      if (name === 'date') {
        date = text;
        if (!isDay(text)) say(at, i, 'bad-date', text);
      } else if (name === 'instrument') {
        if (text !== instrument.id) say(at, i, 'another-instrument', text);
      } else if (name === 'version') {
        if (text !== instrument.version) say(at, i, 'another-version', text);
      } else if (name.startsWith(SCORE)) {
        if (text !== '') scores.push({ id: name.slice(SCORE.length), column: i, text });
      } else if (text !== '') {
        const item = instrument.items.find(({ id }) => id === name);
        const value = numberIn(text);
        if (item && optionsOf(instrument, item).some((option) => option.value === value))
          answers[name] = value;
        else say(at, i, 'not-a-value', text);
      }
    }
    if (faults.length > before) return [];
    if (Object.keys(answers).length === 0) say(line, 0, 'no-answers');
    const worked = scoresOf(instrument, answers);
    for (const { id, column, text } of scores)
      if (numberIn(text) !== (worked.find(({ scale }) => scale.id === id)?.value ?? Number.NaN))
        say(line, column, 'another-score', text);
    return [{ date, answers }];
  });
  return faults.length > 0 ? { faults: faults.slice(0, MOST) } : { sheets };
};
