import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { type NewBody, parseBody } from './body.ts';
import { COOLING_MS, hindrances, shareTrueThing, trueThingLength } from './empathy.ts';
import { newEntryId } from './ids.ts';

const NOON = Date.UTC(2026, 2, 3, 12);
const draft: NewBody<'true-thing-draft'> = {
  type: 'true-thing-draft',
  words: 'When you said you had told nobody, I noticed that I had stopped breathing.',
  gates: { 'for-whom': 'them', 'safe-now': true, 'useful-to-them': true, 'stand-by-it': true },
  predicted: 'relief, perhaps fear',
  coolUntilMs: NOON + COOLING_MS,
};
const cooled = draft.coolUntilMs;

describe('what stands in the way', () => {
  test.each([
    [[], {}, cooled],
    [['cooling'], {}, cooled - 1],
    [['empty'], { words: '  ' }, cooled],
    [['too-long'], { words: 'a'.repeat(241) }, cooled],
    [[], { words: '🌿'.repeat(240) }, cooled],
    [['gate-open'], { gates: { ...draft.gates, 'safe-now': null } }, cooled],
    [['for-me'], { gates: { ...draft.gates, 'for-whom': 'me' as const } }, cooled],
    [['gate-says-no', 'cooling'], { gates: { ...draft.gates, 'stand-by-it': false } }, NOON],
  ])('%j', (expected, change, now) => {
    expect(hindrances({ ...draft, ...change }, now)).toEqual(expected);
  });

  test('nothing is shared past a gate, and nothing twice', () => {
    const id = newEntryId();
    expect(() => shareTrueThing({ id, body: draft, shared: null }, cooled - 1)).toThrow(/cooling/);
    expect(() => shareTrueThing({ id, body: draft, shared: newEntryId() }, cooled)).toThrow(/shared/);
    expect(shareTrueThing({ id, body: draft, shared: null }, cooled)).toEqual({
      type: 'true-thing',
      words: draft.words,
      draft: id,
      at: new Date(cooled).toISOString(),
    });
  });

  test('what may be shared can be read back, by whoever wrote it and by the other', () => {
    const words = '🌿'.repeat(240);
    const standing = { v: 1, depth: 0, heads: [] } as const;
    expect(parseBody({ ...draft, words, ...standing })).toMatchObject({ words });
    const shared = shareTrueThing({ id: newEntryId(), body: { ...draft, words }, shared: null }, cooled);
    expect(parseBody({ ...shared, ...standing })).toMatchObject({ words });
    for (const wrong of [`${words}.`, ''])
      expect(() => parseBody({ ...shared, words: wrong, ...standing })).toThrow(TypeError);
  });

  test('length is counted as people count', () => {
    expect(trueThingLength('é🌿')).toBe(2);
  });
});

describe('received', () => {
  const moving = () => {
    const d = duet('moved');
    const moved = d.keep('weiss', { type: 'moved', words: 'my throat closed' });
    const id = d.keep('weiss', { ...draft, moved });
    const share = () => {
      const found = d.views('weiss').empathy.drafts.find((x) => x.id === id);
      if (!found) throw new Error('the draft is there');
      return d.say('weiss', shareTrueThing(found, cooled));
    };
    return { ...d, moved, id, share };
  };

  test('moved and not received stays on the therapist’s own list; received comes off it (J82)', () => {
    const { views, share, say } = moving();
    expect(views('weiss').empathy.moved.map((m) => [m.said, m.arrived])).toEqual([[null, false]]);
    const shared = share();
    expect(views('weiss').empathy.moved.map((m) => [m.said, m.arrived])).toEqual([[shared, false]]);
    say('ana', { type: 'reached', of: shared, words: 'I read it twice.' });
    expect(views('weiss').empathy.moved.map((m) => m.arrived)).toEqual([true]);
    expect(views('weiss').empathy.trueThings[0]?.reached?.words).toBe('I read it twice.');
  });

  test('the client sees the words, and nothing of gates, predictions or lists', () => {
    const { views, share } = moving();
    share();
    const hers = views('ana').empathy;
    expect(hers.trueThings.map((t) => t.words)).toEqual([draft.words]);
    expect([hers.drafts, hers.moved]).toEqual([[], []]);
    expect(JSON.stringify(views('ana'))).not.toContain('relief, perhaps fear');
  });

  test('nobody says of their own words that they arrived, and a client’s true thing is not one', () => {
    const { views, share, say } = moving();
    const shared = share();
    say('weiss', { type: 'reached', of: shared, words: '' });
    expect(views('weiss').empathy.trueThings[0]?.reached).toBeNull();
    say('ana', { type: 'true-thing', words: 'forged' });
    expect(views('ana').empathy.trueThings).toHaveLength(1);
  });

  test('a draft rewritten keeps its place', () => {
    const { views, keep, id } = moving();
    keep('weiss', { ...draft, words: 'shorter', supersedes: id });
    expect(views('weiss').empathy.drafts.map((x) => [x.id === id, x.body.words])).toEqual([
      [true, 'shorter'],
    ]);
  });
});
