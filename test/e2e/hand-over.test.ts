/**
 * One device for two, handed over in the room and given back: never the words of both on it, nothing left of whoever
 * gave it back in any store that a browser has, and nothing erased that is not safe. Killed in the middle, it says what is true.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { aPair, begin, kept, openHour, SAID, type Someone, seal, type Words, writeAccount } from './duet.ts';
import { pointer } from './hands.ts';
import { expect, type Kithe, test } from './kithe.ts';

const SOON = { timeout: 20_000 };
const STRETCHING = { timeout: 60_000 };
/** Waits between tries grow. */
const WHEN_IT_TRIES_AGAIN = { timeout: 75_000 };

/** Whatever this browser keeps for Kithe that was not built with it: records by store, and words in plain sight. */
const keptHere = async (page: Page) => {
  const found = await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        records.push(...(await asked(all.getAllKeys())).map((key) => `${name}/${store}/${String(key)}`));
      }
      db.close();
    }
    const files: string[] = [];
    for (const cache of await caches.keys())
      for (const { url } of await (await caches.open(cache)).keys()) files.push(new URL(url).pathname);
    return {
      records,
      local: Object.keys(localStorage),
      // How far a page was scrolled, by names made of chance: no address, and no word.
      tab: Object.entries(sessionStorage).filter(
        ([name, value]) => !/scroll/.test(name) || value.includes('/'),
      ),
      cookies: document.cookie,
      files: files.filter((path) => !/^\/(?:assets\/|[\w-]+\.\w+$|fonts\/)/.test(path)),
    };
  });
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  return { ...found, cookies: [found.cookies, ...cookies].filter(Boolean) };
};
const nothing = (stage: 'out' | 'back') => ({
  records: [],
  local: stage === 'out' ? ['kithe-handed', 'kithe-handed-choices'] : ['kithe-handed'],
  tab: [],
  cookies: [],
  files: [],
});
const isEmpty = async (page: Page, stage: 'out' | 'back') => {
  const { local, ...rest } = await keptHere(page);
  const { local: only, ...none } = nothing(stage);
  expect(rest).toEqual(none);
  expect(local.sort()).toEqual(only);
};

const signIn = async (page: Page, { account, passphrase }: Words) => {
  await page.getByLabel('Your name here').fill(account);
  await page.getByLabel('Your words', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible(STRETCHING);
};
const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const handOver = async (page: Page) => {
  await page.goto('/hand-over');
  await page.getByRole('button', { name: 'Sign out, empty it, hand it over' }).click();
  await expect(heading(page, 'It is empty, and can be handed over')).toBeVisible(SOON);
};
const GIVE = 'When you are done: give this device back';

/** Resolves when the app lies on this device, so that it opens without a network. */
const isInstalled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve));
  });

/** Whether a text stands in any file of the relay. */
const isAtTheRelay = ({ dataDir }: Kithe, words: string): boolean =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .some((file) => readFileSync(join(file.parentPath, file.name)).includes(words));

/** Everything that the pages of this tab's history show, going back through them one by one. */
const goingBack = async (page: Page, steps: number): Promise<string> => {
  let seen = '';
  for (let step = 0; step < steps; step++) {
    await page.goBack().catch(() => null);
    await expect(page.getByRole('main')).toBeVisible(SOON);
    seen += await page.content();
    seen += (
      await page
        .locator('input, textarea')
        .evaluateAll((all) => all.map((e) => ('value' in e ? e.value : '')))
    ).join();
  }
  return seen;
};

test('a device changes hands twice, empty each time', async ({ kithe, person }) => {
  test.setTimeout(240_000);
  const { therapist, client } = await aPair(kithe, person);
  const hour = await openHour(therapist, client.name, SAID.hour);
  const { page } = therapist;
  const space = /\/with\/([^/]+)/.exec(hour)?.[1] ?? 'no space';
  const hers = [SAID.therapistTogether, SAID.therapist, therapist.words.account];
  const his = [
    SAID.clientTogether,
    SAID.clientKept,
    SAID.clientOnlyMe,
    SAID.client,
    client.words.account,
    space,
  ];

  await test.step('words that are nowhere else are told of, and hold it back', async () => {
    await page.getByLabel('What happened, in my own words').fill(SAID.therapistTogether);
    await expect(kept(page)).toBeVisible(SOON);
    await page.goto('/devices');
    await page.getByRole('link', { name: 'Hand this device over in the room' }).click();
    await expect(page.getByText(`an account that is begun and not sealed: ${SAID.hour}`)).toBeVisible(SOON);
    await expect(page.getByRole('button', { name: 'Sign out, empty it, hand it over' })).toBeDisabled();
    await page.goto(`${hour}/write?card=read`);
    await page.getByRole('button', { name: 'Seal my account' }).click();
    await expect(heading(page, 'Your account is sealed')).toBeVisible(SOON);
  });

  await test.step('it is empty when it changes hands', async () => {
    await handOver(page);
    await isEmpty(page, 'out');
    const shown = (await page.content()) + (await goingBack(page, 3));
    for (const word of hers) expect(shown).not.toContain(word);
    await page.goto('/hand-over');
  });

  const other = await page.context().newPage();
  await test.step('the other signs in, writes, and seals', async () => {
    await page.getByRole('button', { name: 'Sign in with my own words' }).click();
    await signIn(page, client.words);
    await page.goto(`${hour}/write`);
    await expect(page.getByRole('link', { name: GIVE })).toBeVisible(SOON);
    const writer: Someone = { ...client, page, hand: pointer };
    await writeAccount(writer, {
      together: SAID.clientTogether,
      keeping: SAID.clientKept,
      alone: SAID.clientAlone,
      onlyMe: SAID.clientOnlyMe,
    });
    await seal(writer);
    await other.goto('/help');
    await other.getByLabel('Somebody I can call').fill('Leocadia, by the dovecote');
    await expect(other.getByText('Kept on this device.')).toBeVisible(SOON);
    await other.goto(hour);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible(SOON);
  });

  await test.step('what only this device has can be read once more, and goes when they say so', async () => {
    await page.getByRole('link', { name: GIVE }).click();
    await page.getByText('lines that are only for you').click(SOON);
    await expect(page.getByText(SAID.clientOnlyMe)).toBeVisible();
    await expect(page.getByText('your lines under Help now.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Give it back' })).toBeDisabled();
    await page.getByText('They may go.', { exact: true }).click();
    await page.getByRole('button', { name: 'Give it back' }).click();
    await expect(heading(page, 'It can be given back now')).toBeVisible(SOON);
  });

  await test.step('nothing of theirs is left: no store, no cookie, no tab, no way back', async () => {
    await isEmpty(page, 'back');
    await expect(other.getByRole('link', { name: 'Sign in' }).first()).toBeVisible(SOON);
    const shown = (await other.content()) + (await page.content()) + (await goingBack(page, 4));
    for (const word of [...his, 'Leocadia'])
      expect(shown.replaceAll(`/with/${space}`, '')).not.toContain(word);
    await page.goto('/help');
    await expect(page.getByLabel('Somebody I can call')).toHaveValue('');
    await page.goto('/hand-over');
    await page.reload();
    await isEmpty(page, 'back');
    await other.close();
  });

  await test.step('the owner comes back to both accounts sealed, and to nothing that the other kept', async () => {
    await page.getByRole('button', { name: 'It is mine: sign in' }).click();
    await signIn(page, therapist.words);
    await expect(page.getByText('Both accounts are sealed', { exact: false })).toBeVisible(SOON);
    await expect(page.getByRole('link', { name: GIVE })).toHaveCount(0);
    await page.goto(hour);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible(SOON);
    for (const word of [SAID.clientTogether, SAID.clientKept, SAID.clientOnlyMe]) {
      expect(await page.content()).not.toContain(word);
      expect(isAtTheRelay(kithe, word)).toBe(false);
    }
    expect((await keptHere(page)).local).not.toContain('kithe-handed');
  });

  await test.step('and the other has all of it on a device of their own, but for what they let go', async () => {
    await client.page.goto(`${hour}/write`);
    await expect(heading(client.page, 'Your account is sealed')).toBeVisible(SOON);
    await expect(client.page.getByText(SAID.clientTogether)).toHaveCount(1, SOON);
  });
});

test('killed in the middle, it says what is true, and goes on from there', async ({ kithe, person }) => {
  test.setTimeout(240_000);
  const owner = await begin(await person('laptop'), pointer, kithe);
  const context: BrowserContext = owner.page.context();
  const tab = async (path = '/hand-over') => {
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
  type Instant = { readonly comes: Promise<unknown> };
  /** Presses, and ends the tab at the instant that was prepared. */
  const killed = async (page: Page, button: string, prepare: (page: Page) => Promise<Instant>) => {
    const { comes } = await prepare(page);
    await page.getByRole('button', { name: button }).click(SOON);
    await comes;
    // At once, as when the power goes: the page does nothing more.
    const crash = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void crash.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
  };
  /** The instant at which the page says that it has come there; where it comes, it then waits without end. */
  const instantOf = async (page: Page, name: string): Promise<Instant> => {
    let come = () => {};
    const instant = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.exposeFunction(name, () => come());
    return { comes: instant };
  };
  /** The relay is asked to end the session, and never answers. In the page: what a worker lets by cannot be held outside. */
  const atSignOut = async (page: Page): Promise<Instant> => {
    const instant = await instantOf(page, 'signingOut');
    await page.evaluate(() => {
      const ask = window.fetch;
      window.fetch = (input, init) => {
        if (!String(input).endsWith('/api/v1/signout')) return ask(input, init);
        (window as unknown as { signingOut: () => void }).signingOut(); // exposed above
        return new Promise(() => {});
      };
    });
    return instant;
  };
  /** Everything is erased; the databases stand there yet, and the page was not loaded anew. */
  const atDeletion = async (page: Page): Promise<Instant> => {
    const instant = await instantOf(page, 'deleting');
    await page.evaluate(() => {
      indexedDB.deleteDatabase = () => {
        (window as unknown as { deleting: () => void }).deleting(); // exposed above
        return new EventTarget() as IDBOpenDBRequest; // a request that is never answered
      };
    });
    return instant;
  };
  const DO = 'Sign out, empty it, hand it over';

  let page = await tab();
  await owner.page.close();
  await killed(page, DO, atSignOut);
  page = await tab();
  await expect(
    page.getByText('This was interrupted before anything was erased.', { exact: false }),
  ).toBeVisible(SOON);
  await expect(heading(page, 'Hand this device over')).toBeVisible();
  expect((await keptHere(page)).records).not.toEqual([]);
  await killed(page, DO, atDeletion);
  page = await tab();
  await expect(heading(page, 'It is empty, and can be handed over')).toBeVisible(SOON);
  await isEmpty(page, 'out');

  // The owner stands for the other here: what matters is whose turn it is.
  await page.getByRole('button', { name: 'Sign in with my own words' }).click();
  await signIn(page, owner.words);
  await expect(page.getByRole('link', { name: GIVE })).toBeVisible();
  await page.goto('/hand-over');
  await killed(page, 'Give it back', atSignOut);
  page = await tab('/today');
  await expect(page.getByRole('link', { name: GIVE })).toBeVisible(SOON);
  await page.getByRole('link', { name: GIVE }).click();
  await expect(
    page.getByText('This was interrupted before anything was erased.', { exact: false }),
  ).toBeVisible(SOON);
  await expect(heading(page, 'It can be given back now')).toHaveCount(0);
  await page.getByRole('button', { name: 'Give it back' }).click();
  await expect(heading(page, 'It can be given back now')).toBeVisible(SOON);
  await isEmpty(page, 'back');
});

test('without a connection: nothing is erased that waits to be sent, and whatever is erased is gone at once', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const { page, words } = await begin(await person('laptop'), pointer, kithe);
  const context = page.context();
  await isInstalled(page);

  await context.setOffline(true);
  await page.goto('/hand-over');
  await page.getByRole('button', { name: 'Sign out, empty it, hand it over' }).click();
  await expect(page.getByRole('alert')).toBeVisible(SOON);
  await expect(heading(page, 'It is empty, and can be handed over')).toHaveCount(0);
  await context.setOffline(false);
  await page.reload();
  await expect(heading(page, 'Hand this device over')).toBeVisible(SOON);
  await page.getByRole('button', { name: 'Sign out, empty it, hand it over' }).click();
  await expect(heading(page, 'It is empty, and can be handed over')).toBeVisible(SOON);

  // The owner stands for the other, with a record of one.
  await page.getByRole('button', { name: 'Sign in with my own words' }).click();
  await signIn(page, words);
  await page.goto('/keep-alone');
  await page.getByRole('radio', { name: /I am the client/ }).click();
  await page.getByLabel('What do you call the other person?').fill('Dr Q.');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByLabel('What to call it, for now')).toBeVisible(SOON);
  await context.setOffline(true);
  await page.getByLabel('What to call it, for now').fill('Plum Monday');
  await page.getByRole('button', { name: 'Open this hour' }).click();
  await expect(page.getByText('Plum Monday · card 1 of 5')).toBeVisible(SOON);
  await page.getByRole('link', { name: GIVE }).click();
  await expect(page.getByText(/before that, nothing is erased here/)).toBeVisible(SOON);
  await expect(page.getByRole('button', { name: 'Give it back' })).toBeDisabled();
  await context.setOffline(false);
  await expect(page.getByRole('button', { name: 'Give it back' })).toBeEnabled(WHEN_IT_TRIES_AGAIN);

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Give it back' }).click();
  await expect(heading(page, 'It can be given back now')).toBeVisible(SOON);
  const stillThere = page.getByText('There is no connection just now', { exact: false });
  await expect(stillThere).toBeVisible(SOON);
  expect((await keptHere(page)).records).toEqual([]);
  expect((await context.cookies()).length).toBe(1);
  await context.setOffline(false);
  await expect(stillThere).toHaveCount(0, SOON);
  await isEmpty(page, 'back');
  await page.getByRole('button', { name: 'It is mine: sign in' }).click();
  await signIn(page, words);
  await page.getByRole('listitem').filter({ hasText: 'Dr Q.' }).getByRole('link').first().click();
  await expect(page.getByText('Plum Monday').first()).toBeVisible(SOON);
});
