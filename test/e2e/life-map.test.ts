/** The map of a life in a browser: drawn, placed and shared; nothing overlaps; one page of paper; what each carries. */
import type { Page } from '@playwright/test';
import { layOut } from '../../packages/workbench/src/map/layout.ts';
import { aPair } from './duet.ts';
import { expect, test } from './kithe.ts';
import { onPaper } from './on-paper.ts';

/** Drawn names and labels that meet, that leave the picture, or whose text does not fit its own box. */
const overlapsOf = (page: Page) =>
  page
    .locator('figure svg[data-kind]')
    .first()
    .evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const all = [...svg.querySelectorAll('[data-label]')].map((label) => ({
        name: label.textContent ?? '',
        box: label.getBoundingClientRect(),
        text: label.querySelector('text')?.getBoundingClientRect(),
      }));
      const wrong: string[] = [];
      all.forEach(({ name, box, text }, i) => {
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
          wrong.push(`${name} leaves the picture`);
        if (text && (text.left < box.left - 0.5 || text.right > box.right + 0.5))
          wrong.push(`${name} is too wide`);
        for (const other of all.slice(i + 1))
          if (
            box.left < other.box.right &&
            other.box.left < box.right &&
            box.top < other.box.bottom &&
            other.box.top < box.bottom
          )
            wrong.push(`${name} × ${other.name}`);
      });
      return { wrong, count: all.length };
    });
test('nothing on the drawn map overlaps, at any width, for either pair of eyes', async ({ person }) => {
  const page = await person('laptop');
  for (const [who, count] of [
    ['ana', 15],
    ['weiss', 8],
  ] as const)
    for (const width of [1366, 1024, 768, 360]) {
      await page.setViewportSize({ width, height: 820 });
      await page.goto(`/example/${who}/map`);
      await expect(page.locator('figure svg[data-kind]').first()).toBeVisible();
      const { wrong, count: drawn } = await overlapsOf(page);
      expect(wrong, `${who} at ${width}`).toEqual([]);
      expect(drawn).toBeGreaterThan(count);
    }
  // What Ana has not shown is nowhere, and nothing says that there is more.
  await expect(page.getByText('my mother')).toHaveCount(0);
  await expect(page.getByText('Be available; do not probe.')).toBeVisible();
});

test('a name is moved along its ring by keyboard, and put back', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/example/ana/map');
  await page.getByRole('button', { name: 'Place by hand' }).click();
  const marta = page.getByRole('slider', { name: 'Marta' });
  const start = Number(await marta.getAttribute('aria-valuenow'));
  await marta.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(marta).not.toHaveAttribute('aria-valuenow', String(start));
  await expect(page.getByText(/Marta now stands/)).toBeVisible();
  await page.getByRole('button', { name: 'Done placing' }).click();
  // Written down, and there again on the way back from another page.
  await page.getByRole('link', { name: 'Marta' }).click();
  await page.getByRole('link', { name: 'Who and what is in my life' }).click();
  await page.getByRole('button', { name: 'Place by hand' }).click();
  await expect(marta).not.toHaveAttribute('aria-valuenow', String(start));
  expect((await overlapsOf(page)).wrong).toEqual([]);
});

test('sixty names, drawn in the letters of the page, fit the places that were found for them', async ({
  person,
}) => {
  const LATIN = [
    'Ife',
    'Mrs Okafor from next door',
    'WWW, MMM and the 14 @ the Waterworks',
    'Großtante Wilhelmina von und zu Hohenschwangau',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'my grandmother’s grandmother, whom nobody alive has met, and who sang',
  ];
  const ARABIC = [
    'إيفي',
    'شمس الضحى',
    'السيدة أوكافور من البيت المجاور',
    'صصص وضضض وششش',
    'نادي الخياطة في مركز الشباب',
    'جدة جدتي التي لم يرها أحد منا، وكانت تغني',
  ];
  const PRESENCES = ['all', 'most', 'some', 'hardly', undefined] as const;
  const sixty = (names: readonly string[]) =>
    Array.from({ length: 60 }, (_, i) => ({
      id: `t${i}`,
      name: names[i % names.length] ?? '',
      kind: i % 9 === 0 ? ('force' as const) : ('person' as const),
      presence: PRESENCES[i % PRESENCES.length],
    }));
  const words = {
    me: 'me',
    all: 'all',
    most: 'most',
    some: 'some',
    hardly: 'hardly',
    unsaid: '–',
    force: 'force',
  };
  for (const [locale, names] of [
    ['en-GB', LATIN],
    ['ar', ARABIC],
  ] as const) {
    const page = await person('laptop', { locale });
    for (const who of ['ana', 'weiss']) {
      await page.goto(`/example/${who}${who === 'ana' ? '' : '/own'}/map`);
      const written = page.locator('figure svg[data-kind] [data-bead] text').first();
      await expect(written).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      for (const width of [328, 690, 1062]) {
        const boxes = layOut(sixty(names), width, words).placed.map(({ lines, box }) => ({ lines, ...box }));
        expect(boxes).toHaveLength(60);
        const tooWide = await written.evaluate((text, all) => {
          const probe = text.cloneNode() as SVGTextElement; // a text, as its locator says
          text.after(probe);
          const found = all.flatMap(({ lines, width: room }) =>
            lines.filter((line) => {
              probe.textContent = line;
              return probe.getComputedTextLength() > room - 8;
            }),
          );
          probe.remove();
          return found;
        }, boxes);
        expect(tooWide, `${who} at ${width}, ${locale}`).toEqual([]);
      }
    }
  }
});

test('a long name is drawn whole or ends in dots; the page prints on one sheet, tagged, and says what is left out', async ({
  person,
}) => {
  const page = await person('laptop');
  await page.goto('/example/weiss/own/map/new');
  const LONG =
    'the people who met every second Thursday behind the old waterworks, until the house was sold to somebody';
  await page.getByLabel('What I call them, or it').fill(LONG);
  await page.getByText('most of me', { exact: true }).click();
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await expect(page.getByRole('link', { name: LONG })).toBeVisible();
  expect((await overlapsOf(page)).wrong).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(page.locator('figure svg[data-kind="bowls"]').first()).toBeVisible();
  expect((await overlapsOf(page)).wrong).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(1);
  expect(pdf).toContain('/StructTreeRoot');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Left out on this page')).toBeVisible();
  // Drawn with dots, and written out below the drawing.
  await expect(page.getByRole('img', { name: LONG })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: LONG, visible: true })).toHaveText([LONG]);
  await expect(page.getByText('Names that the drawing cuts short:')).toBeVisible();
});

test('a map of more names than can be read on a sheet prints them as words; a map of few prints its drawing', async ({
  person,
}) => {
  test.setTimeout(240_000);
  const page = await person('laptop');
  const main = page.getByRole('main');
  const go = (name: string) => page.getByRole('link', { name, exact: true }).first().click();
  const inWords = page.getByText('Here they are in words.');
  const drawing = main.locator('figure svg[data-kind]').filter({ visible: true });
  const KINDS = ['a group', 'a place or a thing that meets me', 'something that presses from outside'];
  await page.goto('/example/weiss/own/map');
  for (let i = 1; i <= 36; i++) {
    await go('Add someone or something');
    await page.getByLabel('What I call them, or it').fill(`the people of the ${i}th hour at the workshop`);
    await page.getByText(KINDS[i % 3] ?? '', { exact: true }).click();
    if (i % 3 < 2) await page.getByText(i % 2 ? 'most of me' : 'hardly any of me', { exact: true }).click();
    await page.getByRole('button', { name: 'Put it on the map' }).click();
    await expect(page.getByRole('heading', { name: 'The same, as a list' })).toBeVisible();
    if (i > 3) continue;
    await page.emulateMedia({ media: 'print' });
    await expect(drawing).toHaveCount(1);
    await expect(inWords).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
  await page.emulateMedia({ media: 'print' });
  await expect(drawing).toHaveCount(0);
  await expect(inWords).toBeVisible();
  const names = main.getByRole('listitem').filter({ hasText: 'th hour at the workshop', visible: true });
  await expect(names).toHaveCount(36);
  // What the drawing shows by its edges is said, and what it does not show is not.
  await expect(names.filter({ hasText: 'the 4th hour' })).toHaveText(/ · a place or a thing$/);
  await expect(main.getByRole('heading', { name: 'What presses from outside' })).toBeVisible();
  await expect(page.getByText('Left out on this page')).toBeVisible();
  expect(await onPaper(page, 'a map of many')).toEqual([]);
});

test('two people: what one puts on the map is theirs until it is shared, and can be taken back', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const { therapist, client } = await aPair(kithe, person);
  const record = client.page.url().replace(/(\/with\/[^/]+).*/, '$1');
  const page = client.page;
  await page.goto(`${record}/map`);
  await page.getByRole('link', { name: 'Add someone or something' }).click();
  await page.getByLabel('What I call them, or it').fill('Wilhelmina');
  await page.getByText('some of me', { exact: true }).click();
  // Something is hard there: what presses from outside is asked for first.
  await expect(page.getByText(/Before anyone is at fault/)).toBeVisible();
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await page.getByRole('link', { name: 'Wilhelmina' }).click();

  const theirs = therapist.page;
  const theirRecord = theirs.url().replace(/(\/with\/[^/]+).*/, '$1');
  await theirs.goto(`${theirRecord}/map`);
  await expect(theirs.getByText(/There is nothing here to read/)).toBeVisible();

  await page.getByRole('button', { name: `Let ${therapist.name} read this` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Wilhelmina')).toBeVisible();
  await dialog.getByRole('button', { name: `Let ${therapist.name} read this` }).click();
  await expect(page.getByText('You both can read this.')).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Wilhelmina' })).toBeVisible({ timeout: 20_000 });

  await page.getByRole('button', { name: 'Take it back for myself' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(theirs.getByRole('link', { name: 'Wilhelmina' })).toHaveCount(0, { timeout: 20_000 });
  await page.getByRole('button', { name: 'Take it off the map' }).click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wilhelmina' })).toBeVisible();

  // Leaving with it: what the therapist must keep, in the therapist’s words; what each carries, unasked.
  await theirs.goto(`${theirRecord}/leaving/kept`);
  await theirs.getByLabel('What I must keep, and for how long').fill('Dates and a summary, for ten years.');
  await theirs.getByRole('button', { name: `Let ${client.name} read it` }).click();
  await page.goto(`${record}/leaving`);
  await page.getByLabel('What I carry from here').fill('That the dovecote was a real place.');
  await page.getByRole('button', { name: 'Keep it for myself' }).click();
  await expect(page.getByText('Only you can read this')).toBeVisible();
  await page.getByRole('link', { name: 'What stays with the therapist' }).click();
  await expect(page.getByText('Dates and a summary, for ten years.')).toBeVisible({ timeout: 20_000 });
  await theirs.goto(`${theirRecord}/leaving`);
  await expect(theirs.getByText(/You need not have shared yours/)).toBeVisible();
  await expect(theirs.getByText('dovecote')).toHaveCount(0);
});
