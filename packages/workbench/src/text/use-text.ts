/**
 * The catalogue: every sentence of the interface, by namespace, loaded with the page that needs it and in the
 * language that it is read in. i18next does the plurals and the interpolation; React escapes, so it need not. The
 * loading and the hook are ours: some lines instead of two libraries, since every page of the client's phone pays
 * for them.
 */
import i18next, { type FormatterModule } from 'i18next';
import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import { tellLanguage } from '../offline.ts';
import type { Catalogue, Namespace } from './catalogue.ts';
import {
  ENGLISH,
  isLanguage,
  keepChosen,
  LANGUAGES,
  type Language,
  localeFor,
  pickLanguage,
  readChosen,
  setApart,
} from './languages.ts';

type File = { readonly default: Record<string, unknown> };
const files = import.meta.glob<File>('./*/*.ts');

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Catalogue;
  }
}

const placeOf = (language: Language, namespace: Namespace): string => `./${language}/${namespace}.ts`;

/** True where a language has these words; where it has not, they are read in English. */
export const hasWords = (language: Language, namespace: Namespace): boolean =>
  files[placeOf(language, namespace)] !== undefined;

const loading = new Map<string, Promise<unknown>>();
const asked = new Set<Namespace>();

/** Loads the words of a namespace, once; the same promise for whoever asks again, as suspending needs. */
const loaded = (language: Language, namespace: Namespace): Promise<unknown> => {
  asked.add(namespace);
  const from = hasWords(language, namespace) ? language : ENGLISH;
  const place = placeOf(from, namespace);
  const known = loading.get(place);
  if (known) return known;
  const load = files[place];
  if (!load) throw new Error(`no words for ${place}`);
  const promise = load().then(
    (file) => {
      i18next.addResourceBundle(from, namespace, file.default);
      // The mark that React puts on a promise it has seen fulfilled: what is here already is not waited for.
      Object.assign(promise, { status: 'fulfilled', value: undefined });
    },
    (error: unknown) => {
      // Whoever tries again asks again; at once would be React itself, without end.
      setTimeout(() => loading.delete(place), 1000);
      throw error;
    },
  );
  loading.set(place, promise);
  return promise;
};

/** What stands in a sentence's gaps: numbers as the reader writes them; words that run the other way kept apart. */
const written = (value: unknown, language: string | undefined): string => {
  const to = isLanguage(language) ? language : ENGLISH;
  return typeof value === 'number'
    ? new Intl.NumberFormat(localeFor(to, navigator.languages)).format(value)
    : setApart(String(value), to);
};
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, language) => written(value, language),
};

/** The page follows: what a screen reader speaks, what hyphens and quotes obey, and which way everything runs. */
const dress = (language: Language): void => {
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].dir;
  tellLanguage(language);
};

/** Starts the catalogue. Resolves when the words of the frame are there; pages bring their own. */
export const startText = async (): Promise<void> => {
  const language = pickLanguage(readChosen(), navigator.languages);
  await i18next.use(formatter).init({
    lng: language,
    fallbackLng: ENGLISH,
    ns: ['common'],
    defaultNS: 'common',
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnNull: false,
  });
  dress(language);
  // Without its own words (a file that did not arrive) the frame still stands, in English.
  await loaded(language, 'common').catch(() => loaded(ENGLISH, 'common'));
};

/** Begins to load words that a page is about to ask for, so that it need not wait for one after the other. */
export const bringText = (...namespaces: readonly Namespace[]): void => {
  for (const namespace of namespaces) void loaded(languageNow(), namespace).catch(() => undefined);
};

const languageNow = (): Language => (isLanguage(i18next.language) ? i18next.language : ENGLISH);
const onLanguage = (changed: () => void) => {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
};

/** Brings the words of this screen in another language, and only then changes it: nothing on it is lost or blinks. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  await Promise.all([...asked].map((namespace) => loaded(language, namespace)));
  keepChosen(language);
  dress(language);
  await i18next.changeLanguage(language);
};

/** The language of a part of the page that is not in the language of the whole; `null` where it is. */
export const PartLanguage = createContext<Language | null>(null);

/** The language that is read here, followed when it changes. */
export const useLanguage = (): Language => {
  const whole = useSyncExternalStore(onLanguage, languageNow);
  return use(PartLanguage) ?? whole;
};

/**
 * True around a record that one person keeps alone. Sentences that speak of two people say it otherwise there, in the
 * namespace `alone`: a key is the namespace and the key of the sentence it stands for (`home.title`).
 */
export const InOneAccount = createContext(false);

type Fixed = (key: string | readonly string[], options?: Record<string, unknown>) => unknown;

/** `t` as a record kept alone says it: its own sentence where it has one, else the usual. */
const otherwise =
  (t: Fixed, namespace: string): Fixed =>
  (key, options) => {
    const [of, rest] = typeof key === 'string' && key.includes(':') ? key.split(':') : [namespace, key];
    return t([`alone:${of}.${rest}`, `${of}:${rest}`], options);
  };

/**
 * The words of one namespace, or of several; suspends until they are loaded.
 * @param namespaces the same array at every call, where it is one
 */
export const useText = <const N extends Namespace | readonly Namespace[]>(namespaces: N) => {
  const language = useLanguage();
  const all: readonly Namespace[] = typeof namespaces === 'string' ? [namespaces] : namespaces;
  // Always, and not only while something is missing: a render that is taken up again must meet the same `use`.
  for (const one of all) use(loaded(language, one));
  const isOne = use(InOneAccount);
  if (isOne) use(loaded(language, 'alone'));
  return useMemo(() => {
    const t = i18next.getFixedT(language, namespaces);
    const first = typeof namespaces === 'string' ? namespaces : namespaces[0];
    // The same questions and the same answers, in other words.
    return isOne ? (otherwise(t as unknown as Fixed, first ?? 'common') as unknown as typeof t) : t;
  }, [language, namespaces, isOne]);
};

/** The language and region that dates, numbers and plurals follow. */
export const useLocale = (): string => localeFor(useLanguage(), navigator.languages);

/** The pages that have a name of their own in the document's title. */
export type PageName = keyof Catalogue['common']['pages'];
