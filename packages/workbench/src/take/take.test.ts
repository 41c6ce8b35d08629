import { EXPORT_LENGTH, parseExport, Taken } from '@kithe/record/export';
import { takeFrom } from '@kithe/record/taking';
import { foldViews } from '@kithe/record/views';
import fc from 'fast-check';
import i18next from 'i18next';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExample } from '../example/build.ts';
import consent from '../text/en/consent.ts';
import five from '../text/en/five.ts';
import leaving from '../text/en/leaving.ts';
import map from '../text/en/map.ts';
import open from '../text/en/open.ts';
import repair from '../text/en/repair.ts';
import words from '../text/en/take.ts';
import write from '../text/en/write.ts';
import { escapeHtml } from './escape-html.ts';
import { readableFile } from './readable.ts';
import { FileRefused, openFile, sealFile } from './sealed-file.ts';
import { itemsOf, PRIVATE, type Private, withOnly } from './taken.ts';
import { FILE_NAMESPACES } from './use-file-words.ts';

const NOW = '2026-10-21T09:00:00.000Z';
const example = buildExample();
const views = foldViews(example.between, example.ana.own, example.ana.key, example.space);
const taken = takeFrom(views, example.ana.key, NOW);
const nothing: ReadonlySet<Private> = new Set();
const everything: ReadonlySet<Private> = new Set(PRIVATE);

const t = i18next.createInstance();
beforeAll(() =>
  t.init({
    lng: 'en',
    resources: { en: { take: words, open, write, repair, consent, leaving, map, five } },
    defaultNS: 'take',
    interpolation: { escapeValue: false },
  }),
);
const page = (of: Taken = taken, ticked = nothing) =>
  readableFile(of, ticked, t.getFixedT('en', FILE_NAMESPACES), 'en');

describe('what is taken', () => {
  test('is an export, and proves nothing: no key, id or signature of the record is in it', () => {
    const text = JSON.stringify(taken);
    expect(parseExport(text)).toEqual(taken);
    for (const { id, author } of example.between) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(author);
    }
    expect(taken.hours).toHaveLength(views.hours.length);
    expect(taken.disconnections.filter((d) => d.isRepaired).length).toBeGreaterThan(1);
  });

  test('what was kept by the other is not in it, and what I kept is', () => {
    const his = takeFrom(
      foldViews(example.between, example.weiss.own, example.weiss.key, example.space),
      example.weiss.key,
      NOW,
    );
    const kept = taken.hours.flatMap((h) => h.cards).filter((c) => c.for === 'me' && c.card.words !== '');
    expect(kept.length).toBeGreaterThan(10);
    // Some sentences she wrote twice and opened once: “It was fine.”
    const said = new Set(
      taken.hours.flatMap((h) => h.cards).flatMap((c) => (c.for === 'both' ? [c.card.words] : [])),
    );
    const text = JSON.stringify(his);
    for (const { card } of kept)
      if (!said.has(card.words)) expect(text.includes(card.words), card.words).toBe(false);
  });

  test('without ticks no private thing is left in it', () => {
    expect(PRIVATE.flatMap((kind) => itemsOf(kind, withOnly(taken, nothing)))).toEqual([]);
    expect(withOnly(taken, everything)).toEqual({
      ...taken,
      consents: taken.consents.filter(({ mine }) => mine === true),
    });
    expect(itemsOf('pages', taken).length).toBeGreaterThan(0);
  });
});

describe('the readable file', () => {
  test('holds both voices, says what is left out, and asks for nothing', () => {
    const html = page();
    expect(html).toContain('Between Ana and Dr Weiss');
    expect(html).toContain('Left out: cards of mine that I have not opened');
    for (const forbidden of ['<script', 'http:', 'https:', 'url(', '<img', '<link', 'javascript:', 'src='])
      expect(html).not.toContain(forbidden);
    for (const { words: own } of taken.pages) expect(html).not.toContain(escapeHtml(own));
    const whole = page(taken, everything);
    for (const { words: own } of taken.pages) expect(whole).toContain(escapeHtml(own));
    expect(whole).not.toContain('Left out');
  });

  test('tells the map that was shared, forces first, and nothing of what was not', () => {
    const html = page();
    const at = (text: string) => html.indexOf(text);
    expect(at('Saturdays twice running')).toBeGreaterThan(0);
    expect(at('Saturdays twice running')).toBeLessThan(at('Mrs Okafor</p>'));
    for (const own of [
      'What will people say',
      'the sea</p>',
      'The iron stopped. Then it went on.',
      'The funny one. The one who',
    ])
      expect([html.includes(own), page(taken, everything).includes(own)], own).toEqual([false, true]);
  });

  test('leaves nothing of a card behind: marks, choices, how it was answered, what arrived', () => {
    const html = page();
    for (const told of [
      'It felt close',
      'How real: behind a mask',
      'in the middle',
      'Dr Weiss answered · with their own part in it',
      'Not understood',
      'It reached Ana.',
    ])
      expect(html, told).toContain(told);
    expect(html.match(/.{40}\b(open|write|repair|consent|leaving):[a-z].{20}/)).toBeNull();
  });

  test('says what the two said of their moments, once, with the cards that it is about; and what I agreed to', () => {
    const both = taken.moments.find(({ pile, cards }) => pile === 'both' && cards.length === 2);
    if (!both) throw new Error('the example has a pair that was confirmed');
    const hour = taken.hours.find(({ cards }) => cards.some(({ id }) => both.cards.includes(id)));
    if (!hour) throw new Error('its cards lie in an hour');
    const html = page({ ...taken, hours: [hour], moments: [{ ...both, by: ['me', 'them'] }] });
    expect(html).toContain('We both felt it · Ana and Dr Weiss said so');
    const block = /<div class="moment">.*?<\/article>/s.exec(html)?.[0] ?? '';
    for (const { id, card } of hour.cards.filter((one) => one.for === 'both')) {
      const written = escapeHtml(card.words);
      if (both.cards.includes(id)) expect(block).toContain(written);
      expect(html.split(`>${written}</p>`).length, 'told once').toBeLessThanOrEqual(2);
    }
    const only = taken.moments.find(({ pile }) => pile === 'only');
    expect(only && page()).toMatch(/Only (Ana|Dr Weiss) · .* said so/);

    const agreed = page({
      ...taken,
      consents: [
        { purpose: 'shared-record', mine: true },
        { purpose: 'research', mine: null },
        { purpose: 'reading', mine: false },
      ],
    });
    expect(agreed).toContain('What I agreed to');
    expect(agreed).toContain(consent.purposes['shared-record'].name);
    expect(agreed).not.toContain(consent.purposes.research.name);
    expect(agreed).not.toContain(consent.purposes.reading.name);
    expect(page({ ...taken, consents: [] })).not.toContain('What I agreed to');
  });

  test('every word it needs is in the catalogue', () => {
    for (const one of ['steps.', 'cards.', 'places.', 'wheres.', 'answers.', 'sections.', 'private.'])
      expect(page(taken, everything)).not.toMatch(new RegExp(`>\\s*${one.replace('.', '\\.')}`));
  });

  test('whatever somebody wrote, it stays text (seed 109)', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '</style><svg onload=1>',
        '$t(title)',
        '{{me}}',
        '-->',
        "'",
      ),
    );
    const [one] = taken.hours;
    fc.assert(
      fc.property(hostile, hostile, (name, said) => {
        const before = page({
          ...taken,
          hours: [],
          disconnections: [],
          images: [],
          trueThings: [],
          stars: [],
        });
        const html = page({
          ...taken,
          me: { role: 'client', name },
          hours: one
            ? [
                {
                  ...one,
                  name: said,
                  cards: one.cards.map((c) => ({ ...c, card: { ...c.card, words: said } })),
                },
              ]
            : [],
          disconnections: [],
          images: [],
          trueThings: [],
          stars: [],
        });
        // Tags are those of the frame: only as many kinds as without the words, and none that acts.
        const tags = (text: string) =>
          new Set([...text.matchAll(/<\s*([a-z!/-]+)/gi)].map((m) => m[1]?.toLowerCase()));
        const known = new Set([
          ...tags(before),
          'article',
          '/article',
          'h2',
          '/h2',
          'h3',
          '/h3',
          'section',
          '/section',
          'div',
          '/div',
          ...['nav', 'ul', 'ol', 'li', 'a', 'bdi', 'details', 'summary'].flatMap((tag) => [tag, `/${tag}`]),
          'span',
          '/span',
        ]);
        for (const tag of tags(html)) expect(known).toContain(tag);
      }),
      { seed: 109, numRuns: 60 },
    );
  });
});

describe('the encrypted file', () => {
  const passphrase = 'kettle lens piano green door bus';
  let sealed: Uint8Array;
  beforeAll(async () => {
    sealed = await sealFile(taken, passphrase, 10);
  }, 60_000);
  const refusal = (bytes: Uint8Array, words: string) =>
    openFile(bytes, words).then(
      () => 'opened',
      (thrown: unknown) => (thrown instanceof FileRefused ? thrown.code : `${thrown}`),
    );

  test('opens with its passphrase and with no other', async () => {
    expect(await openFile(sealed, passphrase)).toEqual(taken);
    expect(await refusal(sealed, 'kettle lens piano green door tram')).toBe('wrong-passphrase');
    expect(v.is(Taken, taken)).toBe(true);
  }, 60_000);

  test.each([
    ['truncated', (bytes: Uint8Array) => bytes.subarray(0, -1), 'wrong-passphrase'],
    [
      'changed',
      (bytes: Uint8Array) => bytes.map((b, i) => (i === bytes.length - 9 ? b ^ 1 : b)),
      'wrong-passphrase',
    ],
    ['something else', () => new TextEncoder().encode('a letter'), 'not-age'],
    ['empty', () => new Uint8Array(), 'not-age'],
    ['huge', () => new Uint8Array(EXPORT_LENGTH + 1), 'too-large'],
  ])(
    '%s is refused with a reason',
    async (_, change, reason) => {
      expect(await refusal(change(sealed), passphrase)).toBe(reason);
    },
    60_000,
  );
});
