/** Rows as bytes, a group at a time: what was put away between two groups and taken up again makes no difference. */
import { READINGS } from '@kithe/model/scenario/readings';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { newRowWriter } from './row-writer.ts';
import type { Format } from './rows-as.ts';
import type { RunRow } from './run.ts';

const rows = Array.from(
  { length: 60 },
  (_, i) =>
    ({
      run: 0,
      seed: 4_294_967_291,
      step: i,
      who: i % 7 === 0 ? 'Zoë' : 'ana 1',
      people: 3,
      ...Object.fromEntries(
        READINGS.map((name, r) => [name, i % 11 === 0 && r === 0 ? Number.NaN : i / (r + 3)]),
      ),
    }) as unknown as RunRow, // every reading is there
);
const groups = [rows.slice(0, 17), rows.slice(17, 46), rows.slice(46)];
const NOTES = { scenario: 'A town' };

const through = (format: Exclude<Format, 'table'>): Buffer => {
  const writer = newRowWriter(format, NOTES);
  return Buffer.concat([...groups.map(writer.group), writer.end()]);
};

describe.each(['csv', 'jsonl', 'parquet'] as const)('%s', (format) => {
  it('put away before any group, between two or at the end, ends in the same bytes', () => {
    for (let cut = 0; cut <= groups.length; cut++) {
      const before = newRowWriter(format, NOTES);
      const pieces = groups.slice(0, cut).map(before.group);
      const kept: unknown = JSON.parse(JSON.stringify(before.kept()));
      const after = newRowWriter(format, NOTES, kept);
      pieces.push(...groups.slice(cut).map(after.group), after.end());
      expect(Buffer.concat(pieces).equals(through(format)), `after ${cut}`).toBe(true);
    }
  });
  it('of nothing is a file of its kind', () => {
    const bytes = Buffer.from(newRowWriter(format, NOTES).end()).toString('latin1');
    expect(bytes).toMatch({ csv: /^run,seed,.*repaired\n$/, jsonl: /^$/, parquet: /^PAR1.*PAR1$/s }[format]);
  });
});

it('parquet of several groups is read back by another program’s reader', async () => {
  const bytes = through('parquet');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer; // of a Buffer
  const read = await parquetReadObjects({ file });
  expect(read).toHaveLength(60);
  expect(read[7]).toMatchObject({ step: 7, who: 'Zoë', seed: 4_294_967_291n, hope: 7 / 5 });
  expect(read[11]?.bringing).toBe(null);
});
