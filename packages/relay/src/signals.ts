/**
 * Signals to the devices that listen: that something changed, never what. Lost signals cost nothing but time,
 * since a device pulls when it connects again; so nothing is queued beyond a small bound per stream, and a
 * stream that does not keep up is ended. In memory of one process: two relays on one PostgreSQL would not hear
 * of each other, so there is one (docs/decisions/0021).
 */
import type { Signal } from '@kithe/record/relay-api';
import type * as v from 'valibot';
import type { Session } from './accounts/session.ts';
import { ApiError } from './errors.ts';

/** Streams of one account: devices times tabs. */
export const MOST_STREAMS = 16;
/** Signals waiting in one stream before it is ended. */
const MOST_WAITING = 64;
const HEARTBEAT_MS = 20_000;
/** After this a stream ends and the device connects anew, so that a session that ran out is noticed. */
const LIFE_MS = 3_600_000;

type Stream = { readonly session: string; readonly send: (text: string) => void; readonly end: () => void };

export type Signals = {
  /** @throws {ApiError} too-many-requests, beyond {@link MOST_STREAMS} */
  readonly listen: (who: Session) => ReadableStream<Uint8Array>;
  /** Tells every device of these members. */
  readonly tell: (keys: Iterable<string>, signal: v.InferInput<typeof Signal>) => void;
  readonly endSessions: (sessions: readonly string[]) => void;
  readonly endAll: () => void;
  readonly count: () => number;
};

const encoder = new TextEncoder();

export const createSignals = (heartbeatMs = HEARTBEAT_MS, lifeMs = LIFE_MS): Signals => {
  const streams = new Map<string, Set<Stream>>();
  const all = () => [...streams.values()].flatMap((set) => [...set]);

  const listen = (who: Session): ReadableStream<Uint8Array> => {
    const mine = streams.get(who.key) ?? new Set();
    if (mine.size >= MOST_STREAMS) throw new ApiError('too-many-requests', { retryAfterS: 30 });
    let stream: Stream;
    let beat: NodeJS.Timeout;
    let life: NodeJS.Timeout;
    const forget = () => {
      clearInterval(beat);
      clearTimeout(life);
      mine.delete(stream);
      if (mine.size === 0 && streams.get(who.key) === mine) streams.delete(who.key);
    };
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const end = () => {
            if (!mine.has(stream)) return;
            forget();
            controller.close();
          };
          const send = (text: string) => {
            if ((controller.desiredSize ?? 0) <= 0) end();
            else controller.enqueue(encoder.encode(text));
          };
          stream = { session: who.id, send, end };
          mine.add(stream);
          streams.set(who.key, mine);
          beat = setInterval(() => send(':\n\n'), heartbeatMs);
          life = setTimeout(end, lifeMs);
          send('retry: 2000\n\n');
        },
        cancel: forget,
      },
      { highWaterMark: MOST_WAITING },
    );
  };

  return {
    listen,
    tell: (keys, signal) => {
      const text = `data: ${JSON.stringify(signal)}\n\n`;
      for (const key of keys) for (const stream of [...(streams.get(key) ?? [])]) stream.send(text);
    },
    endSessions: (sessions) => {
      for (const stream of all()) if (sessions.includes(stream.session)) stream.end();
    },
    endAll: () => {
      for (const stream of all()) stream.end();
    },
    count: () => all().length,
  };
};
