/**
 * Kithe's main job, whole: two people who have never used it write their own account of the same hour, open both,
 * find what only one of them felt, and take it through to repair. Once with a pointer, once by keyboard alone.
 */
import type { Page } from '@playwright/test';
import {
  aPair,
  goTo,
  openHour,
  openTogether,
  type Pair,
  SAID,
  type Someone,
  seal,
  writeAccount,
} from './duet.ts';
import { keyboard, pointer } from './hands.ts';
import { expect, test } from './kithe.ts';
import { everyWordOf, neighboursIn, tracesOf } from './traces.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const says = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('main').getByText(words).first()).toBeVisible({ timeout: 20_000 });
const SOON = { timeout: 20_000 };

/** Each writes and seals; the other learns the word *sealed*, and nothing else. */
const writeBoth = async ({ therapist, client }: Pair, hour: string): Promise<void> => {
  await client.page.goto(`${hour}/write`);
  await writeAccount(client, {
    together: SAID.clientTogether,
    alone: SAID.clientAlone,
    closer: -1,
    keeping: SAID.clientKept,
    onlyMe: SAID.clientOnlyMe,
  });
  await seal(client);

  await therapist.page.goto(hour);
  await says(therapist.page, `${client.name}’s account is sealed. You may write one too, or leave it.`);
  const seen = await therapist.page.getByRole('main').innerText();
  for (const words of [SAID.clientTogether, SAID.clientAlone, SAID.clientKept, SAID.clientOnlyMe])
    expect(seen).not.toContain(words);

  await therapist.hand.press(therapist.page.getByRole('link', { name: 'Write my account' }));
  await writeAccount(therapist, {
    together: SAID.therapistTogether,
    moved: SAID.therapistMoved,
    closer: 1,
    keeping: SAID.therapistKept,
  });
  await seal(therapist);
};

/** What only the client felt is found and named, from its card. */
const nameIt = async ({ page, hand }: Someone): Promise<void> => {
  const mine = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Only me' }) });
  await expect(mine.getByText(SAID.clientAlone)).toBeVisible(SOON);
  await hand.press(mine.getByRole('button', { name: 'Name it' }));
  const naming = page.getByRole('dialog');
  await hand.write(naming.getByLabel('What to call it, in a few words'), SAID.disconnection);
  await hand.press(naming.getByRole('radio', { name: 'passed over' }));
  await hand.press(naming.getByRole('button', { name: 'Name it' }));
  await says(page, 'Named. It stands among your repairs.');
};

/** One step on the way, from the page of the disconnection. */
const step = async (
  { page, hand }: Someone,
  opens: string,
  says: { words: string; label: RegExp; save: string },
  also?: () => Promise<void>,
) => {
  await hand.press(page.getByText(opens, { exact: true }).first());
  await also?.();
  const form = page.locator('details[open]').filter({ has: button(page, says.save) });
  await hand.write(form.getByLabel(says.label), says.words);
  await hand.press(form.getByRole('button', { name: says.save }));
  await expect(page.getByRole('main').getByText(says.words).first()).toBeVisible(SOON);
};

const toTheDisconnection = async (someone: Someone): Promise<void> => {
  await goTo(someone, /^(Still open|Repair)$/);
  await someone.hand.press(someone.page.getByRole('link', { name: SAID.disconnection }));
  await expect(someone.page.getByRole('heading', { level: 1, name: SAID.disconnection })).toBeVisible();
};

/** named → heard → answered → landed, each by whom it belongs to. */
const repair = async ({ therapist, client }: Pair): Promise<void> => {
  await toTheDisconnection(client);
  await step(client, 'Name it', { words: SAID.naming, label: /What you would like/, save: 'Name it' });
  await toTheDisconnection(therapist);
  await says(therapist.page, SAID.naming);
  await says(therapist.page, `Only ${client.name} can say that it landed.`);
  await expect(therapist.page.getByText('It has landed')).toHaveCount(0);
  await step(
    therapist,
    'Answer it',
    { words: SAID.answer, label: /Your answer/, save: 'Put my answer here' },
    () => therapist.hand.press(therapist.page.getByRole('checkbox', { name: 'My part in it' })),
  );
  await says(client.page, SAID.answer);
  await step(client, 'I feel heard', {
    words: SAID.heard,
    label: /How you could tell/,
    save: 'Say that I feel heard',
  });
  await step(client, 'It has landed', {
    words: SAID.landed,
    label: /What landed/,
    save: 'Say that it has landed',
  });
  await says(therapist.page, SAID.landed);
};

/** What was mended is a golden seam on both timelines. */
const seeTheSeam = async (someone: Someone): Promise<void> => {
  await goTo(someone, 'Timeline');
  await expect(
    someone.page
      .getByRole('main')
      .getByText(/seam|mended/i)
      .first(),
  ).toBeVisible(SOON);
  await says(someone.page, SAID.disconnection);
};

/** One true thing, through four gates and an hour of cooling; only then can a person share it. */
const tellOneTrueThing = async ({ page, hand }: Someone, them: Someone): Promise<void> => {
  await goTo({ page, hand, name: '', words: them.words }, 'Moved');
  await hand.write(page.getByLabel('The sentence'), SAID.trueThing);
  await hand.press(page.getByRole('radio', { name: `For ${them.name}` }));
  for (const question of [
    `Is it safe for ${them.name} now?`,
    `Is it useful to ${them.name}?`,
    'Would I stand by it in supervision?',
  ])
    await hand.press(page.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes' }));
  await hand.write(page.getByLabel('What do you think it will do?'), SAID.predicted);
  await hand.pick(page.getByLabel('How long shall it cool?'), 'one hour');
  await hand.press(button(page, 'Let it cool'));
  await expect(page.getByRole('heading', { name: 'Cooling', exact: true })).toBeVisible();
  const share = button(page, `Share it with ${them.name}`);
  await expect(share).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('It is still cooling.')).toBeVisible();

  await page.clock.setFixedTime(Date.now() + 61 * 60_000);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'It has cooled' })).toBeVisible(SOON);
  await hand.press(share);
  await hand.press(page.getByRole('dialog').getByRole('button', { name: `Share it with ${them.name}` }));
  await says(page, /^Shared/);
};

const sayThatItReachedMe = async (client: Someone): Promise<void> => {
  const { page, hand } = client;
  await goTo(client, 'What reached me');
  await says(page, SAID.trueThing);
  const thing = page.getByRole('listitem').filter({ hasText: SAID.trueThing });
  await hand.press(thing.getByText('It reached me', { exact: true }));
  await hand.write(thing.getByLabel('How it reached you'), SAID.reached);
  await hand.press(thing.getByRole('button', { name: 'Say that it reached me' }));
  await says(page, 'You said that it reached you.');
};

/** On the hour's own card it is said, taken back and said again: each time both have the same before them. */
const sayItOnTheCard = async ({ therapist, client }: Pair, hour: string): Promise<void> => {
  const { page, hand } = client;
  for (const one of [page, therapist.page]) await one.goto(hour);
  const said = page.getByText('It reached you.', { exact: true });
  const theirs = therapist.page.getByText(`It reached ${client.name}.`, { exact: true });
  const words = (one: Page) => one.getByRole('main').getByText(SAID.reachedOnCard);
  const label = page.getByLabel('How it reached me, if I want to say');
  const say = async () => {
    await hand.press(page.getByRole('dialog').getByRole('button', { name: 'It reached me' }));
    await expect(said).toBeVisible(SOON);
    await expect(theirs).toBeVisible(SOON);
    await says(therapist.page, SAID.reachedOnCard);
  };
  await hand.press(button(page, 'It reached me'));
  await hand.write(label, SAID.reachedOnCard);
  await say();
  await expect(button(therapist.page, 'Take it back')).toHaveCount(0);
  await hand.press(button(page, 'Take it back'));
  for (const gone of [said, theirs, words(page), words(therapist.page)])
    await expect(gone).toHaveCount(0, SOON);
  await hand.press(button(page, 'It reached me'));
  await expect(label).toHaveValue(SAID.reachedOnCard);
  await say();
};

for (const [name, hand] of [
  ['with a pointer', pointer],
  ['by keyboard alone', keyboard],
] as const)
  test(`two people, one hour, two accounts, one repair: ${name}`, async ({ kithe, person }) => {
    test.setTimeout(300_000);
    const pair = await aPair(kithe, person, { hand });
    const { therapist, client } = pair;
    const hour = await openHour(therapist, client.name, SAID.hour);
    await writeBoth(pair, hour);
    await openTogether([client, therapist], hour);
    for (const { page } of [client, therapist]) {
      await says(page, SAID.clientAlone);
      await says(page, SAID.therapistMoved);
      for (const closed of [SAID.clientOnlyMe, page === client.page ? SAID.therapistKept : SAID.clientKept])
        await expect(page.getByText(closed)).toHaveCount(0);
    }
    await sayItOnTheCard(pair, hour);
    await nameIt(client);
    await repair(pair);
    await seeTheSeam(client);
    await seeTheSeam(therapist);
    await tellOneTrueThing(therapist, client);
    await sayThatItReachedMe(client);

    await kithe.stop();
    const secrets = [therapist, client].flatMap(({ words }) => [words.passphrase, words.recoveryCode]);
    const typed = [...everyWordOf(Object.values(SAID)), ...secrets.flatMap(neighboursIn)];
    expect(tracesOf(typed, { folder: kithe.dataDir, log: kithe.logs() })).toEqual([]);
    // What one signs in with is in the database, and nowhere else.
    const accounts = [therapist.words.account, client.words.account];
    expect(tracesOf(accounts, { log: kithe.logs() })).toEqual([]);
    expect(tracesOf(accounts, { folder: kithe.dataDir })).not.toEqual([]);
  });
