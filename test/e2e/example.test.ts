/** The example, as somebody meets it who has never heard of any of this: no account, no words of explanation, nothing kept. */
import type { Page } from '@playwright/test';
import { expect, test } from './kithe.ts';

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

/** What a browser keeps for this origin, besides the app itself. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const words = async (name: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const db = asked.result;
          const stores = [...db.objectStoreNames];
          if (stores.length === 0) return resolve(0);
          const tx = db.transaction(stores);
          let count = 0;
          for (const store of stores) {
            const counted = tx.objectStore(store).count();
            counted.onsuccess = () => {
              count += counted.result;
            };
          }
          tx.oncomplete = () => {
            db.close();
            resolve(count);
          };
        };
      });
    const databases = await indexedDB.databases();
    const counts = await Promise.all(databases.map(({ name }) => words(name ?? '')));
    return {
      records: counts.reduce((a, b) => a + b, 0),
      local: localStorage.length,
      session: Object.keys(sessionStorage).filter((key) => !key.startsWith('tsr-')),
      cookies: document.cookie,
    };
  });

test('from the three doors into the example, as Ana and as Dr Weiss; and what a golden seam is', async ({
  person,
}) => {
  const page = await person('phone');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expect(
    page.getByText(/is where a crack was mended: it was said, it was heard, and it landed/),
  ).toBeVisible();
  await link(page, /Look at an example/).click();
  await expect(page.getByRole('heading', { level: 1, name: 'After thirty years' })).toBeVisible();

  await link(page, /The clock: a golden seam/).click();
  await expect(page.getByRole('heading', { level: 1, name: /clock/ })).toBeVisible();
  const story = page.getByRole('main');
  for (const said of ['You named it', 'Dr Weiss answered', 'For you, it landed'])
    await expect(story.getByText(said).first()).toBeVisible();
  // The same repair through the other pair of eyes.
  await link(page, 'See it as Dr Weiss').click();
  await expect(page).toHaveURL(/\/example\/weiss\/repair\//);
  await expect(story.getByText('For Ana, it landed').first()).toBeVisible();

  await link(page, 'Timeline').click();
  await expect(
    page
      .getByRole('main')
      .getByText(/golden seam/)
      .first(),
  ).toBeVisible();
  await page.goto('/example/ana');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  expect(await keptIn(page)).toEqual({ records: 0, local: 0, session: [], cookies: '' });
});

test('the last hour is opened together on one screen, and a reload begins again', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/example');
  await link(page, /Both, side by side/).click();
  const panes = ['Through Ana’s eyes', 'Through Dr Weiss’s eyes'].map((name) =>
    page.getByRole('region', { name, exact: true }),
  );
  for (const pane of panes) {
    await pane
      .getByRole('link', { name: /^Open together$/i })
      .first()
      .click();
    await pane.getByRole('button', { name: 'I am here and ready' }).click();
  }
  for (const pane of panes) {
    await expect(pane.getByRole('heading', { name: 'You are both here' })).toBeVisible();
    await pane.getByRole('button', { name: 'Choose all but what I am keeping' }).click();
    await pane.getByRole('button', { name: 'Open these' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Yes, open these' }).click();
  }
  for (const pane of panes) {
    await expect(pane.getByRole('heading', { name: 'It is open between you' })).toBeVisible();
    await pane.getByRole('link', { name: 'Read it side by side' }).click();
    await expect(pane.getByText('Opened together')).toBeVisible();
  }
  await page.reload();
  for (const pane of panes)
    await expect(pane.getByRole('link', { name: /^Open together$/i }).first()).toBeVisible();
  expect(await keptIn(page)).toEqual({ records: 0, local: 0, session: [], cookies: '' });
});
