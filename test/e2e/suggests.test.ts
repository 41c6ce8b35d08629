/**
 * What two accounts suggest: there when both have said yes, gone at once when either takes it back, humble where a person
 * says that it is wrong, and on the therapist's page without any word of what may be unspoken (J9).
 */
import type { Page } from '@playwright/test';
import { aPair } from './duet.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 20_000 };
/** A reading of forty hours on a busy machine. */
const READING = { timeout: 60_000 };
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });
const heading = (page: Page, name: string) => main(page).getByRole('heading', { name, exact: true });
const TITLE = 'What your two accounts suggest';

const consentTo = async (page: Page, does: RegExp): Promise<void> => {
  const reading = main(page)
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Reading our hours together' }) });
  await reading.getByRole('button', { name: does }).click(SOON);
  await page.getByRole('dialog').getByRole('button', { name: does }).click(SOON);
};

test('Ana reads it on her phone, says that it is wrong about her, and takes her consent back', async ({
  person,
}) => {
  test.setTimeout(180_000);
  const page = await person('phone');
  await page.goto('/example/ana/timeline');
  await main(page).getByRole('link', { name: TITLE }).click(SOON);
  await expect(heading(page, TITLE)).toBeVisible(SOON);
  await expect(heading(page, 'How near you were to each other')).toBeVisible(READING);
  await expect(heading(page, 'What may be unspoken')).toBeVisible();
  await expect(
    main(page)
      .getByRole('img', { name: /Of anyone in that hour/ })
      .first(),
  ).toBeVisible();
  await expect(heading(page, 'What if')).toHaveCount(0);
  await expect(main(page)).not.toContainText(/\byou are (?!not)/i);
  expect(page.workers()).toHaveLength(1);

  const wrong = main(page).locator('details').filter({ hasText: 'This is wrong about me' }).first();
  await wrong.getByText('This is wrong about me').click();
  await wrong.getByLabel('How it was, if you would like to say').fill('I was glad of the heron.');
  await wrong.getByRole('button', { name: 'It is wrong' }).click();
  await expect(wrong.getByText('It has stepped back there.')).toBeVisible(SOON);
  await expect(main(page).getByText('I was glad of the heron.')).toBeVisible();
  await expect(main(page).getByText('derived by Kithe, said by nobody')).toBeVisible();
  await expect(wrong.getByRole('button', { name: /^Read “.+” again$/ })).toBeVisible(READING);

  await button(page, 'Take these notes along').scrollIntoViewIfNeeded();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Take these notes along').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^kithe-derived-/);

  await page.getByRole('link', { name: 'What we agreed', exact: true }).last().click();
  await consentTo(page, /^Take my agreement back$/);
  await expect(main(page).getByRole('link', { name: TITLE })).toHaveCount(0);
  await page.goBack();
  await expect(heading(page, 'This is not in use')).toBeVisible(SOON);
  await expect(main(page)).not.toContainText('derived by Kithe');
  expect(page.workers()).toEqual([]);
});

test('Dr Weiss has no word of what may be unspoken, and can look at what if', async ({ person }) => {
  test.setTimeout(120_000);
  const page = await person('laptop');
  await page.goto('/example/weiss/suggests');
  await expect(main(page).getByText('Be available; do not probe.')).toBeVisible(SOON);
  await expect(heading(page, 'What if')).toBeVisible(READING);
  await expect(main(page)).not.toContainText(/unspoken|would not be said/i);
  const picture = main(page).getByRole('img', { name: /hours ahead/ });
  const before = await picture.getAttribute('aria-label', READING);
  const ahead = main(page).getByRole('slider', { name: 'Look so many hours ahead' });
  await ahead.press('End');
  await expect(picture).toHaveAttribute('aria-label', /12 hours ahead/, SOON);
  expect(await picture.getAttribute('aria-label')).not.toBe(before);

  // Nothing would have been said after the first hours, and so nothing is foretold from there either.
  await expect(main(page).getByText(/Where a picture has a gap/)).toBeVisible();
  const named = main(page).getByRole('checkbox', { name: 'name it next hour' });
  const stand = main(page).getByRole('slider', { name: 'Stand after this hour' });
  await expect(named).toBeChecked();
  const last = await stand.getAttribute('aria-valuetext');
  await stand.press('Home');
  await expect(stand).not.toHaveAttribute('aria-valuetext', last ?? '');
  await expect(picture).not.toHaveAttribute('aria-label', before ?? '', SOON);
  await stand.press('End');
  await expect(named).toBeChecked();
  await main(page).getByRole('checkbox', { name: 'say one true thing' }).check();
  await expect(main(page).getByText('Three at most: more cannot be told apart.')).toBeVisible();

  // What one decides is one's own, and can be taken out again and put back; what was derived for it goes and comes along.
  const derived = main(page).getByText('derived by Kithe, said by nobody');
  await expect(derived).toHaveCount(0);
  await main(page).locator('summary', { hasText: 'Note what I decide' }).click();
  await page.getByLabel('What I decide, and why').fill('Ask about the heron first.');
  await main(page).getByRole('button', { name: 'Note it' }).click();
  const noted = main(page).getByText('Ask about the heron first.');
  await expect(noted).toBeVisible(SOON);
  await expect(derived).toHaveCount(1);
  await main(page).getByRole('button', { name: 'Take it out' }).last().click();
  await expect(noted).toHaveCount(0);
  await expect(derived).toHaveCount(0);
  await main(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(noted).toBeVisible(SOON);
  await expect(derived).toHaveCount(1);
});

test('it is there when both have said yes, and looks the same before and after, whatever the reason', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const { therapist, client } = await aPair(kithe, person);
  const base = new URL(client.page.url()).pathname;
  /** What the page says, without the places that each part has below it. */
  const said = (page: Page) =>
    main(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'This is not in use' }) })
      .innerText();
  const notInUse = async (page: Page) => {
    await page.goto(`${base}/suggests`);
    await expect(heading(page, 'This is not in use')).toBeVisible(SOON);
    return said(page);
  };
  const asked = await notInUse(therapist.page);
  await client.page.goto(`${base}/consent`);
  await consentTo(client.page, /^I agree to this$/);
  expect(await notInUse(therapist.page)).toBe(asked);
  await therapist.page.goto(`${base}/consent`);
  await consentTo(therapist.page, /^I agree to this$/);
  for (const { page } of [therapist, client]) {
    await page.goto(`${base}/suggests`);
    await expect(heading(page, 'Too little is known')).toBeVisible(READING);
  }
  await client.page.goto(`${base}/consent`);
  await consentTo(client.page, /^Take my agreement back$/);
  await expect(heading(therapist.page, 'This is not in use')).toBeVisible(READING);
  expect(therapist.page.workers()).toEqual([]);
  expect(await said(therapist.page)).toBe(asked);
  expect(await notInUse(client.page)).toBe(asked);
});
