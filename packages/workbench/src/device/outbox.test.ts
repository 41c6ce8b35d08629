import type { EntryId, SpaceId } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from './database.ts';
import { nextBatch, waitMs } from './outbox.ts';

const append = (space: string, id: string, size = 10, refused?: string): Outgoing => ({
  kind: 'append',
  space: space as SpaceId,
  id: id as EntryId,
  bytes: new Uint8Array(size),
  ...(refused !== undefined && { refused }),
});
const remove = (space: string, id: string): Outgoing => ({
  kind: 'delete',
  space: space as SpaceId,
  id: id as EntryId,
});
const idsOf = (items: readonly Outgoing[]) =>
  nextBatch(items.map((item, place) => ({ item, place }))).map(({ item }) => item.id);

describe('the next batch', () => {
  it.each([
    ['nothing', [], []],
    [
      'one space at a time, in order',
      [append('a', '1'), append('a', '2'), append('b', '3'), append('a', '4')],
      ['1', '2'],
    ],
    ['a deletion by itself', [remove('a', '1'), append('a', '2')], ['1']],
    ['nothing overtakes a deletion', [append('a', '1'), remove('a', '1'), append('a', '2')], ['1']],
    ['what was refused for good is passed by', [append('a', '1', 10, 'not-found'), append('b', '2')], ['2']],
    ['at most two megabytes', [append('a', '1', 1_500_000), append('a', '2', 600_000)], ['1']],
    ['the largest alone all the same', [append('a', '1', 3_000_000), append('a', '2')], ['1']],
  ] as const)('%s', (_what, items, ids) => expect(idsOf([...items])).toEqual(ids));

  it('where there is no room, only what frees some: never the deletion of what has not been sent', () => {
    const items = [append('a', '1'), remove('a', '1'), append('b', '2'), remove('a', '3'), remove('a', '4')];
    const placed = items.map((item, place) => ({ item, place }));
    expect(nextBatch(placed, true).map(({ place }) => place)).toEqual([3]);
    expect(nextBatch(placed.slice(0, 3), true)).toEqual([]);
  });

  it('a hundred entries at most', () => {
    const many = Array.from({ length: 130 }, (_, i) => append('a', String(i)));
    expect(idsOf(many)).toHaveLength(100);
  });
});

describe('waiting', () => {
  it.each([
    [1, 0, undefined, 500],
    [1, 1, undefined, 1_000],
    [4, 0, undefined, 4_000],
    [4, 1, undefined, 8_000],
    [30, 1, undefined, 60_000],
    [1, 0, 7, 7_000],
    [7, 1, 3, 60_000],
  ] as const)('after %d failures, chance %d, told %s s: %d ms', (failures, chance, retryAfterS, ms) =>
    expect(waitMs(failures, chance, retryAfterS)).toBe(ms),
  );
});
