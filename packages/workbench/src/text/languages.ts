/**
 * The languages of the interface: their names, as their readers write them, and which way they run.
 *
 * Which one it is comes from the browser at first, and from the person as soon as they choose; the choice is kept
 * on this device, in plain sight, since it must be known before anything can be opened.
 */

export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const;
export type Language = keyof typeof LANGUAGES;
export const isLanguage = (code: string | null | undefined): code is Language =>
  code !== null && code !== undefined && Object.hasOwn(LANGUAGES, code);

/** What is written first, and read where another language has nothing. */
export const ENGLISH: Language = 'en';

/** The language chosen here, else the first of those a reader asks for that we speak, else English. */
export const pickLanguage = (chosen: string | null, wanted: readonly string[]): Language => {
  if (isLanguage(chosen)) return chosen;
  return wanted.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isLanguage) ?? ENGLISH;
};

/**
 * The way of writing `language` that comes first among those a reader asks for: British dates for a British reader,
 * the numerals of Egypt or of Morocco. Always by the calendar that both accounts are dated by.
 */
export const localeFor = (language: string, wanted: readonly string[]): string => {
  const tag = wanted.find((one) => one.split('-')[0] === language) ?? language;
  try {
    const isOurs = new Intl.DateTimeFormat(tag).resolvedOptions().calendar === 'gregory';
    return isOurs || tag.includes('-u-') ? tag : `${tag}-u-ca-gregory`;
  } catch {
    return language; // A tag that only its browser understands.
  }
};

const PLACE = 'kithe-language';

/** What was chosen on this device; `null` before anyone chose, or where the browser keeps nothing. */
export const readChosen = (): string | null => {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
};

export const keepChosen = (language: Language): void => {
  try {
    localStorage.setItem(PLACE, language);
  } catch {
    // The choice then lasts as long as the page.
  }
};

/** A letter that runs the other way than the letters of a language that runs this way. */
const OTHER_WAY = {
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
  rtl: /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u,
} as const;

/**
 * A name or a title that runs the other way than the sentence around it, set apart so that it cannot turn the
 * sentence's own words and stops around (U+2068 … U+2069, UAX #9); any other as it is.
 */
export const setApart = (value: string, language: Language): string =>
  OTHER_WAY[LANGUAGES[language].dir].test(value) ? `\u2068${value}\u2069` : value;
