/** The same rows as JSON lines, CSV and Parquet; Parquet is read back by a reader that is not ours. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { type AnyRow, csv, jsonLines, parquet } from './rows-as.ts';

const COLUMNS = ['run', 'seed', 'step', 'who', 'bringing', 'hope'];
const ROWS: readonly AnyRow[] = [
  { run: 0, seed: 4_294_967_295, step: 0, who: 'Žofie', bringing: Number.NaN, hope: 0.1 + 0.2 },
  { run: 0, seed: 7, step: 3, who: 'ben', bringing: -0, hope: 5e-324 },
  { run: 1, seed: 7, step: 3, who: 'ben', bringing: 0.5, hope: 1 },
];

describe('rows', () => {
  it('as JSON lines', () => {
    const lines = jsonLines(ROWS, COLUMNS).split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      run: 0,
      seed: 4_294_967_295,
      step: 0,
      who: 'Žofie',
      bringing: null,
      hope: 0.30000000000000004,
    });
  });
  it('as CSV', () => {
    expect(csv(ROWS, COLUMNS)).toBe(
      'run,seed,step,who,bringing,hope\n0,4294967295,0,Žofie,,0.30000000000000004\n0,7,3,ben,0,5e-324\n1,7,3,ben,0.5,1\n',
    );
  });
  it('as Parquet, read back bit for bit', async () => {
    const bytes = parquet(ROWS, COLUMNS, { plan: 'what was asked for' });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer; // our own bytes
    const read = await parquetReadObjects({ file });
    expect(read).toEqual([
      { run: 0, seed: 4_294_967_295n, step: 0, who: 'Žofie', bringing: null, hope: 0.30000000000000004 },
      { run: 0, seed: 7n, step: 3, who: 'ben', bringing: 0, hope: 5e-324 },
      { run: 1, seed: 7n, step: 3, who: 'ben', bringing: 0.5, hope: 1 },
    ]);
    expect(Object.is(read[1]?.bringing, 0)).toBe(true); // and not −0, which text would have lost
    expect(parquetMetadata(file).key_value_metadata).toContainEqual({
      key: 'plan',
      value: 'what was asked for',
    });
  });
  it('none at all', async () => {
    const bytes = parquet([], COLUMNS, {});
    expect(await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })).toEqual([]); // our own bytes
    expect(csv([], COLUMNS)).toBe('run,seed,step,who,bringing,hope\n');
  });
});
