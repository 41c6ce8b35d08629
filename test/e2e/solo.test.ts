/**
 * A record that one person keeps alone, from beginning to end: a client on a phone whose therapist is not here, and a
 * therapist on a laptop with nothing but a keyboard. One account, said plainly (J8), and nothing that waits for anybody.
 */
import { type Page, expect as see } from '@playwright/test';
import { begin, type Someone, seal, signUp, writeAccount } from './duet.ts';
import { keyboard, pointer } from './hands.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 20_000 };
/** What a page for two would say, and this one never may. */
const OF_TWO =
  /waiting for|open together|both accounts|let .* read|your shared|invite them|can see in the record/i;

const alone = async ({ page, hand }: Someone, seat: RegExp, them: string): Promise<string> => {
  await page.goto('/today');
  await hand.press(page.getByRole('link', { name: 'Keep a record alone' }));
  await hand.press(page.getByRole('radio', { name: seat }));
  await hand.write(page.getByLabel('What do you call the other person?'), them);
  await hand.press(page.getByRole('button', { name: 'Begin', exact: true }));
  await expect(page.getByRole('heading', { name: `Your hours with ${them}` })).toBeVisible(SOON);
  return new URL(page.url()).pathname;
};

const openHour = async ({ page, hand }: Someone, name: string, date?: string): Promise<void> => {
  if (date) await page.getByLabel('When we met').fill(date);
  await hand.write(page.getByLabel('What to call it, for now'), name);
  await hand.press(page.getByRole('button', { name: 'Open this hour' }));
  await expect(page.getByText(`${name} · card 1 of 5`)).toBeVisible(SOON);
};

const saysOneAccount = async (page: Page): Promise<void> => {
  await see(page.getByText('One account', { exact: false }).first()).toBeVisible(SOON);
  expect(await page.getByRole('main').innerText()).not.toMatch(OF_TWO);
};

test('a client alone, on a phone', async ({ kithe, person }) => {
  const page = await person('phone');
  await page.goto(kithe.setupLink);
  const words = await signUp(page, pointer, 'Bertrand');
  await expect(page.getByRole('link', { name: 'Keep a record alone' })).toBeVisible(SOON);
  const me: Someone = { page, hand: pointer, name: 'Bertrand', words };
  const record = await alone(me, /I am the client/, 'Dr Q.');
  await saysOneAccount(page);

  await openHour(me, 'Quince Friday', '2026-01-16');
  await writeAccount(me, {
    together: 'We both laughed about the marmalade.',
    alone: 'The zeppelin poster got the glance.',
    closer: 1,
  });
  expect(await page.getByRole('main').innerText()).toContain('Nobody can read it but you.');
  await seal(me);
  await saysOneAccount2(page);
  await page.getByRole('link', { name: 'To this hour' }).click();
  await expect(page.getByText('We both laughed about the marmalade.')).toBeVisible(SOON);
  await expect(page.getByRole('heading', { name: 'How it was for me' })).toBeVisible();
  await saysOneAccount(page);

  await page.getByRole('button', { name: 'Name it' }).first().click();
  await page.getByRole('dialog').getByLabel('What to call it, in a few words').fill('The poster');
  await page.getByRole('dialog').getByRole('radio', { name: 'passed over' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Name it' }).click();
  for (const place of [
    '/repair',
    '/timeline',
    '/images',
    '/parts',
    '/own',
    '/map',
    '/take',
    '/summary',
    '/alone',
  ]) {
    await page.goto(record + place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible(SOON);
    expect(await page.getByRole('main').innerText(), place).not.toMatch(OF_TWO);
  }
  for (const place of ['/consent', '/suggests']) {
    await page.goto(record + place);
    await expect(page.getByRole('heading', { name: 'That is a page for two' }), place).toBeVisible(SOON);
  }
  await page.goto(`${record}/timeline`);
  await expect(page.getByRole('heading', { name: 'One line of two' })).toBeVisible(SOON);

  await page.goto('/today');
  await expect(page.getByRole('listitem').filter({ hasText: 'Dr Q.' })).toContainText('One account');
});

const saysOneAccount2 = (page: Page) =>
  expect(page.getByText('It is one account: how this hour was for you.', { exact: false })).toBeVisible();

test('a therapist alone, on a laptop, by keyboard', async ({ kithe, person }) => {
  test.setTimeout(120_000);
  const me = await begin(await person('laptop'), keyboard, kithe);
  const { page, hand } = me;
  await alone(me, /I am the therapist/, 'B.');
  await saysOneAccount(page);
  await openHour(me, 'Plum Monday');
  await writeAccount(me, { together: 'She looked up at the dovecote.' });
  await seal(me);
  await hand.press(page.getByRole('link', { name: 'To this hour' }));
  await expect(page.getByText('She looked up at the dovecote.')).toBeVisible(SOON);
  await saysOneAccount(page);

  await hand.press(page.getByRole('navigation').getByRole('link', { name: 'Kept alone' }));
  await expect(page.getByRole('heading', { name: 'If you and B. want one together' })).toBeVisible(SOON);
  await hand.press(page.getByRole('button', { name: 'Close this record' }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Yes, close it' }));
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible(SOON);
  await expect(page.getByText('Plum Monday')).toHaveCount(0);
});
