/** Ratings after a conversation: chances sum to 1, nobody's own rating enters, and length alone says nothing. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../exact.ts';
import {
  askedOf,
  CONVERSATION_PARAMETERS,
  type Conversation,
  fitConversations,
  readConversations,
  type Turn,
} from './conversations.ts';
import { CONVERSATION_BASELINES } from './conversations-baselines.ts';
import { valuesAt } from './fitting.ts';
import { newSeries } from './made-up.ts';

const VALUES = valuesAt(
  CONVERSATION_PARAMETERS,
  CONVERSATION_PARAMETERS.map(({ start }) => start),
);

const turn = (speaker: 0 | 1, empathy: number, disclosure: number): Turn => ({
  speaker,
  emotion: empathy / 2,
  polarity: 1,
  empathy,
  disclosure,
});
const about = (
  unit: string,
  raters: readonly [string, string],
  ratings: readonly [number, number],
  turns: readonly Turn[],
): Conversation => ({ unit, cluster: unit, raters, ratings, turns });

/** Conversations between six people; p0 rates low, and who is answered more rates a little higher. */
const MADE = (() => {
  const next = newSeries(81);
  return Array.from({ length: 60 }, (_, i) => {
    const raters = [`p${i % 6}`, `p${(i + 1 + (i % 4)) % 6}`] as const;
    const warmth = 5 * next();
    const turns = Array.from(
      { length: 6 + Math.floor(12 * next()) },
      (_, t) => turn((t % 2) as 0 | 1, Math.min(5, warmth + next()), 1 + 3 * next()), // the remainder of 2 is 0 or 1
    );
    const rate = (rater: string) =>
      Math.max(1, Math.min(7, Math.round(3.5 + warmth / 2 + 2 * next() - (rater === 'p0' ? 3 : 0))));
    return about(`${i}`, raters, [rate(raters[0]), rate(raters[1])], turns);
  });
})();
const OURS = fitConversations(MADE);
const CONTENDERS = [
  { name: 'ours', predict: OURS.predict },
  ...CONVERSATION_BASELINES.map(({ name, fit }) => ({ name, predict: fit(MADE).predict })),
];

const rating = fc.integer({ min: 1, max: 7 });
const one = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), fc.float({ min: 0, max: 5, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.tuple(rating, rating),
  )
  .map(([turns, ratings]) =>
    about(
      'new',
      ['p0', 'somebody'],
      ratings,
      turns.map(([speaker, empathy]) => turn(speaker, empathy, 2.5)),
    ),
  );

describe('reading ratings of conversations', () => {
  it('the chances of all pairs of ratings sum to 1, also of a rater who is known', () => {
    const [known, , , later] = MADE;
    const before = readConversations([known], VALUES);
    let [sum, after] = [0, 0];
    for (const r of [1, 2, 3, 4, 5, 6, 7])
      for (const s of [1, 2, 3, 4, 5, 6, 7]) {
        const pair = { ...later, ratings: [r, s] as const };
        sum += exp(readConversations([pair], VALUES));
        after += exp(readConversations([known, { ...pair, raters: known.raters }], VALUES) - before);
      }
    expect(sum).toBeCloseTo(1, 9);
    expect(after).toBeCloseTo(1, 9);
  });

  it('what is expected is the mean of those chances, and with the other’s rating that of the row', () => {
    const { values } = OURS;
    const stranger = about('new', ['a stranger', 'another'], [3, 6], MADE[4].turns);
    const chance = (r: number, s: number) =>
      exp(readConversations([{ ...stranger, ratings: [r, s] }], values));
    const all = [1, 2, 3, 4, 5, 6, 7];
    const [first, firstTold] = OURS.predict(stranger);
    const mean = all.reduce((sum, r) => sum + r * all.reduce((row, s) => row + chance(r, s), 0), 0);
    const row = all.reduce((sum, r) => sum + chance(r, 6), 0);
    expect(first).toBeCloseTo(mean, 6);
    expect(firstTold).toBeCloseTo(all.reduce((sum, r) => sum + r * chance(r, 6), 0) / row, 6);
  });

  it('nobody’s own rating enters, and the other’s only where it is asked with', () => {
    fc.assert(
      fc.property(one, rating, (conversation, other) => {
        const [mine, theirs] = conversation.ratings;
        const ownChanged = { ...conversation, ratings: [other, theirs] as const };
        const theirsChanged = { ...conversation, ratings: [mine, other] as const };
        for (const { name, predict } of CONTENDERS) {
          const before = predict(conversation);
          expect(predict(ownChanged).slice(0, 2), name).toEqual(before.slice(0, 2));
          expect(predict(theirsChanged)[0], name).toBe(before[0]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the same answers for longer change nothing', () => {
    const of = (turns: number) =>
      about(
        'new',
        ['p1', 'p2'],
        [5, 5],
        Array.from({ length: turns }, (_, t) => turn((t % 2) as 0 | 1, 3, 2.5)), // the remainder of 2 is 0 or 1
      );
    for (const { name, predict } of CONTENDERS) {
      const [short, long] = [predict(of(4)), predict(of(40))];
      short.forEach((x, i) => {
        expect(long[i], name).toBeCloseTo(x, 9);
      });
    }
  });

  it('who rated low elsewhere is expected to rate lower', () => {
    const of = (rater: string) => OURS.predict(about('new', [rater, 'x'], [4, Number.NaN], MADE[3].turns))[0];
    expect(of('p0')).toBeLessThan(of('p1') - 0.5);
  });

  it('asks nothing where nothing was rated, and one question where the other did not rate', () => {
    expect(askedOf({ ratings: [Number.NaN, Number.NaN] })).toEqual([]);
    expect(askedOf({ ratings: [3, Number.NaN] })).toMatchObject([{ side: 0, question: 'from the turns' }]);
    expect(askedOf({ ratings: [3, 4] })).toHaveLength(4);
  });
});
