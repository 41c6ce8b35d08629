/**
 * What is carried into a room on paper: each page as it is printed, on A4 and on Letter. Tagged for whoever reads by
 * ear, with headings, nothing cut off, inside the sheet, and with what is left out said on it.
 */
import { pathToFileURL } from 'node:url';
import { expect, test } from './kithe.ts';
import { onPaper } from './on-paper.ts';

const SOON = { timeout: 30_000 };
test('repair board, timeline, and the page to carry, on A4 and on Letter', async ({ person }) => {
  test.setTimeout(180_000);
  const page = await person('laptop');
  for (const [name, path, how] of [
    ['repair', '/example/ana/repair', {}],
    ['packets', '/example/weiss/packets', {}],
    ['timeline', '/example/ana/timeline', { onItsSide: true }],
  ] as const) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor(SOON);
    expect.soft(await onPaper(page, name, how)).toEqual([]);
  }
  await page.goto('/example/ana/repair');
  await page.getByRole('main').getByRole('article').getByRole('link').first().click(SOON);
  await expect(page.getByRole('heading', { name: 'What has been said' })).toBeVisible(SOON);
  expect.soft(await onPaper(page, 'one repair')).toEqual([]);
  await page.goto('/example/ana/summary');
  await page.getByLabel('A few words of your own at the top').fill('I would rather begin with the music.');
  for (const kind of ['What is open', 'What mended', 'Images, then and now', 'Hours']) {
    const group = page.locator('details').filter({ has: page.getByText(kind, { exact: true }) });
    await group.locator('summary').click();
    await group.getByRole('checkbox').first().check();
    await group.getByRole('checkbox').nth(1).check();
  }
  const sheet = page.getByRole('region', { name: 'The page', exact: true });
  await expect(sheet.getByRole('article')).toHaveCount(8);
  await expect(sheet).toContainText('I would rather begin with the music.');
  expect(await onPaper(page, 'summary')).toEqual([]);
  // Kept for the next time, and nothing that was not chosen stands on it.
  await expect(sheet).not.toContainText('My own pages');
});

test('an hour as both told it, a map of a life and a preparation, on A4 and on Letter', async ({
  person,
}) => {
  test.setTimeout(180_000);
  const page = await person('laptop');
  await page.goto('/example/ana');
  await page.getByRole('link', { name: 'the green kettle' }).first().click(SOON);
  await page.getByRole('heading', { level: 1 }).waitFor(SOON);
  await expect(page.getByText('Cards that are closed are not on this page.')).toBeHidden(SOON);
  expect.soft(await onPaper(page, 'hour')).toEqual([]);
  for (const [name, path] of [
    ['map', '/example/ana/map'],
    ['the map as the therapist has it', '/example/weiss/map'],
    ['preparation', '/example/weiss/prepare'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor(SOON);
    expect.soft(await onPaper(page, name, { sheets: 1 })).toEqual([]);
  }
});

test('pages that a browser’s own menu prints say what is not on them, and whom they may be for', async ({
  person,
}) => {
  test.setTimeout(300_000);
  const page = await person('laptop');
  const said = page.getByText('is on other pages of this record, is not on this page');
  for (const [who, other] of [
    ['ana', 'Dr Weiss'],
    ['weiss', 'Ana'],
  ] as const)
    for (const path of ['', 'images', 'moved', 'five', 'parts', 'strategies', 'consent', 'access', 'own']) {
      await page.goto(`/example/${who}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor(SOON);
      await expect(said).toHaveCount(1, SOON);
      await expect(said).toBeHidden();
      const troubles = await onPaper(page, `${who}: ${path || 'home'}`);
      // The dots that parts are on the drawing can be pressed; on paper they are its dots.
      expect
        .soft(troubles.filter((one) => path !== 'parts' || !one.endsWith('a button is printed')))
        .toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await expect(said).toBeVisible();
      await expect(said).toContainText(`What only ${other} can read`);
      await page.emulateMedia({ media: 'screen' });
    }
});

test('a packet is made, read whole by the client, agreed to, handed over, and both see that it was', async ({
  person,
}, info) => {
  test.setTimeout(180_000);
  const page = await person('laptop', { viewport: { width: 1600, height: 900 } });
  await page.goto('/example/both');
  const her = page.getByRole('region', { name: 'Through Ana’s eyes', exact: true });
  const him = page.getByRole('region', { name: 'Through Dr Weiss’s eyes', exact: true });
  for (const eyes of [him, her]) {
    await eyes.getByRole('link', { name: 'What we agreed' }).click(SOON);
    await eyes.getByRole('link', { name: 'Supervision packets, one by one' }).click(SOON);
    await expect(eyes.getByRole('heading', { level: 1, name: 'Supervision packets' })).toBeVisible(SOON);
  }
  await him.getByRole('button', { name: 'Make a packet' }).click();
  const making = him.getByRole('region', { name: /^Make a packet/ });
  await making.locator('summary').filter({ hasText: 'What mended' }).click();
  const mended = making.locator('details').filter({ hasText: 'What mended' }).getByRole('checkbox');
  await mended.first().check();
  const text = making.getByRole('region', { name: 'The whole text' });
  await expect(text).toContainText('the client: ');
  expect(await text.textContent()).not.toMatch(/\b(Ana|Weiss)\b/);
  await making.getByLabel('A name or a place to leave out').fill('client');
  await making.getByRole('button', { name: 'Add to the list' }).click();
  await expect(text).toContainText(/person [A-Z]/);
  // A name that replaces another has room to be read.
  const becomes = await making.getByLabel('Becomes').first().boundingBox();
  expect(becomes?.width).toBeGreaterThan(200);
  await expect(making.getByText('Exactly this goes, with its heading:')).toBeVisible();
  await making.getByRole('button', { name: 'Take client off the list' }).click();
  await making.getByLabel('What it is about, in a line').fill('how I answered');
  await making.getByLabel('The last day on which it may be used').fill('2027-12-31');
  const proposed = await text.textContent();
  await making.getByRole('button', { name: 'Propose it to Ana' }).click();
  await expect(him.getByText('Nothing has to be answered.')).toBeVisible();
  const about = (eyes: typeof her) =>
    eyes.getByRole('article').filter({ has: page.getByRole('heading', { name: 'how I answered' }) });
  await expect(about(him).getByText('It does not go yet.')).toBeVisible();
  await expect(about(him).getByRole('button', { name: 'Make the file' })).toHaveCount(0);
  // She reads the very text that would go.
  expect(await about(her).getByRole('region', { name: 'The whole text' }).textContent()).toBe(proposed);
  await about(her).getByRole('button', { name: 'I agree to this packet' }).click();
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText('word for word as it stands here');
  await asked.getByRole('button', { name: 'I agree to this packet' }).click();
  await about(him).getByRole('button', { name: 'Suggest six words' }).click();
  const suggested = await about(him).getByLabel('Words for this file').inputValue();
  // On a line of their own, to be copied by hand.
  await expect(about(him).getByText(suggested, { exact: true })).toBeVisible();
  await about(him).getByLabel('Words for this file').fill('lantern thicket marrow oblige canvas');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    about(him).getByRole('button', { name: 'Make the file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/-closed\.html$/);
  for (const eyes of [her, him])
    await expect(
      about(eyes)
        .getByText(/handed over/)
        .first(),
    ).toBeVisible(SOON);
  const path = info.outputPath('packet.html');
  await file.saveAs(path);
  await page.goto(pathToFileURL(path).href);
  await page.getByLabel('The words that open it').fill('lantern thicket marrow oblige canvas');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'how I answered' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.locator('main')).toContainText('the client: ');
  await expect(page.locator('body')).not.toContainText(/\b(Ana|Weiss)\b/);
});

test('a page to carry is printed once it was said what the other will see, and yes was said; a menu prints it as it is', async ({
  person,
}) => {
  const page = await person('laptop');
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await page.addInitScript(() => {
    Object.assign(globalThis, { printed: [] });
    // What lies on the page at the moment at which it would go to the printer.
    globalThis.print = () => {
      const { printed } = globalThis as unknown as { printed: string[] }; // put there above
      printed.push(document.querySelector('dialog[open]') ? 'a question' : 'a page');
    };
  });
  const printed = () => page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
  const noted = async (path: string): Promise<number> => {
    await page.getByRole('link', { name: 'Who can read this', exact: true }).first().click();
    await expect(main.getByRole('heading', { name: 'What was taken along' })).toBeVisible(SOON);
    const count = await main.getByText(/printed some of it\.$/).count();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    return count;
  };
  await page.goto('/example/ana/summary');
  const group = page.locator('details').filter({ has: page.getByText('What is open', { exact: true }) });
  await group.locator('summary').click(SOON);
  await group.getByRole('checkbox').first().check();
  const before = await noted('/summary');

  await main.getByRole('button', { name: 'Print it' }).click();
  await expect(dialog).toContainText(
    'Dr Weiss can see in the record that something was printed, and the day.',
  );
  expect(await printed()).toEqual([]);
  // The browser's own way to print asks nobody: it takes the page without the question, and with what is left out.
  await page.emulateMedia({ media: 'print' });
  await expect(dialog).toBeHidden();
  const sheet = page.getByRole('region', { name: 'The page', exact: true });
  await expect(sheet.getByText(/There is more that is not here/)).toBeVisible();
  await expect(sheet.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await printed()).toEqual([]);
  expect(await noted('/summary')).toBe(before);

  await main.getByRole('button', { name: 'Print it' }).click();
  await dialog.getByRole('button', { name: 'Print it' }).click();
  await expect.poll(printed).toEqual(['a page']);
  expect(await noted('/summary')).toBe(before + 1);
  await page.getByRole('link', { name: 'See it as Dr Weiss' }).click();
  await page.getByRole('link', { name: 'Who can read this', exact: true }).first().click(SOON);
  await expect(main.getByText('Ana printed some of it.')).toHaveCount(before + 1, SOON);
});

test('process notes of which only the newest are drawn say so on paper, until all of them are', async ({
  person,
}) => {
  const page = await person('laptop');
  const main = page.getByRole('main');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  await page.goto('/example/weiss/own');
  await expect(button('Write a note')).toBeVisible(SOON);
  const more = main.getByText('There is more in this list that is not on this page.');
  for (let i = 1; i < 40 && !(await button('Show more').isVisible()); i++) {
    await button('Write a note').click();
    await main.getByLabel('My note', { exact: true }).fill(`the ${i}th heron`);
    await button('Keep this page').click();
    await expect(main.getByText(`the ${i}th heron`, { exact: true })).toBeVisible();
  }
  await expect(more).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(more).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await button('Show more').click();
  await expect(button('Show more')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(more).toHaveCount(0);
});
