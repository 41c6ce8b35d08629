/**
 * *After thirty years*: the example case, made after the vignette of the paper (J86–J98) and not from its words.
 *
 * Ana is forty-one and grinds lenses. At eleven she told her father something, and he put the kettle on. Dr Weiss
 * has a room on the second floor, a radiator that knocks, and a clock. What happened on Thursdays is told nowhere
 * in these pages, here or in the cards: what happened around it is enough.
 *
 * Forty hours on Tuesdays, from September 2025 to October 2026, weekly at first and every second week from June.
 * Nobody here is anybody: people, places and sentences are invented.
 */
import { advent } from './advent.ts';
import { autumn } from './autumn.ts';
import { autumnAgain } from './autumn-again.ts';
import { lent } from './lent.ts';
import { spring } from './spring.ts';
import { summer } from './summer.ts';
import type { Hour, Who } from './telling.ts';
import { winter } from './winter.ts';

/** What the two are called. */
export const NAMES: Readonly<Record<Who, string>> = { ana: 'Ana', weiss: 'Dr Weiss' };

/** Every hour, in order. */
export const afterThirtyYears: readonly Hour[] = [
  ...autumn,
  ...advent,
  ...winter,
  ...lent,
  ...spring,
  ...summer,
  ...autumnAgain,
];
