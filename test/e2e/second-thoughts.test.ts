/**
 * Second thoughts: what was taken away comes back, what was kept finds better words, what could not be kept is said
 * so, and what was to be erased is gone.
 */
import type { Page } from '@playwright/test';
import { aPair, begin, SAID } from './duet.ts';
import { pointer } from './hands.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 15_000 };
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });

test('a sentence that was kept can be worded anew, with everything beside it, and the other reads the new words', async ({
  person,
}) => {
  const page = await person('laptop');
  await page.goto('/example');
  await page.getByRole('link', { name: /image that loosened/ }).click(SOON);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('If I show', SOON);
  const evidence = page.getByRole('main').getByText(/^shown: /);
  const count = await evidence.count();
  expect(count).toBeGreaterThan(2);

  await page.getByText('Find better words').click();
  await expect(button(page, 'Keep it in these words')).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('which means about me…').fill('that I have made it all up');
  await button(page, 'Keep it in these words').click();
  await expect(heading).toContainText('that I have made it all up', SOON);
  await expect(evidence).toHaveCount(count);
  await page.getByRole('link', { name: 'See it as Dr Weiss' }).click();
  await expect(heading).toContainText('that I have made it all up', SOON);
  await expect(page.getByText('Find better words')).toHaveCount(0);
});

test('a hurt that the hurt person has spoken to stays, with their words, when the other takes theirs back', async ({
  person,
}) => {
  const page = await person('laptop');
  await page.goto('/example/weiss/repair/new');
  await page.getByLabel('What happened').fill('I looked at the clock while you were speaking');
  await page.getByLabel('What shall we call it?').fill('the clock');
  await button(page, 'Put it between us').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('the clock', SOON);

  // While nobody else has said anything in it, it would go whole.
  await button(page, 'Take this back').click();
  await expect(page.getByText('The whole of it')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: 'See it as Ana' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('the clock', SOON);
  await page.locator('summary', { hasText: 'Name it' }).click();
  const said = 'I thought I had bored you';
  await page.getByRole('main').locator('details[open] textarea').fill(said);
  await page.getByRole('main').locator('details[open] button[type=submit]').click();
  await expect(page.getByText(said)).toBeVisible(SOON);

  await page.getByRole('link', { name: 'See it as Dr Weiss' }).click();
  await expect(page.getByText(said)).toBeVisible(SOON);
  await button(page, 'Take this back').first().click();
  await expect(page.getByText('that stays, on both your screens')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Take this back' }).click();
  for (const other of ['See it as Ana', 'See it as Dr Weiss']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something that came between us', SOON);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText('looked at the clock')).toHaveCount(0);
    await expect(page.getByText(/taken back what (they|you) wrote here/)).toBeVisible();
    await page.getByRole('link', { name: other }).click();
  }
});

test('what was taken out beside a sentence, or let go from a list, can be put back', async ({ person }) => {
  const page = await person('phone');
  await page.goto('/example');
  await page.getByRole('link', { name: /image that loosened/ }).click(SOON);
  const evidence = page.getByRole('main').getByText(/^shown: /);
  await expect(evidence.first()).toBeVisible(SOON);
  const count = await evidence.count();
  await button(page, /^(Take it out|Take it back)$/)
    .first()
    .click();
  await expect(evidence).toHaveCount(count - 1);
  await button(page, 'Put it back').click();
  await expect(evidence).toHaveCount(count);

  await page.goto('/example/weiss/moved');
  const off = button(page, 'Take it off the list');
  await expect(off.first()).toBeVisible(SOON);
  const listed = await off.count();
  await off.first().click();
  await expect(off).toHaveCount(listed - 1);
  await expect(page.getByText('It is gone from here.')).toBeVisible();
  await button(page, 'Put it back').click();
  await expect(off).toHaveCount(listed);
});

test('a further card that was taken away comes back with its line, and the one after it keeps its own', async ({
  person,
}) => {
  const page = await person('phone');
  await page.goto('/example/ana');
  await page.getByText('Open a new hour').click(SOON);
  await button(page, 'Open this hour').click();
  const words = page.getByLabel('What happened, in my own words');
  const onlyMe = page.getByRole('textbox', { name: 'A line only for me' });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  for (const next of [
    'A moment I was alone in the room',
    'How much of me was here',
    'Did I see that I moved you?',
    'Something I am keeping for now',
  ]) {
    await button(page, 'Keep, next card').click();
    await expect(heading(next)).toBeVisible(SOON);
  }
  const add = async (name: string, title: string, said: string, alone: string) => {
    await button(page, name).click();
    await expect(heading(title)).toBeVisible(SOON);
    await expect(words).toHaveValue('');
    await words.fill(said);
    await page.locator('summary', { hasText: 'A line only for me' }).click();
    await onlyMe.fill(alone);
  };
  await add('another together', 'A moment we were together', 'the sixth', 'under the sixth');
  await add('another alone', 'A moment I was alone in the room', 'the seventh', 'under the seventh');
  await button(page, 'The card before').click();
  await expect(words).toHaveValue('the sixth');

  const isSeventh = async () => {
    await expect(words).toHaveValue('the seventh', SOON);
    await expect(onlyMe).toHaveValue('under the seventh');
  };
  await button(page, 'Take this card away').click();
  await expect(page.getByText('“A moment we were together” is taken away.')).toBeVisible(SOON);
  await button(page, 'Put it back').click();
  await expect(words).toHaveValue('the sixth', SOON);
  await expect(onlyMe).toHaveValue('under the sixth');
  await button(page, 'Keep, next card').click();
  await isSeventh();

  await button(page, 'The card before').click();
  await expect(words).toHaveValue('the sixth');
  await button(page, 'Take this card away').click();
  await expect(heading('Something I am keeping for now')).toBeVisible(SOON);
  await button(page, 'Keep, next card').click();
  await isSeventh();

  // Sealed, the line is where it was: on this device, for its writer to read.
  await button(page, 'Keep, read it back').click();
  await button(page, 'Seal my account').click(SOON);
  await expect(heading('Your account is sealed')).toBeVisible(SOON);
  await page.getByText('Read my lines only for me').click(SOON);
  await expect(page.getByRole('textbox')).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'A moment I was alone in the room' })).toHaveValue(
    'under the seventh',
  );
});

test('a word that one said can be taken back on any day, and stands where it was written, to be said again or not', async ({
  person,
}) => {
  const page = await person('laptop');
  const main = page.getByRole('main');
  await page.goto('/example/ana');
  await main.getByRole('link', { name: 'to the end', exact: true }).first().click(SOON);
  await main.getByRole('link', { name: /I think you felt/ }).click(SOON);
  const said = main.getByText(/^You said: /);
  await expect(said).toBeVisible(SOON);
  const how = /^You said: (.*)\.$/.exec(await said.innerText())?.[1] ?? '';
  await button(page, 'Take it back').click();
  await expect(said).toHaveCount(0);
  await expect(main.getByRole('radio', { name: how })).toBeChecked();
  await button(page, 'Say so to Dr Weiss').click();
  await expect(said).toBeVisible();

  await page.goto('/example/ana/moved');
  const arrived = main.getByText('You said that it reached you.');
  await expect(arrived.first()).toBeVisible(SOON);
  const count = await arrived.count();
  await button(page, 'Take it back').first().click();
  await expect(arrived).toHaveCount(count - 1);
  const fields = main.getByLabel('How it reached you');
  const filled = () =>
    fields.evaluateAll(
      (all) => all.filter((one) => one instanceof HTMLTextAreaElement && one.value !== '').length,
    );
  await expect.poll(filled).toBe(1);
});

test('on the card of an hour, what reached one is taken back for both, and its words stand to be said again', async ({
  person,
}) => {
  const page = await person('laptop');
  const main = page.getByRole('main');
  const words = 'I saw. I checked.';
  const arrived = main.getByText('It reached you.', { exact: true });
  await page.goto('/example/ana');
  await expect(main.locator('details').first()).toBeVisible(SOON);
  await main.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
  await main.getByRole('link', { name: 'the hour you did not laugh', exact: true }).first().click();
  await expect(arrived).toBeVisible(SOON);
  await expect(main.getByText(words)).toBeVisible();
  await button(page, 'Take it back').click();
  await expect(arrived).toHaveCount(0, SOON);
  await expect(main.getByText(words)).toHaveCount(0);
  await page.getByRole('link', { name: 'See it as Dr Weiss' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible(SOON);
  await expect(main.getByText(words)).toHaveCount(0);
  await page.getByRole('link', { name: 'See it as Ana' }).click();
  await button(page, 'It reached me').first().click(SOON);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('How it reached me, if I want to say')).toHaveValue(words);
  await dialog.getByRole('button', { name: 'It reached me' }).click();
  await expect(arrived).toBeVisible(SOON);
  await page.getByRole('link', { name: 'See it as Dr Weiss' }).click();
  await expect(main.getByText(words)).toBeVisible(SOON);
});

/** Of the story, the last that Dr Weiss said. */
const SENTENCE = /You look for what could hurt a child before it can/;

test('one true thing that went too soon is taken back, and lies where it cooled', async ({ person }) => {
  const page = await person('laptop');
  const main = page.getByRole('main');
  await page.goto('/example/weiss/moved');
  const taking = button(page, 'Take it back');
  await expect(taking.first()).toBeVisible(SOON);
  const told = await taking.count();
  await expect(main.getByText(SENTENCE)).toBeVisible();
  await taking.first().click();
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText('What was read was read.');
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(taking).toHaveCount(told);
  await taking.first().click();
  await asked.getByRole('button', { name: 'Take it back' }).click();
  await expect(taking).toHaveCount(told - 1);
  await expect(button(page, 'Share it with Ana')).toHaveCount(2);
  await page.getByRole('link', { name: 'See it as Ana' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'What reached me' })).toBeVisible(SOON);
  await expect(main.getByText(SENTENCE)).toHaveCount(0);
});

test('an hour that was opened on the wrong day is given the right one, by whoever opened it', async ({
  person,
}) => {
  const page = await person('phone');
  const main = page.getByRole('main');
  await page.goto('/example/ana');
  await page.getByText('Open a new hour').click(SOON);
  await main.getByLabel('What to call it, for now').fill('the wrong one');
  await button(page, 'Open this hour').click();
  await expect(page.getByText('the wrong one · card 1 of 5')).toBeVisible(SOON);
  await page.getByRole('navigation').getByRole('link', { name: 'Home' }).first().click();
  await main.getByRole('link', { name: 'the wrong one', exact: true }).first().click(SOON);
  await button(page, 'Name and day').click();
  const form = page.getByRole('dialog');
  await form.getByLabel('When we met').fill('2026-10-17');
  await form.getByLabel('What shall we call this hour?').fill('the right one');
  await form.getByRole('button', { name: 'Keep it so' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'the right one' })).toBeVisible(SOON);
  await expect(main.getByText(/17 October 2026/).first()).toBeVisible();
  await page.getByRole('link', { name: 'See it as Dr Weiss' }).click();
  await expect(main.getByText(/17 October 2026/).first()).toBeVisible(SOON);
  await expect(main.getByRole('heading', { level: 1, name: 'the right one' })).toBeVisible();
  await expect(button(page, 'Rename')).toBeVisible();
  await expect(button(page, 'Name and day')).toHaveCount(0);
});

test('a name that was mistyped is said anew, and a new one taken back', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/example/ana/access');
  const label = 'What would you like to be called?';
  await page.getByLabel(label).fill('Annie', SOON);
  await button(page, 'Call me this').click();
  await expect(page.getByRole('banner')).toContainText('Annie', SOON);
  await page.getByRole('link', { name: 'See it as Dr Weiss' }).click();
  await expect(page.getByRole('banner')).toContainText('Annie', SOON);
  await page.getByRole('link', { name: /^See it as/ }).click();
  await page.getByLabel(label).fill('Annika', SOON);
  await button(page, 'Call me this').click();
  await expect(page.getByText('You are called Annika here now.')).toBeVisible(SOON);
  await button(page, 'Undo').click();
  await expect(page.getByRole('banner')).toContainText('Annie', SOON);
});

test('a link is not taken back by a slip, and says what became of it when it is', async ({
  kithe,
  person,
}) => {
  const page = await person('laptop');
  await begin(page, pointer, kithe);
  await page.getByRole('link', { name: 'Invite someone' }).click();
  await page.getByLabel('What do you call them?').fill(SAID.client);
  await button(page, 'Make the link').click();
  await expect(page.getByRole('heading', { name: `A link for ${SAID.client}` })).toBeVisible(SOON);
  await button(page, 'Take the invitation back').click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('The link', { exact: true })).toBeVisible();
  await button(page, 'Take the invitation back').click();
  await asked.getByRole('button', { name: 'Take the invitation back' }).click();
  await expect(page.getByRole('heading', { name: 'This invitation is over' })).toBeVisible(SOON);
});

test('signing out here erases the lines of Help now as well', async ({ kithe, person }) => {
  test.setTimeout(120_000);
  const page = await person('laptop');
  await begin(page, pointer, kithe);
  await page.getByRole('link', { name: 'Help now' }).click();
  const line = page.getByLabel('Somebody I can call');
  await line.fill('Wilhelmina');
  await expect(page.getByText('Kept on this device.', { exact: true })).toBeVisible(SOON);
  await page.goto('/');
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.getByRole('link', { name: 'My devices and words' }).click();
  await button(page, 'Sign out here').click(SOON);
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText('what you wrote under Help now');
  await asked.getByRole('button', { name: 'Sign out and erase' }).click();
  await expect(page).toHaveURL(/\/$/, SOON);
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  await expect(page.getByText('You have a record already?')).toBeVisible(SOON);
  await expect.poll(names).not.toContain('kithe-help');
  // Without loading the app again: nothing of it is left in this tab either.
  await page.getByRole('link', { name: 'Help now' }).click();
  await expect(line).toHaveValue('', SOON);
});

test('a device without room says so, keeps the words in their place, and goes on once there is room', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const { client } = await aPair(kithe, person);
  const { page } = client;
  await page.goto(`/with/${/\/with\/([^/?#]+)/.exec(page.url())?.[1]}/repair/new`);
  await page.getByLabel('What shall we call it?').fill(SAID.disconnection, SOON);
  await page.evaluate(() => {
    const real = IDBDatabase.prototype.transaction;
    let isFull = true;
    Object.assign(globalThis, { makeRoom: () => (isFull = false) });
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (isFull && mode === 'readwrite' && [stores].flat().includes('entries'))
        throw new DOMException('no room', 'QuotaExceededError');
      return real.call(this, stores, mode, options);
    };
  });
  await button(page, 'Put it between us').click();
  await expect(page.getByRole('alert')).toContainText('This device could not keep that', SOON);
  await expect(page.getByLabel('What shall we call it?')).toHaveValue(SAID.disconnection);
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom()); // put there above
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  await button(page, 'Put it between us').click();
  await expect(page.getByRole('heading', { level: 1, name: SAID.disconnection })).toBeVisible(SOON);
});

test('a page that has shown words for paper asks before it goes, and an empty one does not', async ({
  kithe,
  person,
}) => {
  const page = await person('laptop');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(kithe.setupLink);
  await page.getByLabel('What would you like to be called?').fill(SAID.therapist, SOON);
  await page.reload();
  expect(asked).toEqual([]);
  await page.getByLabel('What would you like to be called?').fill(SAID.therapist, SOON);
  await button(page, 'Go on').click();
  await expect(page.getByRole('heading', { name: 'Your name and your words' })).toBeVisible(SOON);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});
