/**
 * Keeps what is being typed. Every change is handed to the device at once: no debounce, so that a phone that dies
 * mid-word loses at most that word. One write at a time, and the last words are always written last.
 *
 * *Kept* is said only after the device has said so, and after a breath: told at every letter, it would flicker
 * for those who see it and chatter for those who listen.
 */
export type KeeperState = 'nothing' | 'keeping' | 'kept' | 'not-kept';

export type Keeper<T> = {
  readonly put: (value: T) => void;
  /** Starts the last write now, without waiting for the one before: the page may be about to go. */
  readonly flush: () => void;
  readonly state: () => KeeperState;
  readonly subscribe: (onChange: () => void) => () => void;
};

/** @param calmMs milliseconds of quiet after which *kept* is said */
export const makeKeeper = <T>(
  keep: (value: T) => Promise<void>,
  start: 'nothing' | 'kept',
  calmMs = 250,
): Keeper<T> => {
  let state: KeeperState = start;
  let waiting: { readonly value: T } | null = null;
  let isWriting = false;
  let calm: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = (next: KeeperState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const write = async () => {
    if (isWriting) return;
    isWriting = true;
    try {
      while (waiting !== null) {
        const { value } = waiting;
        waiting = null;
        await keep(value).catch((error: unknown) => {
          waiting ??= { value }; // still to be kept, unless newer words are
          throw error;
        });
      }
      calm = setTimeout(() => tell('kept'), calmMs);
    } catch {
      tell('not-kept'); // the next letter, or the page going, tries again
    } finally {
      isWriting = false;
    }
  };
  return {
    put: (value) => {
      clearTimeout(calm);
      waiting = { value };
      tell('keeping');
      void write();
    },
    flush: () => {
      // What waits stays waiting too, so that the ordered write still comes last if the page lives on.
      if (waiting !== null) void keep(waiting.value).catch(() => undefined);
    },
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
};
