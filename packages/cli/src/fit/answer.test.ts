/** What is answered: bands and never bare lines, a reason where nothing is said, and everything named as derived. */
import type { Reading } from '@kithe/model/reading/read';
import { silentHour } from '@kithe/model/reading/told';
import { describe, expect, it } from 'vitest';
import { asCsv, asJson, asTable, type PairRead } from './answer.ts';

const MADE = { seed: 7, particles: 100, code: '0123456789abcdef' };
const band = (middle: number) => ({
  middle,
  half: [middle - 0.1, middle + 0.1] as const,
  most: [middle - 0.2, middle + 0.2] as const,
});
const MARKS = { client: { close: 0.5, real: 0.5 }, therapist: { close: 0.5, real: 0.5 } };
const readOf = (pair: string, refused: Reading['refused']): PairRead => ({
  pair,
  hours: [silentHour('1', 0), silentHour('2', 7)],
  reading: {
    refused,
    hours: ['1', '2'].map((id, i) => ({
      id,
      connection: band(0.4 + i / 10),
      brought: i === 0 ? band(0.3) : null,
      isHumble: false,
      foretold: MARKS,
    })),
    unspoken: ['1', '2'].map((id) => ({ id, band: band(0.77) })),
    before: ['1', '2'].map((id) => ({
      id,
      connection: band(0.5),
      brought: band(0.5),
      unspoken: band(0.77),
    })),
    logEvidence: -3,
  },
});
const BOTH = [readOf('A', null), readOf('B', 'too-few-hours')];

describe('what kithe fit answers', () => {
  it.each([
    ['a table', asTable(MADE, BOTH)],
    ['an object', asJson(MADE, BOTH)],
    ['rows', asCsv(MADE, BOTH)],
  ])('as %s names seed, code and that it is derived, and never what may be unspoken', (_, text) => {
    expect(text).toContain('0123456789abcdef');
    expect(text.toLowerCase()).toContain('derived');
    expect(text).not.toContain('unspoken');
    expect(text).not.toContain('0.77');
  });

  it('says nothing of a pair that is refused, whatever the engine would have said', () => {
    const { pairs } = JSON.parse(asJson(MADE, BOTH)) as {
      readonly pairs: readonly { readonly why: string; readonly hours: readonly unknown[] }[];
    }; // as it was just written
    expect(pairs[1]).toMatchObject({ refused: 'too-few-hours', why: 'too few hours were marked' });
    expect(pairs[1]?.hours[1]).toMatchObject({
      hour: '2',
      day: 7,
      derived_connection: null,
      derived_brought: null,
    });
    expect(asTable(MADE, BOTH)).toContain('B: nothing is said of its 2 hours; too few hours were marked');
    expect(asCsv(MADE, BOTH).split('\n')[3]).toBe('B,1,0,too-few-hours,,,,,,,,,,,7,100,0123456789abcdef');
  });

  it('gives five numbers of a band, and an empty place where there is none', () => {
    const [head, first, second] = asCsv(MADE, BOTH).split('\n');
    expect(head).toMatch(
      /^pair,hour,day,refused,derived_connection_05,.*derived_brought_95,seed,particles,code$/,
    );
    expect(first?.split(',').slice(4, 9).map(Number)).toEqual([
      0.2, 0.30000000000000004, 0.4, 0.5, 0.6000000000000001,
    ]);
    expect(second?.split(',').slice(9, 14)).toEqual(['', '', '', '', '']);
    expect(asTable(MADE, BOTH)).toContain('0.50  half 0.40–0.60  most 0.30–0.70');
  });
});
