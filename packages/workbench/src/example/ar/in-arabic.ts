/** *بعد ثلاثين سنة*: the story told in Arabic, loaded only by who reads it so. */
import type { Say, Sentences } from '../retell.ts';
import { advent } from './advent.ts';
import { around } from './around.ts';
import { autumn } from './autumn.ts';
import { autumnAgain } from './autumn-again.ts';
import { lent } from './lent.ts';
import { maps } from './maps.ts';
import { spring } from './spring.ts';
import { summer } from './summer.ts';
import { winter } from './winter.ts';

/** What two people say, season by season; a sentence that comes back is written where it comes first. */
export const sentences: Sentences = {
  ...autumn,
  ...advent,
  ...winter,
  ...lent,
  ...spring,
  ...summer,
  ...autumnAgain,
  ...maps,
  ...around,
};

export const inArabic: Say = (english) => sentences[english] ?? english;
