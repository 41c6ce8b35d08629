/**
 * Two people and what they do together, one function for each thing: the verses that journeys are made of.
 *
 * Whatever a person types comes from `SAID`, so that a journey can ask afterwards where those words have got to.
 * Waiting is for something that is seen, never for a while: stretching a passphrase takes as long as it takes.
 */
import { expect, type Page } from '@playwright/test';
import { type Hand, pointer } from './hands.ts';
import type { Kithe, Person, PersonOptions } from './kithe.ts';

/** Stretching with Argon2id on a busy machine, twice for a sign-up. */
const STRETCHING = { timeout: 60_000 };
/** From one person's device to the other's. */
const ARRIVING = { timeout: 20_000 };

/** Every word that people type in these journeys: words that stand nowhere in Kithe itself. */
export const SAID = {
  therapist: 'Ottoline',
  client: 'Bertrand',
  hour: 'Quince Friday',
  clientTogether: 'We both laughed about the marmalade.',
  clientAlone: 'You glanced at the zeppelin poster while I spoke of Wilhelmina.',
  clientKept: 'I never told anyone of the cormorant.',
  clientOnlyMe: 'Not even the cormorant knows this.',
  therapistTogether: 'The marmalade made us both laugh.',
  therapistMoved: 'When he named Wilhelmina my throat tightened.',
  therapistKept: 'I am thinking of my own brother Leopold.',
  disconnection: 'The zeppelin glance',
  naming: 'I felt like yesterday’s newspaper.',
  heard: 'You put your teacup down.',
  answer: 'I looked away because I was moved, and left you alone with it.',
  landed: 'It was never about the zeppelin.',
  trueThing: 'Since you told me of Wilhelmina I hear her name differently.',
  predicted: 'Perhaps he will shrug like a heron.',
  reached: 'I read it twice by the dovecote.',
  reachedOnCard: 'I heard your throat, and counted the tangerines.',
} as const;

export type Words = {
  /** The name made of chance, which one signs in with. */
  readonly account: string;
  readonly passphrase: string;
  readonly recoveryCode: string;
};
export type Someone = {
  readonly page: Page;
  readonly hand: Hand;
  readonly name: string;
  readonly words: Words;
};

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

/** Reads a numbered list of words, such as a passphrase. */
const listed = async (page: Page, label: string): Promise<string> =>
  (await page.getByRole('list', { name: label }).getByRole('listitem').allInnerTexts()).join(' ');

/** Signs up, from the first question to the account, on a page that asks for it. @returns the words on paper */
export const signUp = async (page: Page, hand: Hand, name: string): Promise<Words> => {
  await hand.write(page.getByLabel('What would you like to be called?'), name);
  await hand.press(button(page, 'Go on'));
  await expect(heading(page, 'Your name and your words')).toBeVisible(ARRIVING);
  const account = await page.locator('input[name="username"]').inputValue();
  const passphrase = await listed(page, 'and with these words');
  await hand.press(button(page, 'Go on'));
  await expect(heading(page, 'Your recovery code')).toBeVisible();
  const recoveryCode = await listed(page, 'Recovery code');
  await hand.press(button(page, 'It is on paper'));
  await expect(heading(page, 'Two words from your paper')).toBeVisible();
  const code = recoveryCode.split(' ');
  for (const field of await page.getByLabel(/^Word \d+$/).all()) {
    const label = await field.evaluate((e) =>
      e instanceof HTMLInputElement ? e.labels?.[0]?.innerText : '',
    );
    await hand.write(field, code[Number(/\d+/.exec(label ?? '')?.[0]) - 1] ?? '');
  }
  await hand.press(button(page, 'Make my account'));
  return { account, passphrase, recoveryCode };
};

/** A therapist begins from the set-up link. */
export const begin = async (page: Page, hand: Hand, kithe: Kithe): Promise<Someone> => {
  await page.goto(kithe.setupLink);
  const words = await signUp(page, hand, SAID.therapist);
  await expect(heading(page, 'Today')).toBeVisible(STRETCHING);
  return { page, hand, name: SAID.therapist, words };
};

/**
 * The therapist makes a link for the client, who joins by it; both compare the words. Both end in their record.
 * @param kind what they are to each other, as it is chosen @param name of somebody else than the client
 */
export const join = async (
  therapist: Someone,
  page: Page,
  hand: Hand,
  kind?: string,
  name: string = SAID.client,
): Promise<Someone> => {
  const { page: theirs, hand: theirHand } = therapist;
  await theirHand.press(link(theirs, 'Invite someone'));
  if (kind !== undefined) await theirHand.press(theirs.getByRole('radio', { name: kind }));
  await theirHand.write(theirs.getByLabel('What do you call them?'), name);
  await theirHand.press(button(theirs, 'Make the link'));
  await expect(heading(theirs, `A link for ${name}`)).toBeVisible(ARRIVING);
  const invitation = await theirs.getByLabel('The link').inputValue();

  await page.goto(invitation);
  const words = await signUp(page, hand, name);
  const four = (of: Page) => of.getByRole('main').getByRole('list').getByRole('listitem').allInnerTexts();
  for (const one of [page, theirs])
    await expect(heading(one, 'Do you both see these four words?')).toBeVisible(STRETCHING);
  expect(await four(page)).toHaveLength(4);
  expect(await four(page)).toEqual(await four(theirs));
  await hand.press(button(page, 'They match'));
  await expect(heading(page, 'They match, you say')).toBeVisible(ARRIVING);
  await theirHand.press(button(theirs, 'They match'));
  for (const [one, its] of [
    [page, hand],
    [theirs, theirHand],
  ] as const) {
    await expect(link(one, 'To our record')).toBeVisible(ARRIVING);
    await its.press(link(one, 'To our record'));
    await expect(one.getByRole('navigation', { name: 'This record', exact: true })).toBeVisible(ARRIVING);
  }
  return { page, hand, name, words };
};

export type Pair = { readonly therapist: Someone; readonly client: Someone };
type How = {
  readonly hand?: Hand;
  /** What the two are to each other, as the inviter chooses it; a therapist and a client by default. */
  readonly kind?: string;
  readonly client?: PersonOptions;
  readonly therapist?: PersonOptions;
};

/** Two people who share a record: a therapist at a laptop, a client with a phone. Both stand at its first page. */
export const aPair = async (kithe: Kithe, person: Person, how: How = {}): Promise<Pair> => {
  const { hand = pointer } = how;
  const therapist = await begin(await person('laptop', how.therapist), hand, kithe);
  const client = await join(therapist, await person('phone', how.client), hand, how.kind);
  return { therapist, client };
};

/** To one of the places of the record, by the way that everybody takes. */
export const goTo = async ({ page, hand }: Someone, place: string | RegExp): Promise<void> =>
  hand.press(
    page.getByRole('navigation').getByRole('link', { name: place, exact: typeof place === 'string' }),
  );

/** What keeps a word as it is typed says so under it. */
export const kept = (page: Page) => page.getByText('Kept on this device. Nobody else can read it.').first();

/** The pages of one hour; ids are in the address. */
export const hourIdIn = (page: Page): string => /\/hours\/([^/?#]+)/.exec(page.url())?.[1] ?? '';

/** The therapist opens an hour from *today*, and stands where it is written about. @returns its address within the record */
export const openHour = async (
  { page, hand, name }: Someone,
  them: string,
  hour: string,
): Promise<string> => {
  await page.goto('/today');
  await hand.press(button(page, `Open an hour with ${them}`));
  await hand.write(page.getByLabel('What to call it, for now'), hour);
  await hand.press(button(page, 'Open this hour'));
  await expect(page.getByText(`${hour} · card 1 of 5`), name).toBeVisible(ARRIVING);
  return new URL(page.url()).pathname.replace(/\/write$/, '');
};

/** What one person writes on the five cards, in their order; what is left out stays blank. */
export type Account = {
  readonly together?: string;
  readonly alone?: string;
  /** How close it felt: at one end of the line or the other. */
  readonly closer?: -1 | 1;
  readonly moved?: string;
  readonly keeping?: string;
  readonly onlyMe?: string;
};

/** Fills the five cards, one at a time, and reads them back. Stands on the first card. */
export const writeAccount = async ({ page, hand }: Someone, account: Account): Promise<void> => {
  const next = (label = 'Keep, next card') => hand.press(button(page, label));
  const happened = page.getByLabel('What happened, in my own words');
  await expect(heading(page, 'A moment we were together')).toBeVisible();
  if (account.together) {
    await hand.write(happened, account.together);
    await hand.press(page.getByText('A little more, if you like'));
    await hand.press(page.getByRole('radio', { name: 'at the beginning' }));
    await expect(kept(page)).toBeVisible();
  }
  await next();
  await expect(heading(page, 'A moment I was alone in the room')).toBeVisible();
  if (account.alone) {
    await hand.write(happened, account.alone);
    await hand.press(page.getByRole('radio', { name: /^something .* did$/ }).first());
    await hand.press(page.getByText('A little more, if you like'));
    await hand.press(page.getByRole('radio', { name: 'towards the end' }));
  }
  if (account.onlyMe) {
    await hand.press(page.getByText('A line only for me').first());
    await hand.write(page.getByRole('textbox', { name: 'A line only for me' }), account.onlyMe);
  }
  await next();
  await expect(heading(page, 'How much of me was here')).toBeVisible();
  if (account.closer !== undefined) {
    const line = page.getByRole('slider', { name: 'How close it felt' });
    await hand.slide(line, account.closer < 0 ? 'Home' : 'End');
  }
  await next();
  await expect(heading(page, /moved/)).toBeVisible();
  if (account.moved) await hand.write(happened, account.moved);
  await next();
  await expect(heading(page, 'Something I am keeping for now')).toBeVisible();
  if (account.keeping) await hand.write(page.getByLabel('In my own words'), account.keeping);
  await next('Keep, read it back');
  await expect(heading(page, 'This is what I would seal')).toBeVisible();
  for (const words of [account.together, account.alone, account.moved, account.keeping])
    if (words) await expect(page.getByRole('main').getByText(words)).toBeVisible();
};

export const seal = async ({ page, hand }: Someone): Promise<void> => {
  await hand.press(button(page, 'Seal my account'));
  await expect(heading(page, 'Your account is sealed')).toBeVisible(ARRIVING);
};

/** Both sit down at one hour, choose all but what they keep, confirm, and read it side by side. */
export const openTogether = async (two: readonly Someone[], hour: string): Promise<void> => {
  for (const { page } of two) await page.goto(`${hour}/open`);
  for (const { page, hand } of two) await hand.press(button(page, 'I am here and ready'));
  for (const { page } of two) await expect(heading(page, 'You are both here')).toBeVisible(ARRIVING);
  for (const { page, hand } of two) {
    await hand.press(button(page, 'Choose all but what I am keeping'));
    await hand.press(button(page, 'Open these'));
    await expect(heading(page, 'Once more: open these?')).toBeVisible();
    await hand.press(button(page, 'Yes, open these'));
    if (two[0]?.page === page) await expect(heading(page, 'You have said yes')).toBeVisible(ARRIVING);
  }
  for (const { page, hand } of two) {
    await expect(heading(page, 'It is open between you')).toBeVisible(ARRIVING);
    await hand.press(link(page, 'Read it side by side'));
  }
};
