/**
 * A run put away and taken up again: state, seed and step as one sequence of bytes (§16).
 *
 *   KITHESTATE       10 bytes of ASCII
 *   version          2 bytes · length of the header, 4 bytes, both little endian
 *   digest           of the header, sixteen hexadecimal digits
 *   header           JSON: seed, step, size, rules, digests of the rules and of the words; padded with spaces
 *   words            little endian: listeners, people, bonds, ties, what is seen at this step
 *
 * The words begin at a multiple of 16 bytes. What will be seen one step later is not kept: a step writes it before
 * anyone reads it. So equal states give equal bytes, and a run that was resumed ends in the bytes of one that
 * was not. What comes from a file is not trusted: lengths, digests and every index are checked before a step is.
 */
import { newDigest } from '../digest.ts';
import { MANNERS } from '../people.ts';
import { BOND, BOND_WORDS, type Layout, layoutOf, PERSON, SEEN, SILENT, type Size } from './layout.ts';
import { type FastState, newState, type Rules, wordsOf } from './state.ts';

/** JSON in ASCII, so that a byte is a character: this package knows no encoder. */
const asciiOf = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const bytesOf = (ascii: string): Uint8Array => Uint8Array.from(ascii, (c) => c.charCodeAt(0));

const asciiFrom = (bytes: Uint8Array): string =>
  bytes.reduce((text, byte) => text + String.fromCharCode(byte), '');
const digestOfBytes = (bytes: Uint8Array): string => {
  const digest = newDigest();
  digest.add(...bytes);
  return digest.text();
};

const MAGIC = bytesOf('KITHESTATE');
const VERSION = 1;
const FIXED = 32;

/**
 * Why a checkpoint was not taken up: `foreign` not one of ours · `version` written by another version · `cut` it ends
 * too early or too late · `damaged` its digest is another, or it says what cannot be · `rules` another model.
 */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
  readonly code: 'foreign' | 'version' | 'cut' | 'damaged' | 'rules';
  constructor(code: CheckpointError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

type Header = {
  readonly seed: number;
  readonly step: number;
  readonly size: Size;
  readonly rules: Rules;
  readonly rulesDigest: string;
  readonly wordsDigest: string;
};

/** The same value with the keys of its objects in order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([p], [q]) => (p < q ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** Digest of a model's rules, constants and all: runs are one run only where these agree. */
export const rulesDigestOf = (rules: Rules): string => digestOfBytes(bytesOf(asciiOf(sorted(rules))));

/** FNV-1a over words instead of bytes, in two lanes: a gigabyte in a second. */
const digestOfWords = (pieces: readonly Uint32Array[]): string => {
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  for (const words of pieces)
    for (let i = 0; i < words.length; i++) {
      low = Math.imul(low ^ words[i], 0x01000193);
      high = Math.imul(high ^ words[i] ^ (low >>> 15), 0x01000193);
    }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
};

/** The words that are kept, in their order: everything but what is seen in steps of the other parity. */
const keptWords = (words: Uint32Array, layout: Layout, step: number): readonly Uint32Array[] => {
  const [even, odd] = layout.at.seen;
  const seen = step & 1 ? words.subarray(odd) : words.subarray(even, odd);
  return [words.subarray(0, even), seen];
};

const refuseOtherByteOrder = (): void => {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1)
    throw new RangeError(
      'checkpoint: this machine writes the high byte first, and checkpoints are the other way',
    );
};

const asBytes = (words: Uint32Array): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/**
 * A checkpoint, in pieces to be written one after another. The large ones are the state's own memory and no copy:
 * write them before the next step.
 * @param seed the run's; resumed, it goes on with the same
 */
export const checkpointOf = (state: FastState, seed: number): readonly Uint8Array[] => {
  refuseOtherByteOrder();
  const words = wordsOf(state);
  const pieces = keptWords(words.U, words.layout, state.step);
  const header: Header = {
    seed,
    step: state.step,
    size: state.size,
    rules: state.rules,
    rulesDigest: rulesDigestOf(state.rules),
    wordsDigest: digestOfWords(pieces),
  };
  const json = asciiOf(header);
  const padded = bytesOf(json.padEnd(Math.ceil(json.length / 16) * 16));
  const start = new Uint8Array(FIXED);
  start.set(MAGIC);
  const view = new DataView(start.buffer);
  view.setUint16(10, VERSION, true);
  view.setUint32(12, padded.length, true);
  start.set(bytesOf(digestOfBytes(padded)), 16);
  return [start, padded, ...pieces.map(asBytes)];
};

/** Where a checkpoint is read from: its length in bytes, and a way to fill an array from a place on. */
export type Source = { readonly length: number; readonly read: (at: number, into: Uint8Array) => void };

/** A checkpoint that is in memory as a whole. */
export const sourceOf = (bytes: Uint8Array): Source => ({
  length: bytes.length,
  read: (at, into) => into.set(bytes.subarray(at, at + into.length)),
});

const readHeader = (source: Source): { readonly header: Header; readonly wordsAt: number } => {
  const start = new Uint8Array(FIXED);
  if (source.length >= FIXED) source.read(0, start);
  if (!MAGIC.every((byte, i) => byte === start[i]))
    throw new CheckpointError('foreign', 'this is not a checkpoint of Kithe');
  const view = new DataView(start.buffer);
  const version = view.getUint16(10, true);
  if (version !== VERSION)
    throw new CheckpointError(
      'version',
      `this checkpoint is of version ${version}; this Kithe reads ${VERSION}`,
    );
  const length = view.getUint32(12, true);
  if (FIXED + length > source.length)
    throw new CheckpointError('cut', 'this checkpoint ends within its header');
  const bytes = new Uint8Array(length);
  source.read(FIXED, bytes);
  if (asciiFrom(start.subarray(16)) !== digestOfBytes(bytes))
    throw new CheckpointError('damaged', 'the header of this checkpoint is not what was written');
  return { header: JSON.parse(asciiFrom(bytes)) as Header, wordsAt: FIXED + length }; // as it was written
};

const isCount = (n: unknown): boolean => Number.isInteger(n) && (n as number) >= 0; // an integer is a number

const judgeHeader = ({ seed, step, size, rules, rulesDigest }: Header): void => {
  const counts = [seed, step, size?.people, size?.relationships, size?.parts, size?.listeners];
  if (!counts.every(isCount) || size.parts !== rules?.parts?.length || rulesDigestOf(rules) !== rulesDigest)
    throw new CheckpointError('damaged', 'the header of this checkpoint contradicts itself');
};

/** Every index leads somewhere: what a step follows without asking. */
const judgeIndices = (words: Uint32Array, layout: Layout, size: Size, step: number): void => {
  let row = 0;
  let wrong = 0;
  for (let i = 0; i <= size.people; i++) {
    const me = layout.at.people + i * layout.person;
    const begins = words[me + PERSON.ROW];
    if (begins < row || begins > size.relationships) wrong += 1;
    row = begins;
    if (i === size.people) break;
    const open = layout.at.seen[step & 1 ? 1 : 0] + i * layout.seen + layout.open;
    if (words[me + PERSON.MANNER] % SILENT >= MANNERS.length) wrong += 1;
    if (words[open + SEEN.LISTENER] >= size.listeners || words[open + SEEN.TOWARD] >= size.people) wrong += 1;
  }
  for (let edge = 0; edge < size.relationships; edge++)
    if (words[layout.at.bonds + edge * BOND_WORDS + BOND.TO] >= size.people) wrong += 1;
  if (wrong > 0 || row !== size.relationships)
    throw new CheckpointError('damaged', 'this checkpoint relates people who are not there');
};

/**
 * Takes up a run where it was put away.
 * @param expected digest of the rules that the run must have (`rulesDigestOf`), where the caller has them
 * @throws {CheckpointError} unless it is whole, ours, of this version and of these rules
 */
export const resume = (
  source: Source,
  { shared = false, expected }: { readonly shared?: boolean; readonly expected?: string } = {},
): { readonly state: FastState; readonly seed: number } => {
  refuseOtherByteOrder();
  const { header, wordsAt } = readHeader(source);
  judgeHeader(header);
  const { size, rules, step, seed } = header;
  if (expected !== undefined && expected !== header.rulesDigest)
    throw new CheckpointError('rules', 'this checkpoint belongs to a run of other rules or constants');
  const layout = layoutOf(size);
  const bytes = (layout.words - size.people * layout.seen) * 4;
  if (wordsAt + bytes !== source.length)
    throw new CheckpointError(
      'cut',
      `expected ${wordsAt + bytes} bytes, this checkpoint has ${source.length}`,
    );
  const state = newState(rules, size, step, shared);
  const { U: words } = wordsOf(state);
  const pieces = keptWords(words, layout, step);
  let at = wordsAt;
  for (const piece of pieces) {
    source.read(at, asBytes(piece));
    at += piece.byteLength;
  }
  if (digestOfWords(pieces) !== header.wordsDigest)
    throw new CheckpointError('damaged', 'this checkpoint is not what was written');
  judgeIndices(words, layout, size, step);
  const [even, odd] = layout.at.seen;
  const seen = size.people * layout.seen;
  if (step & 1) words.copyWithin(even, odd, odd + seen);
  else words.copyWithin(odd, even, even + seen);
  return { state, seed };
};
