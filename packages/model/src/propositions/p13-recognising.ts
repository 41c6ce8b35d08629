/** P13: a therapist who recognises ruptures unasked helps those who keep silent most (J80, J103). */
import { LISTENERS } from '../people.ts';
import { bondOf, representation } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { grownUp, KINDS_OF_CHILDHOOD } from './upbringing.ts';
import { type Ablation, speakersOf, spend } from './world.ts';

const PEOPLE = 30;
const CHILDHOOD = 100;
const THERAPY = 300;
const UNASKED = 0.8;

const openAfter = (
  childhood: keyof typeof KINDS_OF_CHILDHOOD,
  recognises: number,
  seed: number,
  ablation?: Ablation,
): number => {
  const society = grownUp({
    seed,
    count: PEOPLE,
    parent: KINDS_OF_CHILDHOOD[childhood],
    moments: CHILDHOOD,
    others: [{ listener: { ...LISTENERS.therapist, recognises } }],
    ablation,
  });
  spend(society, seed, THERAPY, 1);
  return averageOf(speakersOf(society), (person) => representation(society, person, bondOf(person, 1)));
};

export const P13: Proposition = {
  id: 'P13',
  row: 'J80, J103',
  claim:
    'Shame keeps people from saying that they were hurt; a therapist who sees it without being told helps them most.',
  contrast: `A therapist who recognises ruptures unasked (q = ${UNASKED}) against one who never does, for clients whom a rejecting childhood made silent and for clients whom a kind one left open.`,
  sample: `${PEOPLE} people of the calibration spread in each of four arms`,
  horizon: `${CHILDHOOD} moments of childhood, ${THERAPY} with the therapist`,
  measures: [
    { statistic: 'chance of bringing at the end, mean over parts: gain of silent clients', smallest: 0.02 },
    { statistic: 'gain of silent − gain of open clients', smallest: 0.02 },
  ],
  run: (seed, ablation) => {
    const gain = (childhood: keyof typeof KINDS_OF_CHILDHOOD) =>
      openAfter(childhood, UNASKED, seed, ablation) - openAfter(childhood, 0, seed, ablation);
    const silent = gain('rejecting');
    return [silent, silent - gain('kind')];
  },
};
