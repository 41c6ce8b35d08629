/**
 * Where one can go in a record, by who one is. The client's five fit under a thumb; a therapist prepares and repairs.
 * Process notes come last and stand apart: they are no part of the shared record.
 */
import type { Role } from '@kithe/record/body';
import type { Kind } from '@kithe/record/kinds';
import { at } from '../paths.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { NavIconName } from './NavIcon.tsx';

type NavWord = keyof Catalogue['common']['nav'];
export type Place = { readonly to: string; readonly word: NavWord; readonly icon: NavIconName };

const HOME: Place = { to: at.home, word: 'home', icon: 'home' };
const TIMELINE: Place = { to: at.timeline, word: 'timeline', icon: 'timeline' };
const IMAGES: Place = { to: at.images, word: 'images', icon: 'images' };

export const PLACES: Readonly<Record<Role, readonly Place[]>> = {
  client: [
    HOME,
    TIMELINE,
    { to: at.repair, word: 'stillOpen', icon: 'repair' },
    IMAGES,
    { to: at.own, word: 'own', icon: 'own' },
  ],
  therapist: [
    HOME,
    TIMELINE,
    { to: at.repair, word: 'repair', icon: 'repair' },
    IMAGES,
    { to: at.empathy, word: 'moved', icon: 'moved' },
    { to: at.own, word: 'process', icon: 'process' },
  ],
};

type Further = { readonly to: string; readonly word: NavWord };
const FURTHER: Readonly<Record<Role, readonly Further[]>> = {
  client: [
    { to: at.map, word: 'map' },
    { to: at.empathy, word: 'reached' },
    { to: at.five, word: 'five' },
    { to: at.questionnaires, word: 'questionnaires' },
    { to: at.parts, word: 'parts' },
    { to: at.strategies, word: 'strategies' },
    { to: at.quiet, word: 'quiet' },
    { to: at.noticed, word: 'noticed' },
    { to: at.consent, word: 'consent' },
    { to: at.access, word: 'access' },
    { to: at.take, word: 'take' },
    { to: at.leaving, word: 'leaving' },
    { to: at.ending, word: 'ending' },
  ],
  therapist: [
    { to: at.prepare, word: 'prepare' },
    { to: at.five, word: 'five' },
    { to: at.questionnaires, word: 'questionnaires' },
    { to: at.map, word: 'theirMap' },
    { to: at.parts, word: 'parts' },
    { to: at.strategies, word: 'strategies' },
    { to: at.quiet, word: 'quiet' },
    { to: at.consent, word: 'consent' },
    { to: at.access, word: 'access' },
    { to: at.take, word: 'take' },
    { to: at.leaving, word: 'leaving' },
    { to: at.ending, word: 'ending' },
  ],
};

/** What equals have besides: each may offer the other one true thing, since neither's would be read as a duty. */
const BETWEEN_EQUALS: readonly Further[] = [{ to: at.offer, word: 'moved' }];

/** What a supervisee brought: in a record of supervision a page of its own, and not one of the agreements. */
const PACKETS: Further = { to: at.packets, word: 'packets' };

/** Pages that are about two people, or about what one lets the other read: a record kept alone has none of them. */
const NEED_TWO: Readonly<Record<Role, readonly string[]>> = {
  client: [
    at.empathy,
    at.consent,
    at.access,
    at.leaving,
    at.ending,
    at.packets,
    at.guesses,
    at.noticed,
    at.suggests,
  ],
  therapist: [
    at.empathy,
    at.consent,
    at.access,
    at.leaving,
    at.ending,
    at.packets,
    at.guesses,
    at.noticed,
    at.suggests,
    at.images,
    at.map,
  ],
};

/** Whether a page at `path` needs the other, who is not in a record that one person keeps alone. */
export const needsTwo = (role: Role, path: string): boolean =>
  NEED_TWO[role].some((to) => isIn(to, path)) || /^\/hours\/[^/]+\/(?:open|guess)$/.test(path);

/** The places of the bar: in a record kept alone, those that one person has. */
export const placesFor = (kind: Kind, role: Role): readonly Place[] =>
  kind === 'alone' ? PLACES[role].filter(({ to }) => !needsTwo(role, to)) : PLACES[role];

/** What is needed now and then, at the foot of every page. */
export const furtherFor = (kind: Kind, role: Role): readonly Further[] => {
  if (kind === 'together') return [...BETWEEN_EQUALS, ...FURTHER[role]];
  if (kind === 'supervision') return [PACKETS, ...FURTHER[role]];
  if (kind !== 'alone') return FURTHER[role];
  return [...FURTHER[role].filter(({ to }) => !needsTwo(role, to)), { to: at.alone, word: 'alone' }];
};

/** True when a page at `path` (below the base) is in this place: `/images/x` is in `/images`, and home is only home. */
export const isIn = (to: string, path: string): boolean =>
  to === at.home ? path === '' || path === '/' : path === to || path.startsWith(`${to}/`);

/** The room a page is in: process notes are a visibly different one. */
export const roomOf = (role: Role, path: string): 'process' | undefined =>
  role === 'therapist' && isIn(at.own, path) ? 'process' : undefined;
