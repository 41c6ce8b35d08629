/**
 * A sealed account of one hour: seven slots of one size, each under a key of its own, in an order drawn by lot.
 *
 * Blank slots are random bytes, and a kept card and a blank one look alike for ever. XChaCha20-Poly1305 does
 * not commit to its key (one ciphertext could be made to open two ways), so every slot carries a commitment,
 * SHA-256 over the key and its place: what is opened later is what was sealed then. (record.md, Sealed accounts.)
 */
import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import type { NewBody } from './body.ts';
import {
  concat,
  formatBase64,
  formatUtf8,
  isEqual,
  parseBase64,
  parseUtf8,
  type RandomBytes,
  systemRandom,
} from './bytes.ts';
import { CARD_KINDS, Card, isBlank } from './cards.ts';
import type { EntryId, SpaceId } from './ids.ts';
import { OVERHEAD, open, seal, unpad } from './seal.ts';

/** Slots of an account: the five cards, and room for two further moments. */
export const SLOTS = 7;
/** Bytes of one slot before sealing. */
export const SLOT_SIZE = 1_920;
/** Longest card, in bytes of JSON: one byte of its slot is padding. */
export const CARD_BYTES = SLOT_SIZE - 1;

/** How many bytes a card takes; at most {@link CARD_BYTES} can be sealed. */
export const cardLength = (card: Card): number => formatUtf8(JSON.stringify(card)).length;

/** A card does not fit its slot. Nothing was sealed; everything written is still on the device. */
export class CardTooLong extends Error {
  override readonly name = 'CardTooLong';
  readonly code = 'card-too-long';
  readonly kind: Card['kind'];
  readonly bytes: number;
  constructor(kind: Card['kind'], bytes: number) {
    super(`a card takes at most ${CARD_BYTES} bytes, this one takes ${bytes}`);
    this.kind = kind;
    this.bytes = bytes;
  }
}

/** Where a slot belongs; part of what its ciphertext and its commitment are bound to. */
type SlotPlace = { readonly space: SpaceId; readonly account: EntryId; readonly slot: number };

const contextOf = ({ space, account, slot }: SlotPlace): Uint8Array =>
  formatUtf8(`kithe card v1\0${space}\0${account}\0${slot}`);

/** Commitment to a slot's key: SHA-256("kithe card key v1" ‖ place ‖ key). */
const commit = (key: Uint8Array, place: SlotPlace): Uint8Array =>
  sha256(concat(formatUtf8('kithe card key v1\0'), contextOf(place), key));

/** Numbers 0 … n − 1 in an order drawn without bias (Fisher–Yates over rejection-sampled bytes). */
const shuffled = (n: number, random: RandomBytes): readonly number[] => {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    let draw = 256;
    while (draw >= 256 - (256 % (i + 1))) draw = random(1)[0] as number; // one byte was asked for
    const j = draw % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number]; // i, j < n
  }
  return order;
};

/**
 * Which lot each card draws. The five kinds have a lot each, further moments the two that remain, blank or not:
 * so the slot of a card that is opened does not depend on what else was written or left blank.
 * @returns for each lot, its card or nothing
 * @throws {RangeError} when there are more cards than lots
 */
const lotsOf = (cards: readonly Card[]): readonly (Card | undefined)[] => {
  const lots: (Card | undefined)[] = new Array(SLOTS).fill(undefined);
  const taken = new Set<number>();
  for (const card of cards) {
    const own = CARD_KINDS.indexOf(card.kind);
    const lot = [
      own,
      ...Array.from({ length: SLOTS - CARD_KINDS.length }, (_, i) => CARD_KINDS.length + i),
    ].find((l) => !taken.has(l));
    if (lot === undefined) throw new RangeError(`sealAccount: no room for another ${card.kind} card`);
    taken.add(lot);
    if (!isBlank(card)) lots[lot] = card;
  }
  return lots;
};

/** The two entries that sealing posts: one in `between`, one in `own`. Both are of fixed size and undated. */
export type SealedAccount = { readonly account: NewBody<'account'>; readonly keys: NewBody<'sealed-keys'> };

/**
 * Seals an account. Blank cards are left out; the same number of random bytes is drawn whatever is written.
 * @param account the id that the `account` entry will have: slots are bound to it
 * @param cards in the order of the pages, blank ones included: one of each kind, and up to two further moments
 * @throws {CardTooLong} when a card does not fit; @throws {RangeError} for more than two further moments
 */
export const sealAccount = (
  cards: readonly Card[],
  { space, hour, account }: { space: SpaceId; hour: EntryId; account: EntryId },
  random: RandomBytes = systemRandom,
): SealedAccount => {
  const lots = lotsOf(cards);
  for (const card of lots)
    if (card !== undefined && cardLength(card) > CARD_BYTES)
      throw new CardTooLong(card.kind, cardLength(card));
  const order = shuffled(SLOTS, random);
  const keys: (string | null)[] = new Array(SLOTS).fill(null);
  const slots = Array.from({ length: SLOTS }, () => ({ sealed: '', commitment: '' }));
  order.forEach((slot, lot) => {
    const place = { space, account, slot };
    const key = random(32);
    const nonce = random(24);
    const filler = random(SLOT_SIZE + OVERHEAD - 24);
    const card = lots[lot];
    if (card === undefined) {
      slots[slot] = {
        sealed: formatBase64(concat(nonce, filler)),
        commitment: formatBase64(commit(key, place)),
      };
      return;
    }
    const plain = new Uint8Array(SLOT_SIZE);
    const bytes = formatUtf8(JSON.stringify(card));
    plain.set(bytes);
    plain[bytes.length] = 0x80;
    keys[slot] = formatBase64(key);
    slots[slot] = {
      sealed: formatBase64(seal(plain, key, contextOf(place), () => nonce)),
      commitment: formatBase64(commit(key, place)),
    };
  });
  return { account: { type: 'account', hour, slots }, keys: { type: 'sealed-keys', account, keys } };
};

/** A card as one of its readers has it: which slot it was in, and what it says. */
export type ReadCard = { readonly slot: number; readonly card: Card };

/**
 * Reads the cards whose keys are given. A key that is not the one committed to, or that opens nothing, yields nothing:
 * an opening can show less than it claims, never something other than what was sealed.
 */
export const readCards = (
  { slots }: Pick<NewBody<'account'>, 'slots'>,
  keys: readonly (string | null)[],
  { space, account }: { space: SpaceId; account: EntryId },
): readonly ReadCard[] =>
  keys.flatMap((text, slot) => {
    const sealed = slots[slot];
    if (text === null || sealed === undefined) return [];
    const place = { space, account, slot };
    try {
      const key = parseBase64(text);
      if (key.length !== 32 || !isEqual(commit(key, place), parseBase64(sealed.commitment))) return [];
      const plain = unpad(open(parseBase64(sealed.sealed), key, contextOf(place)));
      return [{ slot, card: v.parse(Card, JSON.parse(parseUtf8(plain))) }];
    } catch {
      return [];
    }
  });

/**
 * The bundle that opens some cards of a sealed account: always seven places, of one size whatever is chosen.
 * @param chosen slots to open; a blank slot has no key and cannot be chosen
 * @throws {RangeError} when a chosen slot holds no card of mine
 */
export const openingOf = (keys: NewBody<'sealed-keys'>, chosen: ReadonlySet<number>): NewBody<'opening'> => {
  for (const slot of chosen)
    if (keys.keys[slot] == null) throw new RangeError(`openingOf: slot ${slot} holds no card to open`);
  return {
    type: 'opening',
    account: keys.account,
    keys: keys.keys.map((key, slot) => (chosen.has(slot) ? key : null)),
  };
};
