/** P12: equal treatment by someone with power leaves more shame, and less openness elsewhere (J18, J31). */
import type { Answer } from '../answers.ts';
import { LISTENERS, shameOf } from '../people.ts';
import { uniforms } from '../random.ts';
import { bondOf, representation } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { type Ablation, livesOf, populate, speakersOf, spend, spreadLife } from './world.ts';

const PEOPLE = 50;
const MOMENTS = 200;
const POWER = 0.8;
/** A stream that the engine does not draw from. */
const TREATMENT = 64;

/** The answer that waits in a moment, whatever is shown: half met, a quarter missed, an eighth each harmful way. */
const treatment = (seed: number, person: number, moment: number): Answer => {
  const u = new Float64Array(4);
  uniforms(u, 0, seed, person, moment, TREATMENT);
  const [at = 0] = u;
  return at < 0.5 ? 'met' : at < 0.75 ? 'missed' : at < 0.875 ? 'denied' : 'punished';
};

const after = (power: number, seed: number, ablation?: Ablation) => {
  const society = populate(
    livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [
      { listener: { ...LISTENERS.ordinary, recognises: 0 }, power },
      { listener: LISTENERS.ordinary },
    ]),
    ablation,
  );
  spend(society, seed, MOMENTS, 0, {
    tell: ({ id }, moment) => ({ answer: treatment(seed, id, moment) }),
  });
  const people = speakersOf(society);
  return {
    shame: averageOf(people, shameOf),
    elsewhere: averageOf(people, (person) => representation(society, person, bondOf(person, 1))),
  };
};

export const P12: Proposition = {
  id: 'P12',
  row: 'J18, J31',
  claim:
    'The same failures weigh more when they come from someone with power: they turn into shame and close people elsewhere too.',
  contrast: `The same answers, moment by moment and whatever is shown, from someone with power ${POWER} and from an equal.`,
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${MOMENTS} moments; openness toward an equal whom they have never met`,
  measures: [
    { statistic: 'shame (unworthiness × hopelessness), power − equal', smallest: 0.02 },
    { statistic: 'chance of bringing to a stranger, mean over parts, equal − power', smallest: 0.02 },
  ],
  run: (seed, ablation) => {
    const [powerful, equal] = [after(POWER, seed, ablation), after(0, seed, ablation)];
    return [powerful.shame - equal.shame, equal.elsewhere - powerful.elsewhere];
  },
};
