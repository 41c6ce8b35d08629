import type { Packet } from '@kithe/record/packets';
import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const packet = (more: Partial<Packet>): Packet =>
  ({
    isAgreed: true,
    isTakenBack: false,
    until: '2026-05-31',
    files: [],
    inRecord: null,
    recalled: null,
    ...more,
  }) as Packet; // what standing is read from
const at = (more: Partial<Packet>, today = '2026-05-13') => {
  const { word, gone } = standingOf(packet(more), today);
  return [word, ...gone.map(({ what, day }) => `${what} ${day}`)];
};

test('before anything goes, a word that was not said and one that was taken back are one', () => {
  expect(at({ isAgreed: false })).toEqual(['not-agreed']);
  expect(at({})).toEqual(['agreed']);
});

test('what has gone is said by its day, and whether it may still be used', () => {
  const gone = { files: ['2026-05-05', '2026-05-07'], inRecord: '2026-05-11' };
  expect(at(gone)).toEqual(['agreed', 'file 2026-05-05', 'file 2026-05-07', 'in-record 2026-05-11']);
  const over = ['file-over 2026-05-05', 'file-over 2026-05-07', 'coming-out 2026-05-11'];
  expect(at({ ...gone, isAgreed: false })).toEqual(['no-more', ...over]);
  expect(at({ ...gone, isTakenBack: true })).toEqual(['taken-back', ...over]);
  expect(at(gone, '2026-06-01')).toEqual(['over', ...over]);
  expect(at({ isAgreed: false, recalled: '2026-05-13' })).toEqual(['no-more', 'came-out 2026-05-13']);
});
