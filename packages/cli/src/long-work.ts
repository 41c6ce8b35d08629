/**
 * Work that takes a while: says how far it is, on stderr, and lets itself be interrupted.
 *
 * On a terminal one line is rewritten; elsewhere there is a line every few seconds, which a log can keep. The
 * work itself calls `pause` now and then, so that Ctrl+C is heard; nothing is written before it is whole.
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
  /** After the last file is written: a signal that comes while one is being written waits, and finds it whole. */
  readonly end: () => void;
};

/** Begins work of so many steps. An interruption ends the process with 128 + the signal's number. */
export const beginWork = (
  what: string,
  total: number,
  out: NodeJS.WriteStream = process.stderr,
): LongWork => {
  const start = performance.now();
  let [breath, line, shown] = [start, start, false];
  const say = (done: number, now: number): void => {
    const share = Math.min(1, done / Math.max(1, total));
    const leftS = share > 0 ? ((now - start) / 1_000) * (1 / share - 1) : 0;
    const text = `${what}: ${Math.floor(100 * share)} %${leftS >= 1 ? `, about ${Math.ceil(leftS)} s left` : ''}`;
    out.write(out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    shown = true;
  };
  const clear = (): void => {
    if (shown && out.isTTY) out.write('\r\u001b[K');
  };
  const stop = (signal: NodeJS.Signals): void => {
    clear();
    removeUnfinished();
    out.write('Stopped. Nothing was written.\n');
    process.exit(128 + constants.signals[signal]);
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
    end: () => {
      clear();
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
};
