/**
 * AssemblyScript into WebAssembly: one module over a memory that whoever starts it brings, 64 KiB … 4 GiB.
 *
 * Its numbers are those of TypeScript as long as no two operations are made one; no option here allows that.
 */
import { ROOT } from './say.mjs';

const OPTIONS = [
  ...['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--noExportMemory', '--importMemory'],
  ...['--initialMemory', '1', '--maximumMemory', '65536', '--enable', 'simd,threads', '--baseDir', ROOT],
];

/**
 * @param path of the source, from the root
 * @param shared whether the memory is one that several threads share
 * @throws where it does not compile, with what the compiler says
 */
export const assembled = async (path, shared) => {
  const { main } = await import('assemblyscript/asc');
  let bytes;
  const { error, stderr } = await main(
    [path, ...OPTIONS, ...(shared ? ['--sharedMemory'] : []), '--outFile', 'module.wasm'],
    {
      writeFile: (_, contents) => {
        bytes = contents;
      },
    },
  );
  if (error) throw new Error(`${path} does not compile.\n${stderr}`, { cause: error });
  return bytes;
};
