/**
 * A vite plugin of our own: builds the program that a file which opens itself carries (`src/carried/`), with its styles
 * and typefaces inside, and gives it to the app as `virtual:carried-program`, a chunk that only *take it with me* loads.
 *
 * Built with the app and not fetched from it later: such a file must be possible to make without a connection too.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Program } from './src/carried/file.ts';
import { FILE_STYLE } from './src/take/file-style.ts';

export const CARRIED_PROGRAM = 'virtual:carried-program';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Builds it. @throws when it is not one script and one style: a file has no other to load */
export const buildCarriedProgram = async (): Promise<Program> => {
  const root = import.meta.dirname;
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['kithe-source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2020',
      cssTarget: 'chrome90',
      assetsInlineLimit: 1_000_000,
      cssCodeSplit: false,
      lib: {
        entry: join(root, 'src/carried/entry.ts'),
        formats: ['iife'],
        name: 'kithe',
        cssFileName: 'carried',
      },
    },
  })) as Rolldown.RolldownOutput | readonly Rolldown.RolldownOutput[]; // not watched
  const output = [built].flat().flatMap(({ output: files }) => files);
  const scripts = output.filter((file) => file.type === 'chunk');
  const styles = output.filter((file) => file.type === 'asset');
  const [script, style] = [scripts[0], styles[0]];
  if (!script || !style || scripts.length + styles.length !== 2)
    throw new Error(
      `carried program: expected one script and one style, got ${output.map(({ fileName }) => fileName).join(', ')}`,
    );
  // A script ends where its end tag is spelt, wherever that stands.
  const code = script.code
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
  const further = String(style.source).trim();
  return {
    script: code,
    style: FILE_STYLE,
    further,
    hashes: { script: hashOf(code), style: hashOf(FILE_STYLE), further: hashOf(further) },
  };
};

export const carriedProgram = (): Plugin => ({
  name: 'kithe-carried-program',
  resolveId: (id) => (id === CARRIED_PROGRAM ? `\0${id}` : undefined),
  load: async (id) =>
    id === `\0${CARRIED_PROGRAM}`
      ? `export default ${JSON.stringify(await buildCarriedProgram())};`
      : undefined,
});
