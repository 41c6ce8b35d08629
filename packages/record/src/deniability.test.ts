/**
 * What an adversary can learn of a thing that was noticed and not said (decision 0040), who has every invitation and
 * every entry between the two with its size, order and moment. And the same adversary against mechanisms that leak: a
 * test that could not catch one would say nothing of ours.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { advantageOf, bayes, boundOf, casesOf, chance, type Leak, trained } from '../test/deniability.ts';
import type { Telling } from './bodies/noticing.ts';
import { OTHER_WORD, STATED_EPSILON } from './weather.ts';

const LEARNT_FROM = 2_000;

const PAGE = readFileSync(new URL('../../../docs/decisions/0040-weather-by-lot.md', import.meta.url), 'utf8');
/** What the decision's page says of an attack is what comes out here. */
const isQuoted = (row: string, { advantage, within }: { advantage: number; within: number }) =>
  expect(PAGE).toContain(`| ${row} | ${Math.abs(advantage).toFixed(2)} ± ${within.toFixed(2)} |`);

/** The better of the two adversaries, on records that neither has seen. */
const attack = (seed: number, tell: Telling, askedAbout: number, leak: Leak = 'none') => {
  const dice = chance(seed);
  const says = trained(casesOf(dice, LEARNT_FROM, tell, leak));
  const cases = casesOf(dice, askedAbout, tell, leak);
  const [learnt, knowing] = [advantageOf(says, cases), advantageOf(bayes, cases)];
  return learnt.advantage > knowing.advantage ? learnt : knowing;
};

describe('an adversary with all invitations and all that lies between the two', () => {
  test('learns nothing of a thing of which nothing is told (seed 131)', () => {
    const learnt = attack(131, 'nothing', 5_000);
    const { advantage, within } = learnt;
    expect(Math.abs(advantage)).toBeLessThan(within);
    expect(within).toBeLessThan(0.05);
    isQuoted('nothing told', learnt);
  }, 120_000);

  test('learns less of a thing told as weather than the ε that is stated (seed 137)', () => {
    const learnt = attack(137, 'weather', 7_000);
    const { advantage, within } = learnt;
    expect(advantage + within).toBeLessThan(boundOf(STATED_EPSILON));
    // And about as much as the mechanism gives: it is a weather, and not nothing.
    expect(Math.abs(advantage - (1 - 2 * OTHER_WORD))).toBeLessThan(within);
    isQuoted('told as weather', learnt);
  }, 120_000);

  test.each([
    ['nothing', 'invites-who-holds', 'if invitations came to who holds something'],
    ['nothing', 'keeps-between', 'if keeping wrote between the two'],
    ['weather', 'plain-weather', 'if the weather were not drawn'],
    ['weather', 'weather-when-set', 'if a word went only when something is set'],
  ] as const)(
    'would be caught: %s, where the program %s (seed 139)',
    (tell, leak, row) => {
      const learnt = attack(139, tell, 1_000, leak);
      const { advantage, within } = learnt;
      const allowed = tell === 'nothing' ? 0 : boundOf(STATED_EPSILON);
      expect(advantage - within).toBeGreaterThan(allowed);
      isQuoted(row, learnt);
    },
    120_000,
  );
});
