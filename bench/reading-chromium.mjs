/**
 * How long a page waits for a reading in Chromium, the way to the worker and back included: the first hour, and a
 * what-if of three fans while somebody moves a slider. From the built modules, in a worker as the page has one.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';

const BUILT = new URL('../packages/model/dist/', import.meta.url);
const ORIGIN = 'https://model.test';
const WORKER = `
import { read } from '${ORIGIN}/reading/read.js';
import { whatIf } from '${ORIGIN}/reading/what-if.js';
let state;
let last;
onmessage = ({ data: { hours, choices, seed } }) => {
  if (hours) {
    const { reading, clouds } = read(hours, { seed });
    state = clouds.at(-1).state;
    last = hours.at(-1);
    postMessage(reading);
  } else postMessage(whatIf(state, last, choices, 6, seed));
};
postMessage('here');
`;

/** Milliseconds by the clock: the first hour (the very first, and the median of nine), and a what-if (median, and 95 of a hundred). */
export const inChromium = async (hours, choices) => {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<title>model</title>' });
      const body = pathname === '/worker.js' ? WORKER : await readFile(new URL(`.${pathname}`, BUILT));
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto(`${ORIGIN}/`);
    return await page.evaluate(
      async ({ hours, choices, address }) => {
        const worker = new Worker(address, { type: 'module' });
        const answer = () =>
          new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
        const ask = async (question) => {
          const begun = performance.now();
          const answered = answer();
          worker.postMessage(question);
          await answered;
          return performance.now() - begun;
        };
        await answer();
        const cold = await ask({ hours: hours.slice(0, 1), seed: 1 });
        const first = [];
        for (let seed = 2; seed < 11; seed++) first.push(await ask({ hours: hours.slice(0, 1), seed }));
        await ask({ hours, seed: 1 });
        const fans = [];
        for (let seed = 0; seed < 40; seed++) fans.push(await ask({ choices, seed }));
        const at = (xs, p) => xs.sort((a, b) => a - b)[Math.floor(p * xs.length)];
        return {
          coldMs: cold,
          firstHourMs: at(first, 0.5),
          whatIfMs: at(fans, 0.5),
          whatIf95Ms: at(fans, 0.95),
        };
      },
      { hours, choices, address: `${ORIGIN}/worker.js` },
    );
  } finally {
    await browser.close();
  }
};
