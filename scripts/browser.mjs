/**
 * Finds a Chromium for the journeys, and brings one where there is none.
 *
 * Debian's own package comes first where we may install it: it brings its libraries with it. Playwright's
 * download is the way elsewhere. An Ubuntu `chromium` is a snap in disguise, so Ubuntu counts as elsewhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { giveUp, run, runBin, say } from './say.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns the path of a browser that exists, or null; `KITHE_CHROMIUM` goes before all others */
export const findBrowser = () => {
  const named = process.env.KITHE_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
};

const isRoot = process.getuid?.() === 0;
const isDebian = () => {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const quietApt = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdout: 'ignore' };

const bringFromDebian = async () => {
  say('No Chromium here yet: installing it with apt-get (chromium, fonts-noto-core). This happens once.');
  return (
    (await run('apt-get', ['update', '-qq'], quietApt)) === 0 &&
    (await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      quietApt,
    )) === 0
  );
};

const bringFromPlaywright = async () => {
  const deps = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  say(`No Chromium here yet: playwright install ${[...deps, 'chromium'].join(' ')}. This happens once.`);
  return (
    (await runBin('@playwright/test/cli.js', ['install', ...deps, 'chromium'], { stdout: 'stderr' })) === 0
  );
};

/** @returns the path of a browser, brought if need be; ends the process with what to do when there is no way */
export const bringBrowser = async () => {
  const found = findBrowser();
  if (found) return found;
  if (process.env.KITHE_CHROMIUM)
    giveUp(`KITHE_CHROMIUM names ${process.env.KITHE_CHROMIUM}, and there is no such file.`);
  const brought = (isRoot && isDebian() && (await bringFromDebian())) || (await bringFromPlaywright());
  return (
    (brought && findBrowser()) ||
    giveUp(
      'The journeys need a Chromium, and none could be brought here. Install one, then say where it is:',
      'KITHE_CHROMIUM=/path/to/chromium npm test      (without journeys: npm test -- --unit)',
    )
  );
};
