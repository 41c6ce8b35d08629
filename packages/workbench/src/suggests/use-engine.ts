/**
 * Asking the reading, which runs in a worker as long as the page is there and not a moment longer (J9).
 *
 * The worker is ended when the page goes, and the page goes when either takes the consent back: with it go the
 * particles, the bands and the answers, since none of them was ever kept anywhere else.
 */
import type { Reason } from '@kithe/model/reading/because';
import type { Reading } from '@kithe/model/reading/read';
import type { Choice, Fan } from '@kithe/model/reading/what-if';
import { proxy, type Remote, wrap } from 'comlink';
import { useEffect, useState } from 'react';
import { type Asking, newestOnly } from './newest.ts';
import type { Question, Reader } from './reader.ts';

export type Engine = {
  readonly api: Remote<Reader>;
  /** Rejects when the worker cannot be started: its error is the only word of it. */
  readonly failure: Promise<never>;
  readonly end: () => void;
};

const start = (): Engine => {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('the reading did not start'));
  });
  failure.catch(() => {});
  return { api: wrap<Reader>(worker), failure, end: () => worker.terminate() };
};

/** The worker of this page; `null` until it has been begun. */
export const useEngine = (): Engine | null => {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    const begun = start();
    setEngine(begun);
    return () => {
      begun.end();
      setEngine(null);
    };
  }, []);
  return engine;
};

export type Answer =
  | { readonly state: 'waiting'; readonly progress: number; readonly reading: Reading | null }
  | { readonly state: 'here'; readonly reading: Reading; readonly reasons: readonly Reason[] | null }
  | { readonly state: 'failed' };

/** What the reading says of these hours. While it reads again, the answer before it stays in sight. */
export const useReading = (engine: Engine | null, question: Question): Answer => {
  const [answer, setAnswer] = useState<Answer>({ state: 'waiting', progress: 0, reading: null });
  useEffect(() => {
    if (!engine) return;
    let isWanted = true;
    const { api, failure } = engine;
    setAnswer((before) => ({
      state: 'waiting',
      progress: 0,
      reading: 'reading' in before ? before.reading : null,
    }));
    const onProgress = proxy((done: number, of: number) => {
      if (isWanted)
        setAnswer((before) =>
          before.state === 'waiting' ? { ...before, progress: of === 0 ? 1 : done / of } : before,
        );
    });
    const ask = async () => {
      const reading = await api.read(question, onProgress);
      if (!isWanted || reading === null) return;
      setAnswer({ state: 'here', reading, reasons: null });
      const reasons = reading.refused === null ? await api.why() : [];
      if (isWanted) setAnswer({ state: 'here', reading, reasons });
    };
    Promise.race([ask(), failure]).catch(() => isWanted && setAnswer({ state: 'failed' }));
    return () => {
      isWanted = false;
      void api.stop();
    };
  }, [engine, question]);
  return answer;
};

type FansAsked = { readonly from: string; readonly choices: readonly Choice[]; readonly ahead: number };

/**
 * Fans of hours to come, drawn again with every change, one question at a time; the last ones stay in sight meanwhile.
 * @param choices the same array as long as the choice is the same
 */
export const useFans = (
  engine: Engine | null,
  from: string | undefined,
  choices: readonly Choice[],
  ahead: number,
): readonly Fan[] => {
  const [fans, setFans] = useState<readonly Fan[]>([]);
  const [asking, setAsking] = useState<Asking<FansAsked> | null>(null);
  useEffect(() => {
    if (!engine) return;
    const { api } = engine;
    const begun = newestOnly((asked: FansAsked) => api.fans(asked.from, asked.choices, asked.ahead), setFans);
    setAsking(begun);
    return begun.end;
  }, [engine]);
  useEffect(() => {
    if (from !== undefined) asking?.ask({ from, choices, ahead });
  }, [asking, from, choices, ahead]);
  return fans;
};
