/**
 * Whether this app is one of two on a screen (the example, side by side).
 *
 * A pane has no landmarks, title or skip link of its own: the page around it has them, and one page has one of each.
 */
import type { AnyRouter, RouterHistory } from '@tanstack/react-router';
import { createContext, use } from 'react';

export type Pane = {
  /** Whose eyes, said aloud: the name of the pane's region. */
  readonly label: string;
};

export const PaneContext = createContext<Pane | null>(null);
/** The pane this page is shown in; `null` when it has the whole screen. */
export const usePane = (): Pane | null => use(PaneContext);

/** Makes a further router over the same routes: handed down by `main.tsx`, since routes know pages and not the reverse. */
export const RouterMaker = createContext<((history: RouterHistory) => AnyRouter) | null>(null);
