/**
 * Nobody is put down nowhere: after a link one stands in the page that has come, and after a deed at what took the place
 * of what was pressed, with the way back at hand. By Enter alone, since a pointer does not notice.
 */
import type { Locator, Page } from '@playwright/test';
import { aPair, openHour, SAID } from './duet.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 20_000 };
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) =>
  main(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first();

const unfold = (page: Page) =>
  main(page)
    .locator('details')
    .evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
    });

const enter = async (target: Locator) => {
  await expect(target).toBeVisible(SOON);
  await target.focus();
  await target.page().keyboard.press('Enter');
};

/** Whatever was going to happen has happened: one stands in the page, and does not move any more. */
const standing = async (page: Page): Promise<void> => {
  const where = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest('main') && at.checkVisibility() ? at.outerHTML.slice(0, 200) : 'nowhere';
    });
  await expect(async () => {
    const before = await where();
    expect(before).not.toBe('nowhere');
    await page.waitForTimeout(400);
    expect(await where()).toBe(before);
  }).toPass({ timeout: 15_000 });
};

/** From where one stands, the way back is one press of Tab away at most. */
const isAtHand = async (page: Page, name: string): Promise<void> => {
  const isThere = () => page.evaluate((said) => document.activeElement?.textContent?.trim() === said, name);
  if (!(await isThere())) await page.keyboard.press('Tab');
  expect(await isThere(), `“${name}” is at hand`).toBe(true);
};

const isInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return !!box && box.bottom > 0 && box.top < innerHeight;
  });

type Deed = {
  readonly does: string;
  readonly path: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** The way back, where there is one. */
  readonly undo?: string;
};
const press = (name: string | RegExp) => (page: Page) => enter(button(page, name));
const unfolded = (name: string | RegExp) => async (page: Page) => {
  await unfold(page);
  await enter(button(page, name));
};
const asked = (name: string | RegExp, yes: string | RegExp) => async (page: Page) => {
  await enter(button(page, name));
  await enter(page.getByRole('dialog').getByRole('button', { name: yes }).first());
};

const DEEDS: readonly Deed[] = [
  {
    does: 'notes an intention',
    path: '/weiss/prepare',
    act: async (page) => {
      await unfold(page);
      const form = main(page).locator('form', { has: page.getByRole('button', { name: 'Note it' }) });
      await form.locator('textarea').fill('the kettle');
      await enter(button(page, 'Note it'));
    },
  },
  { does: 'did it', path: '/weiss/prepare', act: press('I did it') },
  { does: 'did not', path: '/weiss/prepare', act: press(/^I did not/) },
  { does: 'opens it again', path: '/weiss/prepare', act: unfolded('It is open again') },
  { does: 'lets a note go', path: '/weiss/prepare', act: press('Let the note go'), undo: 'Put it back' },
  {
    does: 'keeps a line of life',
    path: '/ana/map/life',
    act: async (page) => {
      await enter(main(page).locator('summary').first());
      await main(page).locator('details[open] textarea').fill('a kettle');
      await enter(main(page).locator('details[open] button[type=submit]'));
    },
  },
  {
    does: 'lets the other read a line',
    path: '/ana/map/life',
    act: asked(/^Let Dr Weiss read/, /^Let Dr Weiss read/),
    undo: 'Take it back',
  },
  { does: 'takes a line out', path: '/ana/map/life', act: press('Take it out'), undo: 'Put it back' },
  { does: 'takes a line back', path: '/ana/map/life', act: press('Take it back') },
  { does: 'begins a page', path: '/ana/own', act: press('Write a page') },
  { does: 'begins a note', path: '/weiss/own', act: press('Write a note') },
  { does: 'writes in a page', path: '/ana/own', act: press('Write in it') },
  { does: 'puts a part on the map', path: '/ana/parts', act: unfolded(/^Put “/) },
  { does: 'makes a packet', path: '/weiss/packets', act: press('Make a packet') },
  {
    does: 'says that it arrived',
    path: '/ana/moved',
    act: async (page) => {
      await unfold(page);
      await enter(
        main(page)
          .getByRole('button', { name: /reached me/ })
          .first(),
      );
    },
    undo: 'Take it back',
  },
  { does: 'takes that back', path: '/ana/moved', act: press('Take it back') },
  {
    does: 'takes one true thing back',
    path: '/weiss/moved',
    act: asked('Take it back', 'Take it back'),
  },
  {
    does: 'changes what is told',
    path: '/ana/noticed',
    act: asked('Let Dr Weiss know something else', 'So be it'),
  },
  { does: 'says no to the invitation', path: '/ana', act: press('No') },
  { does: 'says not now', path: '/ana', act: press('Not now') },
  {
    does: 'takes back a wish to come back',
    path: '/weiss/repair',
    act: press('Take this back'),
    undo: 'Put it back',
  },
  { does: 'takes one up', path: '/ana/repair', act: press('I was hurt in it') },
  { does: 'takes one up from the other side', path: '/ana/repair', act: press('Dr Weiss was hurt in it') },
  {
    does: 'chooses a language',
    path: '/ana/map/life',
    act: (page) => enter(main(page).getByRole('button', { name: 'Español' })),
  },
];

/** Few enough that one journey is not long, and two can be walked side by side. */
const AT_ONCE = 12;
for (let from = 0; from < DEEDS.length; from += AT_ONCE)
  test(`after a deed one stands at what took its place, ${from / AT_ONCE + 1}`, async ({ person }) => {
    const page = await person('laptop');
    for (const { does, path, act, undo } of DEEDS.slice(from, from + AT_ONCE))
      await test.step(does, async () => {
        await page.goto(`/example${path}`);
        await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible(SOON);
        await page.waitForLoadState('networkidle'); // what watches over the focus comes after the first screen
        await act(page);
        await standing(page);
        expect(await isInSight(page), 'one sees where one stands').toBe(true);
        if (undo !== undefined) await isAtHand(page, undo);
        await page.evaluate(() => localStorage.removeItem('kithe-language'));
      });
  });

/** Where one stands after a link: at the page's own region, or at something in it that has the focus by its own will. */
const follows = async (page: Page, from: string, to: string) => {
  await page.goto(from);
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible(SOON);
  await unfold(page);
  const before = await main(page).getByRole('heading', { level: 1 }).innerText();
  await enter(main(page).locator(`a[href*="${to}"]`).first());
  await expect(page).toHaveURL((url) => url.pathname.includes(to), SOON);
  await expect(main(page).getByRole('heading', { level: 1 })).not.toHaveText(before, SOON);
  await standing(page);
  // Not at what was pressed, nor below the page: everything of it is still ahead.
  const isBefore = await page.evaluate(() => {
    const heading = document.querySelector('main h1');
    const at = document.activeElement;
    return !!heading && !!at && (at.contains(heading) || heading === at || !at.matches('a'));
  });
  expect(isBefore, `${from} → ${to}`).toBe(true);
};

test('after a link one stands in the page that has come: in the example', async ({ person }) => {
  const page = await person('laptop');
  for (const [from, to] of [
    ['/ana/images', '/images/new'],
    ['/ana/map', '/map/new'],
    ['/ana/map', '/map/life'],
    ['/ana/strategies', '/strategies/'],
    ['/ana/repair', '/repair/new'],
    ['/ana/quiet', '/quiet/did'],
    ['/ana/questionnaires', '/questionnaires/gad-7'],
    ['/ana', '/access'],
  ] as const)
    await test.step(`${from} → ${to}`, () => follows(page, `/example${from}`, to));
});

test('after a link one stands in the page that has come: in a record', async ({ kithe, person }) => {
  test.setTimeout(300_000);
  const { therapist, client } = await aPair(kithe, person);
  const hour = await openHour(therapist, client.name, SAID.hour);
  const base = hour.replace(/\/hours\/.*/, '');
  for (const [who, from, to] of [
    [client, '/repair', '/repair/new'],
    [client, '/strategies', '/strategies/new'],
    [client, '/quiet', '/quiet/did'],
    [client, '/questionnaires', '/questionnaires/gad-7'],
    [client, '', '/hours/'],
    [client, '', '/consent'],
    [therapist, '/prepare', '/own'],
  ] as const)
    await test.step(`${from} → ${to}`, () => follows(who.page, `${base}${from}`, to));
});
