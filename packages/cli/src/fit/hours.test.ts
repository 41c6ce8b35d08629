/** Tables of hours: every column becomes what was told, in any order of rows, and what is no such table is refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkHour } from '@kithe/model/reading/told';
import { afterEach, describe, expect, it } from 'vitest';
import { readPairs } from './hours.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const SCALES = { client: { from: 1, to: 7 }, therapist: { from: 0, to: 10 } };
const read = (...lines: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'kithe-hours-'));
  folders.push(folder);
  writeFileSync(join(folder, 'hours.csv'), `${lines.join('\n')}\n`);
  return readPairs(join(folder, 'hours.csv'), SCALES);
};

describe('readPairs', () => {
  it('puts pairs and hours in order, marks on a scale of one, and leaves untold what was not told', () => {
    const {
      pairs,
      read: columns,
      passedOver,
    } = read(
      'note,pair,hour,day,client_close,client_real,therapist_close,ruptures,mended,reached,moments',
      'x,B,1,2026-05-17,7,1,5,,,,',
      'x,A,second,8,NA,4,0,2,1,1,hurt:1:met | the small one:.4:missed',
      'x,A,first,1,4,,10,0,,0,',
    );
    expect(pairs.map(({ pair, hours }) => [pair, hours.map(({ id }) => id)])).toEqual([
      ['A', ['first', 'second']],
      ['B', ['1']],
    ]);
    expect(pairs[0].hours[1]).toEqual({
      id: 'second',
      day: 8,
      client: { close: null, real: 0.5 },
      therapist: { close: 0, real: null },
      ruptures: 2,
      mended: 1,
      reached: true,
      moments: [
        { part: 'hurt', shown: 1, answer: 'met' },
        { part: 'the small one', shown: 0.4, answer: 'missed' },
      ],
    });
    expect(pairs[1].hours[0]).toMatchObject({ day: 20_590, client: { close: 1, real: 0 } });
    for (const { hours } of pairs) for (const hour of hours) checkHour(hour);
    expect([columns.length, passedOver]).toEqual([10, ['note']]);
  });

  it('takes hours that have no day as a week apart, and rows that name no pair as one pair’s', () => {
    const { pairs } = read('hour;client_close', '10;4', '2;5');
    expect(pairs.map(({ pair, hours }) => [pair, hours.map(({ id, day }) => [id, day])])).toEqual([
      [
        '1',
        [
          ['2', 14],
          ['10', 70],
        ],
      ],
    ]);
  });

  it.each([
    ['nobody’s marks', ['day,ruptures', '1,0'], 'line 1, column 1: expected one of the columns client_close'],
    ['no time', ['pair,client_close', 'A,4'], 'expected a column day'],
    ['no rows', ['day,client_close'], 'got none'],
    [
      'a mark beyond the scale',
      ['day,client_close', '1,8'],
      'line 2, column 2: expected client_close from 1 to 7',
    ],
    ['a word for a mark', ['day,client_close', '1,close'], 'line 2, column 2'],
    ['an hour twice', ['day,client_close', '1,4', '1,5'], 'line 3, column 1: a second row of day 1'],
    [
      'an hour twice, written otherwise',
      ['hour,client_close', '7,4', '7.0,5'],
      'line 3, column 1: a second row of hour 7.0',
    ],
    ['a column twice', ['day,client_close,client_close', '1,4,5'], 'line 1, column 3: a second column'],
    [
      'a date that is none',
      ['day,client_close', '2026-02-30,4'],
      'line 2, column 1: expected a date that there is',
    ],
    ['half a rupture', ['day,client_close,ruptures', '1,4,.5'], 'whole number'],
    ['a formula for a name', ['pair,day,client_close', '=1+1,1,4'], 'line 2, column 1: expected at most 64'],
    ['an escape in a name', ['pair,day,client_close', 'a\u001b[2J,1,4'], 'line 2, column 1'],
    [
      'another answer',
      ['day,client_close,moments', '1,4,hurt:1:hugged'],
      'line 2, column 3: expected part:shown:answer',
    ],
    ['more than all', ['day,client_close,moments', '1,4,hurt:1.5:met'], 'part:shown:answer'],
    ['half a moment', ['day,client_close,moments', '1,4,hurt:1:met|'], 'part:shown:answer'],
  ])('refuses %s with its place', (_, lines, says) => {
    expect(() => read(...lines)).toThrow(says);
  });
});
