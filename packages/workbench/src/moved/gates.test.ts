import { describe, expect, it } from 'vitest';
import { COOLING_HOURS, coolUntil, type GateAnswers, roomLeft, USUAL_COOLING, wayOf } from './gates.ts';

const gates = (
  whom: GateAnswers['for-whom'],
  safe: boolean | null,
  useful: boolean | null,
  stand: boolean | null,
): GateAnswers => ({ 'for-whom': whom, 'safe-now': safe, 'useful-to-them': useful, 'stand-by-it': stand });

describe('wayOf', () => {
  it.each([
    [gates(null, null, null, null), 'open'],
    [gates('them', true, true, null), 'open'],
    [gates('them', true, true, true), 'through'],
    [gates(null, true, true, true), 'open'],
    [gates('them', false, true, true), 'not-now'],
    [gates('them', null, null, false), 'not-now'],
    [gates('them', true, false, true), 'not-now'],
    [gates('me', true, true, true), 'supervision'],
    [gates('me', false, null, null), 'supervision'],
  ] as const)('%j leads %s', (answers, way) => {
    expect(wayOf(answers)).toBe(way);
  });
});

describe('coolUntil', () => {
  it('counts in hours from now', () => {
    expect(coolUntil(7_000, 3)).toBe(7_000 + 10_800_000);
  });
  it('offers nothing below one hour or above 72, and twelve among it', () => {
    for (const hours of COOLING_HOURS) expect(coolUntil(0, hours)).toBeGreaterThan(0);
    expect(COOLING_HOURS).toContain(USUAL_COOLING);
  });
  it.each([0, 0.5, 73, -1, Number.NaN])('refuses %d', (hours) => {
    expect(() => coolUntil(0, hours)).toThrow(RangeError);
  });
});

describe('roomLeft', () => {
  it.each([
    ['', 240],
    ['x'.repeat(240), 0],
    ['x'.repeat(241), -1],
    ['é'.repeat(13), 227],
    ['🌾'.repeat(120), 0],
    ['🌾'.repeat(121), -2],
  ])('%#', (words, left) => {
    expect(roomLeft(words)).toBe(left);
  });
});
