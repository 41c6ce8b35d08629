/**
 * The steps that a person may take next, and those that only the other can (J21).
 *
 * What only the other can say is told as a fact and never as a request: nobody is asked to feel better. While the
 * hurt person lets it rest, the other is offered nothing at all; a rest that presses is no rest.
 */
import type { StepKind } from '@kithe/record/body';
import type { MemberKey } from '@kithe/record/ids';
import { canTake, type Disconnection, type Step } from '@kithe/record/repair';
import { stepsSince } from './track.ts';

export type NextSteps = {
  /** In the order in which they are offered. */
  readonly mine: readonly StepKind[];
  /** Only the other can say these. */
  readonly theirs: readonly ('heard' | 'answered' | 'landed')[];
  /** My resting of it, which can be taken back: it is then where it was before. */
  readonly rest: Step | null;
};

const STEPS_THAT_WAIT = ['heard', 'answered', 'landed'] as const;

/** What fits where it stands, whoever may take it. */
const fitting = (d: Disconnection): readonly StepKind[] => {
  if (d.isRepaired)
    return d.stronger === null || d.stronger === 'not-yet' ? ['stronger', 'reopened'] : ['reopened'];
  const isHeard = stepsSince(d.steps).some(({ step }) => step === 'heard');
  // Much is said in the room and never here, so that nothing but being named is asked before it can have landed.
  return d.stage === 'noticed'
    ? ['named', 'answered', 'rest']
    : [...(isHeard ? [] : (['heard'] as const)), 'answered', 'landed', 'rest'];
};

export const nextSteps = (d: Disconnection, me: MemberKey): NextSteps => {
  const isMine = (step: StepKind) => canTake(step, me, d.hurt);
  if (d.isResting && !d.isRepaired && me !== d.hurt) return { mine: [], theirs: [], rest: null };
  const fits = fitting(d).filter((step) => !(d.isResting && step === 'rest'));
  return {
    mine: fits.filter(isMine),
    theirs: STEPS_THAT_WAIT.filter((step) => fits.includes(step) && !isMine(step) && !d.isRepaired),
    rest: d.isResting ? (d.steps.findLast(({ step }) => step === 'rest') ?? null) : null,
  };
};
