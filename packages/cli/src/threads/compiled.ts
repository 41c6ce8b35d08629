/** The compiled engine, as the build left it beside the model. */
import { readFileSync } from 'node:fs';
import { type Code, codeFrom } from '@kithe/model/fast/compiled';
import { digestOfScenarioCode } from '../code-digest.ts';

/** The same from `src` and from `dist`. */
const BUILT = new URL('../../../model/dist/', import.meta.url);

/**
 * What compiled code is called: by the digest of all that a run rests on, so that code of other sources than those
 * that are here is never taken for it.
 */
export const namesOfCompiled = (digest: string): readonly [own: string, shared: string] => [
  `engine-${digest}.wasm`,
  `engine-${digest}-shared.wasm`,
];

let known: { readonly code: Code | undefined } | undefined;

/** Undefined where nobody built it, or this machine cannot run it: then the engine in TypeScript does the same. */
export const compiledEngine = (): Code | undefined => {
  if (known) return known.code;
  try {
    const [own, shared] = namesOfCompiled(digestOfScenarioCode()).map((name) =>
      readFileSync(new URL(name, BUILT)),
    );
    known = { code: own && shared && codeFrom(own, shared) };
  } catch {
    known = { code: undefined };
  }
  return known.code;
};
