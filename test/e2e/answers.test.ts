/**
 * What one guesses of the other, what one notices and does not say, what one says one would do: each is its author's
 * until they choose otherwise, and the other has exactly what was chosen (J15, J59, J73, J83, J107).
 */
import type { Page } from '@playwright/test';
import { aPair, openHour, openTogether, SAID, seal, writeAccount } from './duet.ts';
import { keyboard } from './hands.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 15_000 };
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });
const seeAs = (page: Page, name: string) => page.getByRole('link', { name: `See it as ${name}` }).click(SOON);

test('a guess that was there before the hour was opened says so, and only the other says how it was', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const { therapist, client } = await aPair(kithe, person);
  const hour = await openHour(therapist, client.name, SAID.hour);
  await writeAccount(therapist, { together: SAID.therapistTogether });
  await seal(therapist);
  await client.page.goto(`${hour}/write`);
  await writeAccount(client, { together: SAID.clientTogether });
  await seal(client);

  const { page } = therapist;
  await page.goto(`${hour}/guess`);
  await page.getByLabel(`What ${SAID.client} felt most`).fill('like a heron', SOON);
  await button(page, 'Keep my guess').click();
  await expect(main(page).getByText('Only you can read this.')).toBeVisible(SOON);
  await client.page.goto(`${hour}/guess`);
  await expect(main(client.page).getByRole('heading', { name: 'I think you felt …' })).toBeVisible(SOON);
  await expect(client.page.getByText('like a heron')).toHaveCount(0);

  await openTogether([therapist, client], hour);
  await page.goto(`${hour}/guess`);
  await expect(main(page).getByText('It was there before the hour was opened.')).toBeVisible(SOON);
  await button(page, `Show it to ${SAID.client}`).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Show it to ${SAID.client}` })
    .click();

  const theirs = client.page;
  await theirs.goto(`${hour}/guess`);
  await expect(main(theirs).getByText('like a heron')).toBeVisible({ timeout: 20_000 });
  await expect(main(theirs).getByText('It was there before the hour was opened.')).toBeVisible();
  await main(theirs).getByRole('radio', { name: 'it surprised me' }).check();
  await theirs.getByLabel('What it was, if you like to say').fill('like marmalade');
  await button(theirs, `Say so to ${SAID.therapist}`).click();
  await expect(main(theirs).getByText('You said: it surprised me.')).toBeVisible(SOON);
  await expect(main(page).getByText(`${SAID.client} says: it surprised me.`)).toBeVisible({
    timeout: 20_000,
  });
  await expect(main(page).getByRole('radio')).toHaveCount(0);
});

test('something noticed tells what was chosen and no more, and goes to the board only when its author likes', async ({
  person,
}) => {
  const page = await person('phone');
  await page.goto('/example/ana/noticed');
  await page.getByRole('textbox', { name: 'What it is about' }).fill('the umbrella', SOON);
  await page.getByLabel('What landed wrong').fill('You moved it away from yours.');
  await button(page, 'Set it down').click();
  await expect(
    main(page).getByText('Dr Weiss learns nothing: no mark, no count, no date.').first(),
  ).toBeVisible(SOON);
  await seeAs(page, 'Dr Weiss');
  await expect(main(page).getByText('Be available; do not probe.')).toBeVisible(SOON);
  await expect(page.getByText(/umbrella|stairs/)).toHaveCount(0);

  await seeAs(page, 'Ana');
  await button(page, 'Let Dr Weiss know something else').first().click(SOON);
  await page.getByRole('dialog').getByRole('radio', { name: 'what it is about' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'So be it' }).click();
  await seeAs(page, 'Dr Weiss');
  await expect(main(page).getByText('the umbrella')).toBeVisible(SOON);
  await expect(page.getByText('You moved it away')).toHaveCount(0);

  await seeAs(page, 'Ana');
  await button(page, 'Put it on the board').first().click(SOON);
  await page.getByRole('dialog').getByRole('button', { name: 'Put it between us' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('the umbrella', SOON);
  await seeAs(page, 'Dr Weiss');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('the umbrella', SOON);
  await page.getByRole('link', { name: 'Prepare' }).click();
  await page.getByRole('link', { name: 'As far as Ana lets you know' }).click(SOON);
  await expect(main(page).getByText('Be available; do not probe.')).toBeVisible(SOON);
  await expect(main(page).getByText('the umbrella')).toHaveCount(0);
});

test('an invitation is asked once, and every answer looks the same', async ({ person }) => {
  const page = await person('phone');
  await page.goto('/example/ana');
  const invitation = page.getByRole('region', { name: 'An invitation' });
  await expect(invitation).toContainText('It is fine to say no.', SOON);
  await invitation.getByRole('button', { name: 'Not now' }).click();
  await expect(invitation).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible(SOON);
  await expect(invitation).toHaveCount(0);
  await seeAs(page, 'Dr Weiss');
  await expect(invitation).toHaveCount(0);
});

test('a therapist prepares, and notes what they said they would do, by keyboard alone', async ({
  person,
}) => {
  const page = await person('laptop');
  await page.goto('/example/weiss');
  await keyboard.press(page.getByRole('link', { name: 'The whole preparation' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Before you meet Ana' })).toBeVisible(SOON);
  await expect(main(page).getByText('Be available; do not probe.')).toBeVisible();
  await expect(main(page).getByText('It is becoming a way we are with each other.').first()).toBeVisible();
  await keyboard.press(main(page).locator('summary', { hasText: 'Note something' }));
  await keyboard.write(page.getByLabel('What I will do, or not do'), 'Bring the timetable');
  await keyboard.press(page.getByRole('checkbox', { name: /Tell Ana/ }));
  await keyboard.press(button(page, 'Note it'));
  await expect(main(page).getByText('Bring the timetable')).toBeVisible(SOON);
  await seeAs(page, 'Ana');
  await page.getByRole('navigation').getByRole('link', { name: 'Still open' }).click(SOON);
  await expect(main(page).getByRole('heading', { name: 'What Dr Weiss said they would do' })).toBeVisible(
    SOON,
  );
  await expect(main(page).getByText('Bring the timetable')).toBeVisible();
  await expect(page.getByText('Say that I would have minded')).toHaveCount(0);
});

test('what one is not sure of stays one’s own, and lies beside what reached one', async ({ person }) => {
  const page = await person('phone');
  await page.goto('/example/ana');
  await page.getByRole('link', { name: 'the green door' }).first().click(SOON);
  const hour = new URL(page.url()).pathname;
  await main(page).locator('summary', { hasText: 'Something I am not sure of' }).click(SOON);
  await page.getByLabel('What I saw or felt, and am not sure of').fill('A heron in your eyes', SOON);
  await button(page, 'Keep it for me').click();
  await expect(main(page).getByText('A heron in your eyes')).toBeVisible(SOON);
  await main(page).getByRole('radio', { name: 'on me' }).check();
  await expect(main(page).getByRole('radio', { name: 'on me' })).toBeChecked(SOON);
  await main(page).getByRole('radio', { name: 'it was as I saw it' }).check();
  await page.getByLabel('What tells me so').fill('You said it twice.');
  await button(page, 'Keep it beside').click();
  await expect(main(page).getByText('it was as I saw it')).toBeVisible(SOON);
  await expect(main(page).getByText('You said it twice.')).toBeVisible();
  // Nobody else has it, and there is no place of theirs that asks.
  await seeAs(page, 'Dr Weiss');
  await page.goto(hour.replace('/ana/', '/weiss/'));
  await page.getByRole('heading', { level: 1 }).waitFor(SOON);
  await expect(page.getByText(/heron|not sure of/)).toHaveCount(0);
});
