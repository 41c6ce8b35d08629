/** The model log: what was suggested goes with the consent, what a person said stays (J9). */
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { isReadingInUse, VERSION_OF } from './consent.ts';
import type { Kind } from './kinds.ts';
import { humbleHours } from './suggests.ts';

const agreed = (seed: string, kind?: Kind) => {
  const d = duet(seed, kind);
  const hour = d.hour('2026-01-13');
  const reads = (who: 'ana' | 'weiss', given: boolean) =>
    d.say(who, { type: 'consent', purpose: 'reading', given, version: VERSION_OF.reading });
  const note = { what: 'connection', hour } as const;
  return { ...d, hour, note, reads };
};

describe('what was suggested', () => {
  test('is in her views while both agree, and in nobody else’s', () => {
    const { keep, reads, note, views } = agreed('both');
    reads('ana', true);
    reads('weiss', true);
    keep('ana', { type: 'suggested', ...note, band: [20, 70], read: 4 });
    expect(views('ana').modelLog).toMatchObject({ suggested: [{ band: [20, 70], read: 4 }], leftOver: [] });
    expect(views('weiss').modelLog).toEqual({ suggested: [], leftOver: [], said: [] });
  });

  test.each(['ana', 'weiss'] as const)('goes when %s takes it back; what she said of it stays', (who) => {
    const { keep, reads, note, views } = agreed('back');
    reads('ana', true);
    reads('weiss', true);
    const id = keep('ana', { type: 'suggested', ...note, band: [20, 70], read: 4 });
    keep('ana', { type: 'suggested-answer', ...note, said: 'wrong', words: 'I was glad that day.' });
    reads(who, false);
    expect(views('ana').modelLog.suggested).toEqual([]);
    expect(views('ana').modelLog.leftOver).toEqual([id]);
    expect(views('ana').modelLog.said).toMatchObject([{ words: 'I was glad that day.' }]);
  });

  test('between the two it counts for nothing, whoever writes it', () => {
    const { say, reads, note, views } = agreed('forged');
    reads('ana', true);
    reads('weiss', true);
    say('weiss', { type: 'suggested', ...note, band: [0, 10], read: 4 });
    expect(views('ana').modelLog.suggested).toEqual([]);
    expect(views('ana').notCounted).toMatchObject([{ type: 'suggested', why: 'not-here' }]);
  });
});

describe('this is wrong about me', () => {
  test('makes the hour humble until it is taken back', () => {
    const { keep, note, hour, views } = agreed('wrong');
    keep('ana', { type: 'suggested-answer', ...note, said: 'wrong', words: '' });
    expect(humbleHours(views('ana').modelLog.said)).toEqual([hour]);
    expect(humbleHours(views('weiss').modelLog.said)).toEqual([]);
    keep('ana', { type: 'suggested-answer', ...note, said: 'noted', words: 'still' });
    expect(humbleHours(views('ana').modelLog.said)).toEqual([hour]);
    keep('ana', { type: 'suggested-answer', ...note, said: 'not-wrong', words: '' });
    expect(humbleHours(views('ana').modelLog.said)).toEqual([]);
  });

  test('told to the other it is the bare word, and a therapist cannot say it for her', () => {
    const { say, note, hour, views } = agreed('told');
    say('weiss', { type: 'suggested-answer', ...note, said: 'wrong', words: '' });
    expect(humbleHours(views('weiss').modelLog.said)).toEqual([]);
    say('ana', { type: 'suggested-answer', ...note, said: 'wrong', words: '' });
    expect(humbleHours(views('weiss').modelLog.said)).toEqual([hour]);
  });
});

test('a reading is of a client and a therapist: nothing else was looked at before it was offered', () => {
  for (const kind of ['therapy', 'supervision', 'together'] as const) {
    const { reads, views } = agreed('kinds', kind);
    reads('ana', true);
    reads('weiss', true);
    expect(isReadingInUse(views('ana'))).toBe(kind === 'therapy');
  }
});
