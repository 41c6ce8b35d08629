/** The state for data sets against the engine's own functions: one equation, written twice, must be one equation. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../birth.ts';
import { DEFAULTS } from '../constants.ts';
import { chancesOf, utilityOfBringing } from '../decision.ts';
import { learnAnswer, learnHarm } from '../learning.ts';
import { choiceOf, imageOf } from '../moment.ts';
import { shameOf } from '../people.ts';
import { clarityTarget, feel, yearn } from '../slow.ts';
import {
  beginLife,
  bringAt,
  clarityAfter,
  feelAt,
  feltOf,
  imageOfNode,
  learnAt,
  newLives,
  shameOfNode,
  shownAt,
  utilityAt,
  yearnAt,
  yearningOf,
} from './lives.ts';

const VULNERABILITY = 0.7;

/** One person, one other, one part, as the engine has them. */
const engine = (life: readonly [number, number], yearning: number) => {
  const society = begin({
    parts: [{ name: 'hurt', vulnerability: VULNERABILITY, occasions: 1 }],
    people: [{ id: 1, life, yearning }, { id: 2 }],
    relationships: [{ from: 1, to: 2 }],
  });
  const person = society.people[0];
  return { person, relationship: person.relationships[0] };
};

const history = fc.array(
  fc.record({ met: fc.boolean(), shown: fc.constantFrom(DEFAULTS.maskShows, 1), theyBrought: fc.nat(1) }),
  { maxLength: 80 },
);

describe('lives of a data set follow the engine', () => {
  it('through any history of met and missed: image, utility, chances, shame, felt connection, yearning', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0.3, max: 2.3, noNaN: true }), (moments, yearning) => {
        const { person, relationship } = engine([3, 2], yearning);
        const lives = newLives(2);
        beginLife(lives, 1, 0.6, yearning); // the second node: an offset that is wrong would be seen
        for (const { met, shown, theyBrought } of moments) {
          const choice = choiceOf(
            person,
            relationship,
            0,
            { vulnerability: [VULNERABILITY], theyBrought },
            DEFAULTS,
          );
          const utility = utilityAt(lives, 1, VULNERABILITY, DEFAULTS.reciprocity * theyBrought);
          expect(imageOfNode(lives, 1)).toBeCloseTo(imageOf(person, relationship, 0, DEFAULTS), 5);
          expect(shameOfNode(lives, 1)).toBeCloseTo(shameOf(person), 5);
          expect(utility).toBeCloseTo(utilityOfBringing(choice, DEFAULTS), 5);
          const odds = chancesOf(choice, DEFAULTS);
          expect(bringAt(utility, yearningOf(lives, 1))).toBeCloseTo(odds.bring, 4);
          expect(shownAt(utility, yearningOf(lives, 1))).toBeCloseTo(
            odds.bring + DEFAULTS.maskShows * odds.mask,
            4,
          );

          const answer = met ? 'met' : 'missed';
          learnHarm(person, answer, shown, DEFAULTS);
          feel(relationship, DEFAULTS.felt[answer] * shown, met, DEFAULTS);
          learnAnswer(person, relationship, 0, answer, shown, DEFAULTS);
          yearn(person, DEFAULTS);
          learnAt(lives, 1, shown, met ? 1 : 0, 1);
          feelAt(lives, 1, shown, met ? 1 : 0, DEFAULTS.rateC);
          yearnAt(lives, 1, person.yearningRest, DEFAULTS.yearningGain, feltOf(lives, 1), DEFAULTS.rateY);
          expect(feltOf(lives, 1)).toBeCloseTo(relationship.C, 5);
          expect(yearningOf(lives, 1)).toBeCloseTo(person.y, 5);
        }
        expect(imageOfNode(lives, 0)).toBeNaN(); // nobody touched the first node
      }),
      { numRuns: 60 },
    );
  });

  it('clarity is drawn where the engine draws it', () => {
    for (const [shown, met, answer] of [
      [1, 1, 'met'],
      [1, 0, 'missed'],
      [0, 0, undefined],
    ] as const)
      expect(clarityAfter(0.37, shown, met, DEFAULTS.rateK)).toBeCloseTo(
        0.37 + DEFAULTS.rateK * (clarityTarget({ shown, answer }, 'plain', DEFAULTS) - 0.37),
        12,
      );
  });

  it('what was not shown changes no image, however it was met (J57)', () => {
    const lives = newLives(1);
    beginLife(lives, 0, 0.6, 1.3);
    learnAt(lives, 0, 1, 1, 7);
    const before = Float64Array.from(lives);
    learnAt(lives, 0, 0, 1, 11);
    learnAt(lives, 0, 0, 0, 13);
    expect(lives).toEqual(before);
  });
});
