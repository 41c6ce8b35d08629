/** Each closing sentence comes with its numbers, and stays away where the numbers say otherwise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginningStillShows,
  compared,
  comparedLives,
  findingsOfMistake,
  findingsOfPower,
  findingsOfTrap,
  hurtBy,
  isMixed,
  longerLonging,
  longingSince,
  notesOfTwo,
  riseOf,
  stillOpen,
  widestStep,
} from './findings.ts';
import { livesOf, type Series, seriesIn } from './lives.ts';
import { parseMoves } from './moves.ts';
import type { SceneMoment } from './scene.ts';
import { parseSettings } from './settings.ts';
import {
  cameBack,
  leftOpen,
  MENDINGS,
  MISTAKE_AT,
  MISTAKES,
  NEVER_HAPPENED,
  sameAnswers,
} from './stories.ts';

const moment = (some: Partial<SceneMoment>): SceneMoment => ({
  index: 0,
  part: 'joy',
  act: 'bring',
  aboutRupture: false,
  answer: 'met',
  left: 'nothing',
  ...some,
});
/** A measure whose lives all do the same. */
const flat = (...mean: readonly number[]): Series => ({
  mean,
  low: mean,
  high: mean,
  ends: Array.from({ length: 20 }, () => mean.at(-1) ?? 0),
});
const ends = (...of: readonly number[]): Series => ({ ...flat(0), ends: of });

/** As a chapter lives it, but for fewer lives. */
const fewer = <A extends { lives: number }>(arm: A): A => ({ ...arm, lives: 80 });

describe('about the same', () => {
  test.each([
    [0.3, 0.33, 'more'],
    [0.3, 0.329, 'same'],
    [0.62, 0.64, 'same'],
    [0.65, 0.64, 'same'],
    [0.33, 0.3, 'less'],
  ] as const)('from %d to %d is %s', (from, to, word) => {
    expect(compared(from, to + (to > from ? 1e-9 : -1e-9))).toBe(word);
  });
  test('a difference that chance could make is none, however wide; one that each life shows is one', () => {
    expect(comparedLives([0.1, 0.9, 0.5, 0.5], [0.9, 0.3, 0.9, 0.4])).toBe('same');
    expect(comparedLives([0.1, 0.9, 0.5, 0.2], [0.15, 0.95, 0.55, 0.25])).toBe('more');
  });
  test('turned around, more is less (seed 67)', () => {
    const pairs = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1, maxLength: 30 },
    );
    const turned = { more: 'less', same: 'same', less: 'more' } as const;
    fc.assert(
      fc.property(pairs, (some) => {
        const [from, to] = [some.map(([a]) => a), some.map(([, b]) => b)];
        expect(comparedLives(to, from)).toBe(turned[comparedLives(from, to)]);
        expect(comparedLives(from, from)).toBe('same');
      }),
      { seed: 67 },
    );
  });
  test('lives that are not as many are refused', () => {
    expect(() => comparedLives([1], [1, 2])).toThrow(RangeError);
    expect(() => comparedLives([], [])).toThrow(RangeError);
  });
});

describe('two people', () => {
  const hurt = moment({ answer: 'punished', left: 'a hurt' });
  const mended = moment({ aboutRupture: true, left: 'mended' });
  const leftAlone = moment({ aboutRupture: true, answer: 'missed', left: 'left open' });
  test.each([
    ['nothing happened', [moment({})], 'nothing'],
    ['a hurt waits', [hurt], 'waiting'],
    ['it was mended', [hurt, mended], 'nothing'],
    ['it was left', [hurt, leftAlone], 'left'],
    ['one was left, another mended at once', [hurt, leftAlone, hurt, mended], 'left'],
    ['one was left, and mended late', [hurt, leftAlone, mended], 'nothing'],
  ] as const)('%s', (_, past, open) => {
    expect(stillOpen(past)).toBe(open);
    const notes = notesOfTwo(past);
    expect(notes.includes('waiting')).toBe(open === 'waiting');
    expect(notes.includes('left')).toBe(open === 'left');
  });
  test.each([
    ['moved to what was brought', moment({ answer: 'moved' }), ['moved']],
    ['moved to a mask is no such thing', moment({ act: 'mask', answer: 'moved' }), ['lighter']],
    ['understood', moment({}), []],
    ['heard', mended, ['heard']],
    ['nothing was said', moment({ act: 'withhold', answer: undefined }), []],
  ])('%s', (_, one, notes) => {
    expect(notesOfTwo([one])).toEqual(notes);
  });
  test('the widest step is named with what made it, and none where none counts', () => {
    const past = [moment({}), moment({ answer: 'moved' }), leftAlone];
    expect(widestStep(past, [0.4, 0.43, 0.53, 0.4])).toEqual({ moment: 3, from: 0.53, to: 0.4, why: 'left' });
    expect(widestStep(past, [0.4, 0.43, 0.53, 0.5])).toMatchObject({ moment: 2, why: 'moved' });
    expect(widestStep(past, [0.4, 0.42, 0.44, 0.43])).toBeUndefined();
    expect(widestStep([moment({ act: 'withhold', answer: undefined })], [0.4, 0.2])).toBeUndefined();
  });
  test('a hurt goes back to the last answer that did not meet', () => {
    expect(
      hurtBy([moment({ answer: 'denied' }), moment({}), moment({ act: 'mask', answer: 'punished' })]),
    ).toBe('denied');
  });
});

describe('a mistake', () => {
  const before = [0.5, 0.5];
  test.each([
    ['back to where it was', [0.47, 0.47, 0.46, 0.4, 0.5], 0.6, 'late', 'back'],
    ['below', [0.4, 0.4, 0.4, 0.4, 0.42], 0.6, 'at once', 'below'],
    ['beyond, and less than without', [0.4, 0.4, 0.4, 0.5, 0.55], 0.6, 'at once', 'beyond'],
    ['as without it', [0.49, 0.5, 0.5, 0.5, 0.59], 0.6, 'none', 'as without'],
  ] as const)('%s', (_, after, without, fall, end) => {
    const [yours, never] = [flat(...before, ...after), flat(...before, without)];
    expect(findingsOfMistake(yours, never, 1)).toEqual({ fall, end });
  });
  test('in the model: the fall is late, and whatever was done it ends below the evening that went well', () => {
    const never = seriesIn([livesOf(fewer(NEVER_HAPPENED))], 0);
    for (const mistake of MISTAKES) {
      const { fall, end } = findingsOfMistake(
        seriesIn([livesOf(fewer(leftOpen(mistake)))], 0),
        never,
        MISTAKE_AT,
      );
      expect(fall).toBe('late');
      expect(['back', 'below', 'beyond']).toContain(end);
    }
  });
});

test('a repair: one or two in a hundred are never called a finding, in any of its ways (P24)', () => {
  const never = seriesIn([livesOf(fewer(NEVER_HAPPENED))], 0);
  for (const mistake of MISTAKES)
    for (const way of MENDINGS) {
      const yours = seriesIn([livesOf(fewer(cameBack(mistake, way)))], 0);
      const apart = (yours.mean.at(-1) ?? 0) - (never.mean.at(-1) ?? 0);
      const said = comparedLives(never.ends, yours.ends);
      if (Math.abs(apart) < 0.03) expect(said).toBe('same');
      expect(said).not.toBe('more');
    }
}, 60_000);

describe('power', () => {
  const [high, low] = [flat(0.4, 0.7), flat(0.4, 0.5)];
  test.each([
    ['nothing differs', high, high, { you: 'same', sam: 'same', since: 'more' }],
    ['less with you alone', low, high, { you: 'less', sam: 'same', since: 'more' }],
    ['less with both, and sinking', flat(0.4, 0.2), low, { you: 'less', sam: 'less', since: 'less' }],
    ['less, and where it began', flat(0.4, 0.41), high, { you: 'less', sam: 'same', since: 'same' }],
  ] as const)('%s', (_, you, sam, found) => {
    expect(findingsOfPower({ you: high, sam: high }, { you, sam })).toEqual(found);
  });
  test('in the model: “less and less” after a hard week, and not after a week that lifts it from above too', () => {
    const of = (moves: string) => {
      const lived = [false, true].map((isAbove) =>
        livesOf({ ...sameAnswers(parseMoves(moves, 6), isAbove), lives: 80 }),
      );
      return findingsOfPower(
        { you: seriesIn(lived, 0), sam: seriesIn(lived, 0, 1) },
        { you: seriesIn(lived, 1), sam: seriesIn(lived, 1, 1) },
      );
    };
    expect(of('sdmpsd')).toEqual({ you: 'less', sam: 'less', since: 'less' });
    expect(of('mmsssd')).toEqual({ you: 'less', sam: 'less', since: 'more' });
    expect(of('oooooo')).toEqual({ you: 'same', sam: 'same', since: 'more' });
  }, 60_000);
  test('ups and downs are spoken of only where the answers differ', () => {
    expect(isMixed(['met', 'met'])).toBe(false);
    expect(isMixed(['met', 'denied'])).toBe(true);
  });
});

describe('the trap', () => {
  const mask = (answer: SceneMoment['answer']) => moment({ act: 'mask', answer });
  const kept = moment({ act: 'withhold', answer: undefined });
  test.each([
    ['kind', [mask('met'), kept, mask('moved')]],
    ['rough', [mask('punished'), kept, mask('missed')]],
    ['mixed', [mask('punished'), kept, mask('met')]],
  ] as const)('%s', (answers, past) => {
    expect(findingsOfTrap(past, [0.32, 0.33])).toEqual({ answers, brought: 0, change: 'same' });
  });
  test('where something was brought, or the expectation moved, it is not said to be untouched', () => {
    expect(findingsOfTrap([moment({})], [0.3, 0.4])).toMatchObject({ brought: 1, change: 'more' });
  });
  test.each([
    [[1.3, 1.37], 'more'],
    [[1.3, 1.31], 'same'],
    [[1.3, 1.07], 'less'],
  ] as const)('a longing %j since its beginning is %s', (values, word) => {
    expect(longingSince(flat(...values))).toBe(word);
  });
  test.each([
    [[1.3, 1.43], [1.7, 1.36], 'hard'],
    [[1.3, 1.07], [1.7, 1.87], 'kind'],
    [[1.3, 1.43], [1.7, 1.87], 'same'],
  ] as const)('of longings %j and %j the longer is %s, whatever each began at', (hard, kind, word) => {
    expect(longerLonging(flat(...hard), flat(...kind))).toBe(word);
  });
  test.each([
    [[0.31, 0.33], 'hardly'],
    [[0.31, 0.11], 'hardly'],
    [[0.31, 0.47], 'some'],
    [[0.31, 0.53], 'much'],
  ] as const)('an expectation that goes %j has risen: %s', (values, word) => {
    expect(riseOf(values)).toBe(word);
  });
  test('no lives, no word', () => {
    expect(() => longingSince(ends())).toThrow(RangeError);
  });
});

describe('two towns', () => {
  const town = (search: object, ...means: readonly number[]) => {
    const parsed = parseSettings(search);
    if (!parsed.isFit) throw new RangeError('no town');
    return { settings: parsed.settings, means };
  };
  test.each([
    ['began otherwise, and it shows', town({ start: 'open' }, 0.9, 0.85), town({}, 0.1, 0.24), true],
    ['began otherwise, and it does not', town({ start: 'open' }, 0.9, 0.5), town({}, 0.1, 0.49), false],
    ['began alike', town({ listeners: 'rough' }, 0.1, 0.2), town({}, 0.1, 0.24), undefined],
    ['differ in more', town({ start: 'open', power: 20 }, 0.9, 0.85), town({}, 0.1, 0.24), undefined],
    ['has not come so far', town({ start: 'open' }, 0.9), town({}, 0.1, 0.24), undefined],
  ] as const)('%s', (_, here, gone, shows) => {
    expect(beginningStillShows(here, gone, 1)).toBe(shows);
  });
});
