/**
 * Tables as research writes them: comma, tab, semicolon or blanks between fields, quotes after RFC 4180, `NA` for
 * what is missing, perhaps gzipped, perhaps with R's unnamed column of row names.
 *
 * The files are strangers': whatever is wrong is said with file, line and column, and nothing is guessed. Columns
 * are found by name, so that others may stand among them in any order.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

const MOST_BYTES = 256 * 1024 * 1024; // unpacked: a hundred times the largest of the sets
const MOST_COLUMNS = 5_000;
const MOST_IN_FIELD = 10_000; // characters: beyond it a quote was left open

/** How such a file's name may end. */
export const ENDINGS = ['tsv', 'csv', 'tab', 'txt'].flatMap((ending) => [`.${ending}`, `.${ending}.gz`]);

/** A file that is not such a table; line and column count from 1, column in fields. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  constructor(file: string, line: number, column: number, what: string, options?: ErrorOptions) {
    super(`${basename(file)}, line ${line}, column ${column}: ${what}`, options);
    this.file = file;
    this.line = line;
    this.column = column;
  }
}

/** What a number may be; NaN where the field says that it is missing. */
export type Range = { readonly from: number; readonly to: number };

/** One row, read by the names of its columns. */
export type Row = {
  readonly line: number;
  readonly text: (column: string) => string;
  /** Undefined where the field says that it is missing. */
  readonly perhaps: (column: string) => string | undefined;
  readonly number: (column: string, range: Range) => number;
  /** For what only the caller can know to be wrong. */
  readonly wrong: (column: string, what: string) => TableError;
};

const bytesOf = (file: string): Buffer => {
  const stat = statSync(file);
  if (!stat.isFile()) throw new TableError(file, 1, 1, 'expected a file');
  if (stat.size > MOST_BYTES) throw new TableError(file, 1, 1, `expected at most ${MOST_BYTES} bytes`);
  const bytes = readFileSync(file);
  if (!(bytes[0] === 0x1f && bytes[1] === 0x8b)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (cause) {
    throw new TableError(file, 1, 1, `expected a whole gzip file of at most ${MOST_BYTES} bytes`, { cause });
  }
};

/** Text of a file in UTF-8, or in UTF-16 with its mark at the head. */
const textOf = (file: string): string => {
  const bytes = bytesOf(file);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const { line, column } = placeOfBadByte(bytes);
    throw new TableError(file, line, column, 'expected UTF-8: save the file in that encoding', { cause });
  }
};

/** Line, and byte in it, of the first byte that is not UTF-8; found by halving. */
const placeOfBadByte = (bytes: Buffer): { readonly line: number; readonly column: number } => {
  const isText = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isText(middle, true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isText(good, false)) good -= 1; // the character that was begun and not ended: three bytes at most
  const before = bytes.subarray(0, good);
  return {
    line: before.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1),
    column: good - before.lastIndexOf(0x0a),
  };
};

/** Fields of one record, from `at`; `next` is where the following record begins. */
type RecordOfFields = { readonly fields: string[]; readonly next: number; readonly lines: number };

const readRecord = (
  file: string,
  text: string,
  at: number,
  line: number,
  separator: string,
): RecordOfFields => {
  const fields: string[] = [];
  let [i, lines] = [at, 0];
  const fail = (what: string): never => {
    throw new TableError(file, line + lines, fields.length + 1, what);
  };
  for (;;) {
    if (separator === ' ') while (text[i] === ' ') i += 1;
    let field: string;
    if (text[i] === '"') {
      field = '';
      const opened = i;
      i += 1;
      for (;;) {
        const quote = text.indexOf('"', i);
        if (quote < 0 || quote - opened > MOST_IN_FIELD) fail('a quote was opened and not closed');
        const piece = text.slice(i, quote);
        field += piece;
        for (const c of piece) if (c === '\n') lines += 1;
        i = quote + 1;
        if (text[i] !== '"') break;
        field += '"';
        i += 1;
      }
      const after = text[i];
      if (after !== undefined && after !== separator && after !== '\n' && after !== '\r')
        fail('expected the field to end after its closing quote');
    } else {
      const begin = i;
      while (i < text.length && text[i] !== separator && text[i] !== '\n' && text[i] !== '\r') i += 1;
      if (i - begin > MOST_IN_FIELD) fail(`expected at most ${MOST_IN_FIELD} characters in a field`);
      field = text.slice(begin, i);
    }
    if (fields.length === MOST_COLUMNS) fail(`expected at most ${MOST_COLUMNS} columns`);
    fields.push(field);
    if (text[i] !== separator) break;
    i += 1;
    if (separator === ' ' && (text[i] === '\n' || text[i] === undefined)) break; // blanks at the end of a line
  }
  if (text[i] === '\r') i += 1;
  if (text[i] === '\n') i += 1;
  return { fields, next: i, lines: lines + 1 };
};

const SEPARATORS = ['\t', ',', ';', ' '] as const;

/** The separator that the first line uses, outside of quotes. */
const separatorOf = (text: string): string => {
  const head = text
    .slice(0, 100_000)
    .split(/\r?\n/, 1)[0]
    .replaceAll(/"[^"]*"/g, '');
  return SEPARATORS.find((separator) => head.includes(separator)) ?? ',';
};

const MISSING = new Set(['', 'NA', 'NaN', 'nan', '.', 'null', 'NULL']);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;
const shortly = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/**
 * Reads a table row by row.
 * @param columns what must be there; `begin` may ask for more once it has seen all names
 * @throws {TableError} for a file that is no such table, with line and column
 */
export const readTable = (
  file: string,
  columns: readonly string[],
  begin: (names: readonly string[]) => (row: Row) => void,
): void => {
  const text = textOf(file);
  const separator = separatorOf(text);
  const head = readRecord(file, text, 0, 1, separator);
  const names = head.fields.map((name) => name.trim());
  const absent = columns.filter((column) => !names.includes(column));
  if (absent.length > 0)
    throw new TableError(
      file,
      1,
      1,
      `no column ${absent.slice(0, 5).join(', ')}; there are ${shortly(names.join(', '))}`,
    );
  const place = new Map<string, number>();
  names.forEach((name, i) => {
    if (place.has(name) && columns.includes(name))
      throw new TableError(file, 1, i + 1, `a second column ${name}`);
    if (!place.has(name)) place.set(name, i);
  });

  let fields: string[] = [];
  let line = 1 + head.lines;
  let shift: number | undefined;
  const at = (column: string): number => {
    const i = place.get(column);
    if (i === undefined) throw new TableError(file, 1, 1, `no column ${column}`);
    return i + (shift ?? 0);
  };
  const row: Row = {
    get line() {
      return line;
    },
    text: (column) => {
      const field = row.perhaps(column);
      if (field === undefined) throw row.wrong(column, `expected ${column}, got nothing`);
      return field;
    },
    perhaps: (column) => {
      const field = fields[at(column)].trim();
      return MISSING.has(field) ? undefined : field;
    },
    number: (column, { from, to }) => {
      const field = fields[at(column)].trim();
      if (MISSING.has(field)) return Number.NaN;
      const number = NUMBER.test(field) ? Number(field) : Number.NaN;
      if (!(number >= from && number <= to))
        throw row.wrong(column, `expected ${column} from ${from} to ${to}, got ${shortly(field)}`);
      return number;
    },
    wrong: (column, what) => new TableError(file, line, at(column) + 1, what),
  };
  const take = begin(names);
  for (let i = head.next; i < text.length; ) {
    const record = readRecord(file, text, i, line, separator);
    fields = record.fields;
    if (!(fields.length === 1 && fields[0].trim() === '')) {
      // R names rows in a column that has no name itself: in all of them or in none.
      const more = fields.length - names.length;
      if (shift === undefined && (more === 0 || more === 1)) shift = more;
      if (more !== shift)
        throw new TableError(
          file,
          line,
          Math.min(fields.length, names.length + (shift ?? 0)) + 1,
          `expected ${names.length + (shift ?? 0)} fields as in the ${shift ? 'rows' : 'first line'} before it, got ${fields.length}`,
        );
      take(row);
    }
    i = record.next;
    line += record.lines;
  }
};
