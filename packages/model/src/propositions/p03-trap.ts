/** P3: after a rejecting childhood even someone kind meets the core part seldom: it is hardly ever brought (J57). */
import type { Constants } from '../constants.ts';
import { bondOf, chanceMet } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { CORE, CORE_OFTEN, grownUp, KINDS_OF_CHILDHOOD } from './upbringing.ts';
import { type Ablation, BENIGN, partNamed, speakersOf, spend } from './world.ts';

const PEOPLE = 16;
const CHILDHOOD = 300;
/** Half of them are occasions for the core part: 400. */
const LATER = 800;

/** Chance that an occasion for the core part ends with its being met by a kind partner, late in their time together. */
export const coreMetLater = (
  childhood: keyof typeof KINDS_OF_CHILDHOOD,
  seed: number,
  ablation?: Ablation,
  changes: Partial<Constants> = {},
): number => {
  const society = grownUp({
    seed,
    count: PEOPLE,
    parent: KINDS_OF_CHILDHOOD[childhood],
    moments: CHILDHOOD,
    others: [{ listener: BENIGN }],
    parts: CORE_OFTEN,
    ablation,
    changes,
  });
  const core = partNamed(society, CORE);
  const people = speakersOf(society);
  let sum = 0;
  spend(society, seed, LATER, 1, {
    after: (moment) => {
      if (moment >= LATER - 100 && moment % 10 === 9)
        sum += averageOf(people, (person) => chanceMet(society, person, bondOf(person, 1), core));
    },
  });
  return sum / 10;
};

export const P3: Proposition = {
  id: 'P3',
  row: 'J57',
  claim:
    'Who learned early to keep the most shamed part out of connection has no chance to learn otherwise later, even with someone who would meet it.',
  contrast:
    'A rejecting against a kind childhood, both with a powerful parent, then the same kind partner, who meets what is wholly shown with chance .8.',
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${CHILDHOOD} moments of childhood, ${LATER} with the partner, of which 400 are occasions for the core part (shame-filled); measured over the last 100`,
  measures: [
    { statistic: 'chance that the core part is brought and met, kind − rejecting childhood', smallest: 0.3 },
    { statistic: '.25 − chance that it is brought and met after a rejecting childhood', smallest: 0 },
  ],
  run: (seed, ablation) => {
    const rejected = coreMetLater('rejecting', seed, ablation);
    return [coreMetLater('kind', seed, ablation) - rejected, 0.25 - rejected];
  },
};
