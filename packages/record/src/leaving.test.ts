/** What each carries is theirs until they share it; what must be kept is said by the therapist alone. */
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';

const carry = (words: string) => ({ type: 'carry' as const, words });
const rule = (words: string) => ({ type: 'keeping-rule' as const, words });

describe('what I carry', () => {
  test('is mine alone until I share it, and neither side waits for the other', () => {
    const d = duet('carry');
    d.keep('ana', carry('that somebody came back for it'));
    d.keep('weiss', carry('the order of the clock'));
    expect(d.views('ana').leaving.carries.map(({ by }) => by)).toEqual([d.ana.key]);
    const shared = d.say('weiss', carry('the order of the clock'));
    expect(d.views('ana').leaving.carries).toMatchObject([
      { by: d.weiss.key, words: 'the order of the clock', isShared: true },
      { by: d.ana.key, isShared: false },
    ]);
    expect(d.views('weiss').leaving.carries.map(({ by }) => by)).toEqual([d.weiss.key]);
    d.say('weiss', { type: 'withdrawn', of: shared });
    expect(d.views('ana').leaving.carries.map(({ by }) => by)).toEqual([d.ana.key]);
  });

  test('the latest words stand', () => {
    const d = duet('carry again');
    const first = d.say('ana', carry('one'));
    d.say('ana', { ...carry('two'), supersedes: first });
    expect(d.views('weiss').leaving.carries.map(({ words }) => words)).toEqual(['two']);
  });
});

test('a rule of keeping counts from the therapist alone, and is never read from a space of one’s own', () => {
  const d = duet('rule');
  d.say('ana', rule('nothing at all'));
  d.say('stranger', rule('everything'));
  d.keep('weiss', rule('only for me'));
  expect(d.views('ana').leaving.rules).toEqual([]);
  d.say('weiss', rule('ten years'));
  expect(d.views('ana').leaving.rules).toMatchObject([{ by: d.weiss.key, words: 'ten years' }]);
});
