/** By which words a person knows a private thing again in a list: its title, else the first words that it holds. */

const LONGEST = 90;
/** Where words stand in what is taken along, most telling first. */
const FIELDS = [
  'title',
  'name',
  'topic',
  'words',
  'heard',
  'myPart',
  'text',
  'part',
  'feeling',
  'origin',
  'roles',
  'culture',
  'setting',
] as const;

/** The first words about one of the five good things of a week. */
const firstThing = ({ kept }: Readonly<Record<string, unknown>>): string | undefined => {
  const week = kept as { readonly things?: readonly { readonly words: string }[] } | null | undefined; // as it is taken
  return week?.things?.find(({ words }) => words.trim() !== '')?.words;
};

/** At most one line; empty where nothing was written. */
export const wordsOf = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return '';
  const fields = item as Readonly<Record<string, unknown>>; // whatever has properties has these
  const found = FIELDS.map((field) => fields[field]).find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  const line = [found ?? firstThing(fields), fields.date ?? fields.week]
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .join(' · ')
    .replace(/\s+/g, ' ');
  return [...line].length > LONGEST ? `${[...line].slice(0, LONGEST).join('')}…` : line;
};
