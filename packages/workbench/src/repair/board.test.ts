import type { Hour } from '@kithe/record/hours';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Disconnection } from '@kithe/record/repair';
import { describe, expect, it } from 'vitest';
import { ageOf, boardOf, isQuietForLong, QUIET_AFTER } from './board.ts';

const disconnection = (id: string, more: Partial<Disconnection> = {}): Disconnection => ({
  id: id as EntryId, // the fold's ids are not looked into here
  title: id,
  words: '',
  failure: 'ignored',
  hurt: 'ana' as MemberKey,
  noticedBy: 'ana' as MemberKey,
  cards: [],
  stage: 'named',
  isRepaired: false,
  isResting: false,
  stronger: null,
  replies: [],
  steps: [],
  notTheirs: [],
  isTakenBack: false,
  mendedIn: null,
  hoursOpen: 0,
  isBecomingAWay: false,
  ...more,
});

describe('boardOf', () => {
  it('meets first what has waited longest, and tells resting from open', () => {
    const { open, resting, mended } = boardOf([
      disconnection('first mended', { isRepaired: true }),
      disconnection('new', { hoursOpen: 2 }),
      disconnection('old', { hoursOpen: 7 }),
      disconnection('asleep', { isResting: true, hoursOpen: 11 }),
      disconnection('last mended', { isRepaired: true }),
    ]);
    expect(open.map((d) => d.title)).toEqual(['old', 'new']);
    expect(resting.map((d) => d.title)).toEqual(['asleep']);
    expect(mended.map((d) => d.title)).toEqual(['last mended', 'first mended']);
  });
});

describe('ageOf', () => {
  it.each([
    [0, {}, 0],
    [1, {}, 1],
    [3, {}, 3],
    [4, {}, 4],
    [23, {}, 4],
    [23, { isResting: true }, 0],
    [23, { isRepaired: true }, 0],
  ])('after %d hours, %j: %d', (hoursOpen, more, age) => {
    expect(ageOf(disconnection('d', { hoursOpen, ...more }))).toBe(age);
  });
});

describe('isQuietForLong', () => {
  const hours = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `hour ${i}` })) as unknown as readonly Hour[]; // only the id is read
  const begunIn = (hour: number, isRepaired: boolean) =>
    disconnection('d', { hour: `hour ${hour}` as EntryId, isRepaired });
  it.each([
    ['in a young record', [], QUIET_AFTER - 1, false],
    ['in an old one without any', [], QUIET_AFTER, true],
    ['with one that is open', [begunIn(0, false)], 23, false],
    ['with one mended long ago', [begunIn(3, true)], 23, true],
    ['with one mended lately', [begunIn(19, true)], 23, false],
  ] as const)('%s', (_, repair, count, isQuiet) => {
    expect(isQuietForLong(repair, hours(count))).toBe(isQuiet);
  });
});
