import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, isMeeting, WEIGHT } from './answers.ts';
import { evidenceWeight, HOPE_AT_FIRST, intervalOf, NO_EVIDENCE, readImage, withAnswer } from './images.ts';
import { PARTS, vulnerabilityOf } from './parts.ts';

describe('oracle: redone by hand', () => {
  test('two refusals long ago, one meeting here with half of it shown', () => {
    // then: punished with all of it shown, w = 2·1² = 2; denied with half of it, w = 1.5·½² = .375  ⇒  g = (0, 2.375)
    // ḣ = 3/5; ĝ = (0 + 4·.6) / (2.375 + 4) = 2.4 / 6.375 = .376470588…
    // here: moved with half of it shown, w = 3·¼ = .75 ⇒ α = (.75, 0); p̂ = (.75 + 4·.37647…) / 4.75 = .474922601…
    const part = withAnswer(withAnswer(NO_EVIDENCE, 'punished', 1), 'denied', 0.5);
    const here = withAnswer(NO_EVIDENCE, 'moved', 0.5);
    const { before, now, counts } = readImage({ life: HOPE_AT_FIRST, part, here });
    expect(before).toBeCloseTo(2.4 / 6.375, 15);
    expect(now).toBeCloseTo((0.75 + (4 * 2.4) / 6.375) / 4.75, 15);
    expect(counts.a + counts.b).toBeCloseTo(4.75, 15);
  });

  test('the middle half of Beta(2, 2) lies between the roots of 3x² − 2x³ = ¼ and ¾', () => {
    const [low, high] = intervalOf({ a: 2, b: 2 });
    expect(3 * low ** 2 - 2 * low ** 3).toBeCloseTo(0.25, 12);
    expect(3 * high ** 2 - 2 * high ** 3).toBeCloseTo(0.75, 12);
  });
});

const answers = fc.array(
  fc.record({ answer: fc.constantFrom(...ANSWERS), shown: fc.nat(1000).map((n) => n / 1000) }),
  {
    maxLength: 40,
  },
);
const read = (history: readonly { answer: Answer; shown: number }[]) =>
  readImage({
    life: HOPE_AT_FIRST,
    part: NO_EVIDENCE,
    here: history.reduce((counts, { answer, shown }) => withAnswer(counts, answer, shown), NO_EVIDENCE),
  });

describe('law', () => {
  test('what was never shown changes no image, however kind the answers (J57) (seed 23)', () => {
    fc.assert(
      fc.property(answers, (history) => {
        const hidden = history.map(({ answer }) => ({ answer, shown: 0 }));
        expect(read(hidden)).toEqual(read([]));
      }),
      { seed: 23 },
    );
  });

  test('without an answer that is perceived as meeting, expectation never rises (J77) (seed 29)', () => {
    fc.assert(
      fc.property(answers, (history) => {
        const { before, now } = read(history.filter(({ answer }) => !isMeeting(answer)));
        expect(now).toBeLessThanOrEqual(before + 1e-12);
      }),
      { seed: 29 },
    );
  });

  test('an image stays inside (0, 1), and never loses what it has learned (seed 31)', () => {
    fc.assert(
      fc.property(answers, (history) => {
        let known = 0;
        for (let i = 0; i <= history.length; i++) {
          const { now, counts } = read(history.slice(0, i));
          expect(now).toBeGreaterThan(0);
          expect(now).toBeLessThan(1);
          expect(counts.a + counts.b).toBeGreaterThanOrEqual(known - 1e-12);
          known = counts.a + counts.b;
        }
      }),
      { seed: 31 },
    );
  });
});

describe('edge', () => {
  test('weight grows with the square of what was shown', () => {
    for (const answer of ANSWERS) expect(evidenceWeight(answer, 0.5)).toBe(WEIGHT[answer] / 4);
  });
  test.each([-0.01, 1.01, Number.NaN])('refuses to have shown %d', (shown) => {
    expect(() => evidenceWeight('met', shown)).toThrow(RangeError);
  });
  test('a part that someone named themselves is as vulnerable as hurt', () => {
    expect(vulnerabilityOf('my language')).toBe(vulnerabilityOf('hurt'));
    expect(PARTS.map(vulnerabilityOf)).toEqual([0.15, 0.3, 0.5, 0.7, 0.7, 0.95]);
  });
});
