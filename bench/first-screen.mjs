/**
 * How long a record of ten years takes to its first screen, in Chromium, from the encrypted snapshot on the
 * device (goal: 1 s): the heading, and how the last hour stands. And what is behind it: fetching and verifying all of
 * it once, opening it without a snapshot, a page that needs the whole record, and an hour that came meanwhile.
 *
 * Everything is real: a relay, two people, forty thousand signed and sealed entries, a new device that signs in
 * and pulls them through the ordinary code. Run after `npm run build`; takes some minutes.
 *
 *   node bench/first-screen.mjs [hours]
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatBase64, parseBase64 } from '@kithe/record/bytes';
import { NO_PREV, writeEntry } from '@kithe/record/entry';
import { newDeviceId, newEntryId } from '@kithe/record/ids';
import { startRelay } from '@kithe/relay/main';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { tenYears } from './ten-years.mjs';

const HOURS = Number(process.argv[2] ?? 1_000);
const ROUNDS = 3;
/** After it, what a page has folded is put away. */
const PUT_AWAY_MS = 8_000;
const ROOT = join(import.meta.dirname, '..');
const say = (text) => console.log(text);

/** Loads TypeScript of the workspace as it stands; to be closed when all is done. */
const sources = await createServer({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  ssr: { resolve: { conditions: ['kithe-source'] } },
});

/**
 * Writes the whole record into the relay, as two further devices of the two people would have.
 * @returns how many entries the client's side holds, and a way for the therapist to open one more hour
 */
const fill = async ({ therapist, client, mine: { space } }) => {
  const people = { therapist, client };
  const publicOf = ({ vault }) => {
    const { key, receiveKey } = vault.keybag.identity;
    return { key, receiveKey };
  };
  const [membership] = await client.session.memberships();
  const spaceKey = parseBase64(membership.keys[0].key);
  const devices = { therapist: newDeviceId(), client: newDeviceId() };
  const logs = new Map(); // depth and heads, by log
  const chains = new Map(); // hash of the last entry, by device and log
  const waiting = new Map(); // entries to be sent, by person and space
  const send = async (by, target) => {
    const texts = waiting.get(`${by} ${target}`) ?? [];
    waiting.delete(`${by} ${target}`);
    if (texts.length > 0) await people[by].session.relay.append(target, texts);
  };
  let count = 0;
  const who = { therapist: publicOf(therapist), client: publicOf(client), space };
  const write = async ({ by, where, id, body }) => {
    const { keybag } = people[by].vault;
    const isOwn = where === 'own';
    const target = isOwn ? keybag.ownSpace : space;
    const lane = `${by} ${target}`;
    const log = logs.get(target) ?? { depth: 0, heads: [] };
    const place = {
      ...log,
      space: target,
      epoch: 0,
      spaceKey: isOwn ? keybag.ownKey : spaceKey,
      device: devices[by],
      id,
    };
    const written = await writeEntry(body, { ...place, prev: chains.get(lane) ?? NO_PREV }, keybag.identity);
    logs.set(target, { depth: log.depth + 1, heads: [id] });
    chains.set(lane, written.hash);
    waiting.set(lane, [...(waiting.get(lane) ?? []), formatBase64(written.bytes)]);
    if (!isOwn || by === 'client') count++;
    if (waiting.get(lane).length >= 100) await send(by, target);
  };
  const sendAll = async () => {
    for (const lane of [...waiting.keys()]) await send(...lane.split(' '));
  };
  for (const one of tenYears(HOURS, who)) await write(one);
  await sendAll();
  const addHour = async (name) => {
    const body = { type: 'hour', date: '2031-03-05', name };
    await write({ by: 'therapist', where: 'between', id: newEntryId(), body });
    await sendAll();
  };
  return { count, addHour };
};

/**
 * Opens a page and waits for its heading and for words that stand in it.
 * @returns milliseconds since the navigation began, and how long the page's own thread was on a processor: the
 *   first is what a person waits, the second is what does not depend on who else uses the machine
 */
const firstScreen = async (context, url, words = '') => {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(
    (text) => {
      const main = document.querySelector('main');
      return main?.querySelector('h1')?.textContent && main.innerText.includes(text) && performance.now();
    },
    words,
    { polling: 'raf', timeout: 300_000 },
  );
  const ms = await handle.jsonValue();
  const { metrics } = await tools.send('Performance.getMetrics');
  const busyMs = 1_000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN);
  return { page, ms, busyMs };
};

/** Opens a page as {@link firstScreen} does, lets it come to rest, and closes it. */
const visit = async (context, url, words) => {
  const { page, ...times } = await firstScreen(context, url, words);
  await page.waitForTimeout(PUT_AWAY_MS);
  await page.close();
  return times;
};

const median = (xs) => [...xs].sort((p, q) => p - q)[Math.floor(xs.length / 2)];

const webRoot = process.env.KITHE_WEB_ROOT ?? join(ROOT, 'packages/workbench/dist/web');
if (!existsSync(webRoot)) throw new Error('the workbench is not built: npm run build');
const dataDir = mkdtempSync(join(tmpdir(), 'kithe-first-screen-'));
const open = { burst: 1e9, perS: 1e9 };
const limits = { 'sign-up': open, 'sign-in': open, member: open };
const relay = await startRelay({ dataDir, port: 0, logLevel: 'silent', signup: 'open', webRoot, limits });
// The workbench's own device code, as its tests use it.
const device = await sources.ssrLoadModule('/packages/workbench/test/two-people.ts');
const pair = await device.newPair(relay.url);
const load = loadavg()[0].toFixed(1);
say(
  `first screen · ${cpus()[0]?.model ?? 'unknown machine'} · Node ${process.version} · ${new Date().toISOString().slice(0, 10)} · load ${load}`,
);
const { count, addHour } = await fill(pair);
let lastHour = 'the last hour';
await addHour(lastHour);
say(`${HOURS} hours · ${count} entries on the client's side`);
for (const one of [pair.theirs, pair.mine, pair.therapist.session, pair.client.session]) one.close();

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath =
  process.env.KITHE_CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
try {
  const { page } = await firstScreen(context, `${relay.url}/sign-in`);
  await page.getByLabel('Your name here').fill(pair.client.account);
  await page.getByLabel('Your words').fill(pair.client.passphrase);
  const begun = performance.now();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/today', { timeout: 600_000 });
  say(
    `signed in on a new device, everything fetched and verified once: ${((performance.now() - begun) / 1_000).toFixed(1)} s`,
  );
  const home = `${relay.url}/with/${pair.mine.space}`;
  await page.goto(`${relay.url}/help`); // or the list of today would open the record beside it
  const told = (all) =>
    `${median(all.map((r) => r.ms)).toFixed(0)} ms (of ${all.map((r) => r.ms.toFixed(0)).join(', ')}), its thread busy for ${median(all.map((r) => r.busyMs)).toFixed(0)} ms`;
  const first = await visit(context, home, lastHour);
  say(`opened for the first time, without a snapshot: ${told([first])}`);
  await page.close();
  const rounds = { screen: [], bare: [], timeline: [], behind: [], came: [] };
  for (let i = 0; i < ROUNDS; i++) {
    rounds.screen.push(await visit(context, home, lastHour));
    rounds.bare.push(await visit(context, `${relay.url}/help`));
    rounds.timeline.push(await visit(context, `${home}/timeline`));
    const before = lastHour;
    lastHour = `hour ${i} that came meanwhile`;
    await addHour(lastHour);
    const { page: behind, ...times } = await firstScreen(context, home, before);
    rounds.behind.push(times);
    await behind.getByText(lastHour).first().waitFor({ timeout: 300_000 });
    rounds.came.push(await behind.evaluate(() => performance.now()));
    await behind.waitForTimeout(PUT_AWAY_MS);
    await behind.close();
  }
  say(`first screen from the snapshot (goal 1,000 ms): ${told(rounds.screen)}`);
  say(`the same program with no record at all: ${told(rounds.bare)}`);
  say(`first screen when an hour has come meanwhile, as the record stood before: ${told(rounds.behind)}`);
  say(
    `and with it, every entry opened and folded again in a worker: ${(median(rounds.came) / 1_000).toFixed(1)} s · load ${loadavg()[0].toFixed(1)}`,
  );
  say(`the timeline, which needs the whole record: ${told(rounds.timeline)}`);
} finally {
  await browser.close();
  await relay.close();
  await sources.close();
  rmSync(dataDir, { recursive: true, force: true });
}
