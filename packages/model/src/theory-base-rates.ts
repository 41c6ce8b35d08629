/**
 * No theory at all: what happened so far, counted, with one of each to begin with. Whatever cannot beat this has
 * said nothing about anybody.
 */
import { ANSWERS, type Answer } from './answers.ts';
import { DEEDS, type Deed, type Theory } from './theory.ts';

const shares = <K extends string>(counts: Record<K, number>): Record<K, number> => {
  const keys = Object.keys(counts) as K[]; // its own keys
  const sum = keys.reduce((total, key) => total + counts[key], 0);
  return Object.fromEntries(keys.map((key) => [key, counts[key] / sum])) as Record<K, number>; // every key
};

const oneOfEach = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 1])) as Record<K, number>; // every key

export const baseRates: Theory = {
  name: 'base rates',
  hypotheses: { people: 1, listeners: 1 },
  begin: () => {
    const deeds = oneOfEach<Deed>(DEEDS);
    const answers = oneOfEach<Answer>(ANSWERS);
    return {
      deed: () => shares(deeds),
      answer: () => shares(answers),
      learn: (moments) => {
        for (const { deed, answer, told } of moments) {
          if (told) continue;
          deeds[deed] += 1;
          if (answer) answers[answer] += 1;
        }
      },
    };
  },
};
