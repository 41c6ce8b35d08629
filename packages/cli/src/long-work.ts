/**
 * Work that takes a while: says how far it is, on stderr, and lets itself be interrupted.
 *
 * On a terminal one line is rewritten; elsewhere there is a line every few seconds, which a log can keep. The
 * work itself calls `pause` now and then, so that Ctrl+C is heard; nothing is written before it is whole. Work that
 * can be put away is *patient*: it is asked to stop, does so at its next rest, and says itself what was kept; who
 * asks a second time stops it at once.
 */
import { constants } from 'node:os';
import { removeUnfinished } from './atomic-file.ts';

/** Between looks at the world; short enough that Ctrl+C feels heard, long enough to cost nothing. */
const BREATH_MS = 50;
const LINE_EVERY_MS = 5_000;

export type LongWork = {
  /** Lets the world in, now and then. Await it often. @param done steps, of the total */
  readonly pause: (done: number) => Promise<void> | undefined;
  /** Takes the line of progress away, before something else is printed. */
  readonly clear: () => void;
  /** Has someone asked patient work to stop? */
  readonly isAsked: () => boolean;
  /** Ends the process as an interruption does, with these last words. */
  readonly leave: (words: string) => void;
  /** After the last file is written: a signal that comes while one is being written waits, and finds it whole. */
  readonly end: () => void;
};

export type Manner = {
  readonly out?: NodeJS.WriteStream;
  /** Steps done before, where work goes on. */
  readonly before?: number;
  readonly patient?: boolean;
  /** What an interruption says. */
  readonly stopped?: string;
};

/** So many seconds, as one waits for them. */
export const formatWait = (seconds: number): string => {
  const s = Math.ceil(seconds);
  if (s < 90) return `${s} s`;
  const minutes = Math.ceil(s / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** Begins work of so many steps. An interruption ends the process with 128 + the signal's number. */
export const beginWork = (
  what: string,
  total: number,
  {
    out = process.stderr,
    before = 0,
    patient = false,
    stopped = 'Stopped. Nothing was written.',
  }: Manner = {},
): LongWork => {
  const start = performance.now();
  let [breath, line, shown] = [start, start, false];
  let asked: NodeJS.Signals | undefined;
  const say = (done: number, now: number): void => {
    const share = Math.min(1, done / Math.max(1, total));
    const pace = (done - before) / ((now - start) / 1_000);
    const leftS = pace > 0 ? (total - done) / pace : 0;
    const text = `${what}: ${Math.floor(100 * share)} %${leftS >= 1 ? `, about ${formatWait(leftS)} left` : ''}`;
    out.write(out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    shown = true;
  };
  const clear = (): void => {
    if (shown && out.isTTY) out.write('\r\u001b[K');
  };
  const leave = (words: string, signal: NodeJS.Signals = asked ?? 'SIGINT'): void => {
    clear();
    removeUnfinished();
    out.write(`${words}\n`);
    process.exit(128 + constants.signals[signal]);
  };
  const stop = (signal: NodeJS.Signals): void => {
    if (!patient || asked) leave(stopped, signal);
    else asked = signal;
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    pause: (done) => {
      const now = performance.now();
      if (now - breath < BREATH_MS) return undefined;
      breath = now;
      if (now - line > (out.isTTY ? 200 : LINE_EVERY_MS)) {
        line = now;
        say(done, now);
      }
      return new Promise((resolve) => setImmediate(resolve));
    },
    clear,
    isAsked: () => asked !== undefined,
    leave,
    end: () => {
      clear();
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
};
