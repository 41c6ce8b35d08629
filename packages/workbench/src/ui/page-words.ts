/** The namespace that each page is mostly written in, by which it is known in which language a page can be read. */
import type { Namespace } from '../text/catalogue.ts';
import type { PageName } from '../text/use-text.ts';
import { pageNameOf } from './arrival.ts';

const WORDS_OF: Readonly<Record<PageName, Namespace>> = {
  home: 'home',
  write: 'write',
  open: 'open',
  hour: 'open',
  timeline: 'timeline',
  repair: 'repair',
  images: 'images',
  moved: 'empathy',
  map: 'map',
  leaving: 'carry',
  own: 'own',
  parts: 'parts',
  strategies: 'strategies',
  quiet: 'quiet',
  consent: 'consent',
  five: 'five',
  questionnaires: 'questionnaires',
  take: 'take',
  access: 'access',
  ending: 'ending',
  guess: 'guess',
  guesses: 'guess',
  noticed: 'noticed',
  prepare: 'prepare',
  summary: 'summary',
  packets: 'packet',
  invite: 'account',
  alone: 'solo',
  keepAlone: 'solo',
  paper: 'paper',
  begin: 'account',
  join: 'account',
  signIn: 'account',
  recover: 'account',
  today: 'account',
  devices: 'account',
  help: 'help',
  play: 'play',
  example: 'example',
};

export const wordsOf = (pathname: string): Namespace => {
  const name = pageNameOf(pathname);
  return name ? WORDS_OF[name] : pathname === '/' ? 'front' : 'common';
};
