/**
 * Languages: a client who reads Arabic and a therapist who reads Spanish keep one record; the pages of both languages
 * are measured; and pages hold when every sentence is longer than ours.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import arAccount from '../../packages/workbench/src/text/ar/account.ts';
import arCommon from '../../packages/workbench/src/text/ar/common.ts';
import arOpen from '../../packages/workbench/src/text/ar/open.ts';
import arWrite from '../../packages/workbench/src/text/ar/write.ts';
import esAccount from '../../packages/workbench/src/text/es/account.ts';
import esCommon from '../../packages/workbench/src/text/es/common.ts';
import esOpen from '../../packages/workbench/src/text/es/open.ts';
import esWrite from '../../packages/workbench/src/text/es/write.ts';
import { beyondTheEdge, coveredAtTheEnd, cutOffTexts, overlappingTexts } from './geometry.ts';
import { expect, test } from './kithe.ts';
import { PAGES as EVERY } from './pages.ts';

const ar = { account: arAccount, common: arCommon, open: arOpen, write: arWrite };
const es = { account: esAccount, common: esCommon, open: esOpen, write: esWrite };
type Tongue = typeof ar | typeof es;

const STRETCHING = { timeout: 60_000 };
const ARRIVING = { timeout: 20_000 };

/** A sentence with its gaps open, since names in them may be set apart. */
const sentence = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{\w+\}\}/g, '.+')}$`);
const button = (page: Page, words: string) => page.getByRole('button', { name: sentence(words) });
const link = (page: Page, words: string) => page.getByRole('link', { name: sentence(words) });
const heading = (page: Page, words: string) => page.getByRole('heading', { name: sentence(words) });
const field = (page: Page, words: string): Locator => page.getByLabel(sentence(words));

const signUp = async (page: Page, { account: t }: Tongue, name: string): Promise<void> => {
  await field(page, t.begin.called).fill(name);
  await button(page, t.goOn).click();
  await expect(heading(page, t.words.title)).toBeVisible(ARRIVING);
  await button(page, t.goOn).click();
  const code = await page
    .getByRole('list', { name: sentence(t.code.label) })
    .getByRole('listitem')
    .allInnerTexts();
  await button(page, t.code.done).click();
  for (const word of await page.getByLabel(sentence(t.check.word)).all()) {
    const label = await word.evaluate((e) => (e instanceof HTMLInputElement ? e.labels?.[0]?.innerText : ''));
    const place = (label ?? '').replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
    await word.fill(code[Number(/\d+/.exec(place)?.[0]) - 1] ?? '');
  }
  await button(page, t.check.finish).click();
};

const writeAndSeal = async (page: Page, { write: t }: Tongue, words: string): Promise<void> => {
  await field(page, t.words.together).fill(words);
  for (let card = 1; card < 5; card++) await button(page, t.keepNext).click();
  await button(page, t.keepRead).click();
  await expect(heading(page, t.read.title)).toBeVisible();
  await button(page, t.read.seal).click();
  await expect(heading(page, t.sealed.title)).toBeVisible(ARRIVING);
};

test('a client in Arabic on a phone and a therapist in Spanish on a laptop write one hour and open it', async ({
  kithe,
  person,
}) => {
  const inés = await person('laptop', { locale: 'es-ES' });
  const layla = await person('phone', { locale: 'ar-EG' });
  await inés.goto(kithe.setupLink);
  await expect(inés.locator('html')).toHaveAttribute('lang', 'es');
  await signUp(inés, es, 'Inés');
  await expect(heading(inés, es.account.today.title)).toBeVisible(STRETCHING);
  await link(inés, es.account.today.invite).click();
  await field(inés, es.account.invite.theirName).fill('ليلى');
  await button(inés, es.account.invite.create).click();
  const invitation = await field(inés, es.account.invite.linkLabel).inputValue();

  await layla.goto(invitation);
  await expect(layla.locator('html')).toHaveAttribute('dir', 'rtl');
  await signUp(layla, ar, 'ليلى');
  await expect(heading(layla, ar.account.invite.wordsTitle)).toBeVisible(STRETCHING);
  await button(layla, ar.account.invite.match).click();
  await button(inés, es.account.invite.match).click();
  await link(inés, es.account.invite.go).click(ARRIVING);
  await link(layla, ar.account.join.go).click(ARRIVING);

  await inés.goto('/today');
  await button(inés, es.account.today.openHour).click();
  await field(inés, es.write.openHour.name).fill('la puerta verde');
  await button(inés, es.write.openHour.open).click();
  await expect(heading(inés, es.write.cards.together.therapist.title)).toBeVisible(ARRIVING);
  const hour = new URL(inés.url()).pathname.replace(/\/write$/, '');
  await writeAndSeal(inés, es, 'Te reíste, y la puerta se quedó abierta.');
  await layla.goto(`${hour}/write`);
  await writeAndSeal(layla, ar, 'ضحكنا معًا، وبقي الباب الأخضر مفتوحًا.');

  const two = [
    [inés, es],
    [layla, ar],
  ] as const;
  for (const [page] of two) await page.goto(`${hour}/open`);
  for (const [page, { open }] of two) await button(page, open.arrive).click();
  for (const [page, { open }] of two) {
    await button(page, open.allBut).click(ARRIVING);
    await button(page, open.openThese).click();
    await button(page, open.confirm.yes).click();
  }
  for (const [page, { open }] of two) await link(page, open.opened.go).click(ARRIVING);
  for (const [page] of two) {
    await expect(page.getByText('ضحكنا معًا، وبقي الباب الأخضر مفتوحًا.')).toBeVisible(ARRIVING);
    await expect(page.getByText('Te reíste, y la puerta se quedó abierta.')).toBeVisible();
  }
  // Each one's words run their own way on either page.
  const side = (page: Page, words: string) =>
    page.getByText(words).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return text.left - box.left < box.right - text.right ? 'left' : 'right';
    });
  expect(await side(inés, 'ضحكنا معًا، وبقي الباب الأخضر مفتوحًا.')).toBe('right');
  expect(await side(layla, 'Te reíste, y la puerta se quedó abierta.')).toBe('left');
});

test('the language is chosen at the foot of a page, at once, and is kept', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/help');
  await page.getByLabel('Somebody I can call').fill('Marisol');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('textbox').nth(1)).toHaveValue('Marisol');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Ayuda ahora', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveTitle('Ayuda ahora · Kithe');
  // What Arabic does not have is English, and says so.
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.goto('/example/weiss/prepare');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('main [lang="en"][dir="ltr"]').first()).toContainText('A minute is enough');
});

/** Pages of every kind: to read, to write, to choose, drawn. */
const PAGES = [
  '/',
  '/begin',
  '/sign-in',
  '/help',
  '/example',
  '/example/ana',
  '/example/ana/timeline',
  '/example/ana/repair',
  '/example/ana/repair/new',
  '/example/ana/images',
  '/example/ana/images/new',
  '/example/ana/moved',
  '/example/ana/own',
  '/example/ana/consent',
  '/example/ana/take',
  '/example/weiss',
];

const measured = async (page: Page, path: string): Promise<readonly string[]> =>
  [
    ...(await beyondTheEdge(page)),
    ...(await cutOffTexts(page)),
    ...(await overlappingTexts(page)),
    ...(await coveredAtTheEnd(page)),
  ].map((trouble) => `${path}: ${trouble}`);

const settled = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

for (const [language, device] of [
  ['es', 'phone'],
  ['ar', 'phone'],
  ['ar', 'laptop'],
] as const)
  test(`nothing overlaps and nothing is cut off: ${language} on a ${device}`, async ({ person }) => {
    const page = await person(device, { locale: language });
    const found: string[] = [];
    for (const path of PAGES) {
      await settled(page, path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      found.push(...(await measured(page, path)));
    }
    expect(found).toEqual([]);
  });

test('pages hold when every sentence is two fifths longer', async ({ person }) => {
  const page = await person('phone');
  const found: string[] = [];
  for (const path of PAGES) {
    await settled(page, path);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text); // SHOW_TEXT
      for (const text of texts) {
        // Pictures measure their words before they place them; what is drawn is not made longer behind their back.
        if (!text.data.trim() || text.parentElement?.closest('svg, option, script, style, [lang]:not(html)'))
          continue;
        const word = text.data.trim();
        text.data += ` ${word.slice(0, Math.ceil(word.length * 0.4)).trim()}`;
      }
    });
    found.push(...(await measured(page, path)));
  }
  expect(found).toEqual([]);
});

/** Every sentence of ours without a gap in it, in English. */
const ourWords = async (): Promise<readonly string[]> => {
  const folder = join(import.meta.dirname, '../../packages/workbench/src/text/en');
  const said: string[] = [];
  const take = (words: unknown): void => {
    if (typeof words === 'string') said.push(words.trim());
    else if (typeof words === 'object' && words !== null) Object.values(words).forEach(take);
  };
  for (const name of readdirSync(folder)) take((await import(join(folder, name))).default);
  return said.filter((words) => !words.includes('{{'));
};

test('a word of sixty letters breaks wherever somebody wrote it, and no page of a phone becomes wider', async ({
  person,
}) => {
  test.setTimeout(480_000);
  const page = await person('phone', { viewport: { width: 360, height: 780 } });
  const ours = await ourWords();
  const found: string[] = [];
  const pages = ['the example, as Ana', 'the example, as Dr Weiss'].flatMap((who) => EVERY[who] ?? []);
  let all = 0;
  for (const { name, path, go } of pages) {
    // What stands on a questionnaire is its authors’ own, and has no such word.
    if (/questionnaire|filled sheet|help first/.test(name)) continue;
    await settled(page, path);
    await go?.(page);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    all += await page.evaluate((known) => {
      const isOurs = new Set(known);
      for (const details of document.querySelectorAll('details')) details.open = true;
      const walker = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text); // SHOW_TEXT
      let changed = 0;
      for (const text of texts) {
        const words = text.data.trim();
        // Pictures measure their words; days and numbers, and what stands on a button, are ours or short.
        if (isOurs.has(words) || !/\p{L}{3}/u.test(words) || /\d{4}|^[\d\W]+$/.test(words)) continue;
        if (
          text.parentElement?.closest(
            'svg, option, script, style, button, [class*=_button_], [lang]:not(html)',
          )
        )
          continue;
        text.data = text.data.replace(
          /\p{L}{3,}/u,
          'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauamt',
        );
        changed++;
      }
      return changed;
    }, ours);
    found.push(...(await beyondTheEdge(page)).map((trouble) => `${name}: ${trouble}`));
  }
  expect(found).toEqual([]);
  expect(all).toBeGreaterThan(1_000);
});
