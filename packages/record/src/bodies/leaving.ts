/** What is said when a relationship is left with something in one's hands (J6, J114): what each carries, and what stays. */
import * as v from 'valibot';
import { words } from './fields.ts';

export const LEAVING_BODIES = {
  /** What I carry from here. Private until whoever wrote it shares it. */
  carry: v.object({ words: v.pipe(words, v.minLength(1)) }),
  /** What a therapist must keep by the law of their place, in their own words. Counts from the therapist alone. */
  'keeping-rule': v.object({ words: v.pipe(words, v.minLength(1)) }),
} as const;
