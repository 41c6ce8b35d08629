/**
 * Theories over moments: each is held to what a theory must do (chances that sum to one, no look at what is to be
 * predicted), and each must win in the world in which it is true, or it was built wrong.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from './answers.ts';
import { begin, SIX_PARTS } from './birth.ts';
import { withConstants } from './constants.ts';
import { LISTENERS } from './people.ts';
import { chanceBrought } from './propositions/measures.ts';
import { separateSelfTheory } from './rival.ts';
import { advance } from './society.ts';
import { type Cast, castOf, DEEDS, type HistoryMoment, scoreRun, type Theory } from './theory.ts';
import { baseRates } from './theory-base-rates.ts';
import { compareTheories, imagine } from './theory-comparison.ts';
import { HistoryError, parseHistory } from './theory-history.ts';
import { relationalTheory } from './theory-relational.ts';

const relational = relationalTheory();
const THEORIES: readonly Theory[] = [relational, separateSelfTheory, baseRates];

/** Three who talk to each other, two of them unequal. */
const CAST: Cast = {
  people: ['ana', 'ben', 'cem'],
  bonds: [
    { from: 'ana', to: 'ben', power: 0.5 },
    { from: 'ben', to: 'ana', power: -0.5 },
    { from: 'ben', to: 'cem', power: 0 },
    { from: 'cem', to: 'ben', power: 0 },
  ],
  parts: SIX_PARTS.map(({ name, vulnerability }) => ({ name, vulnerability })),
};

const sumOf = (chances: Readonly<Record<string, number>>): number =>
  Object.values(chances).reduce((sum, chance) => sum + chance, 0);

const lineOf = (fields: object): string => JSON.stringify(fields);
const GOOD = { person: 'ana', partner: 'ben', step: 0, part: 'joy', deed: 'brought', answer: 'met' };

describe.each(THEORIES.map((theory) => [theory.name, theory] as const))('%s', (_, theory) => {
  it('gives every deed and every answer a chance, and they sum to one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), (seed) => {
        const history = imagine(theory, CAST, 23, seed);
        const predictor = theory.begin(castOf(history));
        for (const moment of history) {
          const deeds = predictor.deed(moment);
          expect(sumOf(deeds)).toBeCloseTo(1, 9);
          expect(Math.min(...DEEDS.map((deed) => deeds[deed]))).toBeGreaterThan(0);
          for (const deed of ['brought', 'masked'] as const) {
            const answers = predictor.answer(moment, deed);
            expect(sumOf(answers)).toBeCloseTo(1, 9);
            expect(Math.min(...ANSWERS.map((answer) => answers[answer]))).toBeGreaterThan(0);
          }
          predictor.learn([moment]);
        }
      }),
      { numRuns: 5, seed: 7 },
    );
  });

  it('predicts a moment from what came before it alone', () => {
    const history = imagine(theory, CAST, 40, 11);
    const early = history.filter(({ step }) => step < 20);
    const other = history.map(
      (moment): HistoryMoment => (moment.step < 20 ? moment : { ...moment, deed: 'kept', answer: undefined }),
    );
    const scores = (moments: readonly HistoryMoment[]) =>
      scoreRun(theory, moments)
        .filter(({ moment }) => moment.step < 20)
        .map(({ deed, answer }) => [deed, answer]);
    expect(scores(other)).toEqual(scores(history));
    expect(scores(history)).toHaveLength(early.length);
  });
});

it('told what the engine lived through, the relational theory says what the engine would have said', () => {
  const constants = withConstants({ rateK: 0 }); // an observer cannot know what was not noticed; so nothing hangs on it
  const cast: Cast = { ...CAST, people: ['ana', 'ben'], bonds: [{ from: 'ana', to: 'ben', power: 0.5 }] };
  const society = begin({
    people: [{ id: 0 }, { id: 1, speaks: false, listener: { ...LISTENERS.ordinary, harm: 0.4 } }],
    relationships: [{ from: 0, to: 1, power: 0.5 }],
    constants,
  });
  const predictor = relationalTheory(constants, [{ life: [3, 2], worth: [3, 2] }]).begin(cast);
  const [ana] = society.people;
  const bond = ana?.relationships[0];
  if (!ana || !bond) throw new Error('ana has a bond');
  const ended = new Set<string>();
  for (let step = 0; step < 400; step++) {
    const now = society.parts.map((_, part) => chanceBrought(society, ana, bond, part));
    advance(society, 29, {
      witness: (happened) => {
        const part = society.parts[happened.part];
        if (!part) throw new Error('every moment has a part');
        const moment: HistoryMoment = {
          run: 'one',
          person: 'ana',
          partner: 'ben',
          step,
          part: part.name,
          vulnerability: part.vulnerability,
          power: 0.5,
          deed: happened.act === 'bring' ? 'brought' : happened.act === 'mask' ? 'masked' : 'kept',
          answer: happened.answer,
          recognised: happened.ended === 'recognised',
          told: false,
        };
        expect(predictor.deed(moment).brought).toBeCloseTo(now[happened.part] ?? Number.NaN, 12);
        predictor.learn([moment]);
        if (happened.ended) ended.add(happened.ended);
      },
    });
  }
  expect(ended).toEqual(new Set(['protest met', 'recognised', 'left open'])); // all ways were gone
});

describe('comparison', () => {
  const world = (theory: Theory) =>
    Array.from({ length: 12 }, (_, run) => imagine(theory, CAST, 120, 100 + run, `${run}`)).flat();

  it.each([
    [relational, separateSelfTheory],
    [separateSelfTheory, relational],
  ])('a theory predicts its own world better than the other does', (mine, other) => {
    const { differences, unit, units } = compareTheories(world(mine), [mine, other, baseRates]);
    expect([unit, units]).toEqual(['run', 12]);
    for (const { interval } of differences) expect(interval[0]).toBeGreaterThan(0);
  });

  it('scores what was chosen, and learns from what was told', () => {
    const history = world(relational);
    const told = history.map((moment) => ({ ...moment, told: moment.step < 60 }));
    const result = compareTheories(told, [relational]);
    expect(result.told).toBe(history.filter(({ step }) => step < 60).length);
    const late = (moments: readonly HistoryMoment[]) =>
      scoreRun(
        relational,
        moments.filter(({ run }) => run === '0'),
      )
        .filter(({ moment }) => moment.step === 60)
        .map(({ deed }) => deed);
    expect(late(told)).not.toEqual(late(told.filter(({ step }) => step >= 60)));
  });

  it('gives the mean of the logarithms of what was given to what happened', () => {
    const history = parseHistory([GOOD, { ...GOOD, step: 1 }].map(lineOf).join('\n'));
    const [score] = compareTheories(history, [baseRates]).scores;
    // 1/3 · 1/5, then 2/4 · 2/6
    expect(score?.perMoment).toBeCloseTo((Math.log(1 / 15) + Math.log(1 / 6)) / 2, 12);
  });
});

describe('parseHistory', () => {
  it('reads what is there and fills in what is not', () => {
    const [moment] = parseHistory(`\n${lineOf({ ...GOOD, person: 3 })}\n`);
    expect(moment).toEqual({
      run: 'one',
      person: '3',
      partner: 'ben',
      step: 0,
      part: 'joy',
      vulnerability: 0.3,
      deed: 'brought',
      answer: 'met',
      recognised: false,
      power: 0,
      told: false,
    });
  });

  it.each([
    ['{', /line 1, column 1: expected one JSON object/],
    ['[1]', /line 1, column 1: expected one JSON object, got \[1\]/],
    ['', /expected at least one moment/],
    [lineOf({ ...GOOD, step: -1 }), /step/],
    [lineOf({ ...GOOD, step: 0.5 }), /step: expected a whole number/],
    [lineOf({ ...GOOD, deed: 'kept' }), /answer: expected none/],
    [lineOf({ ...GOOD, answer: undefined }), /answer: expected moved, met/],
    [lineOf({ ...GOOD, answer: 'fine' }), /got "fine"/],
    [lineOf({ ...GOOD, partner: 'ana' }), /partner: expected someone else/],
    [lineOf({ ...GOOD, power: 2 }), /power: expected a number from -1 to 1/],
    [lineOf({ ...GOOD, vulnerability: 0 }), /vulnerability/],
    ['{"mood":1,"person":"ana"}', /column 2: "mood" is no column/],
    ['{"step":0, "deed":"told"}', /column 12: deed: expected/],
    [`${lineOf(GOOD)}\n${lineOf(GOOD)}`, /line 2, column \d\d: step: ana already has a moment in step 0/],
    [
      `${lineOf(GOOD)}\n${lineOf({ ...GOOD, step: 1, vulnerability: 0.5 })}`,
      /line 2, column \d+: vulnerability: "joy" was 0.3 before/,
    ],
  ])('refuses %s', (text, message) => {
    expect(() => parseHistory(text)).toThrow(HistoryError);
    expect(() => parseHistory(text)).toThrow(message);
  });
});
