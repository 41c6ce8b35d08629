/**
 * Parts, strategies, the quiet page, and coming back to something (J24, J37, J95, J99–J109, J113): by hand and by
 * keyboard, on a phone, on a laptop and on paper; and what may not be found anywhere afterwards.
 */
import type { Page } from '@playwright/test';
import { aPair } from './duet.ts';
import { beyondTheEdge, overlappingTexts, settled } from './geometry.ts';
import { expect, test } from './kithe.ts';
import { everyWordOf, tracesOf } from './traces.ts';

const mark = (page: Page, part: string) =>
  page.getByRole('main').getByRole('button', { name: new RegExp(`^${part}, `) });
const done = (page: Page) => page.getByRole('status').filter({ hasText: '“' });
const LONGEST = 'the one who nearly did not come because of the rain on Friday';

/** Names of the ring cover neither one another nor a mark. */
const crowded = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-name], [data-track] button')].map((e) => ({
      what: e.getAttribute('aria-label') ?? e.textContent ?? '',
      box: e.getBoundingClientRect(),
    }));
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(({ box }) => {
          const across = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
          const down = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
          return across > 1 && down > 1;
        })
        .map((b) => `${a.what} × ${b.what}`),
    );
  });

test('a part is moved by a finger, by the arrows and from a list, and put back', async ({ person }) => {
  const page = await person('phone', { reducedMotion: 'reduce' });
  await page.goto('/example/ana/parts');
  const joy = mark(page, 'joy');
  await expect(joy).toHaveAccessibleName('joy, brought');
  const at = async (share: number) => {
    await joy.scrollIntoViewIfNeeded();
    const box = await joy.boundingBox();
    const track = await joy.locator('xpath=ancestor::*[@data-track]').boundingBox();
    if (!box || !track) throw new Error('the mark is on its track');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width * share, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
  };
  await at(0.58);
  await expect(joy).toHaveAccessibleName('joy, at the door');
  await done(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(joy).toHaveAccessibleName('joy, brought');

  await joy.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(joy).toHaveAccessibleName('joy, kept out');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('radio', { name: 'at the door' }).click();
  await expect(joy).toHaveAccessibleName('joy, at the door');
  await page.getByText('Choose for each where it was').click();
  await page.getByLabel('joy', { exact: true }).selectOption({ label: 'as on your card: brought' });
  await expect(joy).toHaveAccessibleName('joy, brought');
});

test('a map widens through the hours, and stays legible with two dozen, on a phone and on paper', async ({
  person,
}) => {
  test.setTimeout(120_000);
  const page = await person('laptop', { reducedMotion: 'reduce' });
  await page.goto('/example/ana/parts');
  await page.getByRole('slider', { name: 'Which hour' }).press('Home');
  await expect(page.getByText('In the room at one time or another, up to here')).toContainText(/funny one/);
  await expect(page.getByText(/up to here/)).not.toContainText('grief');
  for (let i = 0; i < 60; i++) {
    if (await page.getByText('together, for the first time').isVisible()) break;
    await page.getByRole('button', { name: 'The hour after' }).click();
  }
  await expect(page.getByText('together, for the first time')).toContainText('the troublemaker');
  await expect(page.getByText(/^Where they were in/).locator('..')).toContainText('31 March');

  await page.getByLabel('Give a part a name').fill(LONGEST.slice(0, 60));
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await page.getByText('Your cards also name').click();
  const offers = page.getByRole('button', { name: /^Put “.*” on the map$/ });
  const parts = page.locator('[data-name]');
  while ((await parts.count()) < 24) {
    const before = await parts.count();
    await offers.first().click();
    await expect(parts).toHaveCount(before + 1);
  }
  for (const width of [1366, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    expect(await crowded(page), `${width} px`).toEqual([]);
    expect(await overlappingTexts(page), `${width} px`).toEqual([]);
    expect(await beyondTheEdge(page), `${width} px`).toEqual([]);
  }
  await page.getByRole('button', { name: 'Show the inner ring' }).click();
  await expect(page.getByText('the one who slept').first()).toBeVisible();
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  expect(await crowded(page)).toEqual([]);
  await expect(page.getByText('the one who slept').first()).toBeHidden();
});

test('the quiet page has no number, and covers what it is asked to cover', async ({ person }) => {
  const page = await person('phone');
  await page.goto('/example/ana/quiet');
  const main = page.getByRole('main');
  const mine = main.getByRole('link', { name: /That I am trouble/ });
  await mine.click();
  await expect(page.getByRole('heading', { name: 'Could anyone understand this?' })).toBeVisible();
  const line = page.getByRole('list', { name: /from the first to the latest/ }).first();
  await expect(line.getByRole('listitem').first()).toContainText('No one could');
  await expect(line.getByRole('listitem').last()).toContainText('Someone has');
  for (const path of ['', '/did', '/am', '/let-go']) {
    await page.goto(`/example/ana/quiet${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await main.innerText(), path).not.toMatch(/\d/);
  }
  await page.goto('/example/ana/quiet');
  await mine.click();
  await expect(page.getByRole('heading', { name: 'Something I am' })).toBeVisible();
  expect(await main.innerText()).not.toMatch(/\d/);
  await page.getByRole('link', { name: 'A quiet page' }).first().click();
  await page.getByLabel(/Keep words on these pages covered/).check();
  await expect(mine).toHaveCount(0);
  expect(await page.content()).not.toContain('trouble');
  await page.getByRole('button', { name: /What I carry: Covered/ }).click();
  await expect(mine).toBeVisible();
});

const LET_GO = 'Nobody shall ever hear of the porcelain hippopotamus.';
const KEPT = 'The wardrobe of the ambassador.';

/** Notes every way in which words could leave a field: written down, stored, handed on, sent. */
const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const note = (value: unknown) => {
      if (typeof value === 'string') heard.push(value);
    };
    const { stringify } = JSON;
    JSON.stringify = ((...args: Parameters<typeof stringify>) => {
      const text = stringify(...args);
      note(text);
      return text;
    }) as typeof stringify;
    const { encode } = TextEncoder.prototype;
    TextEncoder.prototype.encode = function (text) {
      note(text);
      return encode.call(this, text);
    };
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      note(value);
      setItem.call(this, name, value);
    };
    for (const kind of [Worker, MessagePort, BroadcastChannel]) {
      const { postMessage } = kind.prototype;
      kind.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
        note(stringify(args[0]));
        return (postMessage as (...all: unknown[]) => void).apply(this, args);
      };
    }
    for (const name of ['put', 'add'] as const) {
      const before = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...args) {
        note(stringify(args[0]));
        return before.apply(this, args);
      };
    }
  });
};
const heardOn = (page: Page, words: string): Promise<boolean> =>
  // Put there by `listen`.
  page.evaluate(
    (said) => (window as unknown as { heard: string[] }).heard.some((text) => text.includes(said)),
    words,
  );

/** Everything that a browser has of this origin, as text. */
const everywhere = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts: string[] = [
      document.documentElement.outerHTML,
      document.cookie,
      JSON.stringify(history.state),
    ];
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea'))
      parts.push(field.value);
    for (const store of [localStorage, sessionStorage]) parts.push(JSON.stringify({ ...store }));
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) parts.push(request.url);
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of db.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const asked = db.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
        });
        parts.push(
          JSON.stringify(all, (_, value) =>
            value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
          ),
        );
      }
      db.close();
    }
    return parts.join('\n');
  });

test('what is let go is nowhere; what is mine is nothing to the other; what one would come back to asks for nothing', async ({
  kithe,
  person,
}) => {
  test.setTimeout(180_000);
  const { therapist, client } = await aPair(kithe, person);
  const { page } = client;
  const record = new URL(page.url()).pathname.replace(/\/$/, '');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await listen(page);

  await page.goto(`${record}/quiet/let-go`);
  const field = page.getByLabel('Words to let go');
  await field.pressSequentially(LET_GO);
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByText('It is gone.')).toBeVisible();
  await expect(field).toHaveValue('');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue('');
  await field.pressSequentially(LET_GO);
  expect(await heardOn(page, 'porcelain')).toBe(false);
  await page.getByRole('link', { name: 'A quiet page' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'A quiet page' })).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue('');
  const words = everyWordOf([LET_GO]);
  const place = `${await everywhere(page)}\n${sent.join('\n')}`;
  for (const word of words) expect(place.includes(word), word).toBe(false);

  // The search can find: a place that keeps what is typed is heard at once.
  await page.goto(`${record}/strategies/new`);
  await page.getByLabel('What I do').fill(KEPT);
  await page.getByRole('button', { name: 'Keep it for myself' }).click();
  await expect(page.getByRole('heading', { name: KEPT })).toBeVisible();
  expect(await heardOn(page, KEPT)).toBe(true);
  await page.getByRole('button', { name: 'I set it down for a while' }).click();
  await page.getByRole('button', { name: 'I have picked it up again' }).click();
  await expect(page.getByRole('button', { name: 'I set it down for a while' })).toBeVisible();

  await page.goto(`${record}/parts`);
  for (const part of ['Cormorant', 'Dovecote']) {
    await page.getByLabel('Give a part a name').fill(part);
    await page.getByRole('button', { name: 'Put it on the map' }).click();
    await expect(mark(page, part)).toBeVisible();
  }
  expect(await crowded(page)).toEqual([]);
  await mark(page, 'Dovecote').click();
  await page.getByRole('link', { name: 'More about this part' }).last().click();
  await page.getByRole('button', { name: /^Let .* read this part$/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Dovecote');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Let .* read this$/ })
    .click();
  await expect(page.getByText('You both can read this.')).toBeVisible();

  const other = therapist.page;
  await other.goto(`${record}/parts`);
  await expect(other.getByText('Dovecote').first()).toBeVisible({ timeout: 20_000 });
  await expect(other.getByText('Be available; do not probe.')).toBeVisible();
  await expect(other.getByText('Cormorant')).toHaveCount(0);
  await other.goto(`${record}/strategies`);
  await expect(other.getByText(KEPT)).toHaveCount(0);

  await other.goto(`${record}/repair/new`);
  await other.getByRole('radio', { name: /is for .* to say, or not/ }).check();
  await other.getByRole('button', { name: 'Put it between us' }).click();
  await expect(other.getByRole('heading', { name: 'I would like to come back to this' })).toBeVisible();
  await page.goto(`${record}/repair`);
  await expect(page.getByText('nothing is asked of you')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'I was hurt in it' }).click();
  await page.getByLabel('What shall we call it?').fill('The teacup');
  await page.getByRole('button', { name: 'Put it between us' }).click();
  await expect(page.getByText('You were hurt').first()).toBeVisible();
  await other.goto(`${record}/repair`);
  await other.getByRole('link', { name: 'The teacup' }).click({ timeout: 20_000 });
  await expect(other.getByText(`${client.name} was hurt`).first()).toBeVisible();
  await expect(other.getByText('I feel heard')).toHaveCount(0);

  await kithe.stop();
  expect(tracesOf([...words, KEPT, 'Cormorant'], { folder: kithe.dataDir, log: kithe.logs() })).toEqual([]);
});
