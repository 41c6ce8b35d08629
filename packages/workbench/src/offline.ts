/**
 * The page's side of the service worker: it is started, and a new version is noticed, never taken unasked.
 *
 * A version that was ready when Kithe begins is taken there and then, before a word can have been typed. One that
 * becomes ready later waits for *use it now* (`ui/UpdateNotice.tsx`), and other tabs stay on what they have.
 */

import type { Language } from './text/languages.ts';

/** What a page says to the worker. */
export type TakeOver = { readonly type: 'take-over' };
export type Told = { readonly type: 'language'; readonly language: Language };

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();
const isWaiting = (worker: ServiceWorker | null) => {
  waiting = worker;
  for (const tell of listeners) tell();
};

const TAKE_OVER: TakeOver = { type: 'take-over' };
/** Gives way to the new version, and begins this page again on it. */
const takeOver = (worker: ServiceWorker): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage(TAKE_OVER);
};

export const newVersion = {
  subscribe: (onChange: () => void) => {
    listeners.add(onChange);
    return () => void listeners.delete(onChange);
  },
  isReady: (): boolean => waiting !== null,
  take: (): void => {
    if (waiting) takeOver(waiting);
  },
};

/** A worker that is installed beside one that is in control is a new version, waiting. */
const notice = (registration: ServiceWorkerRegistration): void => {
  const worker = registration.installing;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) isWaiting(worker);
  });
};

/** Starts working offline. Without service workers (an old browser, plain HTTP) the page works as any page does. */
export const startOffline = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const known = await navigator.serviceWorker.getRegistration();
    if (known?.waiting && navigator.serviceWorker.controller) return takeOver(known.waiting);
    // Registering may wait for the network, and by then somebody may be writing: from here on, only noticed.
    const registration = await navigator.serviceWorker.register('/sw.js');
    if (registration.waiting) isWaiting(registration.waiting);
    notice(registration);
    registration.addEventListener('updatefound', () => notice(registration));
  } catch {
    // Refused, or no connection at the very first visit: the next start tries again.
  }
};

/** Tells the worker which language is read here, so that its letters open without a connection as well. */
export const tellLanguage = (language: Language): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const told: Told = { type: 'language', language };
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(told));
};
