/**
 * The story in another language: deeds, days and labels are written once, in English, where they can be read as a
 * story; what people say in it is exchanged sentence for sentence (docs/decisions/0053-one-story-told-in-languages.md).
 */

/** What to say for a sentence of the English story. */
export type Say = (english: string) => string;
export const inEnglish: Say = (english) => english;

/** Sentences of the story, each with what is said for it. */
export type Sentences = Readonly<Record<string, string>>;

/** The fields in which people write; what stands in any other is a code, a date or a key. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...[
    'words',
    'name',
    'title',
    'text',
    'heard',
    'myPart',
    'feelings',
    'feeling',
    'felt',
    'mattered',
    'people',
  ],
  ...['part', 'who', 'meaning', 'origin', 'predicted', 'topic', 'fear', 'happened', 'other', 'impact'],
  ...['protected', 'from', 'since', 'cost', 'needed', 'door', 'powerWords', 'roles', 'culture', 'setting'],
]);
/** Fields that are words in one type of entry, and a code in others. */
const WRITTEN_IN: Readonly<Record<string, string>> = { answer: 'image', step: 'carried', parts: 'strategy' };

const retoldField = (
  value: unknown,
  isWritten: (field: string) => boolean,
  say: Say,
  field: string,
): unknown => {
  if (typeof value === 'string') return isWritten(field) && value !== '' ? say(value) : value;
  if (Array.isArray(value)) return value.map((one) => retoldField(one, isWritten, say, field));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, retoldField(one, isWritten, say, name)]),
  );
};

/** A body or a card with everything that people wrote in it said by `say`; all else as it is. */
export const retold = <T extends object>(value: T, say: Say): T => {
  if (say === inEnglish) return value;
  const type = 'type' in value ? value.type : undefined;
  const isWritten = (field: string) =>
    WRITTEN.has(field) || (field in WRITTEN_IN && WRITTEN_IN[field] === type);
  return retoldField(value, isWritten, say, '') as T; // the same shape, other words
};
