import { describe, expect, test } from 'vitest';
import { COUNTRIES, type Country, dialled, guessCountry, helpIn } from './numbers.ts';

const codes = Object.keys(COUNTRIES) as readonly Country[]; // the keys of a const

describe('every country', () => {
  test.each(codes)(
    '%s: an emergency number first, then a line; numbers that a telephone can dial',
    (code) => {
      const { emergency, lines } = helpIn(code);
      expect(emergency.length).toBeGreaterThan(0);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of [...emergency, ...lines]) {
        expect(dialled(line)).toMatch(/^\d{2,12}$/);
        expect(line.number).toMatch(/^\d+( \d+)*$/);
      }
      for (const { name } of lines) expect(name).not.toBe('');
      expect(new Set([...emergency, ...lines].map(dialled)).size).toBe(emergency.length + lines.length);
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

test.each([
  [['de-AT', 'de'], 'AT'],
  [['es', 'es-MX'], 'MX'],
  [['zh-Hant-TW', 'en-GB'], 'GB'],
  [['es'], null],
  [[], null],
] as const)('%j: %s', (languages, country) => {
  expect(guessCountry(languages)).toBe(country);
});
