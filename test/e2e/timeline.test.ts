/** The picture of Kithe, as a browser draws it: measured labels, a slider by keyboard, rows on a phone, one page of paper. */
import type { Page } from '@playwright/test';
import { expect, test } from './kithe.ts';

/** Pairs of labels whose drawn texts meet, labels that leave the picture, and how many there are. */
const labelsOf = (page: Page) =>
  page.locator('figure svg[role="img"]').evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('[data-label]')].map((label) => ({
      text: label.textContent,
      box: label.getBoundingClientRect(),
    }));
    const wrong: string[] = [];
    labels.forEach(({ text, box }, i) => {
      if (
        box.left < frame.left ||
        box.right > frame.right ||
        box.top < frame.top ||
        box.bottom > frame.bottom
      )
        wrong.push(`${text} leaves the picture`);
      for (const other of labels.slice(i + 1))
        if (
          box.left < other.box.right &&
          other.box.left < box.right &&
          box.top < other.box.bottom &&
          other.box.top < box.bottom
        )
          wrong.push(`${text} × ${other.text}`);
    });
    return { count: labels.length, wrong };
  });

test('every moment of the example is named, and no two names meet', async ({ person }) => {
  for (const width of [1366, 1024, 800]) {
    const page = await person('laptop', { viewport: { width, height: 900 } });
    for (const look of ['', '?line=real', '?only=breaks', '?span=2026-1']) {
      await page.goto(`/example/ana/timeline${look}`);
      await expect(page.locator('figure [data-label]').first()).toBeVisible();
      const { count, wrong } = await labelsOf(page);
      expect(wrong, `${width} ${look}`).toEqual([]);
      // Five cracks and seams, seven starred hours.
      if (look === '' && width > 1_000) expect(count).toBe(12);
      if (look === '?only=breaks') expect(count).toBe(5);
    }
    await page.close();
  }
});

test('the slider moves through the hours by keyboard, and Enter goes to one', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/example/weiss/timeline');
  const slider = page.getByRole('slider', { name: 'Move through the hours' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /the first hour.*Ana: close\. Dr Weiss: rather close/,
  );
  await expect(page.getByRole('heading', { level: 2, name: 'the first hour' })).toBeVisible();
  for (let i = 0; i < 11; i++) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2, name: 'the bus' })).toBeVisible();
  await expect(page).toHaveURL(/hour=/);
  // What one looked at is there again after a reload.
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'the bus' })).toBeVisible();
  await slider.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/hours\//);
});

test('what Ana kept is faint on her own timeline, and nowhere on Dr Weiss’s', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/example/ana/timeline');
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.getByText(/You kept a mark for this hour: close\. Only you see this\./)).toBeVisible();
  await page.goto('/example/weiss/timeline');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { level: 2, name: 'Tuesday’s hour' })).toBeVisible();
  const hour = page.getByRole('region', { name: 'Tuesday’s hour' });
  await expect(hour.getByRole('definition').first()).toHaveText('–');
});

test('on a phone time runs down, hour by hour, and the same is said in words', async ({ person }) => {
  const page = await person('phone');
  await page.goto('/example/ana/timeline');
  const rows = page.getByRole('list', { name: 'Your hours, one below the other' }).locator(':scope > li');
  await expect(rows).toHaveCount(40);
  await expect(rows.nth(11)).toContainText('the bus');
  await expect(rows.nth(11)).toContainText('Ana: neither far nor close. Dr Weiss: close.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByLabel('Cracks and seams only').check();
  await expect(rows).toHaveCount(5);
  await rows
    .first()
    .getByRole('link', { name: /still open/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /bus/ })).toBeVisible();
});

test('it prints on one landscape page, without what was kept', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/example/ana/timeline');
  await expect(page.locator('figure [data-label]').first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(pages).toHaveLength(1);
  expect(Number(pages[0]?.[1])).toBeGreaterThan(Number(pages[0]?.[2]));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('a mark you kept. Only you see it.')).toBeHidden();
  await expect(page.locator('figure')).toBeHidden();
});

test('what began in no hour is named: the newest in a sentence, many others in a list that opens', async ({
  person,
}) => {
  test.setTimeout(120_000);
  const page = await person('laptop');
  const main = page.getByRole('main');
  await page.goto('/example/ana/timeline');
  await expect(page.getByRole('slider')).toBeVisible();
  const beside = main.getByText('not begun in any one hour');
  const SAID = 'Also between you, and not begun in any one hour: ';
  await expect(beside).toHaveText(`${SAID}the letter about the fee.`);
  const go = (name: string) => page.getByRole('link', { name, exact: true }).first().click();
  const write = async (title: string, hour: string | null) => {
    await go('Still open');
    await go('Write one down');
    await page.getByLabel('What shall we call it?').fill(title);
    if (hour !== null) await page.getByLabel('It began in').selectOption({ label: hour });
    await page.getByRole('button', { name: 'Put it between us' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  };
  const NO_HOUR = 'No hour in particular';
  await write('within an hour', null);
  await go('Timeline');
  await expect(beside).toHaveText(`${SAID}the letter about the fee.`);
  for (let i = 1; i <= 4; i++) await write(`heron ${i}`, NO_HOUR);
  await go('Timeline');
  await expect(beside).toHaveText(`${SAID}heron 4, heron 3, heron 2 and 2 more.`);
  await main.getByText('The others, in a list').click();
  const list = main.getByRole('list').filter({ hasText: 'heron 1' });
  await expect(list.getByRole('link')).toHaveText(['heron 1', 'the letter about the fee']);
  await list.getByRole('link', { name: 'the letter about the fee' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('the letter about the fee');
});

test('on the strip of all hours nothing is drawn over either line', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/example/ana/timeline?span=2026-1');
  const strip = page.getByRole('img', { name: /^All your hours, small/ });
  await expect(strip).toBeVisible();
  const last = await strip
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.includes('L')));
  expect(last.slice(-2)).toEqual([true, true]);
  expect(last.slice(0, -2).length).toBeGreaterThan(3);
  expect(last.slice(0, -2)).not.toContain(true);
});
