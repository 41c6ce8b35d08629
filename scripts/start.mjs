/**
 * `npm start`: builds what is not built, then is `kithe serve`.
 *
 * In the same process and not in a child, so that a signal and an exit code are simply those of Kithe.
 * Arguments go through: `npm start -- --port 4000 --data FOLDER --no-open`.
 */
import { build } from './build.mjs';

await build();
const { run } = await import('../packages/cli/dist/program.js');
process.exitCode = await run(['serve', ...process.argv.slice(2)]);
