/** P4: the trap of P3 needs generalisation: where nothing is learned about oneself, it opens (J25, J57). */
import { coreMetLater } from './p03-trap.ts';
import type { Proposition } from './proposition.ts';

export const P4: Proposition = {
  id: 'P4',
  row: 'J25, J57',
  claim:
    'What shuts people off from later partners is what early ones taught them about themselves; without it a kind partner would be told.',
  contrast:
    'People who learn about one relationship only (f = 0: nothing goes to part or life) against people who also learn about themselves, after the same rejecting childhood, with the same kind partner.',
  sample: 'as P3, the rejecting arm',
  horizon: 'as P3',
  measures: [
    {
      statistic: 'chance that the core part is brought and met, without − with generalisation',
      smallest: 0.2,
    },
  ],
  run: (seed, ablation) => [
    coreMetLater('rejecting', seed, ablation, { selfShare: 0, selfSharePower: 0 }) -
      coreMetLater('rejecting', seed, ablation),
  ],
};
