import { describe, expect, it } from 'vitest';
import { localeFor, pickLanguage, setApart } from './languages.ts';

describe('pickLanguage', () => {
  it.each([
    ['what was chosen comes first', 'es', ['ar', 'en'], 'es'],
    ['else the first that we speak', null, ['de-AT', 'ar-EG', 'en-US'], 'ar'],
    ['whatever its capitals', null, ['ES-mx'], 'es'],
    ['a choice that is none', 'tlh', ['es'], 'es'],
    ['a name that every object has', 'toString', ['constructor'], 'en'],
    ['else English', null, ['de', 'fr'], 'en'],
    ['asked for nothing', null, [], 'en'],
  ] as const)('%s', (_, chosen, wanted, language) => {
    expect(pickLanguage(chosen, wanted)).toBe(language);
  });
});

describe('localeFor', () => {
  it.each([
    ['en', ['de-AT', 'en-GB', 'en-US'], 'en-GB'],
    ['en', ['en', 'en-GB'], 'en'],
    ['en', ['de-AT', 'fr'], 'en'],
    ['es', ['es-MX'], 'es-MX'],
    ['fi', ['fil-PH', 'fi-FI'], 'fi-FI'],
    ['en', [], 'en'],
    ['en', ['en-u-nonsense-!'], 'en'],
    ['fa', ['fa-IR'], 'fa-IR-u-ca-gregory'],
  ])('%s for a reader of %j', (language, wanted, locale) => {
    expect(localeFor(language, wanted)).toBe(locale);
  });
});

describe('setApart', () => {
  const apart = (value: string) => `\u2068${value}\u2069`;
  it.each([
    ['Ana', 'en', 'Ana'],
    ['Ana', 'ar', apart('Ana')],
    ['ليلى', 'ar', 'ليلى'],
    ['ليلى', 'es', apart('ليلى')],
    ['Ana و ليلى', 'en', apart('Ana و ليلى')],
    ['ليلى و Ana', 'ar', apart('ليلى و Ana')],
    ['17', 'ar', '17'],
    ['', 'ar', ''],
  ] as const)('%s in %s', (value, language, words) => {
    expect(setApart(value, language)).toBe(words);
  });
});
