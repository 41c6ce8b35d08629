/**
 * Every page that a person can see, one line each, and how to come to it. A new page is a new line here.
 *
 * Pages of a record are looked at in the example, which has everything in it, and in a record that has just begun,
 * which has nothing; those about one particular thing by the link that leads there, since ids belong to one telling.
 */
import type { Page } from '@playwright/test';

export type PageToSee = {
  readonly name: string;
  /** An address, or where the one in `places` is that has this name. */
  readonly path: string;
  /** From `path` on to the page that is meant. */
  readonly go?: (page: Page) => Promise<unknown>;
};

const SOON = { timeout: 15_000 };
const main = (page: Page) => page.getByRole('main');
const follow = (name: RegExp) => (page: Page) => main(page).getByRole('link', { name }).first().click(SOON);
const press = (name: string | RegExp) => (page: Page) =>
  main(page).getByRole('button', { name }).first().click(SOON);
const inTurn =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

/** A reading is worked out after the page has come. */
const readingIsHere = (page: Page) =>
  main(page).getByRole('heading', { name: 'How near you were to each other' }).waitFor({ timeout: 60_000 });

/** Below the base of a record that has everything in it. */
const relationship = (who: 'ana' | 'weiss'): readonly PageToSee[] => {
  const at = (path: string) => `/example/${who}${path}`;
  return [
    { name: 'home', path: at('') },
    { name: 'timeline', path: at('/timeline') },
    { name: 'what two accounts suggest', path: at('/suggests'), go: readingIsHere },
    { name: 'repair', path: at('/repair') },
    { name: 'one repair', path: at('/repair'), go: follow(/clock/i) },
    { name: 'one that is open', path: at('/repair'), go: follow(/bus/i) },
    { name: 'something new between us', path: at('/repair/new') },
    { name: 'images', path: at('/images') },
    { name: 'a new image', path: at('/images/new') },
    { name: 'moved', path: at('/moved') },
    { name: 'own', path: at('/own') },
    { name: 'map', path: at('/map') },
    { name: 'one on the map', path: at('/map'), go: follow(/workshop/) },
    { name: 'life outside', path: at('/map/life') },
    { name: 'the setting', path: at('/map/setting') },
    ...(who === 'ana'
      ? [{ name: 'new on the map', path: at('/map/new') }]
      : [{ name: 'a map of one’s own', path: at('/own/map') }]),
    { name: 'leaving with it', path: at('/leaving') },
    { name: 'what stays', path: at('/leaving/kept') },
    { name: 'noticed', path: at('/noticed') },
    {
      name: 'a guess',
      path: at(''),
      go: inTurn(follow(/it was fine|the green kettle|to the end/), follow(/I think you felt/)),
    },
    ...(who === 'weiss'
      ? [
          { name: 'prepare', path: at('/prepare') },
          { name: 'what I tend to miss', path: at('/guesses') },
        ]
      : []),
    { name: 'five good things', path: at('/five') },
    { name: 'questionnaires', path: at('/questionnaires') },
    { name: 'a questionnaire', path: at('/questionnaires/gad-7') },
    { name: 'parts', path: at('/parts') },
    {
      name: 'one part',
      path: at('/parts'),
      go: inTurn(
        (page) => main(page).getByText('Choose for each where it was').click(SOON),
        follow(/More about this part/),
      ),
    },
    { name: 'strategies', path: at('/strategies') },
    { name: 'a new strategy', path: at('/strategies/new') },
    { name: 'a quiet page', path: at('/quiet') },
    { name: 'something I did', path: at('/quiet/did') },
    { name: 'something I am', path: at('/quiet/am') },
    { name: 'to let go', path: at('/quiet/let-go') },
    { name: 'consent', path: at('/consent') },
    { name: 'take', path: at('/take') },
    { name: 'access', path: at('/access') },
    { name: 'ending', path: at('/ending') },
    { name: 'summary', path: at('/summary') },
    { name: 'packets', path: at('/packets') },
  ].map(({ name, ...page }) => ({ name: `${who}: ${name}`, ...page }));
};

/** Filled in by Ana: the newer of two, and the older, in which help comes before everything else. */
const filled: readonly PageToSee[] = [
  { name: 'ana: a filled sheet', path: '/example/ana/questionnaires', go: follow(/11 October 2026/) },
  { name: 'ana: help first', path: '/example/ana/questionnaires', go: follow(/10 December 2025/) },
];

const PLACE = {
  image: /image that loosened/,
  seen: /hour in which she looked up/,
  table: /Open the last hour/,
};
/** Things that only Ana has. */
const hers: readonly PageToSee[] = [
  { name: 'ana: her strategy', path: '/example/ana/strategies', go: follow(/it was fine/) },
  { name: 'ana: what she carries', path: '/example/ana/quiet', go: follow(/That I am trouble/) },
];
/** Places that the example's own door leads to. */
const place = (name: keyof typeof PLACE): PageToSee => ({
  name: `example: ${name}`,
  path: '/example',
  go: follow(PLACE[name]),
});

const toTheWords = async (page: Page) => {
  await page.getByLabel('What would you like to be called?').fill('Ottoline', SOON);
  await press('Go on')(page);
  await page.getByRole('heading', { name: 'Your name and your words' }).waitFor(SOON);
};
const toTheCode = inTurn(toTheWords, press('Go on'));

/** What anyone can see who has the address. `{setup}` is the link that the first start prints. */
export const PAGES: Readonly<Record<string, readonly PageToSee[]>> = {
  'the front': [
    { name: 'doors', path: '/' },
    { name: 'help', path: '/help' },
    { name: 'cards on paper', path: '/paper' },
    { name: 'play', path: '/play' },
    { name: 'play: what it assumes', path: '/play/assumptions' },
    { name: 'begin', path: '/begin' },
    { name: 'begin: words', path: '{setup}', go: toTheWords },
    { name: 'begin: code', path: '{setup}', go: toTheCode },
    { name: 'begin: check', path: '{setup}', go: inTurn(toTheCode, press('It is on paper')) },
    { name: 'sign in', path: '/sign-in' },
    { name: 'join', path: '/join' },
    { name: 'recover', path: '/recover' },
    { name: 'nowhere', path: '/nowhere' },
    { name: 'example', path: '/example' },
    { name: 'example: both', path: '/example/both' },
  ],
  'the example, as Ana': [
    ...relationship('ana'),
    ...filled,
    ...hers,
    place('image'),
    place('seen'),
    place('table'),
  ],
  'the example, as Dr Weiss': relationship('weiss'),
};

/** What somebody sees who has just begun: their own pages, and a record with one hour and nothing in it. */
export const BEGUN: readonly PageToSee[] = [
  { name: 'today', path: '/today' },
  { name: 'invite', path: '/invite' },
  { name: 'devices', path: '/devices' },
  { name: 'keep a record alone', path: '/keep-alone' },
  { name: 'hand over', path: '/hand-over' },
  ...[
    '',
    '/timeline',
    '/suggests',
    '/repair',
    '/images',
    '/moved',
    '/own',
    '/map',
    '/leaving',
    '/noticed',
    '/five',
    '/questionnaires',
    '/consent',
    '/access',
    '/ending',
    '/parts',
    '/strategies',
    '/quiet',
  ].map((path) => ({
    name: `empty: ${path === '' ? 'home' : path.slice(1)}`,
    path: `{record}${path}`,
  })),
  { name: 'the hour', path: '{hour}' },
  { name: 'to open', path: '{hour}/open' },
  ...[1, 2, 3, 4, 5].map((n) => ({ name: `card ${n}`, path: `{hour}/write?card=${n}` })),
  {
    name: 'read back',
    path: '{hour}/write',
    go: (page) => page.getByRole('button', { name: 'Read it back' }).click(SOON),
  },
];
