/**
 * A page as it is printed, on A4 and on Letter, in light and in dark alike: tagged for whoever reads by ear, with one
 * first heading, nothing cut off, inside the sheet, legible, and with what is left out said on it.
 */
import type { Page } from '@playwright/test';
import { beyondTheEdge, cutOffTexts, overlappingTexts, settled } from './geometry.ts';

/** Width between margins of 16 mm, in CSS px. */
const SHEETS = { A4: 673, Letter: 695 } as const;
/** And between margins of 10 mm, where a page asks for a sheet that lies on its side. */
const ON_ITS_SIDE = { A4: 1047, Letter: 980 } as const;
const LEFT_OUT = /not on this page|Left out on this page|more that is not here|Names are left out/;

/** Smallest letters that are read on paper, in CSS px: 8 points. */
const LEGIBLE = 10.67;

/** Letters that are smaller than can be read, by what they say. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const small: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [said, around] = [node.textContent?.trim() ?? '', node.parentElement];
      if (said === '' || !around?.checkVisibility()) continue;
      // Letters of a drawing are as large as the drawing is drawn.
      const svg = around.closest('svg');
      const scale = svg ? (svg.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(around).fontSize) * scale;
      if (size < least - 0.5) small.push(`${said.slice(0, 40)} (${size.toFixed(1)} px)`);
    }
    return small;
  }, LEGIBLE);

/**
 * All that is wrong with a page on paper; for the lists of a page, everything on it was opened first.
 * @param sheets on how many it is meant to be at most; without it, on as many as it takes
 * @param onItsSide as the page itself asks for
 */
export const onPaper = async (
  page: Page,
  name: string,
  { sheets, onItsSide = false }: { readonly sheets?: number; readonly onItsSide?: boolean } = {},
): Promise<readonly string[]> => {
  const troubles: string[] = [];
  const note = (found: readonly string[]) => troubles.push(...found.map((one) => `${name}: ${one}`));
  // As browsers print where a page says nothing.
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  await page.emulateMedia({ media: 'print' });
  for (const [format, width] of Object.entries(onItsSide ? ON_ITS_SIDE : SHEETS)) {
    await page.setViewportSize({ width, height: 950 });
    await settled(page);
    note((await beyondTheEdge(page)).map((one) => `${format}: beyond the edge: ${one}`));
    note((await cutOffTexts(page)).map((one) => `${format}: cut off: ${one}`));
    note((await overlappingTexts(page)).map((one) => `${format}: overlap: ${one}`));
    const pdf = (
      await page.pdf({ format, tagged: true, landscape: onItsSide, preferCSSPageSize: false, margin })
    ).toString('latin1');
    note((await tooSmall(page)).map((one) => `${format}: too small to read: ${one}`));
    const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    if (count === 0 || (sheets !== undefined && count > sheets)) note([`${format}: on ${count} sheets`]);
    if (!/\/StructTreeRoot/.test(pdf) || !/\/MarkInfo/.test(pdf)) note([`${format}: not tagged`]);
  }
  if ((await page.getByRole('heading', { level: 1 }).filter({ visible: true }).count()) !== 1)
    note(['not one first heading']);
  if ((await page.getByText(LEFT_OUT).filter({ visible: true }).count()) === 0)
    note(['says nothing of what is left out']);
  for (const hidden of ['navigation', 'button'] as const)
    if ((await page.getByRole(hidden).filter({ visible: true }).count()) > 0)
      note([`a ${hidden} is printed`]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1366, height: 820 });
  return troubles;
};
