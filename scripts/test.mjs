/**
 * `npm test`: everything. Unit tests, laws and repository tests with vitest, then journeys in a real browser
 * with Playwright, then one line that sums both. Passes when all of it passes.
 *
 *   npm test -- --unit              only what needs no browser
 *   npm test -- --journeys          only the browser
 *   npm test -- --journeys repair   further words go to the runners, which take them as filters of file names
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { runBin, say } from './say.mjs';

const args = process.argv.slice(2);
const filters = args.filter((a) => a !== '--unit' && a !== '--journeys');
const all = !args.includes('--unit') && !args.includes('--journeys');
const reports = mkdtempSync(join(tmpdir(), 'kithe-test-'));

/** Counts of one runner. A runner that fell over without a failed test to show for it counts as one failure. */
const tally = (exitCode, path, countsOf) => {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = countsOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    say('This runner left no report.');
  }
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const units = async () => {
  const path = join(reports, 'units.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const exitCode = await runBin('vitest/vitest.mjs', ['run', ...reporters, ...filters]);
  return tally(exitCode, path, (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    skipped: r.numPendingTests + r.numTodoTests,
  }));
};

const journeys = async () => {
  const KITHE_CHROMIUM = await bringBrowser();
  const path = join(reports, 'journeys.json');
  const exitCode = await runBin('@playwright/test/cli.js', ['test', '--reporter=list,json', ...filters], {
    env: { KITHE_CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_FILE: path },
  });
  return tally(exitCode, path, ({ stats }) => {
    if (stats.flaky > 0)
      say(`\n${stats.flaky} passed only when walked a second time; they are named above as flaky.`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  });
};

await build();
const runners = [
  ...(all || args.includes('--unit') ? [units] : []),
  ...(all || args.includes('--journeys') ? [journeys] : []),
];
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const runner of runners) {
  const { passed, failed, skipped } = await runner();
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
