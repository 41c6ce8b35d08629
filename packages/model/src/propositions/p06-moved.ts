/** P6: someone imperfect who is visibly moved opens more than someone perfect who is not (J81–J85). */
import type { Listener } from '../people.ts';
import { bondOf, chanceBrought } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { CORE, grownUp } from './upbringing.ts';
import { type Ablation, partNamed, REJECTING, speakersOf, spend } from './world.ts';

const PEOPLE = 40;
const CHILDHOOD = 150;
const LATER = 300;

const ALIKE = { harm: 0.02, recognises: 0.6, repairs: 0.85, visible: 1, denies: 0.5 };
const MOVED: Listener = { ...ALIKE, empathy: 0.75, moved: 0.9 };
const PERFECT: Listener = { ...ALIKE, empathy: 0.99, moved: 0 };

const coreBrought = (listener: Listener, seed: number, ablation?: Ablation): number => {
  const society = grownUp({
    seed,
    count: PEOPLE,
    parent: REJECTING,
    moments: CHILDHOOD,
    others: [{ listener }],
    ablation,
  });
  spend(society, seed, LATER, 1);
  const core = partNamed(society, CORE);
  return averageOf(speakersOf(society), (person) => chanceBrought(society, person, bondOf(person, 1), core));
};

export const P6: Proposition = {
  id: 'P6',
  row: 'J81–J85',
  claim:
    'What opens the door is to see that the other is moved; flawless understanding that is not moved does less.',
  contrast:
    'A listener who misses one time in four at half showing but is moved (μ = .9) and seen to be, against one who all but never misses and is never moved; both repair alike.',
  sample: `${PEOPLE} people after a rejecting childhood in each arm`,
  horizon: `${CHILDHOOD} moments of childhood, ${LATER} with the listener`,
  measures: [{ statistic: 'chance of bringing the core part at the end, moved − perfect', smallest: 0.05 }],
  run: (seed, ablation) => [coreBrought(MOVED, seed, ablation) - coreBrought(PERFECT, seed, ablation)],
};
