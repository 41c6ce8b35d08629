/**
 * The catalogue: every sentence of the interface, by namespace, loaded with the page that needs it.
 * i18next does the plurals and the interpolation; React escapes, so it need not. The hook is ours: thirty lines
 * instead of a library, since every page of the client's phone pays for it.
 */
import i18next from 'i18next';
import { use, useMemo, useSyncExternalStore } from 'react';
import type { Catalogue, Namespace } from './catalogue.ts';

export const LANGUAGES = ['en'] as const;

const files = import.meta.glob<{ default: Record<string, unknown> }>('./*/*.ts');

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Catalogue;
  }
}

/** Starts the catalogue. Resolves when the words of the frame are there; pages bring their own. */
export const startText = async (): Promise<void> => {
  await i18next
    .use({
      type: 'backend',
      init: () => undefined,
      read: (language: string, namespace: string, done: (error: unknown, data: unknown) => void) => {
        const load = files[`./${language}/${namespace}.ts`];
        if (!load) done(new Error(`no words for ${language}/${namespace}`), null);
        else
          load().then(
            (module) => done(null, module.default),
            (error: unknown) => done(error, null),
          );
      },
    })
    .init({
      lng: 'en',
      fallbackLng: 'en',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
};

const loading = new Map<Namespace, Promise<unknown>>();

/** Loads the words of a namespace, once; the same promise for whoever asks again, as suspending needs. */
const loaded = (namespace: Namespace): Promise<unknown> => {
  const known = loading.get(namespace);
  if (known) return known;
  const promise = i18next.loadNamespaces(namespace);
  loading.set(namespace, promise);
  // The mark that React puts on a promise it has seen fulfilled: what is here already is not waited for.
  const mark = () => void Object.assign(promise, { status: 'fulfilled', value: undefined });
  if (i18next.hasLoadedNamespace(namespace)) mark();
  else void promise.then(mark);
  return promise;
};

/** Begins to load words that a page is about to ask for, so that it need not wait for one after the other. */
export const bringText = (...namespaces: readonly Namespace[]): void => {
  for (const namespace of namespaces) void loaded(namespace);
};

const onLanguage = (changed: () => void) => {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
};

/** The language of the interface, followed when it changes. */
const useLanguage = (): string => useSyncExternalStore(onLanguage, () => i18next.language);

/**
 * The words of one namespace, or of several; suspends until they are loaded.
 * @param namespaces the same array at every call, where it is one
 */
export const useText = <const N extends Namespace | readonly Namespace[]>(namespaces: N) => {
  const language = useLanguage();
  const all: readonly Namespace[] = typeof namespaces === 'string' ? [namespaces] : namespaces;
  // Always, and not only while something is missing: a render that is taken up again must meet the same `use`.
  for (const one of all) use(loaded(one));
  return useMemo(() => i18next.getFixedT(language, namespaces), [language, namespaces]);
};

/** The way of writing `language` that comes first among those a reader asks for: British dates for a British reader. */
export const localeFor = (language: string, wanted: readonly string[]): string =>
  wanted.find((tag) => tag.split('-')[0] === language) ?? language;

/** The language that dates, numbers and plurals follow. */
export const useLocale = (): string => localeFor(useLanguage(), navigator.languages);

/** The pages that have a name of their own in the document's title. */
export type PageName = keyof Catalogue['common']['pages'];
