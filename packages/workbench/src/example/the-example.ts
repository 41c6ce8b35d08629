/** One example for as long as the page lives: what Ana writes, Dr Weiss finds when the visitor changes seats. */
import { use } from 'react';
import type { Language } from '../text/languages.ts';
import { useLanguage } from '../text/use-text.ts';
import { buildExample } from './build.ts';
import { createExample, type Example } from './memory.ts';
import { inEnglish, type Say } from './retell.ts';

/** The languages, besides English, in which the story is told. */
const TELLINGS: Readonly<Partial<Record<Language, () => Promise<Say>>>> = {
  es: async () => (await import('./es/in-spanish.ts')).inSpanish,
  ar: async () => (await import('./ar/in-arabic.ts')).inArabic,
};

const examples = new Map<Say, Example>();
/** Built when it is first looked at, which takes about as long as a blink. */
export const theExample = (say: Say = inEnglish): Example => {
  const known = examples.get(say);
  if (known) return known;
  const built = createExample(buildExample(say));
  examples.set(say, built);
  return built;
};

const loading = new Map<Language, Promise<Say>>();
const loaded = (language: Language, load: () => Promise<Say>): Promise<Say> => {
  const known = loading.get(language);
  if (known) return known;
  // Without its sentences (a file that did not arrive) the story is told in English.
  const promise = load().catch(() => inEnglish);
  loading.set(language, promise);
  return promise;
};

/** How the story is told to this reader; suspends until its sentences are there. */
export const useTelling = (): Say => {
  const language = useLanguage();
  const load = TELLINGS[language];
  return load ? use(loaded(language, load)) : inEnglish;
};

/** The example as it is told to this reader. Whoever changes the language begins it again. */
export const useExample = (): Example => theExample(useTelling());
