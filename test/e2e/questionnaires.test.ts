/**
 * Questionnaires and five good things: filled in for oneself, help before any score, shared piece by piece, brought
 * along and taken out as files. In the example, whose two people share one record.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { keyboard } from './hands.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 15_000 };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const group = (page: Page, name: string) => page.getByRole('group', { name });
const asOther = (page: Page, name: string) =>
  page.getByRole('link', { name: `See it as ${name}` }).click(SOON);

const QUESTIONS = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly',
  'Thoughts that you would be better off dead',
];

test('a PHQ-9 by keyboard: help first, then the words, and only what was chosen for the other', async ({
  person,
}) => {
  const page = await person('laptop');
  await page.goto('/example/ana/questionnaires/phq-9');
  for (const question of QUESTIONS.slice(0, 8))
    await keyboard.press(group(page, question).getByRole('radio', { name: 'Several days' }));
  const ninth = group(page, QUESTIONS[8] ?? '');
  await expect(page.getByText('If this is close, somebody answers')).toHaveCount(0);
  await keyboard.press(ninth.getByRole('radio', { name: 'Several days' }));
  await expect(page.getByText('If this is close, somebody answers')).toBeVisible();
  // Away and back: it was kept as it was marked.
  await keyboard.press(page.getByRole('main').getByRole('link', { name: 'Questionnaires' }).first());
  await keyboard.press(
    page.getByRole('main').getByRole('link', { name: 'Patient Health Questionnaire-9 (PHQ-9)', exact: true }),
  );
  await expect(ninth.getByRole('radio', { name: 'Several days' })).toBeChecked(SOON);
  await keyboard.press(button(page, 'Keep it, and see what it says'));

  await expect(page.getByRole('heading', { name: 'Before anything else' })).toBeVisible(SOON);
  await expect(page.getByText('116 123')).toBeVisible();
  await expect(page.getByText('Nobody has been told of what you marked.')).toBeVisible();
  await expect(page.getByText('on a scale from')).toHaveCount(0);
  await keyboard.press(button(page, 'Show me the rest'));
  await expect(
    page.getByText('“mild”: that is what its publication calls 9, on a scale from 0 to 27.'),
  ).toBeVisible();
  await expect(page.getByText('This is not a diagnosis.')).toBeVisible();
  await expect(page.getByText('On 11 October 2026 it was 3: higher now')).toBeVisible();
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  expect(pages).toHaveLength(1);

  await keyboard.press(button(page, 'Let Dr Weiss read some of this'));
  await keyboard.press(dialog(page).getByRole('checkbox', { name: 'The score: PHQ-9 total' }));
  await keyboard.press(button(page, 'Choose everything'));
  await keyboard.press(dialog(page).getByRole('checkbox', { name: /^Thoughts that/ }));
  await page.keyboard.press('Space'); // it was chosen with the others, and is taken out
  await expect(dialog(page).getByText('could work out this one as well')).toBeVisible();
  await keyboard.press(button(page, 'Choose nothing'));
  await keyboard.press(dialog(page).getByRole('checkbox', { name: /^Little interest/ }));
  await keyboard.press(dialog(page).getByRole('button', { name: 'Let Dr Weiss read this' }));
  await expect(page.getByText('Dr Weiss can read what you chose.')).toBeVisible(SOON);

  await asOther(page, 'Dr Weiss');
  await expect(page.getByRole('row', { name: /Little interest.*Several days/ })).toBeVisible(SOON);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByText(/better off dead|on a scale from|Before anything else/)).toHaveCount(0);
  await asOther(page, 'Ana');
  await button(page, 'Show me the rest').click(SOON);
  await button(page, 'Take it back for myself').click();
  await expect(page.getByText('Taken back.')).toBeVisible(SOON);
  await asOther(page, 'Dr Weiss');
  await expect(page.getByText('There is nothing of that kind here.')).toBeVisible(SOON);
});

test('a week of good things on a phone: kept, shared in part, removed and put back', async ({ person }) => {
  const page = await person('phone');
  await page.goto('/example/ana/five');
  await page.locator('summary', { hasText: 'Write about a week' }).click(SOON);
  await page.getByLabel('Where was there some life in it?').fill('A heron on the weir.');
  await page.getByLabel('When did I feel that I matter?').fill('Only mine, this one.');
  await page.getByRole('group', { name: 'How much of it there was' }).first().getByText('plenty').click();
  await button(page, 'Keep this week').click();
  await expect(page.getByText('Kept. Only you can read it.')).toBeVisible(SOON);

  const week = page.getByRole('article').filter({ hasText: 'A heron on the weir.' });
  await week.getByRole('button', { name: 'Let Dr Weiss read this week' }).click();
  await dialog(page).getByRole('checkbox', { name: 'Worth' }).uncheck();
  await expect(dialog(page).getByText('Only mine, this one.')).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Let Dr Weiss read this' }).click();
  await expect(week.getByText('Dr Weiss can read a part of this.')).toBeVisible(SOON);
  await asOther(page, 'Dr Weiss');
  await expect(page.getByText('A heron on the weir.')).toBeVisible(SOON);
  await expect(page.getByText('Only mine, this one.')).toHaveCount(0);
  await asOther(page, 'Ana');
  await week.getByRole('button', { name: 'Remove' }).click(SOON);
  await expect(page.getByText('The week is removed.')).toBeVisible(SOON);
  await button(page, 'Put it back').click();
  await expect(week.getByText('Only you can read this.')).toBeVisible(SOON);
});

test('one that is brought along: faults with their place, then its answers as files, in and out', async ({
  person,
}) => {
  const page = await person('laptop');
  const text = readFileSync(join(import.meta.dirname, '../../docs/sample-instrument.json'), 'utf8');
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  });
  const bring = async (content: string) => {
    await page.getByLabel('The file').setInputFiles(file('one.json', content));
    await button(page, 'Look at it').click();
  };
  await page.goto('/example/ana/questionnaires');
  await page.locator('summary', { hasText: 'Bring one along' }).click(SOON);
  await bring(text.replace('"options": "how-bright"', '"options": "how-bleak"'));
  await expect(page.getByRole('alert')).toContainText('At items[2].options:');
  await expect(page.getByRole('alert')).toContainText('Found: how-bleak.');
  await bring(text.replace('The Lantern Sample', 'Session Rating Scale'));
  await expect(page.getByRole('alert')).toContainText('forbids every electronic copy');
  await bring(text);
  await expect(page.getByText('The Lantern Sample: 4 questions.')).toBeVisible();
  await button(page, 'Bring it along').click();
  await page.getByRole('link', { name: 'The Lantern Sample' }).click(SOON);

  await group(page, 'I could see the path').getByText('Often').click(SOON);
  await button(page, 'Keep it, and see what it says').click();
  await expect(page.getByText('30, on a scale from 10 to 50.')).toBeVisible(SOON);
  await expect(page.getByText('There is no score: 2 questions were left out')).toBeVisible();

  await page.goBack();
  await page.locator('summary', { hasText: 'As files' }).click(SOON);
  const taken = page.waitForEvent('download');
  await button(page, 'Take all my answers to this as a table (CSV)').click();
  const table = readFileSync(await (await taken).path(), 'utf8');
  expect(table).toMatch(
    /^\uFEFFdate,instrument,version,path,moths,glass,wick,score\.walk,score\.light\r\n2026-10-21,/,
  );
  const answers = page.getByLabel('Bring answers in from a file');
  await answers.setInputFiles(file('wrong.csv', 'date,path\n2026-03-31,4\n'));
  await button(page, 'Bring them in').click();
  await expect(page.getByRole('alert')).toContainText('Line 2, column 2:');
  await answers.setInputFiles(file('right.csv', 'date,path,glass\n2026-03-31,3,7\n2026-04-07,5,2\n'));
  await button(page, 'Bring them in').click();
  await expect(page.getByText('2 sheets came in. Only you can read them.')).toBeVisible(SOON);
  await expect(page.getByRole('link', { name: '31 March 2026' })).toBeVisible();
  await button(page, 'Take them out again').click();
  await expect(page.getByRole('link', { name: '31 March 2026' })).toHaveCount(0);

  // A later version whose licence has ended: what was filled in can be read, and nothing new given.
  await page.getByRole('main').getByRole('link', { name: 'Questionnaires' }).first().click();
  await page.locator('summary', { hasText: 'Bring one along' }).click(SOON);
  await bring(text.replace('"version": "2"', '"version": "3"').replace('2030-12-31', '2026-01-31'));
  await button(page, 'Bring it along').click(SOON);
  await page.getByRole('link', { name: 'The Lantern Sample', exact: true }).click(SOON);
  await expect(page.getByText('ended on 31 January 2026')).toBeVisible(SOON);
  await expect(page.getByRole('radio')).toHaveCount(0);
});
