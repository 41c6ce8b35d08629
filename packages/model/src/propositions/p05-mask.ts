/** P5: that a mask is accepted does not heal what is behind it (J33, J57). */
import { bondOf, chanceBrought, imageIn } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { CORE, grownUp } from './upbringing.ts';
import { type Ablation, BENIGN, partNamed, REJECTING, speakersOf, spend } from './world.ts';

const PEOPLE = 40;
const CHILDHOOD = 200;
const LATER = 120;
/** An invitation that leaves no choice: the part is always, or never, brought. */
const ALWAYS = 100;

/** Image and chance of bringing the core part, before and after everything that was shown had been accepted. */
const accepted = (shown: 'mask' | 'whole', seed: number, ablation?: Ablation) => {
  const society = grownUp({
    seed,
    count: PEOPLE,
    parent: REJECTING,
    moments: CHILDHOOD,
    others: [{ listener: BENIGN }],
    ablation,
  });
  const core = partNamed(society, CORE);
  const people = speakersOf(society);
  const image = () => averageOf(people, (person) => imageIn(society, person, bondOf(person, 1), core));
  const chance = () => averageOf(people, (person) => chanceBrought(society, person, bondOf(person, 1), core));
  const invite = (value: number) => {
    for (const person of people) bondOf(person, 1).invite = value;
  };
  const before = { image: image(), chance: chance() };
  invite(shown === 'whole' ? ALWAYS : -ALWAYS);
  spend(society, seed, LATER, 1, { tell: () => ({ answer: 'met' }) });
  invite(0);
  return { before, after: { image: image(), chance: chance() } };
};

export const P5: Proposition = {
  id: 'P5',
  row: 'J33, J57',
  claim:
    'Being accepted for a mask is safer and less real: it does not change what is expected of showing what is behind it.',
  contrast:
    'After the same rejecting childhood, a partner by whom everything that is shown is met: of parts that are only ever masked, against parts that are wholly shown.',
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${CHILDHOOD} moments of childhood, ${LATER} with the partner, some 20 of them for the core part`,
  measures: [
    { statistic: 'image p̂ of the core part afterwards, shown whole − masked', smallest: 0.2 },
    { statistic: '.05 − rise of the chance of bringing the core part, where it was masked', smallest: 0 },
  ],
  run: (seed, ablation) => {
    const masked = accepted('mask', seed, ablation);
    const whole = accepted('whole', seed, ablation);
    return [whole.after.image - masked.after.image, 0.05 - (masked.after.chance - masked.before.chance)];
  },
};
