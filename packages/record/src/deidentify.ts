/**
 * Leaving names out of words, on the device, for a supervision packet (J65): a list of what is to be replaced, and every
 * place at which it was, for a person to review. Nothing is recognised and nothing is guessed silently: what might be a
 * name and is not on the list, an inflection, a word in small letters, a date, is shown and left to whoever reads.
 *
 * A name is found whatever its accents and its apostrophes, with an ending of possession or plural, and never inside
 * another word: *Ana* in *Ana’s* and in *ANA*, not in *banana* and not in *Anatomy*. A name that is a word too, *Hope*,
 * is one where it begins with a capital.
 */

/** Something to be replaced. `isWord`: found in small letters as well. */
export type Rule = { readonly find: string; readonly as: string; readonly isWord?: boolean };

/** One place at which something was replaced, in UTF-16 units of the text as it was. */
export type Hit = {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly as: string;
};

/** Something to look at: a word that holds a name and was left, or what reads like a date, a number or an address. */
export type Doubt = {
  readonly kind: 'name' | 'date' | 'number' | 'address';
  readonly found: string;
  /** Some of what stands around it. */
  readonly around: string;
};

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const MARK = /\p{M}/gu;
const APOSTROPHE = /[’ʼ‘`´]/g;
/** Endings that a name takes and stays a name: possession and plural in English, German, Spanish. */
const ENDINGS = ["'s", "s'", "'", 'es', 'ns', 's', 'n'] as const;

type Folded = { readonly text: string; readonly place: readonly number[] };

/** Without case, accents and kinds of apostrophes, and where each unit of it came from. */
const fold = (text: string): Folded => {
  let folded = '';
  const place: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(MARK, '').toLowerCase().replace(APOSTROPHE, "'");
    for (let i = 0; i < plain.length; i++) place.push(at);
    folded += plain;
    at += character.length;
  }
  place.push(at);
  return { text: folded, place };
};

const isLetterAt = (text: string, i: number): boolean => LETTER.test(text.charAt(i));

/** The end of what is found: past its accents, which fold to nothing, and never within a character. */
const endIn = (text: string, folded: Folded, i: number): number => {
  let end = folded.place[i] ?? text.length;
  // Marks that stand alone belong to the letter before them; `place` of the next letter is past them already.
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end++;
  return end;
};

const isCased = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();
const isCapital = (letter: string): boolean => isCased(letter) && letter === letter.toUpperCase();

const hitsOf = (text: string, folded: Folded, rule: Rule): readonly Hit[] => {
  const name = fold(rule.find.trim()).text;
  if (name === '') return [];
  const needsCapital = rule.isWord !== true && isCapital([...rule.find.trim()][0] ?? '');
  const hits: Hit[] = [];
  for (let from = folded.text.indexOf(name); from >= 0; from = folded.text.indexOf(name, from + 1)) {
    if (isLetterAt(folded.text, from - 1)) continue;
    const start = folded.place[from] ?? 0;
    const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (needsCapital && isCased(first) && !isCapital(first)) continue;
    const rest = from + name.length;
    const ending = ['', ...ENDINGS].find(
      (one) => folded.text.startsWith(one, rest) && !isLetterAt(folded.text, rest + one.length),
    );
    if (ending === undefined) continue;
    // A possession stays one: “Ana’s” becomes “A’s”.
    const keeps = ending.startsWith("'") ? rest : rest + ending.length;
    const end = endIn(text, folded, keeps);
    hits.push({ start, end, found: text.slice(start, end), as: rule.as });
  }
  return hits;
};

/** Every place to replace, in order; where two overlap, the longer one, and of equals the first on the list. */
export const placesOf = (text: string, rules: readonly Rule[]): readonly Hit[] => {
  const folded = fold(text);
  const all = rules
    .flatMap((rule) => hitsOf(text, folded, rule))
    .toSorted((p, q) => p.start - q.start || q.end - p.end);
  const kept: Hit[] = [];
  for (const hit of all) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
};

/** The text with everything on the list replaced. */
export const deidentify = (text: string, rules: readonly Rule[]): string => {
  let at = 0;
  let said = '';
  for (const { start, end, as } of placesOf(text, rules)) {
    said += text.slice(at, start) + as;
    at = end;
  }
  return said + text.slice(at);
};

const DATE =
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[./]\d{1,2}([./]\d{2,4})?\b|\b(19|20)\d{2}\b|\b\d{1,2}(st|nd|rd|th)\b/g;
const ADDRESS = /\S+@\S+\.\S+|\bhttps?:\/\/\S+|\bwww\.\S+/gi;
const NUMBER = /\+?\d[\d\s()/-]{5,}\d/g;
/** So much of what stands around a place is shown on either side, in UTF-16 units, and to the end of the word there. */
const AROUND = 24;
/** A word that goes on for longer than this is cut, as words are that no space parts. */
const LONGEST = 40;

/** The step before or after `i`, never within a character or before the marks that belong to one. */
const stepTo = (text: string, i: number, way: 1 | -1): number => {
  let at = i + way;
  while (at > 0 && at < text.length && /[\p{M}\uDC00-\uDFFF]/u.test(text.charAt(at))) at += way;
  return at;
};

/** Where what is shown ends, going `way` from `near`: at the end of a word, or within one that has no end. */
const edgeOf = (text: string, near: number, way: 1 | -1): number => {
  const isIn = (i: number) => i > 0 && i < text.length;
  let far = near;
  while (isIn(far) && Math.abs(far - near) < AROUND) far = stepTo(text, far, way);
  for (let i = far; Math.abs(i - far) <= LONGEST; i = stepTo(text, i, way))
    if (!isIn(i) || /\s/.test(text.charAt(i - 1)) || /\s/.test(text.charAt(i))) return i;
  return far;
};

export type Around = { readonly before: string; readonly after: string };

/**
 * What stands around a place in a text, in whole words and in one line, with dots where there is more of it: who reads
 * it has to see what it is, and half a word reads like another one.
 */
export const aroundOf = (text: string, start: number, end: number): Around => {
  const [from, to] = [edgeOf(text, start, -1), edgeOf(text, end, 1)];
  const inLine = (words: string) => words.replace(/\s+/g, ' ');
  const before = inLine(text.slice(from, start)).trimStart();
  const after = inLine(text.slice(end, to)).trimEnd();
  return {
    before: /\S/.test(text.slice(0, from)) ? `…${before}` : before,
    after: /\S/.test(text.slice(to)) ? `${after}…` : after,
  };
};

const monthsIn = (locale: string): RegExp => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, i) => format.format(new Date(Date.UTC(2026, i, 15))));
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{M}])(${escaped.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
};

/**
 * What a person should look at before this text goes anywhere: of `text` as it is after {@link deidentify}.
 * @param locale in whose months are named
 */
export const doubtsIn = (text: string, rules: readonly Rule[], locale: string): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  const add = (kind: Doubt['kind'], found: string, at: number) => {
    const { before, after } = aroundOf(text, at, at + found.length);
    const around = before + found.replace(/\s+/g, ' ') + after;
    if (!doubts.some((one) => one.found === found && one.around === around))
      doubts.push({ kind, found, around });
  };
  const names = rules.map(({ find }) => fold(find.trim()).text).filter((name) => [...name].length >= 3);
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) {
    const word = fold(match[0]).text;
    // Read by its beginning, or in small letters as a whole: what holds a name in its middle is another word.
    if (names.some((name) => word === name || (word.startsWith(name) && isCapital(match[0].charAt(0)))))
      add('name', match[0], match.index);
  }
  for (const [kind, pattern] of [
    ['address', ADDRESS],
    ['date', DATE],
    ['date', monthsIn(locale)],
    ['number', NUMBER],
  ] as const)
    for (const match of text.matchAll(pattern)) add(kind, match[0], match.index);
  return doubts;
};

/** `A`, `B` … `Z`, `AA`: letters in the order in which people are met. */
export const letterOf = (i: number): string => {
  const before = Math.floor(i / 26) - 1;
  return (before < 0 ? '' : letterOf(before)) + String.fromCharCode(65 + (i % 26));
};

const DAY_MS = 86_400_000;
/** In which week of what is told a day lies, from 1; no day of the calendar is left. Both dates are YYYY-MM-DD. */
export const weekOf = (date: string, first: string): number =>
  Math.floor((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / (7 * DAY_MS)) + 1;

/** Words before a name that are no part of it. */
const TITLES = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'sr',
  'sra',
  'fr',
  'herr',
  'frau',
  'doctor',
  'doctora',
]);
/**
 * A name and its parts, longest first: *Dr Marta Weiss* is found as a whole, and as *Marta*, and as *Weiss*. Of somebody
 * who is called by another's name, *Marta’s father*, the name is the other's: *Marta*, and nothing else.
 */
export const partsOfName = (name: string): readonly string[] => {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const bare = words.map((word) => word.replace(/['’ʼ]s?$/u, ''));
  const isOfAnother = bare.some((word, i) => word !== words[i]);
  const own = (isOfAnother ? bare.filter((word, i) => word !== words[i]) : words).filter(
    (word) => !TITLES.has(fold(word).text.replace(/\.$/, '')) && [...word].length > 1,
  );
  return [...new Set(isOfAnother ? own : [name.trim(), ...own])].filter((part) => part !== '');
};
