/**
 * Journeys: whole ways through Kithe in a real browser, each on a relay of its own (test/e2e/kithe.ts).
 *
 * No retries: a journey that passes the second time has found something. `npm test` names the browser in
 * KITHE_CHROMIUM; without it Playwright takes its own.
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
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/pictures/{platform}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  // A slow machine is no failure: only what hangs should meet these.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      args: [...(isRoot ? ['--no-sandbox'] : []), ...QUIET],
      ...(executablePath && { executablePath }),
    },
  },
});
