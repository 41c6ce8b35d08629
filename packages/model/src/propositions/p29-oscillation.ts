/**
 * P29: an inconsistent other gives oscillation, a rejecting one flat avoidance (J41).
 *
 * A variance would not do: a slow fall has variance and does not oscillate, and single choices vary by chance. What
 * is counted is swings of the *chance* of bringing, which no draw of a choice enters: how often it turns back after
 * having moved by at least a twentieth. The inconsistent other is no clockwork that swings by itself; every moment
 * is warm or harsh by its own draw. And swings must be more than with a steadily kind other too, or they would be
 * no more than life.
 */
import { LISTENERS, type Listener } from '../people.ts';
import { bondOf, representation } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { type Ablation, livesOf, populate, REJECTING, speakersOf, spend, spreadLife } from './world.ts';

const PEOPLE = 30;
const MOMENTS = 300;
const FROM = 100;
/** A swing is a turn back after a move of at least this much of the chance. */
const MOVE = 0.05;

const INCONSISTENT: Listener = {
  empathy: 0.5,
  moved: 0.5,
  harm: 0.8,
  recognises: 0.3,
  repairs: 0.5,
  visible: 1,
  denies: 0.5,
};

/** Turns of a series after moves of at least `move`, in either direction. */
export const swings = (series: readonly number[], move: number): number => {
  let [low, high] = [series[0] ?? 0, series[0] ?? 0];
  let direction = 0;
  let turns = 0;
  for (const value of series) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    if (direction >= 0 && high - value >= move) {
      if (direction > 0) turns += 1;
      direction = -1;
      low = value;
      high = value;
    } else if (direction <= 0 && value - low >= move) {
      if (direction < 0) turns += 1;
      direction = 1;
      low = value;
      high = value;
    }
  }
  return turns;
};

/** Swings per hundred moments, and the chance of bringing at the end. */
const lifeWith = (listener: Listener, seed: number, ablation?: Ablation) => {
  const society = populate(
    livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [{ listener }]),
    ablation,
  );
  const people = speakersOf(society);
  const series = people.map((): number[] => []);
  spend(society, seed, MOMENTS, 0, {
    after: (moment) => {
      if (moment < FROM) return;
      people.forEach((person, i) => {
        series[i]?.push(representation(society, person, bondOf(person, 0)));
      });
    },
  });
  return {
    swings: (averageOf(series, (values) => swings(values, MOVE)) * 100) / (MOMENTS - FROM),
    end: averageOf(series, (values) => values.at(-1) ?? Number.NaN),
  };
};

export const P29: Proposition = {
  id: 'P29',
  row: 'J41',
  claim:
    'Who is now met and now hurt by the same person is torn between reaching out and drawing back; who is always turned away stops reaching out.',
  contrast: 'A listener who is warm or harsh from moment to moment, a rejecting one, and a therapist.',
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${MOMENTS} moments, swings counted over the last ${MOMENTS - FROM}`,
  measures: [
    {
      statistic: `swings (turns after a move of ${MOVE}) of the chance of bringing per 100 moments, inconsistent − rejecting`,
      smallest: 0.5,
    },
    { statistic: 'the same, inconsistent − kind', smallest: 0.5 },
    { statistic: '.25 − chance of bringing at the end, with the rejecting other', smallest: 0 },
  ],
  run: (seed, ablation) => {
    const inconsistent = lifeWith(INCONSISTENT, seed, ablation);
    const rejecting = lifeWith(REJECTING, seed, ablation);
    const kind = lifeWith(LISTENERS.therapist, seed, ablation);
    return [inconsistent.swings - rejecting.swings, inconsistent.swings - kind.swings, 0.25 - rejecting.end];
  },
};
