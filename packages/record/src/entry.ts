/**
 * An entry as it travels and rests: a fixed header, a ciphertext, a signature over both.
 *
 *   version 1 · id 16 · space 16 · epoch 4 · author 32 · device 16 · prev 32 · length 4 · ciphertext · signature 64
 *
 * A fixed binary layout and not JSON, because what is signed must have one spelling. The id holds no time;
 * `prev` is the hash of the same device's previous entry in this space (zeros for its first), so that a
 * truncated or forked history shows. The relay reads the header and the size, and can read nothing else.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { type Body, formatBody, type NewBody, parseBody, type Standing, type UnknownBody } from './body.ts';
import {
  concat,
  formatBase64,
  formatUtf8,
  parseBase64,
  parseUtf8,
  type RandomBytes,
  systemRandom,
  u32,
} from './bytes.ts';
import type { Identity } from './identity.ts';
import { type DeviceId, type EntryId, type MemberKey, newEntryId, type SpaceId } from './ids.ts';
import { isSignedBy, sign } from './keys.ts';
import { OVERHEAD, open, pad, SIZES, seal, unpad } from './seal.ts';

/** Header and ciphertext of an entry, parsed but not yet believed. */
export type Entry = {
  readonly id: EntryId;
  readonly space: SpaceId;
  readonly epoch: number;
  readonly author: MemberKey;
  readonly device: DeviceId;
  /** Base64url SHA-256 of the device's previous entry in this space; 43 characters. */
  readonly prev: string;
  readonly ciphertext: Uint8Array;
  readonly signature: Uint8Array;
  /** Base64url SHA-256 of everything that is signed: what the next entry of this device names as `prev`. */
  readonly hash: string;
};

const HEADER = 1 + 16 + 16 + 4 + 32 + 16 + 32 + 4;
const SIGNATURE = 64;
/** `prev` of a device's first entry in a space. */
export const NO_PREV = formatBase64(new Uint8Array(32));

/** Every size in bytes that an entry can have on the wire, smallest first. */
export const ENTRY_SIZES: readonly number[] = SIZES.map((size) => HEADER + size + OVERHEAD + SIGNATURE);

const SIGN_CONTEXT = formatUtf8('kithe entry v1 signature\0');
const HASH_CONTEXT = formatUtf8('kithe entry v1 hash\0');

/** Why an entry was refused. Literal: shown to people by way of the catalogue, and counted in tests. */
export const REFUSALS = [
  'malformed',
  'foreign-space',
  'foreign-author',
  'bad-signature',
  'unreadable',
  'bad-body',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** An entry that cannot be believed. Refusing it harms no other entry. */
export class EntryRefused extends Error {
  override readonly name = 'EntryRefused';
  readonly code: Refusal;
  constructor(code: Refusal, options?: ErrorOptions) {
    super(`entry refused: ${code}`, options);
    this.code = code;
  }
}

const hashOf = (signed: Uint8Array): string => formatBase64(sha256(concat(HASH_CONTEXT, signed)));

/** An entry but for its hash, which costs more than all the rest and is known of one that was kept. */
export type Unhashed = Omit<Entry, 'hash'>;

/**
 * Reads the layout at the head of this file, and hashes nothing.
 * @throws {EntryRefused} malformed
 */
export const readLayout = (bytes: Uint8Array): Unhashed => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length >= HEADER + SIGNATURE ? view.getUint32(HEADER - 4) : -1;
  if (bytes[0] !== 1 || bytes.length !== HEADER + length + SIGNATURE || !ENTRY_SIZES.includes(bytes.length))
    throw new EntryRefused('malformed');
  const text = (from: number, to: number) => formatBase64(bytes.subarray(from, to));
  return {
    id: text(1, 17) as EntryId,
    space: text(17, 33) as SpaceId,
    epoch: view.getUint32(33),
    author: text(37, 69) as MemberKey,
    device: text(69, 85) as DeviceId,
    prev: text(85, 117),
    ciphertext: bytes.subarray(HEADER, HEADER + length),
    signature: bytes.subarray(HEADER + length),
  };
};

/**
 * Reads an entry. Says nothing about whether it is genuine.
 * @throws {EntryRefused} malformed
 */
export const parseEntry = (bytes: Uint8Array): Entry => {
  const entry = readLayout(bytes);
  return { ...entry, hash: hashOf(bytes.subarray(0, bytes.length - SIGNATURE)) };
};

type Header = Pick<Entry, 'id' | 'space' | 'epoch' | 'author' | 'device' | 'prev'>;

const signedBytes = (
  { id, space, epoch, author, device, prev }: Header,
  ciphertext: Uint8Array,
): Uint8Array =>
  concat(
    Uint8Array.of(1),
    parseBase64(id),
    parseBase64(space),
    u32(epoch),
    parseBase64(author),
    parseBase64(device),
    parseBase64(prev),
    u32(ciphertext.length),
    ciphertext,
  );

/** What the ciphertext is bound to: it opens in this place of this space, by this author, and nowhere else. */
const contextOf = ({
  id,
  space,
  epoch,
  author,
}: Pick<Entry, 'id' | 'space' | 'epoch' | 'author'>): Uint8Array =>
  formatUtf8(`kithe entry v1\0${space}\0${epoch}\0${author}\0${id}`);

/** Where a new entry goes. */
export type Place = Standing & {
  readonly space: SpaceId;
  readonly epoch: number;
  readonly spaceKey: Uint8Array;
  readonly device: DeviceId;
  readonly prev: string;
  /** Chosen beforehand where a draft must be idempotent; random otherwise. */
  readonly id?: EntryId;
};

/**
 * Sizes that bodies take at least, whatever they hold. Accounts, openings and keys always take exactly one, since
 * their length must not tell what was kept; what people write for themselves takes one in all but the longest cases.
 */
export const SIZE_OF: Partial<Record<NewBody['type'], number>> = {
  account: 20_480,
  opening: 1_024,
  'sealed-keys': 1_024,
  page: 20_480,
  moved: 4_096,
  'true-thing-draft': 4_096,
  image: 4_096,
  evidence: 4_096,
  part: 4_096,
  placing: 4_096,
  strategy: 20_480,
  'strategy-step': 4_096,
  amends: 20_480,
  carried: 20_480,
  'could-understand': 4_096,
  'may-belong': 4_096,
  met: 4_096,
  five: 20_480,
  answers: 20_480,
  instrument: 65_536,
  guess: 4_096,
  fear: 4_096,
  doubt: 4_096,
  noticed: 4_096,
  intention: 4_096,
  tie: 4_096,
  'tie-place': 4_096,
  'tie-history': 4_096,
  'tie-link': 4_096,
  'life-line': 4_096,
  context: 20_480,
  carry: 20_480,
  suggested: 4_096,
  'suggested-answer': 20_480,
};

type Sealed = { readonly id: EntryId; readonly bytes: Uint8Array; readonly hash: string };

/** Pads, seals and signs whatever it is given, as a careless program might: for tests of reading. */
export const sealEntry = async (
  json: string,
  type: NewBody['type'],
  place: Place,
  identity: Identity,
  random: RandomBytes = systemRandom,
): Promise<Sealed> => {
  const header: Header = { ...place, id: place.id ?? newEntryId(random), author: identity.key };
  const ciphertext = seal(pad(formatUtf8(json), SIZE_OF[type]), place.spaceKey, contextOf(header), random);
  const signed = signedBytes(header, ciphertext);
  const signature = await sign(concat(SIGN_CONTEXT, signed), identity);
  return { id: header.id, bytes: concat(signed, signature), hash: hashOf(signed) };
};

/**
 * Writes a body into a space: pads, seals, signs.
 * @returns the bytes that travel, and the hash that the device's next entry names as `prev`
 * @throws {BodyRefused} when nobody could read it again; nothing was sealed
 * @throws {RangeError} when the body is longer than the largest size
 */
export const writeEntry = async (
  body: NewBody,
  place: Place,
  identity: Identity,
  random: RandomBytes = systemRandom,
): Promise<Sealed> => {
  const { depth, heads } = place;
  const json = formatBody({ ...body, v: 1, depth, heads });
  return sealEntry(json, body.type, place, identity, random);
};

/**
 * Reads an entry and believes it: the right space, a known author, a true signature. Done once, on receipt.
 * @throws {EntryRefused} malformed, foreign-space, foreign-author, bad-signature
 */
export const verifyEntry = async (
  bytes: Uint8Array,
  space: SpaceId,
  authors: ReadonlySet<MemberKey>,
): Promise<Entry> => {
  const entry = parseEntry(bytes);
  if (entry.space !== space) throw new EntryRefused('foreign-space');
  if (!authors.has(entry.author)) throw new EntryRefused('foreign-author');
  const signed = bytes.subarray(0, bytes.length - SIGNATURE);
  if (!(await isSignedBy(entry.signature, concat(SIGN_CONTEXT, signed), entry.author)))
    throw new EntryRefused('bad-signature');
  return entry;
};

/**
 * Opens a verified entry.
 * @throws {EntryRefused} unreadable (wrong key, or changed), bad-body (opened, but says nothing that can be read)
 */
export const openEntry = (entry: Unhashed, spaceKey: Uint8Array): Body | UnknownBody => {
  let plain: Uint8Array;
  try {
    plain = unpad(open(entry.ciphertext, spaceKey, contextOf(entry)));
  } catch (cause) {
    throw new EntryRefused('unreadable', { cause });
  }
  try {
    return parseBody(JSON.parse(parseUtf8(plain)));
  } catch (cause) {
    throw new EntryRefused('bad-body', { cause });
  }
};
