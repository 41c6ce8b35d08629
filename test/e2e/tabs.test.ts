/** One person, two tabs of the same page: what was typed in one is never written over by what stood in the other. */
import type { Page } from '@playwright/test';
import { begin, kept } from './duet.ts';
import { pointer } from './hands.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 20_000 };

/** Somebody goes back to a tab: what a browser tells it then. */
const goBackTo = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('focus')));

test('what was written in one tab is there in the other when somebody comes back to it', async ({
  kithe,
  person,
}) => {
  const a = await person('laptop');
  await begin(a, pointer, kithe);
  await a.goto('/keep-alone');
  await a.getByRole('radio', { name: /I am the client/ }).check(SOON);
  await a.getByLabel('What do you call the other person?').fill('Dr Q.');
  await a.getByRole('button', { name: 'Begin', exact: true }).click();
  await a.getByRole('button', { name: 'Open this hour' }).click(SOON);
  await expect(a.getByText('card 1 of 5')).toBeVisible(SOON);
  const record = new URL(a.url()).pathname.replace(/\/hours\/.*/, '');
  const b = await a.context().newPage();
  for (const address of [new URL(a.url()).pathname, `${record}/strategies/new`, `${record}/own?write=new`]) {
    await a.goto(address);
    await b.goto(address);
    const firstField = (page: Page) => page.getByRole('main').getByRole('textbox').first();
    const [mine, other] = [firstField(a), firstField(b)];
    await expect(other).toBeVisible(SOON);
    await mine.fill('The door was open.', SOON);
    await expect(kept(a)).toBeVisible(SOON);
    await goBackTo(b);
    await expect(other).toHaveValue('The door was open.', SOON);
    await other.fill('The door was open. I went in.');
    await expect(kept(b)).toBeVisible(SOON);
    await goBackTo(a);
    await expect(mine).toHaveValue('The door was open. I went in.', SOON);
    await a.reload();
    await expect(mine).toHaveValue('The door was open. I went in.', SOON);
  }
});
