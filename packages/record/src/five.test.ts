import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { AMOUNTS, GOOD_THINGS } from './bodies/instruments.ts';
import { parseBody } from './body.ts';
import { foldFive, isSilent, mondayOf } from './five.ts';

const WEEK = '2026-03-30';

describe('five good things', () => {
  test('a week begins on its Monday, in every year (seed 269)', () => {
    expect(mondayOf('2026-04-05')).toBe(WEEK);
    expect(mondayOf(WEEK)).toBe(WEEK);
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const monday = mondayOf(new Date(day * 86_400_000).toISOString().slice(0, 10));
        const ms = Date.parse(`${monday}T00:00:00Z`);
        expect(new Date(ms).getUTCDay()).toBe(1);
        expect(day * 86_400_000 - ms).toBeGreaterThanOrEqual(0);
        expect(day * 86_400_000 - ms).toBeLessThan(7 * 86_400_000);
      }),
      { seed: 269, numRuns: 200 },
    );
    expect(mondayOf('2026-02-31')).toBe('2026-03-02'); // no day, and the same one everywhere
  });

  test('what is kept and what is shared stand side by side, and each counts for whoever wrote it', () => {
    const d = duet('five');
    const first = d.keep('ana', { type: 'five', week: WEEK, zest: { words: 'slept', amount: 'little' } });
    const second = d.keep('ana', {
      type: 'five',
      week: WEEK,
      zest: { words: 'slept, twice', amount: 'some' },
      worth: { words: '  ' },
      supersedes: first,
    });
    const shared = d.say('ana', { type: 'five', week: '2026-04-02', zest: { words: 'slept' } });
    d.keep('weiss', { type: 'five', week: WEEK, self: 'hardly', others: 'plenty' });
    // Nobody else's word about my week.
    d.say('weiss', { type: 'five', week: WEEK, more: { words: 'of her' }, supersedes: shared });
    const [hers, his] = d.views('ana').five;
    expect(hers).toMatchObject({
      by: d.ana.key,
      week: WEEK,
      kept: { id: second, earlier: [first], said: { zest: { words: 'slept, twice', amount: 'some' } } },
      shared: { id: shared, said: { zest: { words: 'slept' } } },
    });
    expect(hers?.kept?.said.worth).toBeUndefined();
    expect(his).toMatchObject({
      by: d.weiss.key,
      kept: null,
      shared: { said: { more: { words: 'of her' } } },
    });
    const seen = d.views('weiss').five.find(({ by }) => by === d.ana.key);
    expect(seen).toMatchObject({ kept: null, shared: { said: { zest: { words: 'slept' } } } });
    d.say('ana', { type: 'withdrawn', of: shared });
    expect(d.views('weiss').five.some(({ by }) => by === d.ana.key)).toBe(false);
    expect(d.views('ana').five.find(({ by }) => by === d.ana.key)?.shared).toBeNull();
  });

  test('two devices that wrote one week: the later counts, and removing it removes both', () => {
    const d = duet('twins');
    const p = d.keep('ana', { type: 'five', week: WEEK, more: { words: 'one' } });
    const q = d.keep('ana', { type: 'five', week: WEEK, more: { words: 'two' } });
    expect(d.views('ana').five[0]?.kept).toMatchObject({
      id: q,
      earlier: [p],
      said: { more: { words: 'two' } },
    });
  });

  test('a week stands once, and says what was said of it last (seed 271)', () => {
    const good = fc.record({ words: fc.string({ maxLength: 9 }), amount: fc.constantFrom(...AMOUNTS) });
    const five = fc.record(
      {
        week: fc.constantFrom(WEEK, '2026-04-06', '2026-04-08'),
        zest: good,
        clarity: good,
        self: fc.constantFrom(...AMOUNTS),
      },
      { requiredKeys: ['week'] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), five), { maxLength: 6 }), (all) => {
        const d = duet('order');
        for (const [isShared, body] of all)
          if (isShared) d.say('ana', { type: 'five', ...body });
          else d.keep('ana', { type: 'five', ...body });
        const folded = foldFive(d.logs.between, d.logs.ana);
        for (const [isShared, body] of all) {
          const week = mondayOf(body.week);
          const last = all.filter((one) => one[0] === isShared && mondayOf(one[1].week) === week).at(-1)?.[1];
          const stands = folded.find((one) => one.week === week)?.[isShared ? 'shared' : 'kept'];
          expect(stands?.said.self).toBe(last?.self);
          expect(stands?.said.zest?.amount).toBe(last?.zest?.amount);
        }
        expect(new Set(folded.map(({ week }) => week)).size).toBe(folded.length);
      }),
      { seed: 271, numRuns: 60 },
    );
  });

  test('what does not fit is no body', () => {
    const body = { v: 1, type: 'five', depth: 0, heads: [], week: WEEK };
    expect(() => parseBody({ ...body, zest: { words: 'x'.repeat(401) } })).toThrow(TypeError);
    expect(() => parseBody({ ...body, zest: { words: '', amount: '3' } })).toThrow(TypeError);
    expect(() => parseBody({ ...body, week: 'last week' })).toThrow(TypeError);
    expect(isSilent({})).toBe(true);
    expect(GOOD_THINGS).toHaveLength(5);
  });
});
