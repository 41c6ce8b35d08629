/** A digest of the code that the propositions run on. */
import { digestOfCode } from './code-digest.ts';

export const digestOfModel = (): string => digestOfCode(['propositions/run.ts', 'propositions/registry.ts']);
