/** `kithe fit` as a real process: bands where enough is told, a reason where not, and draws that are those bands. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSeries } from '@kithe/model/evaluation/made-up';
import { type Band, bandOf } from '@kithe/model/reading/band';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { DRAWS } from '../src/fit/draws.ts';
import { kithe, newFolder } from './kithe.ts';

/** Two people whose marks rise over twenty hours, and two of whom one hour is told. */
const table = (seed: number): string => {
  const next = newSeries(seed);
  const lines = ['pair,hour,day,client_close,client_real,therapist_close,therapist_real,ruptures,mended'];
  for (let hour = 1; hour <= 20; hour++) {
    const mark = (from: number, to: number): string =>
      Math.min(7, Math.max(1, from + (to - from) * (hour / 20) + 1.4 * (next() - 0.5))).toFixed(1);
    const marks = [mark(4, 5.6), mark(3.2, 4.8), mark(4.6, 5.4), mark(4.4, 5)];
    lines.push(['rising', hour, 7 * hour, ...marks, hour === 8 ? 1 : 0, hour === 9 ? 1 : 0].join(','));
  }
  lines.push('short,1,7,7,7,7,7,0,0');
  return `${lines.join('\n')}\n`;
};

type Hour = {
  readonly hour: string;
  readonly derived_connection: Band | null;
  readonly derived_brought: Band | null;
};
type Answer = {
  readonly derived: string;
  readonly seed: number;
  readonly particles: number;
  readonly code: string;
  readonly pairs: readonly {
    readonly pair: string;
    readonly refused: string | null;
    readonly hours: readonly Hour[];
  }[];
};

const put = (content: string): string => {
  const file = join(newFolder(), 'hours.csv');
  writeFileSync(file, content);
  return file;
};

describe('kithe fit', () => {
  it('gives bands and the draws behind them, and neither where it refuses', async () => {
    const file = put(table(3));
    const draws = join(newFolder(), 'derived.parquet');
    const asked = ['fit', file, '--scale', '1..7', '--seed', '5'];
    const { code, stdout, stderr } = await kithe([...asked, '--json', '--draws', draws]);
    expect(code, stderr).toBe(0);
    const answer = JSON.parse(stdout) as Answer; // checked below
    expect(answer.derived).toContain('not observed');
    expect([answer.seed, answer.code.length]).toEqual([5, 16]);
    const [rising, short] = answer.pairs;
    expect([rising.pair, rising.refused, rising.hours.length]).toEqual(['rising', null, 20]);
    expect([short.pair, short.refused]).toEqual(['short', 'too-few-hours']);
    expect(short.hours).toEqual([
      expect.objectContaining({ derived_connection: null, derived_brought: null }),
    ]);
    expect(stderr).toContain('Nothing is said of 1 of 2 pairs');
    // Of the first hours nothing would have been said then, and so nothing is.
    const said = rising.hours.filter(({ derived_connection }) => derived_connection !== null);
    expect(said.length).toBeGreaterThan(10);
    expect(rising.hours.slice(0, 3).every((hour) => hour.derived_connection === null)).toBe(true);
    const [first, last] = [said.at(0)?.derived_connection, said.at(-1)?.derived_connection];
    expect(last?.middle).toBeGreaterThan(first?.middle ?? 1);

    const bytes = readFileSync(draws);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows).toHaveLength(said.length * DRAWS);
    const of = (hour: string, column: string) =>
      bandOf(rows.filter((row) => row.hour === hour).map((row) => Number(row[column])));
    const numbersOf = (band: Band | null): readonly number[] =>
      band === null ? [] : [band.middle, ...band.half, ...band.most];
    for (const { hour, derived_connection, derived_brought } of said)
      for (const [drawn, band] of [
        [of(hour, 'derived_connection'), derived_connection],
        [of(hour, 'derived_brought'), derived_brought],
      ] as const) {
        expect(numbersOf(band)).toHaveLength(5);
        for (const [i, x] of numbersOf(band).entries())
          expect(Math.abs(x - (numbersOf(drawn)[i] ?? Number.NaN)), hour).toBeLessThan(0.04); // a twelfth of them
      }
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'pair',
      'hour',
      'day',
      'draw',
      'derived_connection',
      'derived_brought',
    ]);
    const notes = new Map(parquetMetadata(buffer).key_value_metadata?.map(({ key, value }) => [key, value]));
    expect([notes.get('seed'), notes.get('code')]).toEqual(['5', answer.code]);
    expect(notes.get('derived')).toBe(answer.derived);

    const again = join(newFolder(), 'again.parquet');
    await kithe([...asked, '--draws', again]);
    expect(readFileSync(again).equals(bytes)).toBe(true);
  });

  it('gives the same whatever the order of the rows, other draws for another seed, and a row an hour', async () => {
    const [head, ...rows] = table(3).trimEnd().split('\n');
    const run = (lines: readonly string[], ...more: readonly string[]) =>
      kithe(['fit', put(`${[head, ...lines].join('\n')}\n`), '--scale', '1..7', '--csv', ...more]);
    const [one, turned, other] = await Promise.all([
      run(rows),
      run(rows.toReversed()),
      run(rows, '--seed', '2'),
    ]);
    expect(turned.stdout).toBe(one.stdout);
    expect(other.stdout).not.toBe(one.stdout);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(22);
  });

  it('refuses with a place and a way on, and leaves no file', async () => {
    const file = put(table(3));
    const draws = join(newFolder(), 'derived.parquet');
    expect(await kithe(['fit', file])).toMatchObject({ code: 2, stdout: '' });
    expect(await kithe(['fit', file, '--scale', '7..1'])).toMatchObject({ code: 2, stdout: '' });
    expect(await kithe(['fit', `${file}.gone`, '--scale', '1..7'])).toMatchObject({ code: 1, stdout: '' });
    const wrong = await kithe(['fit', file, '--scale', '1..5', '--draws', draws]);
    expect([wrong.code, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toMatch(/line \d+, column \d: expected (client|therapist)_(close|real) from 1 to 5/);
    expect(() => readFileSync(draws)).toThrow('ENOENT');
    const off = await kithe(['fit', file, '--scale', '1..7'], { KITHE_READING: 'off' });
    expect([off.code, off.stdout]).toEqual([1, '']);
    expect(off.stderr).toContain('switched off');
  });
});
