/** The exact posterior of an image: by hand, against the ledger's own arithmetic, and its laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../answers.ts';
import { HOPE_AT_FIRST, intervalOf, NO_EVIDENCE, readImage, withAnswer } from '../images.ts';
import { type ImageLine, imagePosterior } from './image-posterior.ts';

const line: fc.Arbitrary<ImageLine> = fc.record({
  where: fc.constantFrom('here', 'outside', 'then'),
  answer: fc.constantFrom(...ANSWERS),
  shown: fc.double({ min: 0, max: 1, noNaN: true }),
});
const lines = fc.array(line, { maxLength: 12 });
const seed = { seed: 20_261_128 };
const width = ([low, high]: readonly [number, number]) => high - low;

describe('by hand', () => {
  it('nothing told: Beta(2.4, 1.6), which is hope pooled twice', () => {
    const { counts, isUntested, mean } = imagePosterior([]);
    expect(counts.a).toBeCloseTo(2.4, 12);
    expect(counts.b).toBeCloseTo(1.6, 12);
    expect(mean).toBeCloseTo(0.6, 12);
    expect(isUntested).toBe(true);
  });

  it('one half shown here and met, one wholly shown then and punished', () => {
    // then: b_g = 2, ĝ = 4·.6 / 6 = .4; here: a_α = 1·.25; a = .25 + 4·.4, b = 4·.6
    const { counts } = imagePosterior([
      { where: 'here', answer: 'met', shown: 0.5 },
      { where: 'then', answer: 'punished', shown: 1 },
    ]);
    expect(counts.a).toBeCloseTo(1.85, 12);
    expect(counts.b).toBeCloseTo(2.4, 12);
  });
});

describe('laws (seed 20261128)', () => {
  it('is the arithmetic of the ledger', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const counts = (isHere: boolean) =>
          all
            .filter(({ where }) => (where === 'here') === isHere)
            .reduce((sum, { answer, shown }) => withAnswer(sum, answer, shown), NO_EVIDENCE);
        const image = readImage({ life: HOPE_AT_FIRST, part: counts(false), here: counts(true) });
        const { mean, supported } = imagePosterior(all);
        expect(mean).toBeCloseTo(image.now, 10);
        expect(supported.half[0]).toBeCloseTo(intervalOf(image.counts)[0], 8);
      }),
      { ...seed, numRuns: 40 },
    );
  });

  it('what was not shown changes nothing (J57)', () => {
    fc.assert(
      fc.property(lines, line, (all, one) => {
        expect(imagePosterior([...all, { ...one, shown: 0 }])).toEqual(imagePosterior(all));
      }),
      { ...seed, numRuns: 40 },
    );
  });

  it('order does not matter, to the last bit', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(imagePosterior([...all].reverse())).toEqual(imagePosterior(all));
      }),
      { ...seed, numRuns: 40 },
    );
  });

  it('untested if and only if nothing of it was shown here', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const shown = all.filter(({ where, shown: x }) => where === 'here' && x > 0);
        expect(imagePosterior(all).isUntested).toBe(shown.length === 0);
      }),
      { ...seed, numRuns: 100 },
    );
  });

  it('the same evidence again and again narrows what it supports', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...ANSWERS), (all, answer) => {
        const more = Array.from({ length: 30 }, (): ImageLine => ({ where: 'here', answer, shown: 1 }));
        const [few, many] = [imagePosterior([...all, ...more]), imagePosterior([...all, ...more, ...more])];
        expect(width(many.supported.most)).toBeLessThan(width(few.supported.most));
      }),
      { ...seed, numRuns: 30 },
    );
  });

  it('untested is not uncertain: what we do not know is apart from what the entries support', () => {
    const lived = Array.from(
      { length: 40 },
      (): ImageLine => ({ where: 'then', answer: 'punished', shown: 1 }),
    );
    const { isUntested, mean, unknown } = imagePosterior(lived);
    expect(isUntested).toBe(true);
    expect(mean).toBeLessThan(0.1);
    expect(width(unknown.most)).toBeLessThan(0.2); // hardly uncertain at all, and never tested here
  });
});
