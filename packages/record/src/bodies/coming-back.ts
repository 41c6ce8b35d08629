/**
 * *I would like to come back to this* (J103): one of two opens a repair without saying, or knowing, whose hurt it is
 * and what it was. Nothing is asked by it; the other may say whose hurt it was, or nothing at all (decision 0035).
 */
import * as v from 'valibot';
import { id, title, words } from './fields.ts';

export const COMING_BACK_BODIES = {
  'coming-back': v.object({ title, words: v.optional(words, ''), hour: v.optional(id) }),
} as const;
