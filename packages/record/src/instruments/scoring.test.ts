/**
 * Oracles: the published bands at every score that there is; sums by a second way of counting, over all answers to
 * three questions and over chance. Laws: within the range, and an answer that is higher never makes a sum lower.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersFor, anyFilled, sample } from '../../test/instruments.ts';
import { type Instrument, optionsOf } from './definition.ts';
import { GAD7 } from './gad7.ts';
import { PHQ9 } from './phq9.ts';
import { type Answers, callsForHelp, changeBetween, givenAway, scoresOf } from './scoring.ts';

const filled = (values: readonly number[]): Answers =>
  Object.fromEntries(values.map((value, i) => [`q${i + 1}`, value]));
const totalOf = (instrument: Instrument, answers: Answers) => scoresOf(instrument, answers)[0];

/** A second way: item by item into one running number, no lists, as one would on paper. */
const onPaper = (instrument: Instrument, place: number, answers: Answers): number | null => {
  const scale = instrument.scales[place];
  if (!scale) return null;
  let sum = 0;
  let answered = 0;
  for (const item of instrument.items) {
    if (!scale.items.includes(item.id)) continue;
    const given = answers[item.id];
    if (given === undefined) continue;
    const sorted = (instrument.options[item.options] ?? []).map((one) => one.value).sort((p, q) => p - q);
    sum += item.reversed === true ? (sorted[0] ?? 0) - given + (sorted.at(-1) ?? 0) : given;
    answered += 1;
  }
  if (answered === 0 || scale.items.length - answered > (scale.allowedMissing ?? 0)) return null;
  const perItem = sum / answered;
  return (scale.rule === 'sum' ? perItem * scale.items.length : perItem) * (scale.times ?? 1);
};

describe('published scores', () => {
  // Kroenke 2001, table of severity; Spitzer 2006: cut points 5, 10, 15.
  const phq = (score: number) =>
    score < 5
      ? 'minimal'
      : score < 10
        ? 'mild'
        : score < 15
          ? 'moderate'
          : score < 20
            ? 'moderately severe'
            : 'severe';
  const gad = (score: number) =>
    score < 5 ? 'minimal' : score < 10 ? 'mild' : score < 15 ? 'moderate' : 'severe';

  test.each([
    ['PHQ-9', PHQ9, 9, phq],
    ['GAD-7', GAD7, 7, gad],
  ] as const)('%s: every score there is has its published name', (_, instrument, count, nameOf) => {
    for (let score = 0; score <= count * 3; score++) {
      const values = Array.from({ length: count }, (_, i) => Math.min(3, Math.max(0, score - 3 * i)));
      const total = totalOf(instrument, filled(values));
      expect([total?.value, total?.band?.text.en]).toEqual([score, nameOf(score)]);
    }
  });

  test('GAD-7: all 16,384 ways to answer', () => {
    const seen = new Map<number, number>();
    for (let way = 0; way < 4 ** 7; way++) {
      const values = Array.from({ length: 7 }, (_, i) => (way >> (2 * i)) & 3);
      const value = totalOf(GAD7, filled(values))?.value ?? -1;
      if (value !== values.reduce((sum, one) => sum + one, 0)) expect(values).toBe(value);
      seen.set(value, (seen.get(value) ?? 0) + 1);
    }
    // Coefficients of (1 + x + x² + x³)⁷ : one way to nothing, seven to one, twenty-eight to two.
    expect([seen.get(0), seen.get(1), seen.get(2), seen.get(21), seen.size]).toEqual([1, 7, 28, 1, 22]);
  });

  test('the question about difficulty counts nothing; a missing answer leaves no sum', () => {
    const answers = filled([1, 0, 2, 1, 0, 1, 0, 0, 0]);
    expect(totalOf(PHQ9, { ...answers, difficulty: 3 })?.value).toBe(5);
    const { q4: _, ...eight } = answers;
    expect(totalOf(PHQ9, eight)).toMatchObject({ value: null, missing: ['q4'], band: null });
  });

  test('only the ninth question of the PHQ-9 calls for help, and any answer above not at all does', () => {
    expect([0, 1, 2, 3].map((q9) => callsForHelp(PHQ9, { q9 }).length)).toEqual([0, 1, 1, 1]);
    expect(callsForHelp(PHQ9, filled([3, 3, 3, 3, 3, 3, 3, 3]))).toEqual([]);
    expect(callsForHelp(GAD7, filled([3, 3, 3, 3, 3, 3, 3]))).toEqual([]);
  });

  test('a change counts from the published number of points on', () => {
    const [scale] = PHQ9.scales;
    if (!scale) throw new Error('the PHQ-9 has a scale');
    expect([12, 13, 17, 18, 23, 24].map((now) => changeBetween(18, now, scale))).toEqual([
      'lower',
      'within',
      'within',
      'within',
      'within',
      'higher',
    ]);
    expect(changeBetween(3, 9, { ...scale, change: undefined })).toBeNull();
  });
});

describe('any questionnaire', () => {
  test('the sample, by hand', () => {
    // walk: (3 + (1 + 5 − 2)) ÷ 2 · 10 = 35; light: 7 + (0 + 7 − 2) + 3 = 15
    const scores = scoresOf(sample(), { path: 3, moths: 2, glass: 7, wick: 2 });
    expect(scores.map(({ value, band }) => [value, band?.text.en])).toEqual([
      [35, undefined],
      [15, 'a high flame'],
    ]);
    // Of walking one may be missing, of light none.
    expect(scoresOf(sample(), { path: 3, glass: 7 }).map(({ value }) => value)).toEqual([30, null]);
    expect(scoresOf(sample(), { glass: 7 }).map(({ value }) => value)).toEqual([null, null]);
  });

  test('is what one gets on paper, and lies within its range (seed 227)', () => {
    fc.assert(
      fc.property(anyFilled, ({ instrument, answers }) => {
        for (const [i, { value, scale }] of scoresOf(instrument, answers).entries()) {
          const paper = onPaper(instrument, i, answers);
          if (value === null || paper === null) expect(value).toBe(paper);
          else {
            expect(value).toBeCloseTo(paper, 4);
            expect(value).toBeGreaterThanOrEqual(scale.range.min - 1e-6);
            expect(value).toBeLessThanOrEqual(scale.range.max + 1e-6);
          }
        }
      }),
      { seed: 227, numRuns: 300 },
    );
  });

  test('a higher answer never lowers a sum, nor a reversed one raises it (seed 229)', () => {
    const raised = anyFilled.chain(({ instrument, answers }) =>
      fc.record({ instrument: fc.constant(instrument), answers: fc.constant(answers), place: fc.nat(7) }),
    );
    fc.assert(
      fc.property(raised, ({ instrument, answers, place }) => {
        const item = instrument.items[place % instrument.items.length];
        const given = item && answers[item.id];
        if (!item || given === undefined) return;
        const higher = Math.max(...optionsOf(instrument, item).map(({ value }) => value));
        const before = scoresOf(instrument, answers);
        for (const [i, { value }] of scoresOf(instrument, { ...answers, [item.id]: higher }).entries()) {
          const was = before[i]?.value;
          if (value === null || was == null) expect(value).toBe(was);
          else if (item.reversed) expect(value).toBeLessThanOrEqual(was + 1e-6);
          else expect(value).toBeGreaterThanOrEqual(was - 1e-6);
        }
      }),
      { seed: 229, numRuns: 300 },
    );
  });

  test('answers that it does not offer, and items that it does not have, count nothing (seed 233)', () => {
    fc.assert(
      fc.property(answersFor(PHQ9), fc.integer({ min: 4, max: 900 }), (answers, odd) => {
        expect(scoresOf(PHQ9, { ...answers, other: odd, difficulty: odd })).toEqual(scoresOf(PHQ9, answers));
        expect(totalOf(PHQ9, { ...answers, q1: odd })?.value).toBeNull();
      }),
      { seed: 233, numRuns: 60 },
    );
  });

  test('says which answer can be worked out from a score that is shared', () => {
    const answers = filled([1, 0, 2, 1, 0, 1, 0, 0, 1]);
    const but = (...left: readonly string[]) =>
      new Set(Object.keys(answers).filter((id) => !left.includes(id)));
    const away = (items: ReadonlySet<string>, scales: readonly string[]) =>
      givenAway(PHQ9, answers, { items, scales: new Set(scales) });
    expect(away(but('q9'), ['total'])).toEqual(['q9']);
    expect(away(but('q9'), [])).toEqual([]);
    expect(away(but('q9', 'q2'), ['total'])).toEqual([]);
    expect(away(but(), ['total'])).toEqual([]);
  });
});

test('what every object has is no answer, whatever a definition calls its items', () => {
  const of = sample();
  const [item] = of.items;
  const [scale] = of.scales;
  if (!item || !scale) throw new Error('the sample has items and scales');
  for (const id of ['constructor', 'toString', 'valueOf', '__proto__']) {
    const hostile = {
      ...of,
      items: [{ ...item, id, helpAbove: 0 }],
      scales: [{ ...scale, items: [id], allowedMissing: 0 }],
    };
    expect(scoresOf(hostile, {})).toMatchObject([{ value: null, missing: [id] }]);
    expect(callsForHelp(hostile, {})).toEqual([]);
    const shared = { items: new Set<string>(), scales: new Set([scale.id]) };
    expect(givenAway(hostile, {}, shared)).toEqual([]);
  }
});
