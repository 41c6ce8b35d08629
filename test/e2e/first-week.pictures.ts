/**
 * The pictures of the two first weeks (docs/a-clients-first-week.md, docs/a-therapists-first-week.md) and of the
 * README, taken from the running product: two invented people, Jonah and Miriam, live one week in two browsers.
 *
 * `npm run pictures` walks it and writes docs/pictures anew; it is no test, and `npm test` leaves it out. Pages tell the
 * time of a week in March, so that pictures of two runs differ in nothing but what was changed.
 */
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { goTo, openHour, openTogether, type Someone, seal, signUp, writeAccount } from './duet.ts';
import { settled } from './geometry.ts';
import { pointer as hand } from './hands.ts';
import { test } from './kithe.ts';

const PICTURES = join(import.meta.dirname, '../../docs/pictures');
const SOON = { timeout: 20_000 };
const STRETCHING = { timeout: 60_000 };
const PHONE = {
  viewport: { width: 390, height: 760 },
  deviceScaleFactor: 1.25,
  reducedMotion: 'reduce',
} as const;
const LAPTOP = { viewport: { width: 1180, height: 760 }, reducedMotion: 'reduce' } as const;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const main = (page: Page) => page.getByRole('main');

/** The page as it stands in its window; `top` is what should stand near the upper edge. */
const picture = async (page: Page, name: string, top?: ReturnType<Page['locator']>): Promise<void> => {
  await page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : 0,
  );
  await page.mouse.move(0, 0);
  if (top === undefined) await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  else
    await top.evaluate((element) => {
      const above = element.getBoundingClientRect().top + window.scrollY;
      window.scrollTo({ top: above - 24, behavior: 'instant' });
    });
  await settled(page);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled', caret: 'hide' });
};

const SAID = {
  clientTogether: 'You knew the name of my ward. I had said it once, in November.',
  clientAlone:
    'I was telling you about my father’s radio, and you looked at the window. So I finished quickly and asked whether the heating was on.',
  clientKept: 'There is a longer version of the radio.',
  clientOnlyMe: 'He never let me hold the screwdriver.',
  therapistTogether:
    'The name of his ward. He sat back when I said it, and for the first time left his coat on the chair.',
  therapistMoved:
    'When he said that his father turned the dial until somebody answered, my eyes filled. I said nothing, and I do not think he saw.',
  naming: 'That I was not finished. I am quick at finishing, and it looks as if I were.',
  answer:
    'I heard the gate, and I looked, and I was gone just when you came to the dial. That was mine. It was not that you took too long.',
  heard: 'You asked me to tell it again, from the dial.',
  landed: 'The long version. It takes about four minutes, it turns out.',
  thing: 'Since Tuesday, when you go quiet, I hear a dial being turned, and I find that I can wait.',
  clientAgain: 'You asked me to tell it again, from the dial, and you put your pen down first.',
  therapistAgain:
    'The second telling. I had put the pen down. It was twice as long, and I was there for all of it.',
  promise: 'Have the bell moved, so that nobody waits at the gate.',
  predicted: 'A joke, and then another subject. I would not mind.',
  reached: 'Read it on the night bus. Read it again at the terminus.',
  note: 'I knew the gate before I knew that I had heard it. It is the second time, with him and nobody else. What is it that I am in such a hurry to be fetched from?',
} as const;

const WEEK = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 } as const;

test('two people live a first week, and pictures are taken of it', async ({ kithe, person }) => {
  test.setTimeout(600_000);
  const theirs = await person('laptop', LAPTOP);
  const his = await person('phone', PHONE);
  const day = async (which: keyof typeof WEEK, time: string): Promise<void> => {
    const now = new Date(`2027-03-0${WEEK[which]}T${time}:00`);
    for (const page of [theirs, his]) await page.clock.setFixedTime(now);
  };

  // Monday: she sets it up; he looks at the example before he says yes.
  await day('monday', '09:10');
  await theirs.goto(kithe.url);
  await expect(heading(theirs, 'Two accounts of the same hour')).toBeVisible(SOON);
  await picture(theirs, 'therapist-monday-doors');
  await theirs.goto(kithe.setupLink);
  const herWords = await signUp(theirs, hand, 'Miriam');
  await expect(heading(theirs, 'Today')).toBeVisible(STRETCHING);
  const miriam: Someone = { page: theirs, hand, name: 'Miriam', words: herWords };
  await his.goto('/example');
  await his.getByRole('link', { name: /hour in which she looked up/ }).click(SOON);
  await expect(his.getByRole('heading', { level: 1 })).toBeVisible(SOON);
  await picture(his, 'client-monday-example');

  // Tuesday: the link, four words, the hour, two minutes on the bus.
  await day('tuesday', '16:50');
  await theirs.getByRole('link', { name: 'Invite someone' }).click();
  await theirs.getByLabel('What do you call them?').fill('Jonah');
  await button(theirs, 'Make the link').click();
  await expect(heading(theirs, 'A link for Jonah')).toBeVisible(SOON);
  await his.goto(await theirs.getByLabel('The link').inputValue());
  const hisWords = await signUp(his, hand, 'Jonah');
  const jonah: Someone = { page: his, hand, name: 'Jonah', words: hisWords };
  for (const page of [his, theirs])
    await expect(heading(page, 'Do you both see these four words?')).toBeVisible(STRETCHING);
  await picture(his, 'client-tuesday-four-words');
  await button(his, 'They match').click();
  await button(theirs, 'They match').click();
  for (const page of [his, theirs]) await page.getByRole('link', { name: 'To our record' }).click(SOON);

  await day('tuesday', '18:05');
  const hour = await openHour(miriam, 'Jonah', 'The radio');
  await his.goto(`${hour}/write?card=2`);
  await his.getByLabel('What happened, in my own words').fill(SAID.clientAlone);
  await his.getByRole('radio', { name: 'made it small' }).click();
  await expect(his.getByText('Kept on this device.').first()).toBeVisible(SOON);
  await picture(his, 'client-tuesday-alone');
  await his.goto(`${hour}/write?card=1`);
  await writeAccount(jonah, {
    together: SAID.clientTogether,
    alone: SAID.clientAlone,
    closer: -1,
    keeping: SAID.clientKept,
    onlyMe: SAID.clientOnlyMe,
  });
  await picture(his, 'client-tuesday-read-back', heading(his, 'This is what I would seal'));
  await seal(jonah);

  await day('tuesday', '18:40');
  await theirs.goto(hour.replace(/\/hours\/.*/, ''));
  await expect(main(theirs).getByText('Jonah’s account is sealed.').first()).toBeVisible(SOON);
  await picture(theirs, 'therapist-tuesday-sealed');
  await theirs.goto(`${hour}/write?card=1`);
  await writeAccount(miriam, {
    together: SAID.therapistTogether,
    moved: SAID.therapistMoved,
    closer: 1,
  });
  await theirs.goto(`${hour}/write?card=4`);
  await expect(heading(theirs, /moved/).first()).toBeVisible(SOON);
  await picture(theirs, 'therapist-tuesday-moved');
  await theirs.goto(`${hour}/write`);
  await button(theirs, 'Read it back').click();
  await seal(miriam);

  // Wednesday: nothing has to happen. He fills in three lines; she keeps a note in another room.
  await day('wednesday', '02:20');
  await his.goto('/help');
  await his.getByLabel('Something that has helped before').fill('The window on the fourth floor.');
  await his.getByLabel('Somebody I can call').fill('Ines. At any hour, she said.');
  await expect(his.getByText('Kept on this device.', { exact: true }).first()).toBeVisible(SOON);
  await picture(his, 'client-wednesday-help', heading(his, 'Three lines of my own'));
  await day('wednesday', '20:30');
  await theirs.goto(hour.replace(/\/hours\/.*/, ''));
  await goTo(miriam, 'Process notes');
  await theirs.getByRole('link', { name: 'Write a note' }).or(button(theirs, 'Write a note')).click();
  await theirs.getByRole('textbox').last().waitFor();
  await theirs.getByLabel('My note').fill(SAID.note);
  await expect(theirs.getByText(/Kept|If you leave/).first()).toBeVisible(SOON);
  await picture(theirs, 'therapist-wednesday-notes');
  await button(theirs, 'Keep this page').click();

  // Thursday: they open Tuesday's hour together, in the room.
  await day('thursday', '17:10');
  for (const page of [his, theirs]) await page.goto(`${hour}/open`);
  for (const page of [his, theirs]) await button(page, 'I am here and ready').click();
  for (const page of [his, theirs]) await expect(heading(page, 'You are both here')).toBeVisible(SOON);
  for (const page of [his, theirs]) await button(page, 'Choose all but what I am keeping').click();
  await picture(his, 'client-thursday-choose', his.getByText('What would you like to open?').first());
  for (const page of [his, theirs]) {
    await button(page, 'Open these').click();
    await button(page, 'Yes, open these').click();
  }
  for (const page of [his, theirs])
    await page.getByRole('link', { name: 'Read it side by side' }).click(SOON);
  await expect(main(theirs).getByText(SAID.clientAlone)).toBeVisible(SOON);
  await expect(main(his).getByText(SAID.therapistMoved)).toBeVisible(SOON);
  await picture(theirs, 'therapist-thursday-side-by-side');
  const mine = his.locator('section').filter({ has: heading(his, 'Only me') });
  await picture(his, 'client-thursday-only-me', mine);
  await mine.getByRole('button', { name: 'Name it' }).click();
  const naming = his.getByRole('dialog');
  await naming.getByLabel('What to call it, in a few words').fill('The window');
  await naming.getByRole('radio', { name: 'passed over' }).click();
  await naming.getByRole('button', { name: 'Name it' }).click();
  await expect(main(his).getByText('Named. It stands among your repairs.')).toBeVisible(SOON);

  const toTheWindow = async (someone: Someone) => {
    await goTo(someone, /^(Still open|Repair)$/);
    await someone.page.getByRole('link', { name: 'The window' }).click();
    await expect(someone.page.getByRole('heading', { level: 1, name: 'The window' })).toBeVisible(SOON);
  };
  const step = async ({ page }: Someone, opens: string, label: RegExp, words: string, save: string) => {
    await page.getByText(opens, { exact: true }).first().click();
    const form = page.locator('details[open]').filter({ has: button(page, save) });
    await form.getByLabel(label).fill(words);
    if (save.startsWith('Put')) await form.getByRole('checkbox', { name: 'My part in it' }).click();
    return {
      form,
      send: async () => {
        await form.getByRole('button', { name: save }).click();
        await expect(main(page).getByText(words).first()).toBeVisible(SOON);
      },
    };
  };
  await toTheWindow(jonah);
  await (await step(jonah, 'Name it', /What you would like/, SAID.naming, 'Name it')).send();
  await day('thursday', '18:20');
  const second = await openHour(miriam, 'Jonah', 'From the dial');
  await writeAccount(miriam, { together: SAID.therapistAgain, closer: 1 });
  await seal(miriam);
  await his.goto(`${second}/write`);
  await writeAccount(jonah, { together: SAID.clientAgain, closer: 1 });
  await seal(jonah);

  // Friday: her answer; he feels heard.
  await day('friday', '08:15');
  await toTheWindow(miriam);
  const answering = await step(miriam, 'Answer it', /Your answer/, SAID.answer, 'Put my answer here');
  await picture(theirs, 'therapist-friday-answer', heading(theirs, 'What has been said'));
  await answering.send();
  await day('friday', '13:40');
  await toTheWindow(jonah);
  await (await step(jonah, 'I feel heard', /How you could tell/, SAID.heard, 'Say that I feel heard')).send();
  await picture(
    his,
    'client-friday-heard',
    main(his)
      .getByText(/^Miriam answered/)
      .first(),
  );

  // Saturday: an expectation that is older than this room; one true thing, which cools overnight.
  await day('saturday', '11:00');
  await goTo(jonah, 'Images');
  await his.getByRole('link', { name: 'Write one down' }).click();
  await his.getByLabel('If I show…').fill('how long something takes me');
  await his.getByLabel('then…').fill('whoever is listening');
  await his.getByLabel('will…').fill('look for the door');
  await his.getByLabel('which means about me…').fill('that I am too much');
  await picture(his, 'client-saturday-image');
  await button(his, 'Keep it for myself').click();
  await day('saturday', '21:00');
  await goTo(miriam, 'Moved');
  await theirs.getByLabel('The sentence').fill(SAID.thing);
  await theirs.getByRole('radio', { name: 'For Jonah' }).click();
  for (const question of [
    'Is it safe for Jonah now?',
    'Is it useful to Jonah?',
    'Would I stand by it in supervision?',
  ])
    await theirs.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes' }).click();
  await theirs.getByLabel('What do you think it will do?').fill(SAID.predicted);
  await theirs.getByLabel('How long shall it cool?').selectOption({ label: '12 hours' });
  await picture(theirs, 'therapist-saturday-one-true-thing', heading(theirs, 'One true thing').first());
  await button(theirs, 'Let it cool').click();
  await expect(heading(theirs, 'Cooling')).toBeVisible(SOON);

  // Sunday: it lands, and is a seam from then on; the sentence is shared, and reaches him.
  await day('sunday', '10:30');
  await openTogether([jonah, miriam], second);
  await toTheWindow(jonah);
  await (await step(jonah, 'It has landed', /What landed/, SAID.landed, 'Say that it has landed')).send();
  await goTo(miriam, 'Moved');
  await expect(heading(theirs, 'It has cooled')).toBeVisible(SOON);
  await button(theirs, 'Share it with Jonah').click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Share it with Jonah' }).click();
  await expect(
    main(theirs)
      .getByText(/^Shared/)
      .first(),
  ).toBeVisible(SOON);
  await goTo(jonah, 'What reached me');
  await expect(main(his).getByText(SAID.thing)).toBeVisible(SOON);
  await picture(his, 'client-sunday-reached');
  const thing = his.getByRole('listitem').filter({ hasText: SAID.thing });
  await thing.getByText('It reached me', { exact: true }).click();
  await thing.getByLabel('How it reached you').fill(SAID.reached);
  await button(his, 'Say that it reached me').first().click();
  await goTo(jonah, 'Timeline');
  await expect(
    main(his)
      .getByText(/mended/)
      .first(),
  ).toBeVisible(SOON);
  await picture(his, 'client-sunday-seam');
  await day('sunday', '18:00');
  await goTo(miriam, 'Timeline');
  await expect(
    main(theirs)
      .getByText(/mended/)
      .first(),
  ).toBeVisible(SOON);
  await picture(theirs, 'therapist-sunday-timeline');
  await goTo(miriam, /^Prepare/);
  await theirs.getByText('Note something').click();
  await theirs.getByLabel('What I will do, or not do').fill(SAID.promise);
  await theirs.getByRole('checkbox', { name: /^Tell Jonah/ }).click();
  await button(theirs, 'Note it').click();
  await expect(main(theirs).getByText(SAID.promise)).toBeVisible(SOON);
  await picture(theirs, 'therapist-sunday-prepare');
});

test('the timeline of the example, for the README', async ({ person }) => {
  const page = await person('laptop', { viewport: { width: 1120, height: 720 }, reducedMotion: 'reduce' });
  await page.goto('/example/ana/timeline');
  await expect(
    main(page)
      .getByText(/still open/)
      .first(),
  ).toBeVisible(SOON);
  await picture(page, 'timeline');
});
