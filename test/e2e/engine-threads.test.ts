/** The fast engine on the threads of a browser, over shared memory: the bytes of one thread, and of Node (L10). */
import { readdir, readFile } from 'node:fs/promises';
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

/** What the build left, by whom the memory belongs to. */
const compiledNames = async () => {
  const names = (await readdir(BUILT)).filter((name) => name.endsWith('.wasm'));
  const shared = names.find((name) => name.endsWith('-shared.wasm')) ?? '';
  return { own: names.find((name) => name !== shared) ?? '', shared };
};

test('one to four threads of a page, compiled or not, leave the bytes of one thread in Node', async ({
  browser,
}) => {
  const context = await browser.newContext();
  await context.route('https://model.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<title>model</title>', headers: ISOLATED });
    if (pathname.endsWith('.wasm'))
      return route.fulfill({
        contentType: 'application/wasm',
        body: await readFile(new URL(`.${pathname}`, BUILT)),
        headers: ISOLATED,
      });
    const body = pathname === '/worker.js' ? WORKER : await readFile(new URL(`.${pathname}`, BUILT));
    return route.fulfill({ contentType: 'text/javascript', body, headers: ISOLATED });
  });
  const page = await context.newPage();
  await page.goto('https://model.test/');
  const digests = await page.evaluate(
    async ({ people, relationships, seed, steps, compiled }) => {
      const load = (name: string) => import(`https://model.test/fast/${name}.js`);
      const [{ crowd }, { digestOfState }, { simulateFast }, { simulateTeam }, { codeFrom }] =
        await Promise.all(['crowd', 'digest', 'run', 'team', 'compiled'].map(load));
      const bytes = async (name: string) => new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
      const code = codeFrom(await bytes(compiled.own), await bytes(compiled.shared));
      if (!code) throw new Error('this browser does not run what was compiled');
      const found: string[] = [];
      for (const given of [undefined, code]) {
        const alone = crowd({ people, relationships }, seed);
        simulateFast(alone, seed, steps, undefined, [], given);
        found.push(digestOfState(alone));
      }
      for (const [threads, given] of [1, 2, 3, 4].flatMap((n) => [
        [n, undefined] as const,
        [n, code] as const,
      ])) {
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
        await simulateTeam(state, seed, steps, workers, { every: 7, code: given });
        for (const worker of started) worker.terminate();
        found.push(digestOfState(state));
      }
      return found;
    },
    { ...RUN, compiled: await compiledNames() },
  );
  const state = crowd({ people: RUN.people, relationships: RUN.relationships }, RUN.seed);
  simulateFast(state, RUN.seed, RUN.steps);
  expect(digests).toEqual(Array.from({ length: 10 }, () => digestOfState(state)));
  await context.close();
});
