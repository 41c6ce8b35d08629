import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_BYTES, CardTooLong, cardLength, openingOf, readCards, SLOTS, sealAccount } from './account.ts';
import { formatBase64 } from './bytes.ts';
import { CARD_KINDS, type Card } from './cards.ts';
import { newEntryId, newSpaceId } from './ids.ts';
import { seededBytes } from './seeded.ts';

const random = seededBytes('account');
const place = { space: newSpaceId(random), hour: newEntryId(random), account: newEntryId(random) };
const card = fc.record({ words: fc.string({ maxLength: 300 }), kind: fc.constantFrom(...CARD_KINDS) });
const five = fc.tuple(
  ...CARD_KINDS.map((kind) => fc.string({ maxLength: 200 }).map((words): Card => ({ kind, words }))),
);

describe('law', () => {
  test('what was sealed is read back with its keys, and nothing without (seed 73)', () => {
    fc.assert(
      fc.property(five, (cards) => {
        const { account, keys } = sealAccount(cards, place, random);
        const read = readCards(account, keys.keys, place).map((c) => c.card);
        const written = cards.filter((c) => c.words.trim() !== '');
        expect(new Set(read.map((c) => c.kind))).toEqual(new Set(written.map((c) => c.kind)));
        for (const c of read) expect(c.words).toBe(written.find((w) => w.kind === c.kind)?.words);
        expect(readCards(account, new Array(SLOTS).fill(null), place)).toEqual([]);
      }),
      { seed: 73, numRuns: 40 },
    );
  });

  test('seven slots of one size, whatever was written (seed 79)', () => {
    fc.assert(
      fc.property(five, (cards) => {
        const { account, keys } = sealAccount(cards, place, random);
        const sizes = account.slots.map((s) => `${s.sealed.length} ${s.commitment.length}`);
        expect(sizes).toEqual(new Array(SLOTS).fill(sizes[0]));
        expect(JSON.stringify(openingOf(keys, new Set())).length).toBeGreaterThan(0);
      }),
      { seed: 79, numRuns: 40 },
    );
  });

  test('the slot of one card does not depend on what else was written (seed 83)', () => {
    fc.assert(
      fc.property(five, five, fc.nat(4), (p, q, i) => {
        const shared: Card = { kind: CARD_KINDS[i] as Card['kind'], words: 'the same' };
        const slot = (cards: readonly Card[]) => {
          const cardsWith = cards.map((c, k) => (k === i ? shared : c));
          const { account, keys } = sealAccount(cardsWith, place, seededBytes('lot'));
          return readCards(account, keys.keys, place).find((c) => c.card.words === 'the same')?.slot;
        };
        expect(slot(p)).toBe(slot(q));
      }),
      { seed: 83, numRuns: 40 },
    );
  });
});

describe('an adversary', () => {
  test('a key other than the one committed to opens nothing, even where the cipher would take it', () => {
    const { account, keys } = sealAccount([{ kind: 'alone', words: 'the bus' }], place, random);
    const slot = keys.keys.findIndex((key) => key !== null);
    const swapped = structuredClone(account);
    // The commitment of another slot: the ciphertext still opens under the key, and must not be believed.
    (swapped.slots[slot] as { commitment: string }).commitment =
      account.slots[(slot + 1) % SLOTS]?.commitment ?? '';
    expect(readCards(account, keys.keys, place)).toHaveLength(1);
    expect(readCards(swapped, keys.keys, place)).toEqual([]);
  });
  test('an account opens in its own place only', () => {
    const { account, keys } = sealAccount([{ kind: 'alone', words: 'the bus' }], place, random);
    expect(readCards(account, keys.keys, { ...place, account: newEntryId(random) })).toEqual([]);
    expect(readCards(account, keys.keys, { ...place, space: newSpaceId(random) })).toEqual([]);
  });
  test('hostile keys yield nothing and throw nothing', () => {
    const { account } = sealAccount([], place, random);
    for (const wrong of ['', '!', 'AAAA', formatBase64(random(32)), formatBase64(random(33))])
      expect(readCards(account, new Array(SLOTS).fill(wrong), place)).toEqual([]);
  });
  test('over many seals, a blank slot and a kept one have bytes of the same distribution', () => {
    // χ² over the 256 byte values of each kind of slot: both must look uniform (255 df, 99.99 % point ≈ 347).
    const counts = { kept: new Float64Array(256), blank: new Float64Array(256) };
    const draws = seededBytes('adversary');
    for (let i = 0; i < 60; i++) {
      const { account, keys } = sealAccount([{ kind: 'keeping', words: 'a'.repeat(900) }], place, draws);
      account.slots.forEach(({ sealed, commitment }, slot) => {
        const into = keys.keys[slot] === null ? counts.blank : counts.kept;
        for (const byte of Buffer.from(sealed + commitment, 'base64url')) into[byte] = (into[byte] ?? 0) + 1;
      });
    }
    for (const into of Object.values(counts)) {
      const mean = into.reduce((p, q) => p + q, 0) / 256;
      expect(into.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0)).toBeLessThan(347);
    }
  });
});

describe('edge', () => {
  test('a card that is too long is named, and nothing is sealed', () => {
    const long: Card = { kind: 'together', words: 'é'.repeat(CARD_BYTES / 2) };
    expect(cardLength(long)).toBeGreaterThan(CARD_BYTES);
    expect(() => sealAccount([long], place)).toThrow(CardTooLong);
  });
  test('the longest card that fits', () => {
    const empty: Card = { kind: 'together', words: '' };
    const fits: Card = { kind: 'together', words: 'a'.repeat(1_500) };
    expect(cardLength(fits)).toBe(cardLength(empty) + 1_500);
    const { account, keys } = sealAccount([fits], place, random);
    expect(readCards(account, keys.keys, place).map((c) => c.card)).toEqual([fits]);
  });
  test('two further moments fit, a third does not', () => {
    const more = (n: number): Card[] => Array.from({ length: n }, () => ({ kind: 'alone', words: 'x' }));
    expect(() => sealAccount(more(3), place)).not.toThrow();
    expect(() => sealAccount(more(4), place)).toThrow(RangeError);
  });
  test('a blank slot cannot be chosen', () => {
    const { keys } = sealAccount([], place, random);
    expect(() => openingOf(keys, new Set([2]))).toThrow(RangeError);
  });
  test('a feeling with no story is a complete card (J89)', () => {
    const feeling: Card = { kind: 'alone', words: '', feelings: ['cold'] };
    const { account, keys } = sealAccount([feeling], place, random);
    expect(readCards(account, keys.keys, place).map((c) => c.card)).toEqual([feeling]);
  });
});

test('cards of any kind survive the way (seed 89)', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 2 }), (cards) => {
      const { account, keys } = sealAccount(cards, place, random);
      expect(readCards(account, keys.keys, place)).toHaveLength(
        cards.filter((c) => c.words.trim() !== '').length,
      );
    }),
    { seed: 89, numRuns: 30 },
  );
});
