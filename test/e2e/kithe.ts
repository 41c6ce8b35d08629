/**
 * What every journey stands on: a relay of its own, as `npm start` would start it, and people at it.
 *
 *   test('…', async ({ kithe, person }) => {
 *     const therapist = await person('laptop');
 *     const client = await person('phone', { dark: true });
 *     await therapist.goto(kithe.setupLink);
 *   });
 *
 * Each person is a browser context: their own storage, their own cookies, their own device. When a journey
 * ends, whatever it was about, nothing may have left the origin and no page may have reported an error; a
 * breach of the content security policy is such an error.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

export type Kithe = {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** The one-use link that a first start prints. */
  readonly setupLink: string;
  readonly dataDir: string;
  /** Everything that the process has printed so far, on stdout and stderr. */
  readonly logs: () => string;
  /** Ends it before the journey does, as its owner would. */
  readonly stop: () => Promise<void>;
};

export const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1366, height: 820 } },
} as const satisfies Record<string, BrowserContextOptions>;
export type Device = keyof typeof DEVICES;

export type PersonOptions = BrowserContextOptions & { readonly dark?: boolean };
/** Opens a new context on a device and gives its first page. */
export type Person = (device: Device, options?: PersonOptions) => Promise<Page>;

const MAIN = join(import.meta.dirname, '../../packages/cli/dist/main.js');
const READY = /^Kithe is listening on (http:\/\/127\.0\.0\.1:\d+)$/m;
const READY_TIMEOUT_MS = 60_000;

/** Starts the built program on a free port and waits until it says where it listens. */
const start = (dataDir: string): Promise<{ kithe: Kithe; child: ChildProcess }> =>
  new Promise((resolve, reject) => {
    const args = [MAIN, 'serve', '--port', '0', '--data', dataDir, '--no-open'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    const logs = () => `${stdout}\n${stderr}`;
    const late = setTimeout(
      () => reject(new Error(`Kithe did not start in time:\n${logs()}`)),
      READY_TIMEOUT_MS,
    );
    const look = () => {
      const url = READY.exec(stdout)?.[1];
      const setupLink = /https?:\/\/\S+#\S+/.exec(stderr)?.[0];
      if (url === undefined || setupLink === undefined) return;
      clearTimeout(late);
      resolve({
        kithe: { url, setupLink, dataDir, logs, stop: async () => void (await stop(child)) },
        child,
      });
    };
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      look();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
      look();
    });
    child.on('exit', (code) => reject(new Error(`Kithe ended with ${code}:\n${logs()}`)));
  });

/** Asks the process to end and waits for it. @returns its exit code; null when it had to be killed */
const stop = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.on('exit', (code) => {
      clearTimeout(late);
      resolve(code);
    });
    child.kill('SIGTERM');
  });

/**
 * A request that the relay refused, or that met no network, is an answer and no fault of the page: Chromium
 * prints it all the same. Only where it concerns the API; a missing script or font is a fault.
 */
const isAnswer = (text: string, from: string): boolean =>
  text.startsWith('Failed to load resource:') && /\/(api\/v1|healthz)/.test(from);

/** Notes whatever must not happen on any page of a context. */
const watch = (context: BrowserContext, origin: string, troubles: string[]): void => {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(origin).host)
      troubles.push(`a request left the origin: ${request.method()} ${request.url()}`);
  });
  context.on('weberror', (error) => troubles.push(`a page threw: ${error.error().stack ?? error.error()}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAnswer(message.text(), message.location().url))
      troubles.push(`a page reported: ${message.text()} (${message.location().url})`);
  });
};

type Fixtures = { troubles: string[]; kithe: Kithe; person: Person };

export const test = base.extend<Fixtures>({
  // Playwright demands the braces, and reads from them what a fixture needs.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  troubles: async ({}, use) => {
    const troubles: string[] = [];
    await use(troubles);
    if (troubles.length > 0) throw new Error(`what no journey may see:\n${troubles.join('\n')}`);
  },

  kithe: async ({ troubles }, use, info) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kithe-journey-'));
    const { kithe, child } = await start(dataDir);
    await use(kithe);
    const exitCode = await stop(child);
    if (exitCode !== 0) troubles.push(`Kithe ended with ${exitCode} when it was asked to stop`);
    if (info.status !== info.expectedStatus) await info.attach('kithe.log', { body: kithe.logs() });
    rmSync(dataDir, { recursive: true, force: true });
  },

  person: async ({ browser, kithe, troubles }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (device, { dark = false, ...options } = {}) => {
      const context = await browser.newContext({
        ...DEVICES[device],
        baseURL: kithe.url,
        colorScheme: dark ? 'dark' : 'light',
        locale: 'en-GB',
        ...options,
      });
      contexts.push(context);
      watch(context, kithe.url, troubles);
      return await context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
