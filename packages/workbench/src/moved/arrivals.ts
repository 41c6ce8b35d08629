/**
 * What moved the therapist, by whether it arrived (J82): what did not comes first, since it is the one thing on
 * this list that something can still be done about. A list and no count: being moved is not a performance.
 */
import type { Moved, ReceivedEmpathy, TrueThing, TrueThingDraft } from '@kithe/record/empathy';
import type { MemberKey } from '@kithe/record/ids';

export type Arrivals = {
  /** Moved, and it may not have reached the other; newest first. */
  readonly unreached: readonly Moved[];
  readonly reached: readonly Moved[];
  /** Not shared yet, the one that was kept last first. */
  readonly cooling: readonly TrueThingDraft[];
  /** Shared, newest first, with what its author thought it would do where that is known. */
  readonly told: readonly { readonly thing: TrueThing; readonly predicted: string }[];
};

/** @param me of equals each may offer one true thing, and the other's are not on this list */
export const arrivalsOf = ({ moved, drafts, trueThings }: ReceivedEmpathy, me: MemberKey): Arrivals => {
  const predictedOf = new Map(drafts.map(({ shared, body }) => [shared, body.predicted]));
  return {
    unreached: moved.filter(({ arrived }) => !arrived).reverse(),
    reached: moved.filter(({ arrived }) => arrived).reverse(),
    cooling: drafts.filter(({ shared }) => shared === null).reverse(),
    told: trueThings
      .filter(({ by }) => by === me)
      .map((thing) => ({ thing, predicted: predictedOf.get(thing.id) ?? '' }))
      .reverse(),
  };
};
