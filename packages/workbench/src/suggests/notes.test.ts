/** Notes beside a reading: whatever was derived is named so, and a *what if* that nobody's note speaks of is not told. */
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { ModelLog } from '@kithe/record/suggests';
import { expect, test } from 'vitest';
import { notesFile, standing } from './notes.ts';

const hour = 'an-hour' as EntryId;
const of = { hour, at: undefined, by: 'me' as MemberKey };
const LOG = {
  suggested: [
    { ...of, id: 'a', what: 'connection', band: [40, 60], read: 5 },
    { ...of, id: 'b', what: 'what-if', band: null, read: 5 },
  ],
  said: [{ ...of, id: 'c', what: 'what-if', said: 'noted', words: 'I will wait.', isShared: false }],
} as unknown as ModelLog;

test('a what-if stands as long as a note of one’s own does, and whatever else was derived stays', () => {
  const whats = (log: Pick<ModelLog, 'suggested' | 'said'>) => standing(log).map(({ what }) => what);
  expect(whats(LOG)).toEqual(['connection', 'what-if']);
  expect(whats({ ...LOG, said: [] })).toEqual(['connection']);
  const elsewhere = LOG.said.map((one) => ({ ...one, hour: 'another' as EntryId }));
  expect(whats({ ...LOG, said: elsewhere })).toEqual(['connection']);
  expect(whats({ ...LOG, said: LOG.said.map((one) => ({ ...one, isShared: true })) })).toEqual([
    'connection',
  ]);
});

test('of two what-ifs after one hour, one goes with each note', () => {
  const twice = { ...LOG, suggested: [...LOG.suggested, { ...of, id: 'd', what: 'what-if', read: 7 }] };
  const reads = (log: unknown) => standing(log as ModelLog).map(({ read }) => read);
  expect(reads({ ...twice, said: [...LOG.said, ...LOG.said] })).toEqual([5, 5, 7]);
  expect(reads(twice)).toEqual([5, 7]);
  expect(reads({ ...twice, said: [] })).toEqual([5]);
});

test('the file names what is derived, and leaves out what does not stand', () => {
  const file = JSON.parse(notesFile({ ...LOG, said: [] }, () => 'a name'));
  expect(file.derived.suggested).toEqual([
    { derived: true, what: 'connection', hour: 'a name', from: 40, to: 60, hoursRead: 5 },
  ]);
  expect(file.said).toEqual([]);
});
