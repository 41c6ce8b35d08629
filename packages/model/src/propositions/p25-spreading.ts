/** P25: one moment of being seen to move another spreads to other parts more than three acceptances (J91–J95). */
import { LISTENERS } from '../people.ts';
import { bondOf, chanceBrought } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { CORE, grownUp } from './upbringing.ts';
import { type Ablation, neverAddressed, partNamed, REJECTING, speakersOf, spend } from './world.ts';

const PEOPLE = 60;
const CHILDHOOD = 200;
const BEFORE = 50;

/** Rise of the chance of bringing the five other parts to a therapist, after the core part was answered so. */
const spread = (answer: 'moved' | 'met', times: number, seed: number, ablation?: Ablation): number => {
  const society = grownUp({
    seed,
    count: PEOPLE,
    parent: REJECTING,
    moments: CHILDHOOD,
    others: [{ listener: LISTENERS.therapist }],
    ablation,
  });
  spend(society, seed, BEFORE, 1);
  const core = partNamed(society, CORE);
  const people = speakersOf(society);
  neverAddressed(society); // so that the next moment is about the core part
  const others = society.parts.map((_, part) => part).filter((part) => part !== core);
  const now = () =>
    averageOf(people, (person) =>
      averageOf(others, (part) => chanceBrought(society, person, bondOf(person, 1), part)),
    );
  const before = now();
  spend(society, seed, times, 1, { tell: () => ({ part: core, brought: true, answer }) });
  return now() - before;
};

export const P25: Proposition = {
  id: 'P25',
  row: 'J91–J95',
  claim:
    'One moment in which the other is seen to be moved brings back the whole range of feeling, as no amount of mere acceptance does.',
  contrast:
    'The core part brought once, and the therapist seen to be moved, against the core part brought three times and met each time: as much evidence, before shame discounts it.',
  sample: `${PEOPLE} people after a rejecting childhood, some way into a therapy`,
  horizon: `${CHILDHOOD} moments of childhood, ${BEFORE} of therapy; measured right after the one or three moments`,
  measures: [
    {
      statistic: 'rise of the chance of bringing the other five parts, mean, once moved − three times met',
      smallest: 0.01,
    },
  ],
  run: (seed, ablation) => [spread('moved', 1, seed, ablation) - spread('met', 3, seed, ablation)],
};
