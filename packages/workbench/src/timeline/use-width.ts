/** How wide an element really is, in px: words in a picture are drawn at the size they are read at. */
import { useCallback, useState } from 'react';

/** `null` until it has been laid out once. */
export const useWidth = (): {
  ref: (node: HTMLElement | null) => (() => void) | undefined;
  width: number | null;
} => {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((node: HTMLElement | null) => {
    if (!node) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
};
