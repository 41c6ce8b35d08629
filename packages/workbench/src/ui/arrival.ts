/**
 * What a browser does by itself when a page loads, and an app must do: a title, and a place for the reader to stand.
 *
 * Titles name the page and never a person: they stand in the history, in the task switcher, on a shared screen.
 */
import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import { type PageName, useText } from '../text/use-text.ts';
import { usePane } from './pane.ts';
import { hasPlainFace, onFace } from './plain-face.ts';

/** The name of a page by what follows its base; `null` where *Kithe* says enough. */
export const pageNameOf = (pathname: string): PageName | null => {
  const [first = '', ...rest] = pathname
    .replace(/^\/with\/[^/]+|^\/example\/(?:ana|weiss)(?=\/|$)/, '')
    .split('/')
    .filter(Boolean);
  switch (first) {
    case '':
      return pathname === '/' ? null : 'home';
    case 'hours':
      return rest[1] === 'write' || rest[1] === 'open' || rest[1] === 'guess' ? rest[1] : 'hour';
    case 'sign-in':
      return 'signIn';
    case 'hand-over':
      return 'devices';
    case 'keep-alone':
      return 'keepAlone';
    case 'begin':
    case 'join':
    case 'recover':
    case 'today':
    case 'devices':
    case 'help':
    case 'play':
    case 'example':
    case 'timeline':
    case 'repair':
    case 'images':
    case 'moved':
    case 'map':
    case 'leaving':
    case 'guesses':
    case 'noticed':
    case 'prepare':
    case 'own':
    case 'parts':
    case 'strategies':
    case 'quiet':
    case 'consent':
    case 'five':
    case 'questionnaires':
    case 'take':
    case 'access':
    case 'ending':
    case 'summary':
    case 'packets':
    case 'invite':
    case 'alone':
    case 'paper':
      return first;
    default:
      return null;
  }
};

/** Keeps the document's title to the page; a pane leaves it alone. */
export const usePageTitle = (): void => {
  const t = useText('common');
  const pane = usePane();
  const name = useRouterState({ select: (state) => pageNameOf(state.location.pathname) });
  const isPlain = useSyncExternalStore(onFace, hasPlainFace);
  const named = name === null ? t('kithe') : `${t(`pages.${name}`)} · ${t('kithe')}`;
  const title = isPlain ? t('plainTitle') : named;
  useEffect(() => {
    if (!pane) document.title = title;
  }, [title, pane]);
};

/** Where the reader last stood, on the whole screen; a first load leaves the focus to the browser. */
let lastPath: string | null = null;

/** Moves focus to the page's own region when a link has led to another page. */
export const useFocusOnArrival = (region: RefObject<HTMLElement | null>): void => {
  const pane = usePane();
  const path = useRouterState({
    select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname,
  });
  const here = useRef<string | null>(null);
  useEffect(() => {
    const before = pane ? here.current : lastPath;
    here.current = path;
    if (!pane) lastPath = path;
    if (before === null || before === path) return;
    // The router scrolls the window; a pane scrolls by itself.
    if (pane) region.current?.closest('[data-pane-scroll]')?.scrollTo(0, 0);
    // A page that moved the focus itself, to a card or a field, knows better; a link is the one that led here.
    const at = document.activeElement;
    if (at?.matches('a') || !region.current?.contains(at)) region.current?.focus({ preventScroll: true });
  }, [path, pane, region]);
};
