/**
 * `npm run check`: what a change must pass before it is committed, in the same words that CI uses.
 *
 *   types       every package, and the tests
 *   lint        biome's rules, imports in order
 *   format      biome's spelling
 *   boundaries  what may import what, and what may not be written
 *   unit        the rest of the tests that need no browser
 *
 * `npm run check -- types lint` runs only those. All are run, even after one fails: one reading, all the news.
 */
import { build } from './build.mjs';
import { giveUp, runBin, say } from './say.mjs';

const biome = (...args) => runBin('@biomejs/biome/bin/biome', args);
const vitest = (...args) => runBin('vitest/vitest.mjs', ['run', ...args]);

const CHECKS = {
  types: async () =>
    (await runBin('typescript/bin/tsc', ['-b'])) ||
    (await runBin('typescript/bin/tsc', ['-p', 'tsconfig.test.json'])),
  lint: () => biome('check', '--formatter-enabled=false', '--error-on-warnings', '.'),
  format: () => biome('format', '.'),
  boundaries: () =>
    vitest(
      './test/boundaries',
      './test/catalogue',
      './test/links',
      './test/lockfile',
      './test/right-to-left',
      './test/tree',
      './test/words',
    ),
  unit: async () => {
    await build(); // some of them run the built program
    return vitest('--exclude', 'test/{boundaries,concepts,links,lockfile,tree,words}.test.ts');
  },
};

const asked = process.argv.slice(2);
const unknown = asked.find((word) => !(word in CHECKS));
if (unknown) giveUp(`There is no check called ${unknown}. There are: ${Object.keys(CHECKS).join(', ')}.`);

const failed = [];
for (const word of asked.length > 0 ? asked : Object.keys(CHECKS)) {
  say(`\n── ${word}`);
  if ((await CHECKS[word]()) !== 0) failed.push(word);
}
if (failed.length > 0) giveUp(`Not yet: ${failed.join(', ')}.`);
say('\nAll checks pass.');
