/**
 * Journeys: whole ways through Kithe in a real browser, each on a relay of its own (test/e2e/kithe.ts).
 *
 * On a machine that builds for others (CI) a journey that fails is walked once more: those machines are shared, and a
 * page that was late is not a page that is wrong. Whatever passed only the second time is named at the end, since it has
 * found something. At home nothing is tried twice. `npm test` names the browser in KITHE_CHROMIUM; without it Playwright
 * takes its own.
 */
import { defineConfig } from '@playwright/test';

const executablePath = process.env.KITHE_CHROMIUM;
const isRoot = process.getuid?.() === 0;

/** A sandbox cannot be had as root, and nothing may be asked of the network that a journey did not ask. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'test/e2e',
  // `npm run pictures` takes those of the documents, and is no test.
  testMatch: process.env.KITHE_PICTURES ? '**/*.pictures.ts' : '**/*.test.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/pictures/{platform}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: process.env.CI === undefined ? 0 : 1,
  workers: 2,
  // A slow machine is no failure: only what hangs should meet these.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    // A trace of everything that passes costs time and is thrown away; where there is a second try, that one keeps it.
    trace: process.env.CI === undefined ? 'retain-on-failure' : 'on-first-retry',
    actionTimeout: 20_000,
    launchOptions: {
      args: [...(isRoot ? ['--no-sandbox'] : []), ...QUIET],
      ...(executablePath && { executablePath }),
    },
  },
});
