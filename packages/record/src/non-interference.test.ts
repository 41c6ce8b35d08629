/**
 * Non-interference: two histories that differ only in what one person keeps to herself give the relay and the other
 * person the same traces, in everything but the bytes of ciphertext.
 *
 * Every act is drawn with two private sides, p and q: other words, other cards left blank or kept, other pages.
 * Both histories run with the same random source at the same moments. What the relay and the other receive is then
 * compared whole: places, ids, devices, sizes, order and counts; bodies that the other opens, every view of theirs, and
 * the file they can take along. What a relay makes of it (answers, signals, logs) is compared in its privacy.test.ts.
 */
import type { HourTold } from '@kithe/model/reading/told';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingOf, sealAccount } from './account.ts';
import { alongWith } from './along.ts';
import { LAID_ON } from './bodies/guesses.ts';
import { AMOUNTS } from './bodies/instruments.ts';
import { BELONGING, UNDERSTOOD } from './bodies/shame.ts';
import type { Body, NewBody } from './body.ts';
import { formatUtf8 } from './bytes.ts';
import { CARD_KINDS, type Card, PLACES, THIRDS } from './cards.ts';
import { NO_PREV, openEntry, parseEntry, writeEntry } from './entry.ts';
import { formatExport } from './export.ts';
import { type Identity, newIdentity } from './identity.ts';
import { type DeviceId, type EntryId, newDeviceId, newEntryId, newSpaceId, type SpaceId } from './ids.ts';
import { noticedBody } from './noticing.ts';
import { newNonce } from './pledge.ts';
import { seededBytes } from './seeded.ts';
import { type Link, linkOf, type Opened, orderSpace } from './space.ts';
import { takeFrom } from './taking.ts';
import { toldOf } from './told.ts';
import { foldViews, type Views } from './views.ts';

type Side = 'p' | 'q';
type Private<T> = Readonly<Record<Side, T>>;

const both = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Private<T>> =>
  fc.record({ p: arbitrary, q: arbitrary });
const words = fc.string({ maxLength: 120 });
/** As long as the words of a few lines may be, of any characters. */
const few = fc
  .oneof(
    fc.string({ maxLength: 500, size: 'max', unit: 'binary' }),
    fc.constantFrom('\u0000'.repeat(500), '“'.repeat(500), ''),
  )
  .map((text) => text.slice(0, 500));
const card = fc.record({
  words: words.filter((text) => text.trim() !== ''),
  third: fc.constantFrom(...THIRDS),
  close: fc.nat(100),
  real: fc.nat(100),
  people: fc.subarray(['my mother', 'my sister']),
});

/** The longest of each answer, in letters that take the most room. */
const longest = fc.oneof(
  fc.string({ maxLength: 800, size: 'max' }),
  fc.constantFrom('語'.repeat(800), '"'.repeat(800)),
);

/** A card that is opened (alike on both sides), or one that is not: whatever it holds, or blank. */
const slot = fc.oneof(
  fc.record({ open: fc.constant(true as const), said: card }),
  fc.record({ open: fc.constant(false as const), said: both(fc.option(card, { nil: null })) }),
);
const act = fc.oneof(
  fc.record({
    act: fc.constant('account' as const),
    slots: fc.tuple(slot, slot, slot, slot, slot),
    opens: fc.boolean(),
  }),
  fc.record({ act: fc.constant('page' as const), words: both(fc.string({ maxLength: 3_000, size: 'max' })) }),
  fc.record({
    act: fc.constant('image' as const),
    words: both(fc.string({ maxLength: 2_500, size: 'max' })),
  }),
  fc.record({
    act: fc.constant('moved' as const),
    words: both(fc.string({ maxLength: 2_500, size: 'max' })),
  }),
  fc.record({
    act: fc.constant('part' as const),
    name: both(fc.string({ minLength: 1, maxLength: 60 })),
    place: both(fc.constantFrom(...PLACES)),
    inner: both(fc.boolean()),
  }),
  fc.record({ act: fc.constant('strategy' as const), words: both(longest), down: both(fc.boolean()) }),
  fc.record({
    act: fc.constant('shame' as const),
    words: both(longest),
    fears: both(fc.array(fc.constantFrom('', 'x', '語'.repeat(300)), { maxLength: 5 })),
    understood: both(fc.constantFrom(...UNDERSTOOD)),
    belonging: both(fc.constantFrom(...BELONGING)),
  }),
  fc.record({
    act: fc.constant('five' as const),
    words: both(fc.string({ maxLength: 400, size: 'max' })),
    amount: both(fc.constantFrom(...AMOUNTS)),
  }),
  fc.record({
    act: fc.constant('answers' as const),
    answers: both(
      fc.dictionary(fc.stringMatching(/^[a-z]\d{1,3}$/), fc.integer({ min: 0, max: 3 }), { maxKeys: 30 }),
    ),
  }),
  fc.record({
    act: fc.constant('instrument' as const),
    words: both(fc.string({ maxLength: 3_000, size: 'max' })),
  }),
  // A guess that is never shared, or none; a fear; a thing noticed of which nothing is told; an intention of one's own.
  fc.record({ act: fc.constant('guess' as const), guess: both(fc.option(few, { nil: null })) }),
  fc.record({ act: fc.constant('fear' as const), words: both(few) }),
  fc.record({
    act: fc.constant('doubt' as const),
    words: both(few),
    laid: both(fc.option(fc.constantFrom(...LAID_ON), { nil: undefined })),
  }),
  fc.record({ act: fc.constant('noticed' as const), words: both(few) }),
  fc.record({ act: fc.constant('intention' as const), words: both(few) }),
  fc.record({
    act: fc.constant('map' as const),
    what: fc.constantFrom('tie', 'place', 'history', 'link', 'line', 'context', 'carry' as const),
    words: both(fc.string({ minLength: 1, maxLength: 1_000, size: 'max' })),
  }),
  // What she wrote beside a reading: what was suggested, and that it is wrong about her, in words that stay hers.
  fc.record({ act: fc.constant('model-log' as const), words: both(longest), high: both(fc.nat(100)) }),
  fc.record({ act: fc.constant('reading' as const), given: fc.boolean() }),
  fc.record({ act: fc.constant('disconnection' as const), title: fc.string({ maxLength: 60 }) }),
  fc.record({ act: fc.constant('theirs' as const), words: fc.string({ maxLength: 60 }) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Something on the map of her life, or what she carries, with private words in every place that takes some. */
const mapped = (what: Extract<Act, { act: 'map' }>['what'], words: string, newId: () => EntryId): NewBody => {
  const [tie, other, short] = [newId(), newId(), words.slice(0, 100)];
  switch (what) {
    case 'tie':
      return {
        type: 'tie',
        tie,
        name: short,
        kind: words.length % 2 === 0 ? 'person' : 'force',
        ...(words.length % 3 === 0 && { presence: 'hardly' as const, since: '1996' }),
        door: short,
        powerWords: short,
        words,
      };
    case 'place':
      return { type: 'tie-place', tie, turn: words.length % 360 };
    case 'history':
      return { type: 'tie-history', tie, words };
    case 'link':
      return { type: 'tie-link', link: newId(), ties: [tie, other], words: short };
    case 'line':
      return { type: 'life-line', line: newId(), lane: 'met', words };
    case 'context':
      return { type: 'context', roles: words, culture: words, setting: words };
    case 'carry':
      return { type: 'carry', words };
  }
};

/** What somebody received, in the order in which it came. */
type Trace = {
  readonly relay: string[];
  readonly bodies: string[];
  readonly views: Views;
  readonly taken: string;
  /** What a reading would be given, on her device and on the other's. */
  readonly told: { readonly hers: readonly HourTold[]; readonly theirs: readonly HourTold[] };
};

const live = async (acts: readonly Act[], side: Side): Promise<Trace> => {
  const random = seededBytes('non-interference');
  const ana = newIdentity(random);
  const weiss = newIdentity(random);
  const spaces = { between: newSpaceId(random), ana: newSpaceId(random) };
  const keys = { between: random(32), ana: random(32) };
  const devices = new Map<Identity, DeviceId>([ana, weiss].map((who) => [who, newDeviceId(random)]));
  const links: Record<keyof typeof spaces, Link[]> = { between: [], ana: [] };
  const last = new Map<string, string>();
  const relay: string[] = [];
  let hourNow: EntryId | null = null;

  const post = async (
    where: keyof typeof spaces,
    who: Identity,
    body: NewBody,
    own: { id?: EntryId; device?: DeviceId } = {},
  ) => {
    const device = own.device ?? (devices.get(who) as DeviceId); // both people have one
    const { heads, nextDepth } = orderSpace(links[where]);
    const chain = `${where} ${device}`;
    const place = {
      space: spaces[where],
      epoch: 0,
      spaceKey: keys[where],
      device,
      prev: last.get(chain) ?? NO_PREV,
      depth: nextDepth,
      heads,
    };
    const { bytes } = await writeEntry(body, { ...place, ...(own.id && { id: own.id }) }, who, random);
    const entry = parseEntry(bytes);
    last.set(chain, entry.hash);
    links[where].push(linkOf(entry, openEntry(entry, keys[where])));
    // What the relay has of it, apart from the ciphertext and what is computed over it (prev, hash, signature).
    relay.push(
      [
        entry.space,
        entry.id,
        entry.epoch,
        entry.author,
        entry.device,
        entry.prev === NO_PREV,
        bytes.length,
      ].join(' '),
    );
    return entry.id;
  };

  await post('between', weiss, {
    type: 'founded',
    members: [
      { key: weiss.key, receiveKey: weiss.receiveKey, role: 'therapist', name: 'Dr Weiss' },
      { key: ana.key, receiveKey: ana.receiveKey, role: 'client', name: 'Ana' },
    ],
  });
  for (const [i, step] of acts.entries()) {
    if (step.act === 'account') {
      const hour = await post('between', weiss, { type: 'hour', date: '2026-01-13', name: `hour ${i}` });
      hourNow = hour;
      const cards = step.slots.map((s, k): Card => {
        const kind = CARD_KINDS[k] as Card['kind']; // five slots, five kinds
        const said = s.open ? s.said : s.said[side];
        return said === null ? { kind, words: '' } : { kind, ...said };
      });
      const account = newEntryId(random);
      const sealed = sealAccount(cards, { space: spaces.between, hour, account }, random);
      await post('between', ana, sealed.account, { id: account });
      await post('ana', ana, sealed.keys);
      if (!step.opens) continue;
      const mineNow = foldViews(opened(links.between), opened(links.ana), ana.key, spaces.between);
      const mine = mineNow.hours.find((h) => h.id === hour)?.mine;
      const chosen = new Set(
        mine?.cards.filter((c) => step.slots[CARD_KINDS.indexOf(c.card.kind)]?.open).map((c) => c.slot),
      );
      const me = { space: spaces.between, author: ana.key, part: 'client' as const };
      const along = alongWith(hour, mineNow, me, random);
      await post(
        'between',
        ana,
        { ...openingOf(sealed.keys, chosen), ...along },
        { device: newDeviceId(random) },
      );
    }
    if (step.act === 'page') await post('ana', ana, { type: 'page', title: '', words: step.words[side] });
    const hour = hourNow ?? newEntryId(seededBytes('no hour'));
    if (step.act === 'guess') {
      const guess = step.guess[side];
      // Both write a page of their own of that size; on one side it is a guess, on the other something else.
      const of = {
        hour,
        feeling: (guess ?? '').slice(0, 60),
        mattered: guess ?? '',
        nonce: newNonce(random),
      };
      await post(
        'ana',
        ana,
        guess === null ? { type: 'fear', hour, words: '', found: '' } : { type: 'guess', ...of },
      );
    }
    if (step.act === 'doubt') {
      const words = step.words[side].slice(0, 250);
      const laid = step.laid[side];
      await post('ana', ana, { type: 'doubt', hour, words, found: words, ...(laid && { laid }) });
    }
    if (step.act === 'fear')
      await post('ana', ana, {
        type: 'fear',
        hour,
        words: step.words[side].slice(0, 250),
        found: step.words[side].slice(0, 250),
      });
    if (step.act === 'noticed')
      await post(
        'ana',
        ana,
        noticedBody({ topic: step.words[side].slice(0, 80), words: step.words[side] }, 'nothing', []),
      );
    if (step.act === 'intention')
      await post('ana', ana, { type: 'intention', words: step.words[side], state: 'open' });
    if (step.act === 'map')
      await post(
        'ana',
        ana,
        mapped(step.what, step.words[side], () => newEntryId(random)),
      );
    if (step.act === 'moved') await post('ana', ana, { type: 'moved', words: step.words[side] });
    if (step.act === 'image')
      await post('ana', ana, {
        type: 'image',
        part: 'my anger',
        who: 'you',
        answer: 'leave',
        meaning: '',
        tone: 'feared',
        origin: step.words[side],
      });
    if (step.act === 'part') {
      const part = await post('ana', ana, {
        type: 'part',
        name: step.name[side],
        was: [],
        inner: step.inner[side],
      });
      await post('ana', ana, { type: 'placing', part, place: step.place[side] });
    }
    if (step.act === 'strategy') {
      const words = step.words[side];
      const said = { protected: words, from: words, since: words, cost: words, needed: words };
      const strategy = await post('ana', ana, {
        type: 'strategy',
        name: words.slice(0, 120),
        parts: [],
        ...said,
      });
      const kind = step.down[side] ? 'set-down' : 'picked-up';
      await post('ana', ana, { type: 'strategy-step', strategy, step: kind, words });
    }
    if (step.act === 'shame') {
      const words = step.words[side];
      await post('ana', ana, { type: 'amends', happened: words, hurt: words, could: words, done: false });
      const of = await post('ana', ana, {
        type: 'carried',
        name: words.slice(0, 300),
        part: words.slice(0, 60),
        who: words,
        step: words,
        other: words,
        fears: step.fears[side].map((fear) => ({ fear, happened: fear })),
      });
      await post('ana', ana, { type: 'could-understand', of, answer: step.understood[side], words });
      await post('ana', ana, { type: 'may-belong', of, answer: step.belonging[side], words });
      await post('ana', ana, { type: 'met', part: words.slice(0, 60), words });
    }
    if (step.act === 'five') {
      const good = { words: step.words[side], amount: step.amount[side] };
      await post('ana', ana, { type: 'five', week: '2026-01-12', zest: good, more: good, self: good.amount });
    }
    if (step.act === 'answers')
      await post('ana', ana, {
        type: 'answers',
        sheet: newEntryId(random),
        instrument: 'phq-9',
        version: '1',
        title: 'PHQ-9',
        date: '2026-01-13',
        answers: step.answers[side],
      });
    if (step.act === 'instrument')
      await post('ana', ana, { type: 'instrument', definition: step.words[side] });
    if (step.act === 'model-log') {
      const what = 'connection' as const;
      await post('ana', ana, { type: 'suggested', what, hour, band: [0, step.high[side]], read: i });
      await post('ana', ana, {
        type: 'suggested-answer',
        what,
        hour,
        said: 'wrong',
        words: step.words[side],
      });
    }
    if (step.act === 'model-log') {
      // An image that both may read; beside it what she lets be read, and what she keeps.
      const image = await post('between', ana, {
        type: 'image',
        part: 'my anger',
        who: 'you',
        answer: 'leave',
        meaning: '',
        tone: 'feared',
      });
      const evidence = { type: 'evidence', image, where: 'here', answer: 'met', hour, words: '' } as const;
      await post('between', ana, { ...evidence, shown: 0.5 });
      await post('ana', ana, { ...evidence, shown: step.high[side] / 100 });
    }
    if (step.act === 'reading')
      for (const who of [ana, weiss])
        await post('between', who, { type: 'consent', purpose: 'reading', given: step.given, version: 2 });
    if (step.act === 'disconnection')
      await post('between', ana, {
        type: 'disconnection',
        title: step.title,
        words: '',
        failure: 'ignored',
        hurt: ana.key,
      });
    if (step.act === 'theirs') await post('between', weiss, { type: 'called', name: step.words });
  }
  const theirs = opened(links.between);
  const views = foldViews(theirs, [], weiss.key, spaces.between);
  return {
    relay,
    bodies: theirs.map(({ id, author, body }) => JSON.stringify([id, author, masked(body)])),
    views,
    taken: formatExport(takeFrom(views, weiss.key, '2026-01-14T09:00:00Z')),
    told: {
      hers: toldOf(foldViews(theirs, opened(links.ana), ana.key, spaces.between)),
      theirs: toldOf(views),
    },
  };
};

const opened = (links: readonly Link[]): readonly Opened[] => orderSpace(links).entries;

/** Ciphertext, commitments and pledges by their length alone: to whoever has no key they are random bytes. */
const masked = (body: Body): unknown =>
  body.type === 'account'
    ? { ...body, slots: body.slots.map((s) => [s.sealed.length, s.commitment.length]) }
    : // A pledge under a nonce that is not known is random bytes as well.
      body.type === 'opening'
      ? { ...body, pledge: body.pledge?.length }
      : body;

describe('non-interference', () => {
  test('what is kept private leaves no trace with the relay or the other (seed 107)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        const [p, q] = [await live(acts, 'p'), await live(acts, 'q')];
        expect(q.relay).toEqual(p.relay);
        expect(q.bodies).toEqual(p.bodies);
        expect(q.views).toEqual(p.views);
        expect(q.taken).toBe(p.taken);
        // Neither device reads what only one may read: both work from the very same words.
        expect(q.told).toEqual(p.told);
        expect(p.told.hers).toEqual(p.told.theirs);
      }),
      { seed: 107, numRuns: 60 },
    );
  }, 120_000);

  test('the test can fail: a card that is opened on one side only shows in every trace of the other', async () => {
    const slots = (words: string) => {
      const said = { words, third: 'middle' as const, close: 50, real: 50, people: [] };
      const none = { open: false as const, said: { p: null, q: null } };
      return [{ open: true as const, said }, none, none, none, none] as const;
    };
    const account = (words: string): Act => ({ act: 'account', slots: [...slots(words)], opens: true });
    const p = await live([account('one')], 'p');
    const q = await live([account('two')], 'p');
    expect(q.relay).toEqual(p.relay);
    expect(q.views).not.toEqual(p.views);
    expect(q.taken).not.toBe(p.taken);
  });

  test('no word that was kept stands anywhere in what the other opens', async () => {
    const secret = 'xylophone marzipan';
    const kept = {
      open: false as const,
      said: { p: { words: secret, third: 'end' as const, close: 50, real: 50, people: [] }, q: null },
    };
    const trace = await live(
      [
        { act: 'account', slots: [kept, kept, kept, kept, kept], opens: true },
        { act: 'page', words: { p: secret, q: '' } },
      ],
      'p',
    );
    for (const part of [...trace.relay, ...trace.bodies, JSON.stringify(trace.views), trace.taken]) {
      expect(part).not.toContain('xylophone');
      expect(part).not.toContain(Buffer.from(formatUtf8(secret)).toString('base64url'));
    }
    expect(trace.views.hours[0]?.sealed.size).toBe(1);
  });
});

test('spaces are two, and never name each other', async () => {
  const trace = await live([{ act: 'page', words: { p: 'x', q: 'y' } }], 'p');
  const [founded, page] = trace.relay.map((line) => line.split(' ')[0] as SpaceId);
  expect(founded).not.toBe(page);
  expect(trace.bodies.join()).not.toContain(page);
});
