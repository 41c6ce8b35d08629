import { TELLINGS } from '@kithe/record/bodies/noticing';
import type { EntryId } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import { changingTo } from './tell.ts';

const thing = { topic: 'the clock', words: 'You looked at it.' };
const before = { id: 'own' as EntryId, told: 'told' as EntryId }; // compared, never looked into

describe('what the other may know', () => {
  it.each(TELLINGS)('changed to %s takes away all that was told before, and what lay alone', (tell) => {
    expect(changingTo(thing, tell, before)).toMatchObject({ untells: 'told', removes: 'own' });
    expect(changingTo(thing, tell, null)).toMatchObject({ untells: null, removes: null });
  });

  it('says nothing between the two for nothing, and for the weather', () => {
    expect(TELLINGS.map((tell) => changingTo(thing, tell, before).tells)).toEqual([
      null,
      null,
      { type: 'noticed-told', topic: 'the clock' },
      { type: 'noticed-told', ...thing },
    ]);
  });
});
