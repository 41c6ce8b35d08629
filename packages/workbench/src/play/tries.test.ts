import { ANSWERS } from '@kithe/model/answers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnOn, formatTries, MOST_TRIES, movementOf, parseTries, type Try, walk } from './tries.ts';

const ten = (answer: Try['answer'], shown: number) => Array.from({ length: 10 }, () => ({ answer, shown }));

describe('the arithmetic', () => {
  test('begins at 0.4, as the two old answers make it', () => {
    expect(walk([]).start.now).toBeCloseTo(0.4, 12);
  });
  test('one meeting with half of it shown, redone by hand', () => {
    // w = 1 · 0.5² = 0.25;  p̂ = (0.25 + 4 · 0.4) / (0.25 + 4)
    const [row] = walk([{ answer: 'met', shown: 0.5 }]).rows;
    expect(row).toMatchObject({ weight: 0.25, a: 0.25, b: 0 });
    expect(row?.now).toBeCloseTo(1.85 / 4.25, 12);
  });
  test('ten kind answers to a mask move nothing (J57); ten to what was shown do', () => {
    const masked = walk(ten('moved', 0));
    for (const { now, band } of masked.rows) {
      expect(now).toBe(masked.start.now);
      expect(band).toEqual(masked.start.band);
    }
    expect(movementOf(masked)).toBe('unmoved');
    expect(movementOf(walk(ten('moved', 0.5)))).toBe('risen');
    expect(movementOf(walk(ten('denied', 0.5)))).toBe('fallen');
    expect(movementOf(walk([]))).toBe('none-yet');
  });
});

describe('the address', () => {
  const tries = fc.array(
    fc.record({
      answer: fc.constantFrom(...ANSWERS),
      shown: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    }),
    { maxLength: MOST_TRIES },
  );
  test('parse undoes format (seed 37)', () => {
    fc.assert(
      fc.property(tries, (some) => {
        expect(parseTries(formatTries(some))).toEqual(some);
      }),
      { seed: 37 },
    );
  });
  test('anything at all can be read (seed 41)', () => {
    fc.assert(
      fc.property(fc.anything(), (text) => {
        expect(parseTries(text).length).toBeLessThanOrEqual(MOST_TRIES);
      }),
      { seed: 41 },
    );
  });
  test.each(['met101', 'kind50', 'met', '50', 'met-5', 'constructor1'])('%s is no try', (text) => {
    expect(parseTries(text)).toEqual([]);
  });
});

test('the picture: higher is more expected, and every try takes a step to the right', () => {
  const drawn = drawnOn(walk([{ answer: 'moved', shown: 1 }]), { width: 735, height: 110 });
  expect(drawn.startY).toBe(66); // (1 − 0.4) · 110
  expect(drawn.end).toEqual([105, 37.7]); // one and a half steps of 70; p̂ = (3 + 1.6) / 7 = 0.657…
  expect(drawn.line).toBe('M0 66L35 66L105 37.7');
});
