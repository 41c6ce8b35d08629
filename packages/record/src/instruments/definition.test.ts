import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInstrument, SAMPLE_TEXT, sample } from '../../test/instruments.ts';
import {
  DEFINITION_LENGTH,
  formatInstrument,
  inLanguage,
  isLicensed,
  parseInstrument,
  readInstrument,
} from './definition.ts';
import { GAD7 } from './gad7.ts';
import { PHQ9 } from './phq9.ts';

const faultsIn = (change: (json: ReturnType<typeof JSON.parse>) => unknown) => {
  const json = JSON.parse(SAMPLE_TEXT);
  change(json);
  const read = parseInstrument(JSON.stringify(json));
  return 'is' in read ? [] : read.faults.map(({ path, code }) => `${path} ${code}`);
};

describe('a definition', () => {
  test('the two that are shipped and the sample of the documentation keep every rule', () => {
    for (const one of [PHQ9, GAD7, sample()]) expect(readInstrument(one)).toEqual({ is: one });
  });

  test('what is written comes back (seed 211)', () => {
    fc.assert(
      fc.property(anyInstrument, (one) => {
        expect(parseInstrument(formatInstrument(one))).toEqual({ is: one });
      }),
      { seed: 211, numRuns: 100 },
    );
  });

  test.each<[string, (json: ReturnType<typeof JSON.parse>) => unknown, string]>([
    ['a field that is missing', (j) => delete j.citation, 'citation missing'],
    [
      'a field that is misspelt',
      (j) => Object.assign(j.items[1], { reverse: true }),
      'items[1].reverse unknown-field',
    ],
    ['words that are a number', (j) => Object.assign(j.items[0], { text: 7 }), 'items[0].text not-an-object'],
    ['a language that is none', (j) => Object.assign(j.title, { English: 'x' }), 'title.English language'],
    [
      'a list that is not there',
      (j) => Object.assign(j.items[2], { options: 'how' }),
      'items[2].options no-such-list',
    ],
    ['an item that is not there', (j) => j.scales[0].items.push('lamp'), 'scales[0].items[2] no-such-item'],
    ['an item twice', (j) => j.scales[0].items.push('path'), 'scales[0].items[2] twice'],
    [
      'a value twice',
      (j) => Object.assign(j.options['how-bright'][1], { value: 0 }),
      'options.how-bright[1].value twice',
    ],
    ['a name twice', (j) => Object.assign(j.items[3], { id: 'path' }), 'items[3].id twice'],
    [
      'a range that is not its range',
      (j) => Object.assign(j.scales[1].range, { max: 21 }),
      'scales[1].range not-its-range',
    ],
    [
      'bands that overlap',
      (j) => Object.assign(j.scales[1].bands[1], { from: 8 }),
      'scales[1].bands[1] range',
    ],
    [
      'a rule that is none',
      (j) => Object.assign(j.scales[0], { rule: 'product' }),
      'scales[0].rule not-one-of',
    ],
    [
      'a day that is none',
      (j) => Object.assign(j.licence, { heldUntil: 'spring' }),
      'licence.heldUntil date',
    ],
    ['a name with a space', (j) => Object.assign(j.items[0], { id: 'the path' }), 'items[0].id bad-name'],
    [
      'a name that every object has',
      (j) => Object.assign(j.items[0], { id: 'valueOf' }),
      'items[0].id bad-name',
    ],
    ['another', (j) => Object.assign(j.items[0], { id: 'constructor' }), 'items[0].id bad-name'],
    [
      'a scale of such a name',
      (j) => Object.assign(j.scales[0], { id: 'toString' }),
      'scales[0].id bad-name',
    ],
    [
      'a list of such a name',
      (j) => Object.assign(j.options, { valueOf: j.options['how-bright'] }),
      'options.valueOf bad-name',
    ],
    ['an address with a version in it', (j) => Object.assign(j, { url: 'urn:x|2' }), 'url bad-name'],
    ['a name that a column has', (j) => Object.assign(j.items[0], { id: 'date' }), 'items[0].id bad-name'],
    [
      'a value with an exponent',
      (j) => Object.assign(j.options['how-often'][0], { value: 1e-9 }),
      'options.how-often[0].value range',
    ],
    [
      'all its answers missing',
      (j) => Object.assign(j.scales[0], { allowedMissing: 2 }),
      'scales[0].allowedMissing range',
    ],
    [
      'a mean for what could not be answered alike',
      (j) => Object.assign(j.scales[1], { allowedMissing: 1 }),
      'scales[1].allowedMissing mixed-ranges',
    ],
    ['a later version', (j) => Object.assign(j, { v: 2, anything: 1 }), 'v newer'],
    ['something else', (j) => delete j.kithe, ' not-an-instrument'],
    [
      'a scale that nobody may copy',
      (j) => Object.assign(j.title, { en: 'Session Rating Scale' }),
      'title forbidden',
    ],
    ['the same by its short name', (j) => Object.assign(j, { id: 'ORS' }), 'title forbidden'],
  ])('%s is told with its place', (_, change, fault) => {
    expect(faultsIn(change)).toContain(fault);
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-an-instrument'],
    ['[]', 'not-an-instrument'],
    [' '.repeat(DEFINITION_LENGTH + 1), 'too-large'],
    ['['.repeat(90_000) + ']'.repeat(90_000), 'not-an-instrument'],
    [`{"kithe":"instrument","v":1,"options":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'missing'],
    ['{"kithe":"instrument","v":1,"__proto__":{"id":"x"}}', 'missing'],
  ])('%.40s is refused with %s', (source, code) => {
    const read = parseInstrument(source);
    expect('faults' in read && read.faults.map((fault) => fault.code)).toContain(code);
    expect(({} as { id?: string }).id).toBeUndefined();
  });

  test('whatever stands in a file, it is read or refused, and nothing is thrown (seed 223)', () => {
    fc.assert(
      fc.property(fc.nat(SAMPLE_TEXT.length - 1), fc.string({ maxLength: 4 }), (at, put) => {
        const read = parseInstrument(SAMPLE_TEXT.slice(0, at) + put + SAMPLE_TEXT.slice(at + 1));
        expect('is' in read || read.faults.length > 0).toBe(true);
      }),
      { seed: 223, numRuns: 300 },
    );
  });

  test('is read in a language that it has, and says which', () => {
    expect(inLanguage(PHQ9.title, 'es-MX')).toEqual([PHQ9.title.es, 'es']);
    expect(inLanguage(PHQ9.title, 'ar')).toEqual([PHQ9.title.en, 'en']);
  });

  test('new answers may be given up to the last day of the licence', () => {
    expect(isLicensed(sample(), '2030-12-31')).toBe(true);
    expect(isLicensed(sample(), '2031-01-01')).toBe(false);
    expect(isLicensed(PHQ9, '2999-01-01')).toBe(true);
  });
});
