/** What a fold stands on: kept with the views, and handed over with them. */
import type { Trouble } from '@kithe/record/space';
import type { WriteStanding } from './opened-space.ts';

/** What is beside the views: what is wrong, where a new entry would stand, how many entries it was made from. */
export type Footing = {
  readonly troubles: readonly Trouble[];
  readonly standing: { readonly between: WriteStanding; readonly own: WriteStanding };
  /** Entries only ever come, and words go only together with the entry that takes them back: a count is a version. */
  readonly counts: { readonly between: number; readonly own: number };
};
