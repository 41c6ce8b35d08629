/** The fast engine on the threads of a browser, over shared memory: the bytes of one thread, and of Node (L10). */
import { readFile } from 'node:fs/promises';
import { crowd } from '@kithe/model/fast/crowd';
import { digestOfState } from '@kithe/model/fast/digest';
import { simulateFast } from '@kithe/model/fast/run';
import { expect, test } from './kithe.ts';

const BUILT = new URL('../../packages/model/dist/', import.meta.url);
const RUN = { people: 997, relationships: 8, seed: 20_011, steps: 23 } as const;

/** What any page does to have a thread: this, and nothing else, is the browser's side of `team.ts`. */
const WORKER = `
import { workShare } from '/fast/team.js';
addEventListener('message', ({ data }) => { workShare(data); postMessage('done'); });
`;
/** Without these a page has no shared memory. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

test('one to four threads of a page leave the bytes of one thread in Node', async ({ browser }) => {
  const context = await browser.newContext();
  await context.route('https://model.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<title>model</title>', headers: ISOLATED });
    const body = pathname === '/worker.js' ? WORKER : await readFile(new URL(`.${pathname}`, BUILT));
    return route.fulfill({ contentType: 'text/javascript', body, headers: ISOLATED });
  });
  const page = await context.newPage();
  await page.goto('https://model.test/');
  const digests = await page.evaluate(async ({ people, relationships, seed, steps }) => {
    const load = (name: string) => import(`https://model.test/fast/${name}.js`);
    const [{ crowd }, { digestOfState }, { simulateFast }, { simulateTeam }] = await Promise.all(
      ['crowd', 'digest', 'run', 'team'].map(load),
    );
    const alone = crowd({ people, relationships }, seed);
    simulateFast(alone, seed, steps);
    const found: string[] = [digestOfState(alone)];
    for (let threads = 1; threads <= 4; threads++) {
      const started = Array.from({ length: threads }, () => new Worker('/worker.js', { type: 'module' }));
      const workers = started.map((worker) => ({
        work: (share: unknown) =>
          new Promise<void>((resolve, reject) => {
            worker.onmessage = () => resolve();
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(share);
          }),
      }));
      const state = crowd({ people, relationships }, seed, true);
      await simulateTeam(state, seed, steps, workers, { every: 7 });
      for (const worker of started) worker.terminate();
      found.push(digestOfState(state));
    }
    return found;
  }, RUN);
  const state = crowd({ people: RUN.people, relationships: RUN.relationships }, RUN.seed);
  simulateFast(state, RUN.seed, RUN.steps);
  expect(digests).toEqual(Array.from({ length: 5 }, () => digestOfState(state)));
  await context.close();
});
