/**
 * Where it matters that nothing shows: two who live together, of whom one is afraid; a way out; what both can see of what
 * was taken; and that no place to write in a record lets anyone think that somebody is watching.
 */
import type { Page } from '@playwright/test';
import { aPair, goTo, openHour, openTogether, SAID, seal, writeAccount } from './duet.ts';
import { expect, test } from './kithe.ts';
import { PAGES } from './pages.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const SOON = { timeout: 20_000 };

test('two who live together: fear is asked alone, stays here, closes one’s own side, and a record can be left', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const { therapist: inviter, client: invited } = await aPair(kithe, person, { kind: 'We live together' });
  const { page: theirs } = inviter;
  const { page: mine } = invited;
  // Equals: nobody has a therapist’s place, and both are told what power here is.
  for (const page of [theirs, mine]) {
    await expect(page.getByText('Here neither of you has a role above the other')).toBeVisible(SOON);
    await expect(page.getByRole('link', { name: 'Process notes' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Moved' })).toBeVisible();
  }
  const hour = await openHour(inviter, invited.name, SAID.hour);
  for (const page of [theirs, mine]) {
    await page.goto(`${hour}/open`);
    await expect(heading(page, 'A question first, for you alone')).toBeVisible(SOON);
  }

  const sent: string[] = [];
  mine.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await mine.getByRole('radio', { name: 'Yes, or sometimes' }).check();
  await button(mine, 'Go on').click();
  await expect(heading(mine, 'This stays closed')).toBeVisible();
  await expect(mine.getByRole('link', { name: /999/ })).toBeVisible();
  await expect(mine.getByRole('link', { name: /0808 2000 247/ })).toBeVisible();
  expect(sent.filter((line) => line.includes('/api/'))).toEqual([]);

  await theirs.getByRole('radio', { name: 'No', exact: true }).check();
  await button(theirs, 'Go on').click();
  // Nobody has sealed anything: what stands here is what stands here for everybody.
  await expect(heading(theirs, 'Not yet, and that is all right')).toBeVisible(SOON);

  // *No* can be taken back, and said again: each time for this device alone, and by whoever said it.
  sent.length = 0;
  theirs.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await theirs.goto(hour.replace(/\/hours.*/, '/consent'));
  await button(theirs, 'Ask me again').click(SOON);
  await expect(heading(theirs, 'The question that was asked')).toHaveCount(0);
  await expect(theirs.getByText('You will be asked again before anything opens between you.')).toBeFocused();
  await theirs.goto(`${hour}/open`);
  await theirs.getByRole('radio', { name: 'I am not sure' }).check(SOON);
  await button(theirs, 'Go on').click();
  await expect(heading(theirs, 'This stays closed')).toBeVisible();
  await button(theirs, 'Answer differently').click();
  await theirs.getByRole('radio', { name: 'No', exact: true }).check();
  await button(theirs, 'Go on').click();
  await expect(heading(theirs, 'Not yet, and that is all right')).toBeVisible(SOON);
  expect(sent.filter((line) => line.startsWith('POST'))).toEqual([]);

  // Nothing was kept of it: asked once more, as if nobody ever had. The board is asked for as well.
  for (const address of [`${hour}/open`, hour.replace(/\/hours.*/, '/repair')]) {
    await mine.goto(address);
    await expect(heading(mine, 'A question first, for you alone')).toBeVisible(SOON);
  }
  await mine.goto(hour);
  await expect(mine.getByRole('heading', { level: 1 })).not.toHaveText('A question first, for you alone');

  await mine.goto(hour.replace(/\/hours.*/, '/ending'));
  await button(mine, /Put it below: I am ending this record\. I need nothing/).click();
  await mine.getByLabel('I have taken along what I want to keep').check();
  await button(mine, 'Leave this record…').click();
  await button(mine, 'Yes, leave it').click();
  await expect(heading(mine, 'Today')).toBeVisible(SOON);
  await expect(mine.getByText('Nobody is here with you yet')).toBeVisible(SOON);
  await theirs.goto(hour.replace(/\/hours.*/, ''));
  await expect(theirs.getByText(`${SAID.client} has left this record.`)).toBeVisible(SOON);
  await expect(theirs.getByText('I need nothing from you for that.')).toBeVisible();
});

test('whoever becomes afraid closes what was open, on their own side; the other sees no difference; no opens it as it was', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const { therapist: inviter, client: invited } = await aPair(kithe, person, { kind: 'We live together' });
  const { page: theirs } = inviter;
  const { page: mine } = invited;
  const hour = await openHour(inviter, invited.name, SAID.hour);
  const base = hour.replace(/\/hours.*/, '');
  const answer = async (page: Page, said: string) => {
    await expect(heading(page, 'A question first, for you alone')).toBeVisible(SOON);
    await page.getByRole('radio', { name: said, exact: true }).check();
    await button(page, 'Go on').click();
  };
  for (const [someone, together, keeping] of [
    [inviter, SAID.therapistTogether, SAID.therapistKept],
    [invited, SAID.clientTogether, SAID.clientKept],
  ] as const) {
    await someone.page.goto(`${hour}/write`);
    await writeAccount(someone, { together, keeping });
    await seal(someone);
    await someone.page.goto(`${base}/repair`);
    await answer(someone.page, 'No');
    await expect(heading(someone.page, 'What is open between us')).toBeVisible(SOON);
  }
  await openTogether([invited, inviter], hour);
  for (const page of [mine, theirs]) {
    await expect(page.getByText(SAID.therapistTogether)).toBeVisible(SOON);
    await expect(page.getByText(SAID.clientTogether)).toBeVisible();
  }

  const addresses = [hour, `${hour}/open`, `${base}/repair`, base];
  const seenByThem = async () => {
    const seen: string[] = [];
    for (const address of addresses) {
      await theirs.goto(address);
      await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible(SOON);
      await expect(theirs.getByText(/^(One moment…|Opening what is on this device…)$/)).toHaveCount(0);
      if (address === hour)
        for (const last of [SAID.clientTogether, 'Write a later card'])
          await expect(theirs.getByText(last)).toBeVisible(SOON);
      seen.push(await theirs.getByRole('main').innerText());
    }
    return seen;
  };
  await seenByThem(); // an invitation comes by lot, and once: it has been and gone
  const before = await seenByThem();

  const sent: string[] = [];
  mine.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await mine.goto(`${base}/consent`);
  await button(mine, 'Ask me again').click(SOON);
  for (const address of addresses.slice(0, 3)) {
    await mine.goto(address);
    await answer(mine, 'Yes, or sometimes');
    await expect(heading(mine, 'This stays closed')).toBeVisible();
    await expect(mine.getByText(SAID.therapistTogether)).toHaveCount(0);
    await mine.reload();
    await expect(heading(mine, 'A question first, for you alone')).toBeVisible(SOON);
  }
  expect(await seenByThem()).toEqual(before);

  await mine.goto(hour);
  await answer(mine, 'Yes, or sometimes');
  await button(mine, 'Answer differently').click();
  await answer(mine, 'No');
  await expect(mine.getByText(SAID.therapistTogether)).toBeVisible(SOON);
  await expect(mine.getByText(SAID.therapistKept)).toHaveCount(0);
  await mine.goto(`${base}/repair`);
  await expect(heading(mine, 'What is open between us')).toBeVisible(SOON);
  expect(await seenByThem()).toEqual(before);
  expect(sent.filter((line) => line.startsWith('POST'))).toEqual([]);
});

test('sign-ins are one’s own to see; deleting an account takes the words', async ({ kithe, person }) => {
  test.setTimeout(180_000);
  const { client } = await aPair(kithe, person);
  const { page, words } = client;
  await goTo(client, 'Who can read this');
  await expect(heading(page, 'Who can read this, and what was taken')).toBeVisible(SOON);
  await expect(page.getByText(/^The account was made, on a (phone|computer)/)).toBeVisible(SOON);
  await expect(page.getByText('Nothing of what you share has been taken along from here.')).toBeVisible();

  await page.goto('/devices');
  const last = page.getByRole('heading', { name: /Delete|for good/ }).locator('..');
  await last.getByRole('textbox', { name: /type/i }).fill(words.account);
  await last.getByLabel('Your words as they are now').fill('not these words at all');
  await last.getByRole('button').click();
  await expect(page.getByRole('alert').filter({ hasText: 'These are not your words' })).toBeVisible({
    timeout: 60_000,
  });
  await last.getByLabel('Your words as they are now').fill(words.passphrase);
  await last.getByRole('button').click();
  await expect(page).toHaveURL(/\/$/, { timeout: 60_000 });
});

test('three times Escape leaves; the tab can look like something else', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/help');
  await page.getByRole('checkbox', { name: 'Looks like something else' }).check();
  await expect(page).toHaveTitle('Notes');
  await page.goto('/example/ana');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle('Notes');
  expect(await page.locator('link[rel="icon"]').getAttribute('href')).toBe('/plain.svg');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL('about:blank');
  await page.goto('/');
  await expect(button(page, 'Open again')).toBeVisible();
});

test('a tab that was left quickly does not say what was left, whatever the tab was called before', async ({
  person,
}) => {
  const page = await person('laptop');
  // What was left is out of the history; the page before it is not, and is where somebody comes back to.
  await page.goto('/help');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/example/ana');
  await expect(page).toHaveTitle(/Kithe/);
  await page.getByRole('button', { name: 'Leave quickly' }).click();
  await expect(page).toHaveURL('about:blank');
  await page.goBack();
  await expect(button(page, 'Open again')).toBeVisible();
  await expect(page).toHaveTitle('Notes');
  expect(await page.locator('link[rel="icon"]').getAttribute('href')).toBe('/plain.svg');
});

/** Few enough that one journey sees them all on a slow machine. */
const AT_ONCE = 16;
const examplePages = Object.entries(PAGES).flatMap(([group, pages]) =>
  group.startsWith('the example') ? pages : [],
);
for (let from = 0; from < examplePages.length; from += AT_ONCE)
  test(`wherever one writes into a record, nobody is watching, and it says so: pages from ${from + 1}`, async ({
    person,
  }) => {
    const page = await person('laptop', { reducedMotion: 'reduce' });
    let found = 0;
    for (const { name, path, go } of examplePages.slice(from, from + AT_ONCE)) {
      await page.goto(path);
      await go?.(page);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.getByText(/^One moment…$/)).toHaveCount(0);
      for (const summary of await page.locator('main details:not([open]) > summary').all())
        await summary.click({ timeout: 2_000 }).catch(() => {}); // one that closed with another
      const fields = page.locator('main').locator('textarea:visible, input[type="text"]:visible');
      if ((await fields.count()) === 0) continue;
      found++;
      await expect
        .soft(
          page
            .locator('main')
            .getByText(/No one is watching this now/)
            .first(),
          name,
        )
        .toBeVisible();
    }
    // The first sixteen have places to write; a piece of help or of consents may have none.
    if (from === 0) expect(found).toBeGreaterThan(4);
  });
