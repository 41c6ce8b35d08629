/**
 * Cards on paper: what comes out of the printer. Two halves to a sheet, on either paper, nothing cut off, tagged for
 * those who have it read to them; and the way from paper into a record.
 */
import type { Page } from '@playwright/test';
import { begin } from './duet.ts';
import { keyboard, pointer } from './hands.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 20_000 };
/** Points in a millimetre. */
const PT = 72 / 25.4;

const printed = async (page: Page) => {
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: false })).toString(
    'latin1',
  );
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((m) => [
    Number(m[1]),
    Number(m[2]),
  ]);
  return { pages: boxes, isTagged: /\/StructTreeRoot/.test(pdf) && /\/Marked true/.test(pdf) };
};

/** Halves of sheets as they lie on paper: how tall each is, what sticks out of it, how wide its lines are. */
const halves = (page: Page) =>
  page.locator('[data-sheet] > article').evaluateAll((all) =>
    all.map((half) => {
      const sheet = half.parentElement?.getBoundingClientRect();
      const box = half.getBoundingClientRect();
      const lines = [...half.querySelectorAll('[aria-hidden] > div')].map((line) =>
        line.getBoundingClientRect(),
      );
      return {
        isWithin: sheet !== undefined && box.bottom <= sheet.bottom + 1 && box.right <= sheet.right + 1,
        isWhole: half.scrollHeight <= half.clientHeight + 1 && half.scrollWidth <= half.clientWidth + 1,
        lineHeights: lines.map(({ height }) => height),
        tall: box.height,
      };
    }),
  );

const MM = 96 / 25.4;

for (const [paper, width, height] of [
  ['A4', 210, 297],
  ['Letter', 215.9, 279.4],
] as const)
  test(`on ${paper}: two to a sheet, whole, with lines to write on`, async ({ page, kithe }) => {
    await page.goto(`${kithe.url}/`);
    await page.getByRole('link', { name: 'Print cards on paper' }).click();
    await expect(page.getByRole('heading', { name: 'Cards on paper' })).toBeVisible(SOON);
    await page.getByRole('radio', { name: paper, exact: true }).click();

    const { pages, isTagged } = await printed(page);
    expect(pages).toHaveLength(6);
    for (const [w = 0, h = 0] of pages) {
      expect(Math.abs(w - width * PT)).toBeLessThan(2);
      expect(Math.abs(h - height * PT)).toBeLessThan(2);
    }
    expect(isTagged).toBe(true);

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round((width - 30) * MM), height: 1_000 });
    const all = await halves(page);
    expect(all).toHaveLength(12);
    for (const half of all) {
      expect(half.isWithin && half.isWhole).toBe(true);
      for (const line of half.lineHeights) expect(line).toBeGreaterThan(10 * MM);
      expect(Math.abs(half.tall - (all[0]?.tall ?? 0))).toBeLessThan(8 * MM);
    }
    const numbers = page.getByText('No one is reading this now. Help now:').first();
    await expect(numbers).toContainText(/\d{3}/);
    await page.emulateMedia({ media: null });
    await page.getByRole('radio', { name: 'For the client' }).click();
    expect((await printed(page)).pages).toHaveLength(3);
  });

test('from paper into a record: an hour with the day on which it was', async ({ kithe, person }) => {
  const { page } = await begin(await person('laptop'), pointer, kithe);
  await page.goto('/keep-alone');
  await page.getByRole('radio', { name: /I am the client/ }).click();
  await page.getByLabel('What do you call the other person?').fill('Dr Q.');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your hours with Dr Q.' })).toBeVisible(SOON);
  await keyboard.press(page.getByRole('link', { name: 'On paper' }));
  await expect(page.getByText('An account carries no date of its own', { exact: false })).toBeVisible(SOON);
  await page.goBack();
  await page.getByLabel('When we met').fill('2025-11-11');
  await page.getByRole('button', { name: 'Open this hour' }).click();
  await expect(page.getByText('Tuesday · card 1 of 5')).toBeVisible(SOON);
  await page.goto(new URL(page.url()).pathname.replace(/\/hours.*/, ''));
  await expect(page.getByText(/a Tuesday in November/)).toBeVisible(SOON);
});
