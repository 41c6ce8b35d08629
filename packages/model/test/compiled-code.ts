/** The engine compiled for a test, from the source as it stands. */
import { type Code, codeFrom } from '../src/fast/compiled.ts';

const { assembled } = await import(new URL('../../../scripts/assembly.mjs', import.meta.url).href);

const compile = (shared: boolean): Promise<Uint8Array> =>
  assembled('packages/model/assembly/engine.ts', shared);

export const compiledCode = async (): Promise<Code> => {
  const code = codeFrom(await compile(false), await compile(true));
  if (!code) throw new Error('this machine does not run what was compiled');
  return code;
};
