/** A tab that nobody looks at holds no connection: a browser has six to a host, for all tabs together. */
import { afterEach, expect, test, vi } from 'vitest';
import { listenToRelay } from './signals.ts';

afterEach(() => vi.unstubAllGlobals());

test('the stream stands while the page is in view, and again when it comes back', () => {
  const streams: { isOpen: boolean; onopen?: () => void }[] = [];
  class Stream {
    isOpen = true;
    constructor() {
      streams.push(this);
    }
    close() {
      this.isOpen = false;
    }
  }
  let changed = () => {};
  const page = {
    hidden: false,
    addEventListener: (_: string, listener: () => void) => {
      changed = listener;
    },
    removeEventListener: () => {
      changed = () => {};
    },
  };
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('document', page);
  const open = () => streams.filter(({ isOpen }) => isOpen).length;
  const show = (isShown: boolean) => {
    page.hidden = !isShown;
    changed();
  };

  const onOpen = vi.fn();
  const stop = listenToRelay(() => {}, onOpen);
  expect(open()).toBe(1);
  show(false);
  expect(open()).toBe(0);
  show(true);
  expect(open()).toBe(1);
  streams.at(-1)?.onopen?.();
  expect(onOpen).toHaveBeenCalledOnce(); // what was missed is asked for
  show(true);
  expect(open()).toBe(1);
  stop();
  expect(open()).toBe(0);
});
