/**
 * What a browser leaves of somebody's words in files of its own: the folder of its profile, searched after it was closed.
 *
 * To open again where one was, a browser keeps what stands in the fields of a page, in plain sight, unless a field says
 * that it is not to (`autocomplete="off"`); Kithe's drafts lie there sealed. That such a file is written at all, and is
 * looked into, is shown by a field that does not say so.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { begin, kept } from './duet.ts';
import { pointer } from './hands.ts';
import { DEVICES, expect, test } from './kithe.ts';
import { everyWordOf, tracesOf } from './traces.ts';

const SOON = { timeout: 20_000 };
const CARD = 'The cormorant dived beneath the pomegranate.';
const ONLY_ME = 'Wilhelmina hid the astrolabe.';
const OWN_PAGE = 'A zeppelin over the apothecary.';
/** Typed into a field of the browser's own, without a word about it. */
const UNGUARDED = 'Leocadia whistles the barcarole.';

const aRecord = async (page: Page): Promise<string> => {
  await page.goto('/keep-alone');
  await page.getByRole('radio', { name: /I am the client/ }).check(SOON);
  await page.getByLabel('What do you call the other person?').fill('Dr Q.');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Open this hour' }).click(SOON);
  await expect(page.getByText('card 1 of 5')).toBeVisible(SOON);
  return new URL(page.url()).pathname.replace(/\/hours\/.*/, '');
};

test('what stands in the fields of the writing page is in no file of the browser’s own', async ({
  kithe,
  playwright,
  launchOptions,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'kithe-profile-'));
  try {
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...DEVICES.laptop,
      baseURL: kithe.url,
      locale: 'en-GB',
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await begin(page, pointer, kithe);
    const record = await aRecord(page);
    await page.getByLabel('What happened, in my own words').fill(CARD);
    await page.getByText('A line only for me').first().click();
    await page.getByRole('textbox', { name: 'A line only for me' }).fill(ONLY_ME);
    await expect(kept(page)).toBeVisible(SOON);

    const own = await context.newPage();
    await own.goto(`${record}/own?write=new`);
    await own.getByLabel('My page').fill(OWN_PAGE, SOON);
    await expect(kept(own)).toBeVisible(SOON);

    const unguarded = await context.newPage();
    await unguarded.goto('/nowhere');
    await unguarded.evaluate(() => {
      document.body.replaceChildren(document.createElement('textarea'));
    });
    await unguarded.locator('textarea').pressSequentially(UNGUARDED);
    // What stands in fields is noted when one goes elsewhere, and read again when one comes back.
    for (const one of [page, own, unguarded]) {
      await one.goto('/help');
      await expect(one.getByRole('heading', { level: 1 })).toBeVisible(SOON);
    }
    await context.close();
    await kithe.stop();

    const folder = { folder: profile };
    expect(tracesOf([UNGUARDED], folder)).not.toEqual([]);
    expect(tracesOf(everyWordOf([CARD, ONLY_ME, OWN_PAGE]), folder)).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
