/**
 * The catalogue in every language: nothing missing, nothing left over, nothing that only looks translated.
 * (docs/translating.md says all of it in words, for whoever translates.)
 */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../packages/workbench/src/text/languages.ts';
import { isSource, read, treeFiles, withoutComments } from './tree.ts';

type Tree = { readonly [key: string]: Tree | string | readonly string[] };
/** `text/es/home.ts`, by its path. */
const modules = import.meta.glob<Tree>('../packages/workbench/src/text/*/*.ts', {
  eager: true,
  import: 'default',
});

/** Every sentence by its key: `hours_one`, `nav.home`, `intro.2`. */
const sentencesOf = (
  tree: Tree | readonly string[] | string,
  at = '',
): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[at, tree]]
    : Object.entries(tree).flatMap(([key, value]) => sentencesOf(value, at === '' ? key : `${at}.${key}`));

const catalogue = new Map<Language, Map<string, ReadonlyMap<string, string>>>();
for (const [path, tree] of Object.entries(modules)) {
  const [language, file] = path.split('/').slice(-2) as [Language, string]; // the glob says so
  const namespaces = catalogue.get(language) ?? new Map<string, ReadonlyMap<string, string>>();
  namespaces.set(file.replace(/\.ts$/, ''), new Map(sentencesOf(tree)));
  catalogue.set(language, namespaces);
}
const english = catalogue.get('en') ?? new Map<string, ReadonlyMap<string, string>>();
const others = [...catalogue].filter(([language]) => language !== 'en');

/** What a language promises: all of Kithe, or the journeys of a client. */
const PROMISED: Readonly<Record<Language, readonly string[]>> = {
  en: [...english.keys()],
  es: [...english.keys()],
  ar: [
    'access',
    'account',
    'carry',
    'common',
    'consent',
    'empathy',
    'ending',
    'example',
    'five',
    'front',
    'guess',
    'help',
    'home',
    'images',
    'leaving',
    'map',
    'noticed',
    'open',
    'own',
    'packet',
    'parts',
    'play',
    'questionnaires',
    'quiet',
    'repair',
    'safety',
    'strategies',
    'summary',
    'take',
    'timeline',
    'trouble',
    'write',
  ],
};
const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(PLURAL, '');
const gapsOf = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((m) => m[1] ?? ''))].sort();

/** Words of every namespace that two catalogues have, side by side. */
const both = others.flatMap(([language, namespaces]) =>
  [...namespaces].map(([namespace, words]) => ({
    language,
    namespace,
    words,
    source: english.get(namespace) ?? new Map<string, string>(),
  })),
);

/** Sentences that are rightly the same in two languages. */
const SAME = new Set(['Kithe', 'PIN', '{{day}}', 'No', 'no', 'Ana', 'Mira']);
const isSame = (sentence: string): boolean =>
  SAME.has(sentence) || !/\p{L}{2}/u.test(sentence.replace(/\{\{[^}]*\}\}/g, ''));

describe('every language', () => {
  it.each(Object.keys(LANGUAGES) as Language[])('%s has the namespaces it promises', (language) => {
    const missing = PROMISED[language].filter((name) => !catalogue.get(language)?.has(name));
    expect(missing).toEqual([]);
  });

  it('has no namespace that English does not have', () => {
    expect(both.filter(({ source }) => source.size === 0).map(({ namespace }) => namespace)).toEqual([]);
  });

  it.each(both)('$language/$namespace has the keys of English, and no other', ({ words, source }) => {
    const keys = (of: ReadonlyMap<string, string>) => [...new Set([...of.keys()].map(baseOf))].sort();
    expect(keys(words)).toEqual(keys(source));
  });

  it.each(both)('$language/$namespace has the gaps of English in every sentence', ({ words, source }) => {
    const gaps = new Map<string, Set<string>>();
    for (const [key, sentence] of source)
      gaps.set(baseOf(key), new Set([...(gaps.get(baseOf(key)) ?? []), ...gapsOf(sentence)]));
    const wrong = [...words].flatMap(([key, sentence]) => {
      const wanted = [...(gaps.get(baseOf(key)) ?? [])];
      const isCounted = PLURAL.test(key);
      // A form for one, or for two, may say the number as a word, or leave the whole of it unsaid.
      const isRight = isCounted
        ? gapsOf(sentence).every((gap) => gap === 'count' || wanted.includes(gap))
        : gapsOf(sentence).join() === wanted.sort().join();
      return isRight ? [] : [`${key}: ${gapsOf(sentence).join()} for ${wanted.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(both)('$language/$namespace is not English', ({ words, source }) => {
    const left = [...words].filter(([key, sentence]) => source.get(key) === sentence && !isSame(sentence));
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('has, for every counted sentence, the forms that its numbers take', () => {
    const wrong = [...catalogue].flatMap(([language, namespaces]) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      return [...namespaces].flatMap(([namespace, words]) => {
        const counted = new Set([...words.keys()].filter((key) => PLURAL.test(key)).map(baseOf));
        return [...counted].flatMap((key) => {
          const missing = forms.filter((form) => !words.has(`${key}_${form}`));
          // i18next asks for `zero` in every language, where it is there.
          const idle = ['one', 'two', 'few', 'many'].filter(
            (form) => words.has(`${key}_${form}`) && !forms.includes(form as Intl.LDMLPluralRule),
          );
          return missing.length + idle.length === 0
            ? []
            : [`${language}/${namespace} ${key}: lacks ${missing.join()}, never says ${idle.join()}`];
        });
      });
    });
    expect(wrong).toEqual([]);
  });

  it('has no empty sentence, no space at an end, no two in a row, and straight quotes nowhere', () => {
    const wrong = [...catalogue].flatMap(([language, namespaces]) =>
      [...namespaces].flatMap(([namespace, words]) =>
        [...words]
          .filter(([key, sentence]) =>
            sentence === '' ? english.get(namespace)?.get(key) !== '' : /^\s|\s$| {2}|"|\w'\w/.test(sentence),
          )
          .map(([key]) => `${language}/${namespace} ${key}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every sentence', () => {
  const sources = treeFiles().filter(
    (path) => isSource(path) && path.startsWith('packages/workbench/src/') && !path.includes('/src/text/e'),
  );
  const texts = sources.map((path) => withoutComments(read(path)));
  const literals = new Set(
    texts.flatMap((text) => [...text.matchAll(/'([\w:.-]+)'|"([\w:.-]+)"/g)].map((m) => m[1] ?? m[2] ?? '')),
  );
  /** Keys put together from pieces: `answers.${answer}`. */
  const patterns = texts
    .flatMap((text) => [...text.matchAll(/`([\w:.-]*(?:\$\{[^`{}]*\}[\w:.-]*)+)`/g)].map((m) => m[1] ?? ''))
    .map((template) => template.split(/\$\{[^{}]*\}/))
    .filter((pieces) => pieces.some((piece) => /\w/.test(piece)))
    .map((pieces) => new RegExp(`^${pieces.map((p) => p.replace(/[.]/g, '\\.')).join('[^.]+')}$`));

  const ways = (namespace: string, key: string): readonly string[] => {
    const steps = baseOf(key).split('.');
    // A list or a whole branch may be asked for at once (`returnObjects`).
    return steps.flatMap((_, i) => {
      const path = steps.slice(0, i + 1).join('.');
      return i < steps.length - 1 && i < 1 && steps.length > 2 ? [] : [path, `${namespace}:${path}`];
    });
  };

  it('is said somewhere', () => {
    const unused = [...english].flatMap(([namespace, words]) =>
      [...(namespace === 'alone' ? [] : words.keys())]
        .filter(
          (key) =>
            !ways(namespace, key).some((way) => literals.has(way) || patterns.some((p) => p.test(way))),
        )
        .map((key) => `${namespace}:${key}`),
    );
    expect(unused).toEqual([]);
  });

  it('of a record kept alone stands for one that is said elsewhere, and fills no other gaps', () => {
    const wrong = [...(english.get('alone') ?? [])].flatMap(([key, sentence]) => {
      const [namespace = '', ...rest] = key.split('.');
      const usual = english.get(namespace)?.get(rest.join('.'));
      const isRight = usual !== undefined && gapsOf(sentence).every((gap) => gapsOf(usual).includes(gap));
      return isRight ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });

  it('that a page asks for is there', () => {
    const known = new Set(
      [...english].flatMap(([namespace, words]) =>
        [...words.keys()].flatMap((key) =>
          baseOf(key)
            .split('.')
            .flatMap((_, i, all) => {
              const path = all.slice(0, i + 1).join('.');
              return [path, `${namespace}:${path}`];
            }),
        ),
      ),
    );
    const asked = sources.flatMap((path, i) =>
      [...(texts[i] ?? '').matchAll(/\bt\(\s*'([\w:.-]+)'/g)].flatMap((m) =>
        known.has(m[1] ?? '') ? [] : [`${path}: ${m[1]}`],
      ),
    );
    expect(asked).toEqual([]);
  });
});
