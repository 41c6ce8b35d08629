/**
 * Where words have got to: searches everything that a relay leaves on its disk, and everything it printed, for what
 * people typed, as it is and in the disguises in which plaintext usually slips through.
 *
 * Encodings in base64 are searched at all three offsets, since the words may stand in the middle of something.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The part of the base64 of something that depends on `bytes` alone, when `offset` bytes stand before them. */
const base64At = (bytes: Buffer, offset: 0 | 1 | 2): string => {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
};

const inBase64Url = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

/** Every form in which these words could lie somewhere, by its name. */
const formsOf = (words: string): readonly (readonly [string, Buffer])[] => {
  const bytes = Buffer.from(words);
  const utf16 = Buffer.from(words, 'utf16le');
  const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset as 0 | 1 | 2)); // the three of them
  return [
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['HEX', Buffer.from(bytes.toString('hex').toUpperCase())],
    ['percent signs', Buffer.from(encodeURIComponent(words))],
    ['JSON', Buffer.from(JSON.stringify(words).slice(1, -1))],
    ...base64.map((text) => ['base64', Buffer.from(text)] as const),
    ...base64.map((text) => ['base64url', Buffer.from(inBase64Url(text))] as const),
  ];
};

/** Bytes that are letters, in lower case; all others as they are. One byte stays one byte. */
const lower = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase();

/** Sentences, and every word in them that is long enough to stand nowhere by accident. */
export const everyWordOf = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((sentence) => [sentence, ...(sentence.match(/\p{L}{7,}/gu) ?? [])]);

/** Words of a passphrase, two and two: one alone comes from a list that many things are named from. */
export const neighboursIn = (passphrase: string): readonly string[] => {
  const words = passphrase.split(' ');
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());

/** Everything to search: names of files, their contents, the log. */
const placesIn = ({ folder, log }: { readonly folder?: string; readonly log?: string }) => [
  ...(folder === undefined
    ? []
    : filesBelow(folder).flatMap((path) => [
        { place: 'the names of files', bytes: Buffer.from(path) },
        { place: path.slice(folder.length + 1), bytes: readFileSync(path) },
      ])),
  ...(log === undefined ? [] : [{ place: 'the log', bytes: Buffer.from(log) }]),
];

/** @param typed looked for as it is, each whole @returns what was found and where, a line each; empty when nothing was */
export const tracesOf = (
  typed: readonly string[],
  where: { readonly folder?: string; readonly log?: string },
): readonly string[] => {
  const places = placesIn(where).map((one) => ({ ...one, lower: lower(one.bytes) }));
  const found = [...new Set(typed)].flatMap((words) => {
    const plain = lower(Buffer.from(words));
    const forms = formsOf(words);
    return places.flatMap(({ place, bytes, lower: text }) => [
      ...(text.includes(plain) ? [`“${words}” stands in ${place}`] : []),
      ...forms
        .filter(([, form]) => form.length >= 6 && bytes.includes(form))
        .map(([name]) => `“${words}” stands in ${place} as ${name}`),
    ]);
  });
  return [...new Set(found)];
};
