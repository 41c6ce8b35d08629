/**
 * The service worker: once Kithe was opened, its pages open without a network, and always from one version.
 *
 * Files that were built are kept under the version's name, all of them or none; only letters that one language alone
 * is written with wait until somebody reads it. What the relay says is never kept here: words are the record's to
 * keep (`device/`). A new version waits until the person says so, or until Kithe is next begun
 * (docs/decisions/0020-service-worker.md).
 */
import type { TakeOver, Told } from './offline.ts';
import type { Language } from './text/languages.ts';

// The compiler knows this file as a page's; it is a worker's.
const worker = self as unknown as ServiceWorkerGlobalScope;

// Both are written in by the plugin (`service-worker.ts`) when everything else is built.
declare const __KITHE_FILES__: readonly string[];
declare const __KITHE_LETTERS__: Readonly<Partial<Record<Language, readonly string[]>>>;
declare const __KITHE_VERSION__: string;

const NAME = 'kithe-app-';
const CACHE = NAME + __KITHE_VERSION__;
const FILES = new Set(__KITHE_FILES__);
/** Addresses of the relay that a person may open as a page. */
const RELAY = /^\/(?:api\/|healthz$|metrics$)/;

/** Files with a hash in their name never change, so an older version's copy is as good as a new one. */
const isHashed = (path: string): boolean => path.startsWith('/assets/');

const keepFile = async (cache: Cache, path: string): Promise<void> => {
  const known = isHashed(path) ? await caches.match(path) : undefined;
  const answer = known ?? (await fetch(path, { cache: isHashed(path) ? 'default' : 'reload' }));
  if (!answer.ok) throw new Error(`sw: ${path} answered ${answer.status}`);
  await cache.put(path, answer);
};

const keepAll = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  await Promise.all([...FILES].map((path) => keepFile(cache, path)));
};

/** The letters of a language, once it is read here. What does not arrive now is asked for at the next start. */
const keepLetters = async (language: Language): Promise<void> => {
  const cache = await caches.open(CACHE);
  await Promise.all(
    (__KITHE_LETTERS__[language] ?? []).map(async (path) => {
      if (!(await cache.match(path))) await keepFile(cache, path);
    }),
  ).catch(() => undefined);
};

/** Another tab may still be on the version before; anything older is let go. */
const forgetOld = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
};

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(forgetOld().then(() => worker.clients.claim())),
);
worker.addEventListener('message', (event) => {
  const data = event.data as TakeOver | Told | undefined; // Only our own pages can send to our own worker.
  if (data?.type === 'take-over') void worker.skipWaiting();
  if (data?.type === 'language') event.waitUntil(keepLetters(data.language));
});

const keptFirst = async (request: Request, path: string): Promise<Response> =>
  (await (await caches.open(CACHE)).match(path)) ?? (await caches.match(path)) ?? fetch(request);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || RELAY.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(keptFirst(request, '/index.html'));
  else if (FILES.has(pathname) || isHashed(pathname)) event.respondWith(keptFirst(request, pathname));
});
