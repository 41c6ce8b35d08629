/**
 * Tables as text: RFC 4180, UTF-8 with or without a byte order mark, lines ended by CRLF or LF. Where numbers have a
 * comma, spreadsheets part cells by semicolons: whoever knows what the first line holds says so.
 *
 * A spreadsheet takes a cell that begins with = + - @ for a formula and runs it. Such a cell is written with an
 * apostrophe before it, which is taken away again when it is read; a plain number is what it is.
 */
import { parseUtf8 } from '../bytes.ts';

export type CsvFault = {
  /** Counted from one, as a text editor does. */
  readonly line: number;
  /** Counted from one, in cells. */
  readonly column: number;
  readonly code: 'too-large' | 'not-utf8' | 'open-quote' | 'stray-quote';
};
export type Cell = { readonly text: string; readonly line: number };
export type Table = { readonly rows: readonly (readonly Cell[])[] } | { readonly fault: CsvFault };

/** Largest file, in bytes: two thousand sheets of a hundred items. */
export const CSV_BYTES = 2_000_000;

/** What a spreadsheet would run, and the apostrophe itself, so that the guard can be undone. */
const RISKY = /^[=+\-@\t\r\n'＝＋－＠]/;
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

const guard = (text: string): string => (RISKY.test(text) && !isNumber(text) ? `'${text}` : text);
const unguard = (text: string): string =>
  text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text;

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Writes rows; a spreadsheet that is not told otherwise knows by the mark at the beginning that it is UTF-8. */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(guard(cell))).join(',')).join('\r\n')}\r\n`;

/** Reads rows; lines with nothing in them are left out. Never throws. */
export const parseCsv = (bytes: Uint8Array, separator: ',' | ';' = ','): Table => {
  const fault = (code: CsvFault['code'], line = 1, column = 1): Table => ({ fault: { code, line, column } });
  if (bytes.length > CSV_BYTES) return fault('too-large');
  let source: string;
  try {
    source = parseUtf8(bytes).replace(/^\uFEFF/, '');
  } catch {
    return fault('not-utf8');
  }
  const ends = separator === ';' ? /[;\r\n]/g : /[,\r\n]/g;
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let line = 1;
  let at = 0;
  const endRow = () => {
    if (row.length > 1 || (row[0]?.text ?? '') !== '') rows.push(row);
    row = [];
  };
  while (at < source.length) {
    const startLine = line;
    let text = '';
    if (source[at] === '"') {
      at++;
      for (;;) {
        const end = source.indexOf('"', at);
        if (end < 0) return fault('open-quote', startLine, row.length + 1);
        const piece = source.slice(at, end);
        line += piece.split('\n').length - 1;
        text += piece;
        at = end + 1;
        if (source[at] !== '"') break;
        text += '"';
        at++;
      }
      if (at < source.length && !/[\r\n]/.test(source[at] ?? '') && source[at] !== separator)
        return fault('stray-quote', line, row.length + 1);
    } else {
      ends.lastIndex = at;
      const end = ends.exec(source)?.index ?? source.length;
      text = source.slice(at, end);
      if (text.includes('"')) return fault('stray-quote', line, row.length + 1);
      at = end;
    }
    row.push({ text: unguard(text), line: startLine });
    if (source[at] === separator) {
      at++;
      if (at === source.length) row.push({ text: '', line });
      continue;
    }
    if (source[at] === '\r' && source[at + 1] === '\n') at++;
    if (at < source.length) {
      at++;
      line++;
    }
    endRow();
  }
  endRow();
  return { rows };
};
