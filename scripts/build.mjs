/**
 * Builds what runs: the packages with tsc, the web app with vite. Does nothing when nothing has changed.
 *
 * A stamp holds the SHA-256 of everything the build reads. It is taken away before building and written last,
 * so a build that was interrupted is never taken for a finished one. Contents and not times are compared,
 * since a checkout changes every time; some hundred small files take a few hundredths of a second.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembled } from './assembly.mjs';
import { giveUp, ROOT, runBin, say } from './say.mjs';

const STAMP = join(ROOT, 'packages/workbench/dist/built');
/** Files without which the stamp lies, for instance after someone deleted a `dist`. */
const RESULTS = [
  'packages/cli/dist/main.js',
  'packages/relay/dist/main.js',
  'packages/workbench/dist/web/index.html',
];

const isSource = (path) => !/(^|\/)(dist|node_modules|test)(\/|$)|\.test\.tsx?$|\.tsbuildinfo$/.test(path);

/** Paths of all files below a folder, sorted, relative to the root. */
const filesBelow = (folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((e) => {
      const path = `${folder}/${e.name}`;
      if (!isSource(path)) return [];
      return e.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();

const digestOfSources = () => {
  // A build without the reading side is another build.
  const hash = createHash('sha256').update(`reading ${process.env.KITHE_READING ?? ''}\0`);
  for (const path of [...filesBelow('packages'), 'tsconfig.base.json', 'package-lock.json'])
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
};

/** True when the last finished build was made from exactly these sources. */
export const isBuilt = () =>
  RESULTS.every((path) => existsSync(join(ROOT, path))) &&
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === digestOfSources();

/**
 * The model's engine as WebAssembly, named after the sources it must agree with. Kithe runs without it, and gives the
 * same bytes later: so where its compiler is not installed, that is said and no more.
 */
const compileEngine = async () => {
  const dist = join(ROOT, 'packages/model/dist');
  for (const name of readdirSync(dist)) if (/^engine-.*\.wasm$/.test(name)) rmSync(join(dist, name));
  if (!existsSync(join(ROOT, 'node_modules/assemblyscript'))) {
    say('The engine is not compiled, since AssemblyScript is not installed (npm ci); runs take longer.');
    return;
  }
  const { namesOfCompiled } = await import('../packages/cli/dist/threads/compiled.js');
  const { digestOfScenarioCode } = await import('../packages/cli/dist/code-digest.js');
  const names = namesOfCompiled(digestOfScenarioCode());
  for (const [i, name] of names.entries())
    writeFileSync(join(dist, name), await assembled('packages/model/assembly/engine.ts', i === 1));
};

/** Builds unless it is built. Ends the process with code 1 when something does not compile. */
export const build = async () => {
  if (isBuilt()) return;
  if (!existsSync(join(ROOT, 'node_modules/typescript')))
    giveUp('The packages that Kithe is built with are not installed yet.', 'npm ci');
  const digest = digestOfSources(); // before the build: a file changed meanwhile is built again next time
  rmSync(STAMP, { force: true });
  const startMs = performance.now();
  say('Building Kithe (this happens once, and after a change) …');
  // --force: tsc believes its own notes even where the files they speak of were deleted.
  if ((await runBin('typescript/bin/tsc', ['-b', '--force'], { stdout: 'stderr' })) !== 0)
    giveUp('The packages did not compile; what is wrong stands above.');
  await compileEngine();
  const vite = ['build', 'packages/workbench', '--outDir', 'dist/web', '--emptyOutDir', '--logLevel', 'warn'];
  if ((await runBin('vite/bin/vite.js', vite, { stdout: 'stderr' })) !== 0)
    giveUp('The web app did not build; what is wrong stands above.');
  mkdirSync(join(ROOT, 'packages/workbench/dist'), { recursive: true });
  writeFileSync(STAMP, digest);
  say(`Built in ${((performance.now() - startMs) / 1000).toFixed(1)} s.`);
};

if (process.argv[1] && import.meta.filename === process.argv[1]) await build();
