/** One example for as long as the page lives: what Ana writes, Dr Weiss finds when the visitor changes seats. */
import { buildExample } from './build.ts';
import { createExample, type Example } from './memory.ts';

let example: Example | undefined;

/** Built when it is first looked at, which takes about as long as a blink. */
export const theExample = (): Example => {
  example ??= createExample(buildExample());
  return example;
};
