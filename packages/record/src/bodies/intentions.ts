/** What I said I would do (J73, J80): kept for oneself, or told to the other, who can then hold one to it. */
import * as v from 'valibot';
import { id, shortWords } from './fields.ts';

/** `open`: still to do · `kept`: done · `let-go`: not done, and said so, which is another way of keeping one's word. */
export const INTENTION_STATES = ['open', 'kept', 'let-go'] as const;
export type IntentionState = (typeof INTENTION_STATES)[number];

export const INTENTION_BODIES = {
  intention: v.object({ words: shortWords, hour: v.optional(id), state: v.picklist(INTENTION_STATES) }),
} as const;
