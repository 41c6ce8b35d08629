/**
 * P34: on the same histories the separate self predicts the opposite of P3, P8 and P30 (J8).
 *
 * *Opposite* is taken at its word. The rival hears the very histories that the first theory lived through (who was
 * there, what was brought, how it was answered), and then says what will be brought. Its effect must be *reversed*,
 * by as much as counts. A rival that says *no effect* contradicts the three and yet does not predict their opposite;
 * that weaker reading is reported besides, so that a reader can see which of the two it is.
 */

import type { Act } from '../moment.ts';
import { LISTENERS, type Listener } from '../people.ts';
import { deedsOfSelf, liveAsSelf, newSelf, type Self } from '../rival.ts';
import type { Society, Witness } from '../society.ts';
import type { Deed } from '../theory.ts';
import { DOES_NOT_MEND, MENDS } from './p30-repair-capacity.ts';
import type { Proposition } from './proposition.ts';
import { average, averageOf } from './statistics.ts';
import { CORE, CORE_OFTEN, PARENTAL_POWER } from './upbringing.ts';
import {
  type Ablation,
  BENIGN,
  livesOf,
  type Other,
  partNamed,
  populate,
  REJECTING,
  speakersOf,
  spend,
  spreadLife,
} from './world.ts';

const PEOPLE = 12;
const CHILDHOOD = 200;
const LATER = 300;
/** A reversal counts from here; a denial is an effect below it. */
const COUNTS = 0.05;

const deedOf = (act: Act): Deed => (act === 'bring' ? 'brought' : act === 'mask' ? 'masked' : 'kept');

/** A population of the first theory, and beside everyone a separate self who lives through the same. */
const together = (others: readonly Other[], seed: number, ablation?: Ablation) => {
  const society = populate(
    { ...livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), others), parts: CORE_OFTEN },
    ablation,
  );
  const selves = new Map<number, Self>(speakersOf(society).map(({ id }) => [id, newSelf()]));
  const witness: Witness = ({ act, answer }, { id }, { to }) => {
    const self = selves.get(id);
    if (self) liveAsSelf(self, String(to), deedOf(act), answer);
  };
  return { society, selves, witness };
};

/** What the rival expects to be brought to the other at an index: of one part, or of all in the mean. */
const rivalBrings = (
  { society, selves }: { readonly society: Society; readonly selves: ReadonlyMap<number, Self> },
  index: number,
  part?: number,
): number => {
  const parts = part === undefined ? society.parts.map((_, i) => i) : [part];
  return averageOf(speakersOf(society), ({ id, relationships }) => {
    const self = selves.get(id);
    const to = relationships[index]?.to;
    if (!self || to === undefined) return Number.NaN;
    return average(
      parts.map((i) => deedsOfSelf(self, String(to), society.parts[i]?.vulnerability ?? 1).brought),
    );
  });
};

/** P3: the core part, brought to a kind partner after a childhood. */
const trap = (parent: Listener, seed: number, ablation?: Ablation): number => {
  const world = together([{ listener: parent, power: PARENTAL_POWER }, { listener: BENIGN }], seed, ablation);
  const { society, witness } = world;
  spend(society, seed, CHILDHOOD, 0, { witness });
  spend(society, seed, LATER, 1, { witness });
  return rivalBrings(world, 1, partNamed(society, CORE));
};

/** P8: what is brought to a third, after and before a therapist. */
const transfer = (seed: number, ablation?: Ablation): number => {
  const world = together(
    [
      { listener: REJECTING, power: PARENTAL_POWER },
      { listener: LISTENERS.therapist },
      { listener: LISTENERS.ordinary },
    ],
    seed,
    ablation,
  );
  const { society, witness } = world;
  spend(society, seed, CHILDHOOD, 0, { witness });
  const before = rivalBrings(world, 2);
  spend(society, seed, LATER, 1, { witness });
  return rivalBrings(world, 2) - before;
};

/** P30: what is brought to someone who does, or does not, mend. */
const mending = (listener: Listener, seed: number, ablation?: Ablation): number => {
  const world = together([{ listener }], seed, ablation);
  spend(world.society, seed, LATER, 0, { witness: world.witness });
  return rivalBrings(world, 0);
};

export const P34: Proposition = {
  id: 'P34',
  row: 'J8',
  claim:
    'The separate self is not another way of saying the same: where the relational theory expects the trap, the transfer and the worth of repair, it expects the opposite.',
  contrast:
    'The rival, told the histories of P3 (rejecting against kind childhood), P8 (after against before a therapy) and P30 (a listener who mends against one who does not) as the first theory lived them.',
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${CHILDHOOD} moments of childhood where there is one, ${LATER} after it`,
  measures: [
    {
      statistic: 'rival’s chance that the core part is brought, rejecting − kind childhood',
      smallest: COUNTS,
    },
    { statistic: 'rival’s chance of bringing to a third, before − after therapy', smallest: COUNTS },
    { statistic: 'rival’s chance of bringing, to who does not mend − to who mends', smallest: COUNTS },
    { statistic: `P3 denied: ${COUNTS} − (kind − rejecting)`, smallest: 0, besides: true },
    { statistic: `P8 denied: ${COUNTS} − (after − before)`, smallest: 0, besides: true },
    { statistic: `P30 denied: ${COUNTS} − (mends − does not)`, smallest: 0, besides: true },
  ],
  run: (seed, ablation) => {
    const trapped = trap(BENIGN, seed, ablation) - trap(REJECTING, seed, ablation);
    const carried = transfer(seed, ablation);
    const mended = mending(MENDS, seed, ablation) - mending(DOES_NOT_MEND, seed, ablation);
    return [-trapped, -carried, -mended, COUNTS - trapped, COUNTS - carried, COUNTS - mended];
  },
};
