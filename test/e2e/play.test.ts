/**
 * Play with the model, from the front page to the town: by pointer on a phone in the dark, by keyboard alone on a laptop. Every
 * step is looked at as pages are (geometry.ts), and asked of axe.
 */
import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import {
  beyondTheEdge,
  coveredAtTheEnd,
  cutOffTexts,
  inColours,
  lostFocus,
  motions,
  overlappingTexts,
  settled,
  smallTargets,
  watchMotion,
} from './geometry.ts';
import { type Hand, keyboard, pointer } from './hands.ts';
import { expect, test } from './kithe.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const main = (page: Page) => page.getByRole('main');

/** All that is wrong with the page as it stands, in light and in dark. */
const troublesOf = async (page: Page): Promise<readonly string[]> => {
  await settled(page);
  const troubles = [
    ...(await beyondTheEdge(page)),
    ...(await overlappingTexts(page)).map((texts) => `texts overlap: ${texts}`),
    ...(await cutOffTexts(page)).map((text) => `cut off: ${text}`),
    ...(await smallTargets(page)).map((target) => `too small: ${target}`),
    ...(await coveredAtTheEnd(page)).map((text) => `covered at the end: ${text}`),
  ];
  for (const colorScheme of ['dark', 'light'] as const) {
    await inColours(page, colorScheme);
    troubles.push(...(await axeFindings(page, 'all')).map((found) => `${colorScheme}: ${found}`));
  }
  return troubles;
};
const look = async (page: Page, what: string) =>
  await test.step(what, async () => expect.soft(await troublesOf(page), what).toEqual([]));

/** A chart has its sentence as its name, the same sentence below it, and its table. */
const expectChart = async (page: Page, hand: Hand, title: string) => {
  const chart = page.getByRole('figure', { name: title });
  const picture = chart.getByRole('img');
  await expect(picture).toBeVisible();
  const said = (await picture.getAttribute('aria-label')) ?? '';
  expect(said).toMatch(/\d/);
  await expect(chart.getByText(said, { exact: true })).toBeVisible();
  await hand.press(chart.getByText('The same as a table'));
  expect(await chart.getByRole('row').count()).toBeGreaterThan(2);
};

/** Answers every moment of a scene with one answer, going on where nothing was said. */
const answerAll = async (page: Page, hand: Hand, moments: number, answer: string) => {
  for (let n = 1; n <= moments; n++) {
    await expect(page.getByText(`Moment ${n} of ${moments}`)).toBeVisible();
    const goOn = button(page, 'Go on');
    await expect(goOn.or(button(page, answer))).toBeVisible();
    await hand.press((await goOn.isVisible()) ? goOn : button(page, answer));
  }
};
const onward = async (page: Page, hand: Hand, title: string) => {
  await hand.press(page.getByRole('link', { name: `On to: ${title}` }));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};

/** Draws a guess: across the field by pointer, mark after mark by keyboard. */
const drawGuess = async (page: Page, hand: Hand) => {
  const marks = main(page).getByRole('slider');
  await expect(marks).toHaveCount(5);
  if (hand === keyboard) {
    await hand.slide(marks.first(), 'Home');
    await expect(marks.first()).toHaveValue('0');
    return;
  }
  await button(page, 'I guess: it stays as it is').scrollIntoViewIfNeeded();
  const box = await marks.first().locator('..').boundingBox();
  if (!box) throw new Error('the field is not there');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.9);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.1, { steps: 12 });
  await page.mouse.up();
  const drawn = await marks.evaluateAll((all) => all.map((mark) => Number((mark as HTMLInputElement).value))); // sliders
  expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  expect(drawn.at(-1)).toBeGreaterThan((drawn[0] ?? 100) + 30);
};

for (const [device, hand, words] of [
  ['phone', pointer, 'by pointer on a phone'],
  ['laptop', keyboard, 'by keyboard alone on a laptop'],
] as const)
  test(`the six chapters, ${words}`, async ({ person }) => {
    test.setTimeout(420_000);
    const page = await person(device, { reducedMotion: 'reduce' });
    await watchMotion(page);
    await page.goto('/');
    await hand.press(page.getByRole('link', { name: /Play with the model/ }));
    await expect(
      page.getByRole('heading', { level: 1, name: 'What happens between two people' }),
    ).toBeVisible();
    await look(page, 'the door');
    await hand.press(page.getByRole('link', { name: 'Begin with two people' }));

    await test.step('two people', async () => {
      await expect(page.getByText('Moment 1 of 8')).toBeVisible();
      await look(page, 'the first moment');
      await hand.press(button(page, 'You tell her there is nothing to it'));
      await expect(page.getByText('Moment 2 of 8')).toBeVisible();
      await hand.press(button(page, 'One step back'));
      await expect(page.getByText('Moment 1 of 8')).toBeVisible();
      await answerAll(page, hand, 8, 'You tell her there is nothing to it');
      await expect(page.getByRole('img')).toHaveCount(0); // a guess comes before the curve
      await hand.press(button(page, 'less readily'));
      await expect(page.getByText('You guessed: less readily.')).toBeVisible();
      await expectChart(page, hand, 'How readily Mira brings what matters');
      await expect(page.getByText(/: less than at first\./).first()).toBeVisible();
      await expect(page.getByText(/nobody came back to it, and the line has taken it in/)).toBeVisible();
      await expect(page.getByText(/To be moved, where she sees it, teaches/)).toHaveCount(0);
      await expect(page.getByText('In this model, for this made-up Mira.').first()).toBeVisible();
      await look(page, 'two people, revealed');
      await page.reload();
      await expect(page.getByText('You guessed: less readily.')).toBeVisible(); // the address holds it all
      await onward(page, hand, 'A mistake');
    });

    await test.step('a mistake', async () => {
      await hand.press(button(page, /You are not alone/));
      await drawGuess(page, hand);
      await look(page, 'a guess to draw');
      await hand.press(button(page, 'My guess is drawn'));
      await expectChart(page, hand, 'How readily Mira brings what matters, before and after that evening');
      await expect(page.getByText('a crack: it is still open')).toBeVisible();
      await expect(page.getByText('your guess')).toBeVisible();
      await look(page, 'a mistake, revealed');
      await onward(page, hand, 'A repair');
    });

    await test.step('a repair', async () => {
      // What went wrong in the chapter before has come along.
      await expect(page.getByText('“You are not alone. You imagine that.”', { exact: true })).toBeVisible();
      await look(page, 'a repair');
      await hand.press(button(page, /You wait/));
      await hand.press(button(page, 'You are moved, and she can see it'));
      await expect(page.getByText('The next morning', { exact: true })).toBeVisible();
      await hand.press(button(page, 'about as readily'));
      await expect(
        page.getByText('You guessed: about as readily. It came out: about as readily.'),
      ).toBeVisible();
      await expectChart(page, hand, 'How readily Mira brings what matters, with a repair and without');
      await expect(page.getByText('a golden seam: it was mended here')).toBeVisible();
      await hand.press(page.getByRole('radio', { name: 'she says it, and I say it was not so' }));
      await expect(page.getByText('a crack: it is still open')).toBeVisible();
      await expect(page.getByText(/^You guessed/)).toHaveCount(0); // that was about another way
      await look(page, 'a repair, revealed');
      await onward(page, hand, 'Power');
    });

    await test.step('power', async () => {
      await answerAll(page, hand, 6, 'You are moved, and she can see it');
      await hand.press(button(page, /^nowhere/));
      // Beside the reader's own answers stand those of a hard week, and each is said as it came out.
      await expect(page.getByRole('heading', { name: 'The six answers of a hard week' })).toBeVisible();
      const sentences = page.getByRole('figure', { name: 'What she brings to you' });
      await expect(sentences.nth(0)).toContainText('makes no difference here that counts');
      await expect(sentences.nth(1)).toContainText('The same answers, and from above she brings less.');
      await expect(page.getByText(/hears less and less/)).toHaveCount(1); // of the hard week alone
      await look(page, 'power, revealed');
      await onward(page, hand, 'The trap');
    });

    await test.step('the trap', async () => {
      await answerAll(page, hand, 8, 'You understand, and say so');
      await hand.press(button(page, 'much more'));
      await expect(
        page.getByText('In eight moments she brought nothing that was really inside.'),
      ).toBeVisible();
      await expect(page.getByText(/^You were kind, to what she showed/)).toBeVisible();
      await expect(page.getByText(/^Your answers were rough/)).toHaveCount(0);
      await expectChart(page, hand, 'What she expects, should she ever tell you');
      await hand.press(button(page, 'the one who was mostly met'));
      await expect(page.getByRole('heading', { name: 'The paradox of connection' })).toBeVisible();
      await expectChart(page, hand, 'How much she longs to be close');
      await hand.press(button(page, 'being kind, and waiting'));
      await expectChart(page, hand, 'How readily she brings what matters');
      await hand.write(page.getByLabel(/In your own words/), 'Because it was never safe to bring it.');
      await hand.press(page.getByText(/^How Judith Jordan says it/));
      await expect(page.getByText(/caught between the intense yearning for connection/)).toBeVisible();
      await look(page, 'the trap, revealed');
      expect.soft(await lostFocus(page)).toEqual([]);
      await onward(page, hand, 'A whole town');
    });

    await test.step('a whole town', async () => {
      const picture = page.getByRole('img', { name: /^Day 0\. 120 people\./ });
      await expect(picture).toBeVisible();
      await look(page, 'a town');
      await hand.press(button(page, 'more'));
      await hand.press(button(page, 'One day'));
      await expect(page.getByRole('img', { name: /^Day 1\./ })).toBeVisible();
      await hand.press(button(page, 'Let the days go by'));
      await expect(page.getByRole('img', { name: /^Day [2-9]\d\./ })).toBeVisible();
      await hand.press(button(page, 'Pause'));
      const going = page.getByRole('figure', { name: 'What people bring, day by day' });
      await expect(going.getByRole('img')).toBeVisible();
      await expect(page.getByText('In this model, for these made-up people.')).toBeVisible();
      await hand.press(button(page, 'Back to the first day'));
      await expect(picture).toBeVisible();
      await hand.press(page.getByText('How many people bring how much').first());
      await expect(page.getByRole('row', { name: /almost nothing 120/ })).toBeVisible();
      await look(page, 'a town, in words');
      expect.soft(await lostFocus(page)).toEqual([]);
    });
    expect.soft(await motions(page)).toEqual([]);
  });

test('a town travels in its link, and a link that does not fit says why', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/play/sandbox');
  await button(page, 'The very same people, but they begin open').click();
  await expect(page).toHaveURL(/start=open/);
  await page.getByLabel('They listen').selectOption('gently, and mend well');
  await button(page, 'less').click();
  await expect(page.getByText('You guessed: less.')).toBeVisible();
  await button(page, 'One day').click();
  const first = await page.getByRole('img', { name: /^Day 1\./ }).getAttribute('aria-label');
  const link = await page.getByLabel('Send this town to somebody').inputValue();

  // The guess is the reader's own: who opens the link has none yet.
  expect(link).not.toContain('bet');
  const other = await person('phone', { dark: true });
  await other.goto(link);
  await button(other, 'less').click();
  await button(other, 'One day').click();
  await expect(other.getByRole('img', { name: /^Day 1\./ })).toHaveAttribute('aria-label', first ?? '');

  await page.goto('/play/sandbox?people=9999&start=odd&colour=red');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('“people” should be a whole number from 2 to 500, and is “9999”.');
  await expect(alert).toContainText('“start” should be one of open, mixed, half, hidden, and is “odd”.');
  await expect(alert).toContainText('“colour” is not something that can be set here.');
  await look(page, 'a link that does not fit');
  await button(page, 'Begin with an ordinary town').click();
  await expect(page.getByRole('img', { name: /^Day 0\. 120 people\./ })).toBeVisible();
  await page.goBack();
  await expect(alert).toBeVisible();

  await page.goto('/play/no-such-chapter');
  await expect(page.getByRole('heading', { name: 'There is no such chapter' })).toBeVisible();
});

test('closing sentences follow the run, and an older link still opens with its guess', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/play/the-trap?moves=pppgggpp&bet=hardly');
  await expect(page.getByText(/^Your answers were rough/)).toBeVisible();
  await expect(page.getByText(/^You were kind/)).toHaveCount(0);
  // Rising from above: less than from a friend, and nothing is said of hearing less and less.
  await page.goto('/play/power?moves=mmsssd&bet=here');
  await expect(page.getByText(/From above it rises all the same/)).toBeVisible();
  await expect(page.getByText(/hears less and less/)).toHaveCount(1); // of the hard week, which is beside it
  await page.goto('/play/sandbox?people=20&bet=same');
  await expect(page.getByText('You guessed: about the same.')).toBeVisible();
  expect(await page.getByLabel('Send this town to somebody').inputValue()).not.toContain('bet');
  await page.goto('/play/assumptions');
  await expect(page.getByRole('heading', { level: 1, name: 'What it assumes' })).toBeVisible();
  await look(page, 'what it assumes');
});

test('five hundred people, and the smallest town', async ({ person }) => {
  const page = await person('phone');
  await page.goto('/play/sandbox?people=500&start=half&bet=same');
  await button(page, 'Let the days go by').click();
  await expect(page.getByRole('img', { name: /^Day [1-9]\d\. 500 people\./ })).toBeVisible();
  await button(page, 'Pause').click();
  await look(page, 'five hundred');
  await page.goto('/play/sandbox?people=2&ties=2&bet=same');
  await button(page, 'One day').click();
  await expect(page.getByRole('img', { name: /^Day 1\. 2 people\./ })).toBeVisible();
});
