/** Tables that are as they should be, in every shape research writes them in, and tables that are not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { readTable, TableError } from './table.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const fileOf = (content: string | Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kithe-table-'));
  folders.push(folder);
  const file = join(folder, 'data.csv');
  writeFileSync(file, content);
  return file;
};

const UP_TO_100 = { from: 0, to: 100 };
const read = (content: string | Uint8Array): (readonly [string, number])[] => {
  const rows: (readonly [string, number])[] = [];
  readTable(fileOf(content), ['id', 'x'], () => (row) => {
    rows.push([row.text('id'), row.number('x', UP_TO_100)]);
  });
  return rows;
};

const failing = (content: string | Uint8Array): TableError => {
  try {
    read(content);
  } catch (error) {
    if (error instanceof TableError) return error;
    throw error;
  }
  throw new Error('expected a TableError');
};

describe('readTable', () => {
  const rows = [
    ['a', 7],
    ['b', Number.NaN],
    ['c', 11.5],
  ];

  it.each([
    ['commas', 'id,x\na,7\nb,NA\nc,11.5\n'],
    ['tabs, other order, another column', 'x\textra\tid\n7\tq\ta\nNA\tq\tb\n11.5\tq\tc\n'],
    ['semicolons, no end of line at the end', 'id;x\na;7\nb;\nc;1.15e1'],
    ['blanks and quotes, as R writes', '"id" "x"\n"a" 7\n"b" NA\n"c" 11.5\n'],
    ['R with names of rows', '"id" "x"\n"1" "a" 7\n"2" "b" NA\n"3" "c" 11.5\n'],
    [
      'ends of lines of Windows, a mark at the head, an empty line',
      '\ufeffid,x\r\na,7\r\nb,NA\r\n\r\nc,11.5\r\n',
    ],
    ['UTF-16 with its mark', Buffer.from('\ufeffid,x\na,7\nb,NA\nc,11.5\n', 'utf16le')],
    ['gzip', gzipSync('id,x\na,7\nb,NA\nc,11.5\n')],
  ])('reads %s', (_, content) => {
    expect(read(content)).toEqual(rows);
  });

  it('keeps separators, quotes and ends of lines inside quotes, and counts lines on', () => {
    expect(read('id,x\n"a, ""b""\nc",3\n')).toEqual([['a, "b"\nc', 3]]);
    expect(failing('id,x\n"a\nb",3\nc,many\n')).toMatchObject({ line: 4, column: 2 });
  });

  it.each([
    ['a word for a number', 'id,x\na,7\nb,much\n', 3, 2, 'much'],
    ['a number out of range', 'x,id\n101,a\n', 2, 1, '101'],
    ['infinity', 'id,x\na,Infinity\n', 2, 2, 'Infinity'],
    ['hexadecimal', 'id,x\na,0x1f\n', 2, 2, '0x1f'],
    ['a row that is too short', 'id,x,y\na,7,1\nb\n', 3, 2, 'expected 3 fields'],
    ['a row that is too long', 'id,x\na,7,1,1\n', 2, 3, 'got 4'],
    [
      'one row that has a field too many',
      'id,x\na,7\nb,8,9\n',
      3,
      3,
      'expected 2 fields as in the first line',
    ],
    [
      'names of rows in the first row alone',
      'id,x\n1,a,7\nb,8\n',
      3,
      3,
      'expected 3 fields as in the rows before',
    ],
    ['an open quote', `id,x\n"a,7\n${'b,8\n'.repeat(20)}`, 2, 1, 'not closed'],
    ['text after a quote', 'id,x\n"a"b,7\n', 2, 1, 'closing quote'],
    ['no such column', 'id,y\na,7\n', 1, 1, 'no column x'],
    ['a column twice', 'id,x,x\na,7,8\n', 1, 3, 'second column x'],
    ['nobody', 'id,x\n,7\n', 2, 1, 'got nothing'],
    ['an empty file', '', 1, 1, 'no column'],
    ['a binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0), 1, 1, 'UTF-8'],
    ['half a gzip', gzipSync('id,x\na,7\n').subarray(0, 20), 1, 1, 'gzip'],
    ['a field without end', `id,x\n${'a'.repeat(20_000)},7\n`, 2, 1, 'characters'],
    ['too many columns', `id,x${',y'.repeat(6_000)}\n`, 1, 5_001, 'columns'],
  ])('refuses %s with line and column', (_, content, line, column, says) => {
    const error = failing(content);
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.message).toContain(`data.csv, line ${line}, column ${column}: `);
    expect(error.message).toContain(says);
  });

  it('says where the first byte stands that is not UTF-8', () => {
    const latin1 = Buffer.from('id,x\na,7\nb\xe9,8\n', 'latin1');
    expect(failing(latin1)).toMatchObject({ line: 3, column: 2 });
  });

  it('does not unpack more than it may hold', () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 'a'));
    expect(failing(bomb).message).toContain('gzip');
  });

  it('refuses a folder in the place of a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kithe-table-'));
    folders.push(folder);
    expect(() => readTable(folder, [], () => () => {})).toThrow();
  });
});
