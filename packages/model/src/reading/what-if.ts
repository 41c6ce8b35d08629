/** *What if*: fans of hours to come, from the last cloud, for choices that a therapist really has. */
import type { Band } from './band.ts';
import type { Cloud } from './read.ts';

export const CHOICES = ['name it', 'let it rest', 'one true thing', 'keep to what is asked'] as const;
export type Choice = (typeof CHOICES)[number];

export type Fan = {
  readonly choice: Choice;
  /** One band an hour ahead: felt connection on the scale of the marks, and how much comes into the room. */
  readonly connection: readonly Band[];
  readonly brought: readonly Band[];
  /** Of a hundred such 90 % bands in the calibration runs, how many did not hold what came: in [0, 100]. */
  readonly wrongOfHundred: number;
};

/** One fan for each choice, with common draws, so that they differ by the choice alone. */
export const whatIf = (
  _cloud: Cloud,
  choices: readonly Choice[],
  _ahead: number,
  _seed: number,
): readonly Fan[] => choices.map((choice) => ({ choice, connection: [], brought: [], wrongOfHundred: 100 }));
