/** P33: a parent's shame leaves a child's hurt unanswered: disconnection is inherited (J35, J103). */
import { LISTENERS, shameOf } from '../people.ts';
import { bondOf } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { PARENTAL_POWER } from './upbringing.ts';
import { type Ablation, livesOf, type Other, populate, speakersOf, spend, spreadLife } from './world.ts';

const PEOPLE = 60;
const MOMENTS = 250;

/** Parents who differ in worth and hope alone: same traits, same hiddenness. */
const PARENT: Other = { listener: LISTENERS.ordinary, power: PARENTAL_POWER, hidden: 0.3 };
const ASHAMED: Other = { ...PARENT, life: [2, 8], worth: [2, 8] };
const UNASHAMED: Other = { ...PARENT, life: [8, 2], worth: [8, 2] };

/** Share of ruptures left open, and the child's own shame at the end. */
const childOf = (parent: Other, seed: number, ablation?: Ablation) => {
  const society = populate(
    livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [parent]),
    ablation,
  );
  let [ruptures, open] = [0, 0];
  spend(society, seed, MOMENTS, 0, {
    witness: ({ ruptured, ended }) => {
      if (ruptured) ruptures += 1;
      if (ended === 'left open') open += 1;
    },
  });
  const children = speakersOf(society);
  return {
    unanswered: open / ruptures,
    shame: averageOf(children, shameOf),
    connection: averageOf(children, (child) => bondOf(child, 0).C),
  };
};

export const P33: Proposition = {
  id: 'P33',
  row: 'J35, J103',
  claim: 'Who is ashamed cannot answer another’s hurt; so a parent’s shame becomes a child’s.',
  contrast:
    'Parents deep in shame against parents with almost none, who are alike in everything else; children the same.',
  sample: `${PEOPLE} children of the calibration spread in each arm; an ordinary listener, power ${PARENTAL_POWER}`,
  horizon: `${MOMENTS} moments`,
  measures: [
    { statistic: 'share of ruptures left open, ashamed − unashamed parent', smallest: 0.05 },
    { statistic: 'shame of the child at the end, ashamed − unashamed parent', smallest: 0.02 },
    {
      statistic: 'felt connection with the parent, unashamed − ashamed parent',
      smallest: 0.01,
      besides: true,
    },
  ],
  run: (seed, ablation) => {
    const [ashamed, not] = [childOf(ASHAMED, seed, ablation), childOf(UNASHAMED, seed, ablation)];
    return [
      ashamed.unanswered - not.unanswered,
      ashamed.shame - not.shame,
      not.connection - ashamed.connection,
    ];
  },
};
