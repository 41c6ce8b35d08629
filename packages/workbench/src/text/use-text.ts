/**
 * The catalogue: every sentence of the interface, by namespace, loaded with the page that needs it.
 * i18next does the plurals and the interpolation; React escapes, so it need not.
 */
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
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
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
};

/** Begins to load words that a page is about to ask for, so that it need not wait for one after the other. */
export const bringText = (...namespaces: readonly Namespace[]): void =>
  void i18next.loadNamespaces(namespaces);

/** The words of one namespace; suspends until they are loaded. */
export const useText = <N extends Namespace>(namespace: N) => useTranslation(namespace).t;

/** The way of writing `language` that comes first among those a reader asks for: British dates for a British reader. */
export const localeFor = (language: string, wanted: readonly string[]): string =>
  wanted.find((tag) => tag.split('-')[0] === language) ?? language;

/** The language that dates, numbers and plurals follow. */
export const useLocale = (): string => localeFor(useTranslation('common').i18n.language, navigator.languages);

/** The pages that have a name of their own in the document's title. */
export type PageName = keyof Catalogue['common']['pages'];
