/**
 * What this device hears: from the relay, that something has changed, never what (server-sent events); from its
 * other tabs, which entries they have kept.
 */
import type { EntryId, SpaceId } from '@kithe/record/ids';
import type { Signal } from '@kithe/record/relay-api';
import type * as v from 'valibot';

export type RelaySignal = v.InferOutput<typeof Signal>;

/** Listens until told to stop. @param onOpen the stream stands (again): what was missed meanwhile must be asked for */
export type Listen = (onSignal: (signal: RelaySignal) => void, onOpen: () => void) => () => void;

const AGAIN_MS = 15_000;

/**
 * Server-sent events, while the page is in view: a browser has six connections to a host, and each would be held by one
 * tab. The browser reconnects by itself, except after an answer that was a refusal.
 */
export const listenToRelay: Listen = (onSignal, onOpen) => {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = () => {
    clearTimeout(timer);
    source?.close();
    if (document.hidden) return;
    source = new EventSource('/api/v1/events');
    source.onopen = onOpen;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      try {
        onSignal(JSON.parse(data) as RelaySignal); // only ever a reason to ask the relay
      } catch {
        // A signal of another version: what it speaks of comes with the next look.
      }
    };
    source.onerror = () => {
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(connect, AGAIN_MS);
    };
  };
  connect();
  document.addEventListener('visibilitychange', connect);
  return () => {
    document.removeEventListener('visibilitychange', connect);
    clearTimeout(timer);
    source?.close();
  };
};

/** Entries that were kept, taken back or sent: by this tab or another of the same device. */
export type News = { readonly space: SpaceId; readonly ids: readonly EntryId[] };

export type TabMessage =
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'sent' }
  /** The device was erased, or its PIN changed: begin again. */
  | { readonly kind: 'vault' };

export type Tabs = {
  readonly tell: (message: TabMessage) => void;
  readonly close: () => void;
};

/** The other tabs of this device; `name` is the database they have in common. */
export const joinTabs = (name: string, onMessage: (message: TabMessage) => void): Tabs => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => onMessage(data);
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
};
