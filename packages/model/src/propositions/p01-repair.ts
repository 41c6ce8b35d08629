/** P1: a disconnection that was addressed leaves connection stronger than none; one that was not leaves it weaker (J16). */
import { LISTENERS } from '../people.ts';
import type { Told } from '../society.ts';
import { bondOf } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import {
  type Ablation,
  livesOf,
  neverAddressed,
  partNamed,
  populate,
  speakersOf,
  spend,
  spreadLife,
} from './world.ts';

const PEOPLE = 40;
const EVENTS = [80, 100, 120, 140];
const END = 220;

type After = 'never' | 'repaired' | 'unrepaired';

/** Mean felt connection over the last sixty moments. */
const connectionAfter = (after: After, seed: number, ablation?: Ablation): number => {
  const listener = { ...LISTENERS.ordinary, recognises: 0 };
  const society = populate(
    livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [{ listener }]),
    ablation,
  );
  const [need, hurt] = [partNamed(society, 'need'), society.hurt];
  const tell = (moment: number): Told | undefined => {
    if (EVENTS.includes(moment))
      return { part: need, brought: true, answer: after === 'never' ? 'met' : 'missed' };
    if (after === 'repaired' && EVENTS.includes(moment - 1))
      return { part: hurt, brought: true, answer: 'met' };
    if (after === 'unrepaired' && (EVENTS.includes(moment - 1) || EVENTS.includes(moment - 2)))
      return { part: hurt, brought: true, answer: 'missed' };
    return undefined;
  };
  const people = speakersOf(society);
  let sum = 0;
  spend(society, seed, END, 0, {
    tell: (_, moment) => tell(moment),
    after: (moment) => {
      if (EVENTS.includes(moment + 1)) neverAddressed(society); // nothing else is open when the event comes
      if (moment >= END - 60) sum += averageOf(people, (person) => bondOf(person, 0).C);
    },
  });
  return sum / 60;
};

export const P1: Proposition = {
  id: 'P1',
  row: 'J16',
  claim:
    'A disconnection that is addressed leaves connection stronger than if it had never been; one that is not leaves it weaker.',
  contrast:
    'Four moments in which a need is missed and then, when the hurt about it is shown, met (repaired) or missed twice (unrepaired), against the same four needs met at once; all else the same and free.',
  sample: `${PEOPLE} people of the calibration spread with an ordinary listener who recognises nothing unasked`,
  horizon: `${END} moments; events at ${EVENTS.join(', ')}; measured over the last 60`,
  measures: [
    { statistic: 'felt connection C, repaired − never ruptured', smallest: 0.01 },
    { statistic: 'felt connection C, never ruptured − unrepaired', smallest: 0.01 },
  ],
  run: (seed, ablation) => {
    const never = connectionAfter('never', seed, ablation);
    return [
      connectionAfter('repaired', seed, ablation) - never,
      never - connectionAfter('unrepaired', seed, ablation),
    ];
  },
};
