/**
 * Every page, as it is drawn: on a phone and a laptop, in light and in dark, with the keyboard, with less motion.
 * The pages are listed in pages.ts; what is measured is told in geometry.ts.
 */
import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { aPair, openHour, SAID } from './duet.ts';
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
import { expect, test } from './kithe.ts';
import { BEGUN, PAGES, type PageToSee } from './pages.ts';

/** Addresses that a page's own may begin with, by the name in braces. */
type Places = Readonly<Record<string, string>>;

const MEANWHILE = /^(One moment…|Your record is on its way|Opening what is on this device…|Almost there)$/;

/** @returns false when the page does not come, or names itself in no heading */
const visit = async (page: Page, { path, go }: PageToSee, places: Places): Promise<boolean> => {
  await page.goto(path.replace(/^\{(\w+)\}/, (_, name: string) => places[name] ?? ''));
  await go?.(page);
  const heading = page.getByRole('heading', { level: 1 }).first();
  // What stands in a page's place while it comes is a page too, and not the one that is meant.
  const came = await expect(async () => {
    await expect(page.getByText(MEANWHILE)).toHaveCount(0);
    await expect(heading).toBeVisible();
  })
    .toPass({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
  await settled(page);
  return came;
};

/** Looks at one page in every way, and tells all that is wrong with it at once. */
const lookAt = async (
  page: Page,
  seen: PageToSee,
  widths: readonly number[],
  places: Places,
): Promise<readonly string[]> => {
  const troubles: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    troubles.push(...found.map((trouble) => `${seen.name}, ${where}: ${trouble}`));
  const height = page.viewportSize()?.height ?? 800;
  if (!(await visit(page, seen, places))) return [`${seen.name} did not come`];
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    await settled(page);
    note(`${width} px`, [
      ...(await beyondTheEdge(page)),
      ...(await overlappingTexts(page)).map((texts) => `texts overlap: ${texts}`),
      ...(await cutOffTexts(page)).map((text) => `cut off: ${text}`),
      ...(await smallTargets(page)).map((target) => `too small: ${target}`),
      ...(await coveredAtTheEnd(page)).map((text) => `covered at the end: ${text}`),
    ]);
  }
  for (const colorScheme of ['dark', 'light'] as const) {
    await inColours(page, colorScheme);
    // In the dark only colours differ, so only they are looked at again.
    note(colorScheme, await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours'));
  }
  note('by keyboard', await lostFocus(page));
  note('in motion', await motions(page));
  return troubles;
};

const WIDTHS = { phone: [390, 320], laptop: [1366] } as const;
const STILL = { reducedMotion: 'reduce' } as const;

/** So many pages in one test: it then ends in a few minutes, and two walk side by side. */
const AT_ONCE = 12;
const inPieces = (pages: readonly PageToSee[]): readonly (readonly PageToSee[])[] =>
  Array.from({ length: Math.ceil(pages.length / AT_ONCE) }, (_, i) =>
    pages.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
const numbered = (i: number, of: number): string => (of === 1 ? '' : `, ${i + 1} of ${of}`);

for (const device of ['phone', 'laptop'] as const)
  for (const [group, all] of Object.entries(PAGES))
    for (const [i, pages] of inPieces(all).entries())
      test(`${group}, on a ${device}${numbered(i, inPieces(all).length)}`, async ({ kithe, person }) => {
        test.setTimeout(360_000);
        const page = await person(device, STILL);
        await watchMotion(page);
        for (const seen of pages)
          await test.step(seen.name, async () => {
            const places = { setup: kithe.setupLink };
            expect.soft(await lookAt(page, seen, WIDTHS[device], places)).toEqual([]);
          });
      });

for (const [i, pages] of inPieces(BEGUN).entries())
  test(`a record that has just begun, on a phone and a laptop${numbered(i, inPieces(BEGUN).length)}`, async ({
    kithe,
    person,
  }) => {
    test.setTimeout(420_000);
    const { therapist, client } = await aPair(kithe, person, { client: STILL, therapist: STILL });
    const hour = await openHour(therapist, client.name, SAID.hour);
    const places = { hour, record: hour.replace(/\/hours\/.*/, '') };
    for (const [page, device] of [
      [client.page, 'phone'],
      [therapist.page, 'laptop'],
    ] as const) {
      await watchMotion(page);
      for (const seen of pages)
        await test.step(`${seen.name}, on a ${device}`, async () => {
          expect.soft(await lookAt(page, seen, WIDTHS[device], places)).toEqual([]);
        });
    }
  });
