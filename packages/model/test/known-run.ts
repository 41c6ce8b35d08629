/** One run that touches everything, and the digest it has had on every engine that was tried. */
import type { Plan } from '../src/birth.ts';

const N = 200;
const STEP = 7919; // sparse ids

/** 200 people in two groups with prejudice and unequal power, each related to four others, contact sought. */
export const KNOWN_PLAN: Plan = {
  people: Array.from({ length: N }, (_, i) => ({ id: i * STEP, group: i % 2 })),
  relationships: Array.from({ length: N }, (_, i) =>
    [1, 2, 5, 11].map((d) => ({ from: i * STEP, to: ((i + d) % N) * STEP, power: i % 3 === 0 ? 0.5 : 0 })),
  ).flat(),
  prejudice: [
    [0, 1.3],
    [0.4, 0],
  ],
  rhythm: 'sought',
};
export const KNOWN_SEED = 20_011;
export const KNOWN_STEPS = 300;
/** Seen on Node 20.20, 22.23 and 24.21 and in Chromium. Changes with the model and its constants, and only so. */
export const KNOWN_DIGEST = 'c19d9cec11387e55';
