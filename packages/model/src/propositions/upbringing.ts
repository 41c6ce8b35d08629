/**
 * Childhoods: the same people, who have spent their first moments with a powerful other who met them or did not.
 * What came of it is not put in; it is what the engine made of those moments.
 */
import { type PersonPlan, SIX_PARTS } from '../birth.ts';
import type { Constants } from '../constants.ts';
import type { Listener, PartPlan } from '../people.ts';
import type { Society } from '../society.ts';
import {
  type Ablation,
  BENIGN,
  livesOf,
  type Other,
  populate,
  REJECTING,
  spend,
  spreadLife,
} from './world.ts';

/** Π of a parent over a child. */
export const PARENTAL_POWER = 0.8;

export const KINDS_OF_CHILDHOOD = { rejecting: REJECTING, kind: BENIGN } as const;

export type Upbringing = {
  readonly seed: number;
  readonly count: number;
  readonly parent: Listener;
  /** Moments with the parent. */
  readonly moments: number;
  /** Whom they meet later: relationships 1, 2, … */
  readonly others: readonly Other[];
  readonly ablation: Ablation | undefined;
  readonly changes?: Partial<Constants>;
  readonly parts?: readonly PartPlan[];
  readonly speaker?: (id: number) => Omit<PersonPlan, 'id'>;
};

/** The people of a seed as they are when childhood is over. */
export const grownUp = (u: Upbringing): Society => {
  const { seed, count, parent, moments, others, ablation, changes, parts } = u;
  const speaker = u.speaker ?? ((id) => ({ life: spreadLife(seed, id) }));
  const society = populate(
    {
      ...livesOf(count, speaker, [{ listener: parent, power: PARENTAL_POWER }, ...others]),
      ...(parts && { parts }),
      ...(changes && { changes }),
    },
    ablation,
  );
  spend(society, seed, moments, 0);
  return society;
};

/** The six parts, with half of all occasions being for the shame-filled one. */
export const CORE_OFTEN: readonly PartPlan[] = SIX_PARTS.map((part) =>
  part.name === 'shame-filled' ? { ...part, occasions: 5 } : part,
);

export const CORE = 'shame-filled';
