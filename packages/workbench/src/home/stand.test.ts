import { foldViews } from '@kithe/record/views';
import { describe, expect, test } from 'vitest';
import { buildExample } from '../example/build.ts';
import { preparationOf, standOf, yearsOf } from './stand.ts';

const example = buildExample();
const of = (who: 'ana' | 'weiss') =>
  foldViews(example.between, example[who].own, example[who].key, example.space);
const ana = of('ana');

describe('where two people stand', () => {
  test('before the first hour there is nothing to say', () => {
    const none = { ...ana, hours: [], repair: [], timeline: [] };
    expect(standOf(none, example.ana.key)).toEqual({
      last: null,
      unopened: [],
      open: [],
      resting: [],
      star: null,
    });
    expect(yearsOf([])).toEqual([]);
  });

  test('the last hour waits to be opened together, for both alike', () => {
    for (const who of ['ana', 'weiss'] as const)
      expect(standOf(of(who), example[who].key).last).toMatchObject({
        isMineSealed: true,
        isTheirsSealed: true,
        next: 'open',
      });
  });

  test.each([
    ['write', { mine: null, sealed: new Set<string>(), isOpen: false }],
    ['write', { mine: null, sealed: new Set<string>([example.weiss.key]), isOpen: false }],
    ['wait', { sealed: new Set<string>([example.ana.key]), isOpen: false }],
    ['open', { isOpen: false }],
    ['read', { isOpen: true }],
  ])('next: %s', (next, change) => {
    const hour = { ...ana.hours.at(-1), ...change } as (typeof ana.hours)[number]; // the example has a last hour
    expect(standOf({ ...ana, hours: [hour] }, example.ana.key).last?.next).toBe(next);
  });

  test('what is open, what rests, what was starred', () => {
    const stand = standOf(ana, example.ana.key);
    expect(stand.open.map((d) => d.title)).toEqual(['the bus']);
    expect(stand.resting.map((d) => d.title)).toEqual(['the letter about the fee']);
    expect(stand.star?.title.length).toBeGreaterThan(0);
  });
});

test('a therapist prepares from what did not arrive; a client has no such list', () => {
  const { unreceived } = preparationOf(of('weiss'), example.weiss.key);
  expect(unreceived.length).toBeGreaterThan(0);
  expect(unreceived.every((m) => !m.arrived)).toBe(true);
  expect(preparationOf(ana, example.ana.key).unreceived).toEqual([]);
});

test('and from what the other saw of it, on cards that lie open, newest first', () => {
  const views = of('weiss');
  const { seen } = preparationOf(views, example.weiss.key);
  expect(seen.length).toBeGreaterThan(0);
  const open = new Map(views.hours.flatMap(({ cards, date }) => cards.map(({ ref }) => [ref, date])));
  for (const { ref, author, card } of seen) {
    expect(author).toBe(example.ana.key);
    expect(card).toMatchObject({ kind: 'moved' });
    expect(card.saw).not.toBe('no');
    expect(open.has(ref)).toBe(true);
  }
  const dates = seen.map(({ ref }) => open.get(ref));
  expect(dates).toEqual([...dates].sort().reverse());
  // What she saw and kept is nobody's to prepare from.
  const kept = ana.hours.flatMap(({ mine }) => mine?.cards ?? []).filter(({ isOpen }) => !isOpen);
  expect(kept.length).toBeGreaterThan(0);
  for (const { ref } of kept) expect(seen.map((one) => one.ref)).not.toContain(ref);
});

test('hours lie in their months, newest first, each once', () => {
  const years = yearsOf(ana.hours);
  expect(years.map((y) => y.year)).toEqual(['2026', '2025']);
  const flat = years.flatMap((y) => y.months.flatMap((m) => m.hours));
  expect(flat.map((h) => h.id)).toEqual(ana.hours.toReversed().map((h) => h.id));
  for (const { months } of years)
    for (const { month, hours } of months) expect(hours.every((h) => h.date.startsWith(month))).toBe(true);
});
