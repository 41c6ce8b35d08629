/**
 * Without a connection: a word that was saved is never lost, and nothing is ever doubled (record.md, Reliability).
 * The network is cut by the browser itself; the app comes back from its own worker, as on a train.
 */
import type { Page } from '@playwright/test';
import { aPair, goTo, kept, openHour, type Pair, SAID, seal, writeAccount } from './duet.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 20_000 };
const STRETCHING = { timeout: 60_000 };
/** Waits between tries grow, and a page that was long offline may have just begun one. */
const WHEN_IT_TRIES_AGAIN = { timeout: 75_000 };

/** Resolves when the app lies on this device, so that it opens without a network. */
const isInstalled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve));
  });

const state = (page: Page) => page.locator('[data-waiting]').first();
const nothingWaits = (page: Page) =>
  expect(state(page)).toHaveAttribute('data-waiting', '0', WHEN_IT_TRIES_AGAIN);

/** Everything that the relay has of a record, as often as it has it. */
const entriesAtTheRelay = (page: Page, space: string): Promise<readonly string[]> =>
  page.evaluate(async (of) => {
    const answer = await fetch(`/api/v1/spaces/${of}/entries?after=0&limit=500`);
    const { entries } = (await answer.json()) as { entries: readonly { entry: string }[] }; // the contract's page; nothing was deleted
    return entries.map(({ entry }) => entry);
  }, space);

const spaceIn = (page: Page): string => /\/with\/([^/?#]+)/.exec(page.url())?.[1] ?? '';

const whole = async ({ therapist, client }: Pair) => {
  const hour = await openHour(therapist, client.name, SAID.hour);
  await client.page.goto(`${hour}/write`);
  await expect(client.page.getByRole('heading', { name: 'A moment we were together' })).toBeVisible(SOON);
  return hour;
};

test('written, interrupted, sealed and reopened without a connection; sent when there is one', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const pair = await aPair(kithe, person);
  const { therapist, client } = pair;
  const hour = await whole(pair);
  await isInstalled(client.page);
  const context = client.page.context();
  await context.setOffline(true);

  // A reload without a network, and then a tab that is closed in the middle of a word.
  await client.page.reload();
  const words = client.page.getByLabel('What happened, in my own words');
  await words.fill('The kettle was');
  await expect(kept(client.page)).toBeVisible();
  await client.page.reload();
  await expect(words).toHaveValue('The kettle was', SOON);
  await words.press('End');
  await client.page.keyboard.type(' whistling in the ba');
  await client.page.close();

  const page = await context.newPage();
  const again = { ...client, page };
  await page.goto(`${hour}/write`);
  // At most the letters of the last breath are gone, and never the words before them.
  await expect(page.getByLabel('What happened, in my own words')).toHaveValue(
    /^The kettle was whistling/,
    SOON,
  );
  await writeAccount(again, {
    together: SAID.clientTogether,
    alone: SAID.clientAlone,
    keeping: SAID.clientKept,
  });
  await seal(again);
  await expect(page.getByText(/kept on this device, waiting for a connection/)).toBeVisible(SOON);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your account is sealed' })).toBeVisible(SOON);
  await expect(page.getByText(/kept on this device, waiting for a connection/)).toBeVisible(SOON);

  await therapist.page.goto(hour);
  await expect(therapist.page.getByText('Neither account is sealed yet.')).toBeVisible(SOON);
  await context.setOffline(false);
  await nothingWaits(page);
  await expect(
    therapist.page.getByText(`${client.name}’s account is sealed. You may write one too, or leave it.`),
  ).toBeVisible(SOON);
});

test('an answer that is lost on the way doubles nothing', async ({ kithe, person }) => {
  test.setTimeout(240_000);
  // Requests that a worker has seen cannot be cut in half: here there is none.
  const pair = await aPair(kithe, person, { client: { serviceWorkers: 'block' } });
  const { therapist, client } = pair;
  const hour = await whole(pair);
  const space = spaceIn(client.page);
  await nothingWaits(client.page);
  const before = await entriesAtTheRelay(client.page, space);

  let arrived = 0;
  await client.page.route('**/api/v1/spaces/*/entries', async (route) => {
    if (route.request().method() !== 'POST' || !route.request().url().includes(space))
      return route.fallback();
    arrived++;
    if (arrived > 1) return route.fallback();
    const answer = await route.fetch();
    expect(answer.status()).toBe(200);
    await route.abort('connectionreset');
  });
  await writeAccount(client, { together: SAID.clientTogether });
  await seal(client);
  await nothingWaits(client.page);
  expect(arrived).toBeGreaterThan(1);
  const after = await entriesAtTheRelay(client.page, space);
  expect(new Set(after).size).toBe(after.length);
  expect(after).toHaveLength(before.length + 1);
  await therapist.page.goto(hour);
  await expect(
    therapist.page.getByText(`${client.name}’s account is sealed. You may write one too, or leave it.`),
  ).toBeVisible(SOON);
  await expect(therapist.page.getByRole('region', { name: 'About this record' })).toHaveCount(0);
});

test('two devices of one person, long without a connection, come to the same record', async ({
  kithe,
  person,
}) => {
  test.setTimeout(300_000);
  const pair = await aPair(kithe, person);
  const { client } = pair;
  const hour = await whole(pair);
  const laptop = await person('laptop');
  await laptop.goto('/sign-in');
  await laptop.getByLabel('Your name here').fill(client.words.account);
  await laptop.getByLabel('Your words').fill(client.words.passphrase);
  await laptop.getByRole('button', { name: 'Sign in' }).click();
  await expect(laptop.getByRole('heading', { name: 'Today' })).toBeVisible(STRETCHING);
  await laptop.goto(hour);
  await expect(laptop.getByRole('heading', { name: SAID.hour })).toBeVisible(SOON);
  const devices = [client, { ...client, page: laptop }];

  for (const { page } of devices) {
    await isInstalled(page);
    await page.context().setOffline(true);
  }
  const base = `/with/${spaceIn(client.page)}`;
  for (const [i, { page }] of devices.entries())
    for (const what of ['The first thing', 'The second thing', 'The third thing']) {
      await page.goto(`${base}/repair/new`);
      await page.getByLabel('What shall we call it?').fill(`${what} of device ${i + 1}`);
      await page.getByRole('button', { name: 'Put it between us' }).click();
      await expect(page.getByRole('heading', { level: 1, name: `${what} of device ${i + 1}` })).toBeVisible(
        SOON,
      );
    }
  for (const { page } of devices) await page.context().setOffline(false);
  for (const one of devices) {
    await goTo(one, 'Still open');
    await nothingWaits(one.page);
    await expect(one.page.getByRole('link', { name: /thing of device/ })).toHaveCount(6, WHEN_IT_TRIES_AGAIN);
  }
  const [first, second] = await Promise.all(devices.map(({ page }) => page.getByRole('main').innerText()));
  expect(first).toBe(second);
  for (const { page } of devices)
    await expect(page.getByRole('region', { name: 'About this record' })).toHaveCount(0);
});
