import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duet } from '../test/duet.ts';
import { EXPORT_LENGTH, ExportRefused, formatExport, parseExport, type Taken } from './export.ts';
import { takeFrom } from './taking.ts';

const TAKEN_AT = '2026-10-21T16:00:00.000Z';

/** A small record with something of everything, and something that must not be in the file. */
const record = () => {
  const d = duet('export');
  const first = d.hour('2026-01-13', 'tea');
  const second = d.hour('2026-01-20', 'the bus');
  const ana = d.seal('ana', first, [
    { kind: 'together', words: 'a saucepan' },
    { kind: 'keeping', words: 'the sentence itself' },
  ]);
  ana.open((card) => card.kind === 'together');
  d.seal('weiss', first, [{ kind: 'alone', words: 'I kept still' }]).open(() => true);
  const [open] = d.views('ana').hours[0]?.cards ?? [];
  const bus = d.say('ana', {
    type: 'disconnection',
    hour: second,
    title: 'the bus',
    words: 'you asked about the bus',
    failure: 'ignored',
    hurt: d.ana.key,
    cards: open ? [open.ref] : [],
  });
  d.say('weiss', {
    type: 'step',
    disconnection: bus,
    step: 'answered',
    replies: ['my-part'],
    words: 'I did.',
  });
  d.say('ana', { type: 'step', disconnection: bus, step: 'landed', hour: second, words: '' });
  const image = d.say('ana', {
    type: 'image',
    part: 'anger',
    who: 'you',
    answer: 'leave',
    meaning: 'too much',
    tone: 'feared',
  });
  d.keep('ana', {
    type: 'evidence',
    image,
    where: 'here',
    answer: 'met',
    shown: 0.5,
    hour: second,
    words: 'you stayed',
  });
  d.say('weiss', { type: 'true-thing', words: 'I was moved.', hour: first });
  d.say('ana', { type: 'star', of: open?.ref ?? '', title: 'the saucepan', on: true });
  d.say('weiss', { type: 'reached', of: open?.ref ?? '', words: 'it did' });
  d.keep('ana', { type: 'page', title: '', words: 'a page of my own' });
  d.keep('weiss', { type: 'page', title: '', words: 'a process note' });
  d.keep('weiss', { type: 'moved', words: 'the saucepan' });
  const gone = d.say('weiss', { type: 'card', hour: first, card: { kind: 'together', words: 'taken back' } });
  d.say('weiss', { type: 'withdrawn', of: gone });
  return d;
};

const taken = (who: 'ana' | 'weiss' = 'ana'): Taken => {
  const d = record();
  return takeFrom(d.views(who), d[who].key, TAKEN_AT);
};

const refusal = (text: string): string | undefined => {
  try {
    parseExport(text);
    return undefined;
  } catch (error) {
    return error instanceof ExportRefused ? error.code : String(error);
  }
};

describe('taking a record along', () => {
  it('holds what its owner may read, and nothing that only the other may', () => {
    const ana = formatExport(taken('ana'));
    const weiss = formatExport(taken('weiss'));
    for (const both of ['a saucepan', 'I kept still', 'you asked about the bus', 'I was moved.'])
      expect([ana.includes(both), weiss.includes(both)], both).toEqual([true, true]);
    for (const hers of ['the sentence itself', 'a page of my own', 'you stayed'])
      expect([ana.includes(hers), weiss.includes(hers)], hers).toEqual([true, false]);
    expect(weiss.includes('a process note')).toBe(true);
    expect(ana.includes('a process note')).toBe(false);
  });

  it('leaves out what was taken back', () => {
    expect(formatExport(taken('ana'))).not.toContain('taken back');
    expect(formatExport(taken('weiss'))).not.toContain('taken back');
  });

  it('is no proof: no id, key or ciphertext of the record is in it', () => {
    const d = record();
    const text = formatExport(takeFrom(d.views('ana'), d.ana.key, TAKEN_AT));
    expect(text).not.toMatch(/[A-Za-z0-9_-]{22}/);
    for (const { id, author, device } of [...d.logs.between, ...d.logs.ana])
      for (const secret of [id, author, device]) expect(text.includes(secret)).toBe(false);
  });

  it('says which cards lie open and which are mine alone, and points at cards and hours that are there', () => {
    const { hours, stars, disconnections, reached, images } = taken();
    const cards = hours.flatMap((hour) => hour.cards);
    expect(cards.map((card) => [card.card.words, card.by, card.for])).toEqual([
      ['a saucepan', 'me', 'both'],
      ['I kept still', 'them', 'both'],
      ['the sentence itself', 'me', 'me'],
    ]);
    expect(stars).toEqual([{ by: 'me', title: 'the saucepan', hour: 'h1', card: 'c1' }]);
    expect(disconnections[0]).toMatchObject({ hour: 'h2', mendedIn: 'h2', isRepaired: true, cards: ['c1'] });
    expect(reached).toEqual([{ card: 'c1', by: 'them', words: 'it did' }]);
    expect(images[0]).toMatchObject({ isShared: true, evidence: [{ isShared: false, hour: 'h2' }] });
  });

  it('is refused to whoever is no member', () => {
    const d = record();
    expect(() => takeFrom(d.views('ana'), d.stranger.key, TAKEN_AT)).toThrow(RangeError);
    expect(() => takeFrom({ ...d.views('ana'), members: [] }, d.ana.key, TAKEN_AT)).toThrow(RangeError);
  });
});

describe('formatExport and parseExport', () => {
  it('are inverse', () => {
    for (const who of ['ana', 'weiss'] as const)
      expect(parseExport(formatExport(taken(who)))).toEqual(taken(who));
  });

  it('are inverse whatever is written', () => {
    const whole = taken();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const file: Taken = { ...whole, pages: [{ title: text.slice(0, 60), words: text }] };
        const wellFormed = JSON.parse(JSON.stringify(file)) as Taken; // what JSON can carry
        expect(parseExport(formatExport(file))).toEqual(wellFormed);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['', 'not-kithe'],
    ['{', 'not-kithe'],
    ['null', 'not-kithe'],
    ['[]', 'not-kithe'],
    ['{"kithe":"record"}', 'not-kithe'],
    ['{"kithe":"record","v":"1"}', 'not-kithe'],
    ['{"kithe":"record","v":0}', 'not-kithe'],
    ['{"kithe":"record","v":2,"anything":[]}', 'newer'],
    ['{"kithe":"record","v":1}', 'malformed'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-kithe'],
    [`{"kithe":"record","v":1,"hours":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'malformed'],
  ])('refuses %.40s with %s', (text, code) => {
    expect(refusal(text)).toBe(code);
  });

  it('refuses what is too large before reading it', () => {
    expect(refusal(' '.repeat(EXPORT_LENGTH + 1))).toBe('too-large');
  });

  it('refuses a change to any field that would break a reader, and never throws anything else', () => {
    const text = formatExport(taken());
    const wrong = (change: (file: Taken) => unknown) => {
      const file = JSON.parse(text) as Taken;
      change(file);
      return refusal(JSON.stringify(file));
    };
    expect(wrong((file) => Object.assign(file.hours[0] ?? {}, { date: 'yesterday' }))).toBe('malformed');
    expect(wrong((file) => Object.assign(file.me, { role: 'owner' }))).toBe('malformed');
    expect(wrong((file) => Object.assign(file.hours[0]?.cards[0] ?? {}, { by: 'someone' }))).toBe(
      'malformed',
    );
    expect(wrong((file) => Object.assign(file.pages[0] ?? {}, { words: 'x'.repeat(20_001) }))).toBe(
      'malformed',
    );
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        expect(['too-large', 'not-kithe', 'newer', 'malformed', undefined]).toContain(
          refusal(text.slice(0, at) + put + text.slice(at + 1)),
        );
        expect(refusal(text.slice(0, at))).toBe('not-kithe');
      }),
      { numRuns: 200 },
    );
  });

  it('gives no way into the objects of this program', () => {
    const text = formatExport(taken()).replace('{', '{"__proto__":{"polluted":true},');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((parseExport(text) as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
