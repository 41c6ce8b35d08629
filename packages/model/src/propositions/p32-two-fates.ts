/**
 * P32: the same bad childhood ends in two groups, not one (J57, J111).
 *
 * Everyone begins the same and meets the same others; only luck differs. Two groups are there if few are in
 * between: the outcomes between their 5 % and 95 % points are cut into three intervals of equal width. Where there
 * is a single peak, wherever it lies, the middle interval cannot hold fewer than both outer ones; so the share in
 * the lesser of the outer intervals less the share in the middle can only be clearly above zero if there are two.
 */
import { bondOf, representation } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { quantile } from './statistics.ts';
import { grownUp } from './upbringing.ts';
import { BENIGN, REJECTING, speakersOf, spend } from './world.ts';

const PEOPLE = 100;
const CHILDHOOD = 60;
const LATER = 400;

/** Share in the lesser of the outer thirds of the range less the share in the middle third; > 0 only with two peaks. */
export const twoPeaks = (values: readonly number[]): number => {
  const [low, high] = [quantile(values, 0.05), quantile(values, 0.95)];
  const inside = values.filter((value) => value >= low && value <= high);
  const share = (from: number, to: number) =>
    inside.filter((value) => {
      const at = (value - low) / (high - low);
      return at >= from && (at < to || to === 1);
    }).length / inside.length;
  return Math.min(share(0, 1 / 3), share(2 / 3, 1)) - share(1 / 3, 2 / 3);
};

export const P32: Proposition = {
  id: 'P32',
  row: 'J57, J111',
  claim:
    'After the same childhood some come out of isolation and some stay in it: both courses strengthen themselves, and few end in between.',
  contrast: 'Within one population of people who are alike: the distribution of what they bring, long after.',
  sample: `${PEOPLE} people, all the same (h = Beta(3, 2)), after the same kind of rejecting parent`,
  horizon: `${CHILDHOOD} moments of childhood, ${LATER} with a kind partner`,
  measures: [
    {
      statistic:
        'share in the lesser outer third of the range of outcomes − share in the middle third (chance of bringing, mean over parts)',
      smallest: 0.05,
    },
  ],
  run: (seed, ablation) => {
    const society = grownUp({
      seed,
      count: PEOPLE,
      parent: REJECTING,
      moments: CHILDHOOD,
      others: [{ listener: BENIGN }],
      ablation,
      speaker: () => ({}),
    });
    spend(society, seed, LATER, 1);
    return [
      twoPeaks(speakersOf(society).map((person) => representation(society, person, bondOf(person, 1)))),
    ];
  },
};
