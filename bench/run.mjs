/**
 * `npm run bench [name …]`: every benchmark, one after another, each in a process of its own.
 *
 * What each prints are ratios within its own run, with the machine and the day, so that two figures are only
 * ever compared where they were taken together. Nothing here is a test: a shared machine must not turn a run red.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const BENCHES = ['bundle', 'relay', 'folds', 'first-screen', 'engine', 'reduced', 'reading'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}. There are: ${BENCHES.join(', ')}.`);
  process.exit(2);
}
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
const built = spawnSync(process.execPath, [here('../scripts/build.mjs')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(1);
let failed = 0;
for (const name of asked.length > 0 ? asked : BENCHES) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const { status } = spawnSync(process.execPath, [here(`${name}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
