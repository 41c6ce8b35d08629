/** Where a reader is in a chapter: everything is in the address, so that a step back is only a shorter address. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { createContext, use, useEffect, useRef } from 'react';
import { paths } from '../paths.ts';
import type { Chapter } from './chapters.ts';

/** What stands in the address, in the order in which a chapter adds it; an undefined one is left out. */
export type Words = Readonly<Record<string, string | undefined>>;

export type Reader = {
  readonly words: Readonly<Record<string, unknown>>;
  /** Goes to another place in this chapter, without adding to the history. */
  readonly go: (words: Words) => void;
};

export const useReader = (chapter: Chapter): Reader => {
  const navigate = useNavigate();
  const words: Record<string, unknown> = useSearch({ strict: false });
  return {
    words,
    go: (next) => {
      const search = Object.fromEntries(Object.entries(next).filter(([, word]) => word));
      void navigate({ to: paths.chapter(chapter), search, replace: true, resetScroll: false });
    },
  };
};

/** Has the reader done something since this chapter came? Only then may the focus be moved for them. */
export const Acted = createContext<{ current: boolean }>({ current: false });

/**
 * A heading that takes the focus when it appears because of something the reader did, with what belongs to it on the
 * screen: from its own top on (`start`), or as far as is needed (`nearest`). `null` leaves the reader where they are.
 */
export const useTakingFocus = (place: 'start' | 'nearest' | null) => {
  const ref = useRef<HTMLHeadingElement>(null);
  const acted = use(Acted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where it appears, and never again
  useEffect(() => {
    if (!acted.current || place === null) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.parentElement?.scrollIntoView({ block: place });
  }, [acted]);
  return ref;
};
