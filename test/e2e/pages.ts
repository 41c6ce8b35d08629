/**
 * Every page that a person can see, one line each, and how to come to it. A new page is a new line here.
 *
 * Pages of a record are reached in the example, which has everything in it; those about one particular thing by
 * the link that leads there, since ids belong to one telling of the story.
 */
import type { Page } from '@playwright/test';

export type PageToSee = {
  readonly name: string;
  readonly path: string;
  /** From `path` on to the page that is meant. */
  readonly go?: (page: Page) => Promise<unknown>;
};

const follow = (name: RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('link', { name }).first().click({ timeout: 10_000 });

/** Below either person's base. */
const relationship = (who: 'ana' | 'weiss'): readonly PageToSee[] => {
  const at = (path: string) => `/example/${who}${path}`;
  return [
    { name: 'home', path: at('') },
    { name: 'timeline', path: at('/timeline') },
    { name: 'repair', path: at('/repair') },
    { name: 'one repair', path: at('/repair'), go: follow(/clock/i) },
    { name: 'one that is open', path: at('/repair'), go: follow(/bus/i) },
    { name: 'something new between us', path: at('/repair/new') },
    { name: 'images', path: at('/images') },
    { name: 'a new image', path: at('/images/new') },
    { name: 'moved', path: at('/moved') },
    { name: 'own', path: at('/own') },
    { name: 'consent', path: at('/consent') },
    { name: 'take', path: at('/take') },
  ].map(({ name, ...page }) => ({ name: `${who}: ${name}`, ...page }));
};

const PLACE = {
  image: /image that loosened/,
  seen: /hour in which she looked up/,
  table: /Open the last hour/,
};
/** Places that the example's own door leads to. */
const place = (name: keyof typeof PLACE): PageToSee => ({
  name: `example: ${name}`,
  path: '/example',
  go: follow(PLACE[name]),
});

/** By whether one needs an account, and through whose eyes. Each group is a test, so that two run at a time. */
export const PAGES: Readonly<Record<string, readonly PageToSee[]>> = {
  'the front': [
    { name: 'doors', path: '/' },
    { name: 'help', path: '/help' },
    { name: 'play', path: '/play' },
    { name: 'begin', path: '/begin' },
    { name: 'sign in', path: '/sign-in' },
    { name: 'join', path: '/join' },
    { name: 'recover', path: '/recover' },
    { name: 'nowhere', path: '/nowhere' },
    { name: 'example', path: '/example' },
    { name: 'example: both', path: '/example/both' },
  ],
  'the example, as Ana': [...relationship('ana'), place('image'), place('seen'), place('table')],
  'the example, as Dr Weiss': relationship('weiss'),
};
