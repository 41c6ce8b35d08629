/**
 * `npm run pictures`: takes the pictures in docs/pictures anew, from the running product (test/e2e/first-week.pictures.ts).
 * Look at every one that changed before it is committed.
 */
import { bringBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { runBin } from './say.mjs';

await build();
const KITHE_CHROMIUM = await bringBrowser();
process.exitCode = await runBin('@playwright/test/cli.js', ['test', ...process.argv.slice(2)], {
  env: { KITHE_CHROMIUM, KITHE_PICTURES: 'yes' },
});
