/** Asking the model, which runs in a worker (`play-worker.ts`), and what a page shows until it has answered. */
import { type Remote, wrap } from 'comlink';
import { useEffect, useState } from 'react';
import type { PlayWorker } from './play-worker.ts';

let started: { readonly api: Remote<PlayWorker>; readonly failure: Promise<never> } | undefined;

/** The one worker of this tab, from the first question on. */
const start = () => {
  if (started) return started;
  const worker = new Worker(new URL('./play-worker.ts', import.meta.url), { type: 'module' });
  // A worker that does not load answers nothing, for ever: its error is the only word of it.
  const failure = new Promise<never>((_, reject) => {
    worker.onerror = () => {
      worker.terminate();
      started = undefined;
      reject(new Error('the model did not start'));
    };
  });
  failure.catch(() => {});
  started = { api: wrap<PlayWorker>(worker), failure };
  return started;
};

/** Asks the model something; rejects where it cannot be started. */
export const ask = async <T>(question: (model: Remote<PlayWorker>) => Promise<T>): Promise<T> => {
  const { api, failure } = start();
  return await Promise.race([question(api), failure]);
};

export type Asked<T> =
  | { readonly state: 'waiting'; readonly value: T | undefined }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed' };

/** What has been answered before: the same question has the same answer. */
const known = new Map<string, unknown>();
const MOST_KNOWN = 60;

/**
 * The answer to a question. While a new one is on its way, `value` is still the answer to the one before.
 * @param key what the question is, so that it is asked once; `null` asks nothing
 */
export const useAsked = <T>(
  key: string | null,
  question: (model: Remote<PlayWorker>) => Promise<T>,
): Asked<T> => {
  const [answer, setAnswer] = useState<{ key: string; value: T } | { key: string; failed: true }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all there is
  useEffect(() => {
    if (key === null || known.has(key)) return;
    let isWanted = true;
    ask(question).then(
      (value) => {
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(key, value);
        if (isWanted) setAnswer({ key, value });
      },
      () => isWanted && setAnswer({ key, failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  if (key !== null && known.has(key)) return { state: 'here', value: known.get(key) as T }; // kept under this key
  if (key !== null && answer?.key === key && 'failed' in answer) return { state: 'failed' };
  return { state: 'waiting', value: answer && 'value' in answer ? answer.value : undefined };
};
