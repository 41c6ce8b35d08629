import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFilled, sample } from '../../test/instruments.ts';
import { formatUtf8 } from '../bytes.ts';
import { CSV_BYTES, formatCsv, parseCsv } from './csv.ts';
import { PHQ9 } from './phq9.ts';
import { formatTable, isDay, parseTable } from './sheet-table.ts';

const rows = (text: string) => {
  const table = parseCsv(formatUtf8(text));
  return 'rows' in table ? table.rows.map((row) => row.map((cell) => cell.text)) : table.fault;
};

describe('RFC 4180', () => {
  // The examples of section 2 of the RFC, in their order.
  test.each([
    [
      'aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      'aaa,bbb,ccc\r\nzzz,yyy,xxx',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      '"aaa","bbb","ccc"\r\nzzz,yyy,xxx',
      [
        ['aaa', 'bbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    [
      '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
      [
        ['aaa', 'b\r\nbb', 'ccc'],
        ['zzz', 'yyy', 'xxx'],
      ],
    ],
    ['"aaa","b""bb","ccc"', [['aaa', 'b"bb', 'ccc']]],
    [
      '\uFEFFa,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['a\n\n\nb\n', [['a'], ['b']]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each([
    ['a,"b', { line: 1, column: 2, code: 'open-quote' }],
    ['a,b\n"c" d,e', { line: 2, column: 1, code: 'stray-quote' }],
    ['a,b\n1,2\nx,y"z', { line: 3, column: 2, code: 'stray-quote' }],
    ['a,"one\ntwo","c', { line: 2, column: 3, code: 'open-quote' }],
  ])('%j is refused with its place', (text, fault) => {
    expect(rows(text)).toEqual(fault);
  });

  test('other encodings and huge files are refused', () => {
    expect(parseCsv(Uint8Array.of(0x61, 0xff, 0x62))).toMatchObject({ fault: { code: 'not-utf8' } });
    expect(parseCsv(new Uint8Array(CSV_BYTES + 1))).toMatchObject({ fault: { code: 'too-large' } });
  });

  test('whatever stands in a cell comes back, and no spreadsheet runs it (seed 239)', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc
        .tuple(
          fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', '＝', "''="),
          fc.string({ maxLength: 6 }),
        )
        .map(([risk, rest]) => risk + rest),
      fc.integer().map(String),
    );
    const table = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .filter((all) => all.every((row) => row.some((text) => text !== '')));
    fc.assert(
      fc.property(table, (all) => {
        const text = formatCsv(all);
        expect(rows(text)).toEqual(all);
        for (const one of all.flat()) {
          const [begins = ''] = formatCsv([[one, 'x']])
            .slice(1)
            .replace(/^"/, '');
          if (!/^-\d+$/.test(one)) expect('=+-@\t\r\n＝').not.toContain(begins);
        }
      }),
      { seed: 239, numRuns: 300 },
    );
    expect(formatCsv([['=1+1', '-2+3', '-2', '@x']])).toBe("\uFEFF'=1+1,'-2+3,-2,'@x\r\n");
  });
});

describe('answers as a table', () => {
  test('go out and come back (seed 241)', () => {
    fc.assert(
      fc.property(anyFilled, ({ instrument, answers, date }) => {
        const read = parseTable(instrument, formatUtf8(formatTable(instrument, [{ date, answers }])));
        if (Object.keys(answers).length > 0) expect(read).toEqual({ sheets: [{ date, answers }] });
        else expect(read).toMatchObject({ faults: [{ code: 'no-answers' }] });
      }),
      { seed: 241, numRuns: 150 },
    );
  });

  const head = formatTable(sample(), []).slice(1).trim();
  const read = (text: string) => {
    const table = parseTable(sample(), formatUtf8(text));
    return 'faults' in table
      ? table.faults.map(({ line, column, code }) => `${line}:${column} ${code}`)
      : table.sheets;
  };

  test('the sample, as it stands in a file', () => {
    expect(head).toBe('date,instrument,version,path,moths,glass,wick,score.walk,score.light');
    expect(read(`${head}\n2026-03-31,sample-lantern,2,3,2,7,2,35,15`)).toEqual([
      { date: '2026-03-31', answers: { path: 3, moths: 2, glass: 7, wick: 2 } },
    ]);
    expect(read('wick,date\n7,2026-03-31')).toEqual([{ date: '2026-03-31', answers: { wick: 7 } }]);
  });

  test.each([
    ['', ['1:1 no-header']],
    ['path,glass\n1,2', ['1:1 no-date-column']],
    ['date,path,lamp\n2026-01-01,1,2', ['1:3 unknown-column']],
    ['date,path,path\n2026-01-01,1,2', ['1:3 twice']],
    ['date,path\n2026-02-30,1\n31.12.2026,1', ['2:1 bad-date', '3:1 bad-date']],
    ['date,path\n2026-01-01,4\n2026-01-02,1e0', ['2:2 not-a-value', '3:2 not-a-value']],
    ['date,path\n2026-01-01,1,9', ['2:3 too-many-cells']],
    ['date,instrument,path\n2026-01-01,phq-9,1', ['2:2 another-instrument']],
    ['date,version,path\n2026-01-01,1,1', ['2:2 another-version']],
    ['date,path,score.walk\n2026-01-01,3,31', ['2:3 another-score']],
    ['date,path\n2026-01-01,', ['2:1 no-answers']],
    ['date,path\n\n"2026-01-01","1"\n2026-01-02,"4\n"', ['4:2 not-a-value']],
  ])('%j is told with line and column', (text, faults) => {
    expect(read(text)).toEqual(faults);
  });

  test('a day is one that the calendar has', () => {
    expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('answers of a PHQ-9 stand under the numbers of its questions', () => {
    const answers = { q1: 1, q2: 0, q9: 2 };
    expect(formatTable(PHQ9, [{ date: '2026-01-02', answers }])).toContain(
      '2026-01-02,phq-9,1,1,0,,,,,,,2,,\r\n',
    );
  });
});

test('a table parted by semicolons, as Spanish spreadsheets save it, is the same table', () => {
  const sheets = [
    { date: '2026-03-31', answers: { path: 3, glass: 7, wick: 2 } },
    { date: '2026-04-07', answers: { path: 1 } },
  ];
  const text = formatTable(sample(), sheets);
  const parted = text.replaceAll(',', ';');
  expect(parseTable(sample(), formatUtf8(parted))).toEqual({ sheets });
  expect(parseTable(sample(), formatUtf8(parted.replaceAll(/[^;\r\n]+/g, '"$&"')))).toEqual({ sheets });
  const half = {
    ...sample(),
    options: { half: [0, 0.5].map((value) => ({ value, text: { en: `${value}` } })) },
  };
  const items = half.items.map((item) => ({ ...item, options: 'half' }));
  const halves = { ...half, items, scales: [] };
  expect(parseTable(halves, formatUtf8('date;path\r\n2026-03-31;0,5\r\n'))).toEqual({
    sheets: [{ date: '2026-03-31', answers: { path: 0.5 } }],
  });
});
