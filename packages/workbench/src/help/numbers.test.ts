import { describe, expect, test } from 'vitest';
import { COUNTRIES, type Country, dialled, guessCountry, helpIn } from './numbers.ts';

const codes = Object.keys(COUNTRIES) as readonly Country[]; // the keys of a const

describe('every country', () => {
  test.each(codes)(
    '%s: an emergency number first, then somebody to talk to; numbers that a telephone can dial',
    (code) => {
      const { emergency, lines, violence = [] } = helpIn(code);
      expect(emergency.length).toBeGreaterThan(0);
      expect(lines.length + violence.length).toBeGreaterThan(0);
      for (const line of [...emergency, ...lines, ...violence]) {
        expect(dialled(line)).toMatch(/^\*?\d{2,12}$/);
        expect(line.number).toMatch(/^\*?\d+( \d+)*$/);
      }
      for (const { name } of [...lines, ...violence]) expect(name).not.toBe('');
      const all = [...emergency, ...lines, ...violence].map(dialled);
      expect(new Set(all).size).toBe(all.length);
    },
  );

  test.each(codes)('%s has a name in English', (code) => {
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(code)).not.toBe(code);
  });
});

// Held twice, by hand: a digit that slips in one place is caught by the other.
test.each([
  ['US', '911', '988'],
  ['GB', '999', '116123'],
  ['DE', '112', '08001110111'],
  ['ES', '112', '024'],
  ['FR', '112', '3114'],
  ['AU', '000', '131114'],
  ['NZ', '111', '1737'],
  ['AT', '112', '142'],
  ['CH', '112', '143'],
  ['BR', '192', '188'],
] as const)('%s: %s, %s', (code, emergency, line) => {
  const help = helpIn(code);
  expect(help.emergency.map(dialled)[0]).toBe(emergency);
  expect(help.lines.map(dialled)[0]).toBe(line);
});

// Once more by hand, from the pages that `numbers.ts` names.
test.each([
  ['AR', '144'],
  ['AT', '0800222555'],
  ['AU', '1800737732'],
  ['BR', '180'],
  ['CL', '1455'],
  ['CO', '155'],
  ['CZ', '116006'],
  ['DE', '116016'],
  ['DK', '1888'],
  ['ES', '016'],
  ['FI', '080005005'],
  ['FR', '3919'],
  ['GB', '08082000247'],
  ['GR', '15900'],
  ['IE', '1800341900'],
  ['IL', '118'],
  ['IN', '181'],
  ['IT', '1522'],
  ['JP', '0120279889'],
  ['KR', '1366'],
  ['NL', '08002000'],
  ['NZ', '0800733843'],
  ['PE', '100'],
  ['PL', '800120002'],
  ['PT', '800202148'],
  ['SE', '020505050'],
  ['SG', '18007770000'],
  ['US', '18007997233'],
] as const)('%s, afraid at home: %s', (code, line) => {
  expect(helpIn(code).violence?.map(dialled)).toEqual([line]);
});

test('no country that has a line for it was forgotten above, and none is made up', () => {
  const without = codes.filter((code) => helpIn(code).violence === undefined);
  expect(without).toEqual(['BE', 'CA', 'CH', 'MX', 'NO', 'ZA']);
});

test.each([
  [['de-AT', 'de'], 'AT'],
  [['es', 'es-MX'], 'MX'],
  [['zh-Hant-TW', 'en-GB'], 'GB'],
  [['es'], null],
  [[], null],
] as const)('%j: %s', (languages, country) => {
  expect(guessCountry(languages)).toBe(country);
});
