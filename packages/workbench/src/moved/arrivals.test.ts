import type { Moved, TrueThing, TrueThingDraft } from '@kithe/record/empathy';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import { arrivalsOf } from './arrivals.ts';

const id = (name: string) => name as EntryId; // ids are not looked into here
const moved = (name: string, arrived: boolean): Moved => ({
  id: id(name),
  words: name,
  said: arrived ? id('thing') : null,
  arrived,
});
const draft = (name: string, shared: string | null, predicted: string): TrueThingDraft => ({
  id: id(name),
  shared: shared === null ? null : id(shared),
  body: {
    type: 'true-thing-draft',
    words: name,
    predicted,
    coolUntilMs: 0,
    gates: { 'for-whom': null, 'safe-now': null, 'useful-to-them': null, 'stand-by-it': null },
  },
});
const WEISS = 'weiss' as MemberKey;
const thing = (name: string, by = WEISS): TrueThing => ({
  id: id(name),
  by,
  words: name,
  reached: null,
});

describe('arrivalsOf', () => {
  const { unreached, reached, cooling, told } = arrivalsOf(
    {
      moved: [moved('early', false), moved('seen', true), moved('late', false)],
      drafts: [
        draft('one', 'thing', 'that she reads it twice'),
        draft('two', null, ''),
        draft('three', null, ''),
      ],
      trueThings: [thing('older'), thing('theirs', 'ana' as MemberKey), thing('thing')],
      reached: new Map(),
    },
    WEISS,
  );
  it('puts what did not arrive apart from what did, newest first', () => {
    expect(unreached.map((m) => m.id)).toEqual(['late', 'early']);
    expect(reached.map((m) => m.id)).toEqual(['seen']);
  });
  it('keeps only what was not shared among the cooling', () => {
    expect(cooling.map((d) => d.id)).toEqual(['three', 'two']);
  });
  it('lays a prediction beside the true thing it was about, and none beside another; of equals, only one’s own', () => {
    expect(told.map((x) => [x.thing.id, x.predicted])).toEqual([
      ['thing', 'that she reads it twice'],
      ['older', ''],
    ]);
  });
});
