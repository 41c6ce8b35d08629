import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { parseBody } from './body.ts';
import { ENTRY_SIZES, NO_PREV, writeEntry } from './entry.ts';
import { newEntryId } from './ids.ts';

const body = { type: 'answers', instrument: 'phq-9', version: '1', title: 'PHQ-9' } as const;

describe('sheets', () => {
  test('their owner has all, the other has the items that were shared', () => {
    const d = duet('sheets');
    const sheet = newEntryId(d.random);
    const answers = { q1: 2, q9: 1 };
    const kept = d.keep('ana', { ...body, sheet, date: '2026-01-13', answers });
    expect(d.views('weiss').sheets).toEqual([]);
    const shared = d.say('ana', {
      ...body,
      sheet,
      date: '2026-01-13',
      answers: { q1: 2 },
      scores: { total: 3 },
    });
    expect(d.views('ana').sheets).toMatchObject([
      { sheet, by: d.ana.key, kept: { id: kept, answers }, shared: { id: shared, answers: { q1: 2 } } },
    ]);
    const [seen] = d.views('weiss').sheets;
    expect(seen).toMatchObject({ kept: null, shared: { answers: { q1: 2 }, scores: { total: 3 } } });
    expect(JSON.stringify(d.views('weiss'))).not.toContain('q9');
    // Somebody who takes the name of a sheet has one of their own.
    d.say('weiss', { ...body, sheet, date: '2026-02-13', answers: { q1: 0 } });
    expect(d.views('ana').sheets.map(({ by }) => by)).toEqual([d.ana.key, d.weiss.key]);
    d.say('ana', { type: 'withdrawn', of: shared });
    expect(d.views('weiss').sheets.map(({ by }) => by)).toEqual([d.weiss.key]);
  });

  test('a correction supersedes, and what was brought along stays mine', () => {
    const d = duet('corrections');
    const sheet = newEntryId(d.random);
    const first = d.keep('ana', { ...body, sheet, date: '2026-01-13', answers: { q1: 2 } });
    d.keep('ana', { ...body, sheet, date: '2026-01-13', answers: { q1: 3 }, supersedes: first });
    expect(d.views('ana').sheets).toMatchObject([{ kept: { answers: { q1: 3 }, earlier: [first] } }]);
    d.keep('ana', { type: 'instrument', definition: '{}' });
    expect(d.views('ana').instruments).toHaveLength(1);
    expect(d.views('weiss').instruments).toEqual([]);
  });

  test('the most that fits takes the one size that each always takes', async () => {
    const d = duet('sizes');
    const answers = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`${i}`.padStart(40, 'x'), -999.125]),
    );
    const sheet = newEntryId(d.random);
    const place = {
      space: d.space,
      epoch: 0,
      spaceKey: d.random(32),
      device: d.logs.between[0]?.device ?? ('' as never), // there is a founding entry
      prev: NO_PREV,
      depth: 9_999_999,
      heads: Array.from({ length: 64 }, () => newEntryId(d.random)),
    };
    const wide = '\u0001'.repeat(400);
    const good = { words: wide, amount: 'hardly' } as const;
    const sizeOf = async (said: Parameters<typeof writeEntry>[0]) =>
      ENTRY_SIZES.indexOf((await writeEntry(said, place, d.ana, d.random)).bytes.length);
    const long = { ...body, instrument: 'i'.repeat(40), title: '\u0001'.repeat(120) };
    expect(
      await sizeOf({ ...long, sheet, date: '2026-01-13', answers, scores: answers, about: d.space }),
    ).toBe(2);
    expect(await sizeOf({ ...body, sheet, date: '2026-01-13', answers: {} })).toBe(2);
    const five = {
      zest: good,
      clarity: good,
      worth: good,
      action: good,
      more: good,
      self: 'plenty',
    } as const;
    expect(await sizeOf({ type: 'five', week: '2026-01-12', ...five, about: d.space })).toBe(2);
    expect(await sizeOf({ type: 'five', week: '2026-01-12' })).toBe(2);
    expect(await sizeOf({ type: 'instrument', definition: 'x'.repeat(40_000) })).toBe(3);
    expect(await sizeOf({ type: 'instrument', definition: '{}' })).toBe(3);
  });

  test('what does not fit is no body', () => {
    const whole = { ...body, v: 1, depth: 0, heads: [], sheet: 'A'.repeat(22), date: '2026-01-13' };
    expect(() => parseBody({ ...whole, answers: { 'a b': 1 } })).toThrow(TypeError);
    expect(() => parseBody({ ...whole, answers: { q1: 'two' } })).toThrow(TypeError);
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, 1]));
    expect(() => parseBody({ ...whole, answers: many })).toThrow(TypeError);
    expect(() => parseBody({ ...whole, answers: { q1: 1 } })).not.toThrow();
  });
});
