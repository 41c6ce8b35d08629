import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isSameSaid, lastWeeks, namesIn, saidBy, weekForm, withOnly } from './week-form.ts';

const said = { zest: { words: 'a walk', amount: 'some' }, more: { words: 'Marta' }, self: 'little' } as const;

test('a form that nobody touched says what stood there, and an empty one nothing', () => {
  expect(saidBy(v.parse(weekForm(said), {}))).toEqual(said);
  expect(saidBy(v.parse(weekForm({}), {}))).toEqual({});
  const touched = v.parse(weekForm(said), { zest: { words: '  ', amount: null }, others: 'plenty' });
  expect(saidBy(touched)).toEqual({ more: { words: 'Marta' }, self: 'little', others: 'plenty' });
  expect(saidBy(v.parse(weekForm({}), { worth: { words: ' x ', amount: null }, action: 7 }))).toEqual({
    worth: { words: 'x' },
  });
});

test('what is the same is known to be, in whatever order it was said', () => {
  expect(
    isSameSaid(said, { self: 'little', more: { words: 'Marta' }, zest: { amount: 'some', words: 'a walk' } }),
  ).toBe(true);
  expect(isSameSaid(said, { ...said, self: 'some' })).toBe(false);
  expect(isSameSaid(said, withOnly(said, new Set(['zest'])))).toBe(false);
});

test('of a week only what is chosen goes along', () => {
  expect(namesIn(said)).toEqual(['zest', 'more', 'self']);
  expect(withOnly(said, new Set(['more', 'self']))).toEqual({ more: { words: 'Marta' }, self: 'little' });
});

test('this week and those before it, over a change of year', () => {
  expect(lastWeeks('2027-01-01', 3)).toEqual(['2026-12-28', '2026-12-21', '2026-12-14']);
});
