/** Names left out of words: what must go, what must stay, and what is shown to whoever decides. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aroundOf,
  deidentify,
  doubtsIn,
  letterOf,
  partsOfName,
  placesOf,
  type Rule,
  weekOf,
} from './deidentify.ts';

const ANA: Rule = { find: 'Ana', as: 'A' };

describe('deidentify', () => {
  test.each([
    ['Ana came.', 'A came.'],
    ['ANA came', 'A came'],
    ["Ana’s coat, Ana's hat", "A’s coat, A's hat"],
    ['(Ana)', '(A)'],
    ['“Ana,” I said.', '“A,” I said.'],
    ['with Ana-like patience', 'with A-like patience'],
    ['two Anas', 'two A'],
    ['Aná and Ána and Ana\u0301', 'A and A and A'],
    ['AnaAna', 'AnaAna'],
    ['a banana, an analysis, Anatomy, Anabel, Hanan', 'a banana, an analysis, Anatomy, Anabel, Hanan'],
    ['ana wrote in small letters', 'ana wrote in small letters'],
    ['1Ana and Ana1', '1Ana and Ana1'],
    ['', ''],
  ])('%s', (text, said) => {
    expect(deidentify(text, [ANA])).toBe(said);
  });

  test.each([
    ['José', 'Jose said; JOSÉ said; José’s; Josephine', 'B said; B said; B’s; Josephine'],
    ['Jose', 'José', 'B'],
    ['Zoë', 'Zoë and Zoe\u0308 and Zoe', 'B and B and B'],
    ['O’Brien', "O'Brien, O’Brien's", "B, B's"],
    ['Hope', 'Hope hopes; I hope', 'B hopes; I hope'],
    ['Weiß', 'Weiß, Weiß’ Zimmer', 'B, B’ Zimmer'],
    ['Łódź', 'from Łódź to Lodz', 'from B to Lodz'],
    ['İpek', 'İpek', 'B'],
    ['ليلى', 'قالت ليلى وليلى', 'قالت B وليلى'],
    ['Marta', 'Martas Haus', 'B Haus'],
    ['the old mill', 'past The Old Mill', 'past B'],
    ['Old Mill', 'past the Old Mill', 'past the B'],
  ])('%s in: %s', (find, text, said) => {
    expect(deidentify(text, [{ find, as: 'B' }])).toBe(said);
  });

  test('of two that overlap, the longer one; and a word in small letters where that is asked for', () => {
    const rules = partsOfName('Dr Marta Weiss').map((find) => ({
      find,
      as: find.includes(' ') ? 'the therapist' : 'W',
    }));
    expect(deidentify('Dr Marta Weiss, Marta, Dr. Weiss, Weissbach', rules)).toBe(
      'the therapist, W, Dr. W, Weissbach',
    );
    expect(deidentify('ana', [{ ...ANA, isWord: true }])).toBe('A');
  });

  test('every place is told as it was, and only places are changed (seed 149)', () => {
    const piece = fc.constantFrom(
      'Ana',
      'ana',
      'Ánas',
      'banana',
      ' ',
      ', ',
      '’s',
      'Zoe\u0308',
      '😀',
      '\n',
      'İ',
      'ﬁ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const rules = [ANA, { find: 'Zoë', as: 'B' }];
        const places = placesOf(text, rules);
        let at = 0;
        let rebuilt = '';
        for (const { start, end, found, as } of places) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(found);
          rebuilt += text.slice(at, start) + as;
          at = end;
        }
        expect(deidentify(text, rules)).toBe(rebuilt + text.slice(at));
        expect(encodeURIComponent(rebuilt)).toBeDefined();
      }),
      { seed: 149, numRuns: 300 },
    );
  });

  test('what was replaced is not there again: no name on the list stands by itself (seed 151)', () => {
    const name = fc.constantFrom('Ana', 'José', 'O’Brien', 'Ōta', 'Ann-Marie', 'Van Dyck', 'ليلى');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.constantFrom(' ', '. ', '’s ', ' (', ') ', '\n'))), (said) => {
        const text = ` ${said.map(([one, after]) => one + after).join('')}`;
        const rules = said.map(([find], i) => ({ find, as: letterOf(i) }));
        const left = deidentify(text, rules);
        for (const [one] of said) expect(left.includes(one), `${one} in ${left}`).toBe(false);
      }),
      { seed: 151, numRuns: 100 },
    );
  });
});

describe('what is left to whoever reads', () => {
  const found = (text: string) => doubtsIn(text, [ANA], 'en').map(({ kind, found: it }) => `${kind}: ${it}`);
  test('words that hold a name, dates, numbers, addresses', () => {
    expect(found('Anita asked ana; a banana in March, on 3/14 and 2026-03-14, on the 14th.')).toEqual([
      'name: ana',
      'date: 3/14',
      'date: 2026-03-14',
      'date: 14th',
      'date: March',
    ]);
    expect(found('Anabel: ana@example.org, +1 555 010 9999')).toEqual([
      'name: Anabel',
      'name: ana',
      'address: ana@example.org,',
      'number: +1 555 010 9999',
    ]);
    expect(found('It was a quiet hour.')).toEqual([]);
  });
  test('months of another language', () => {
    expect(doubtsIn('fue en marzo', [], 'es').map(({ found: it }) => it)).toEqual(['marzo']);
  });
});

describe('what stands around a place', () => {
  const around = (text: string, found: string) => {
    const start = text.indexOf(found);
    const { before, after } = aroundOf(text, start, start + found.length);
    return `${before}[${found}]${after}`;
  };
  test.each([
    ['Ana came.', 'Ana', '[Ana] came.'],
    ['', '', '[]'],
    [
      'On the afternoon before the holidays I told Ana that the workshop had burned down to the ground.',
      'Ana',
      '…before the holidays I told [Ana] that the workshop had burned…',
    ],
    ['one\n\ntwo  three “Ana”, four\nfive', 'Ana', 'one two three “[Ana]”, four five'],
    [
      'beside the Donaudampfschifffahrtsgesellschaftskapitän, Ana and her Großtante Wilhelmina',
      'Ana',
      '…Donaudampfschifffahrtsgesellschaftskapitän, [Ana] and her Großtante Wilhelmina',
    ],
  ])('%j', (text, found, said) => {
    expect(around(text, found)).toBe(said);
  });

  test('words that no space parts are cut, and never within a character', () => {
    const text = `${'😀'.repeat(100)}yAnax${'e\u0301'.repeat(100)}`;
    const { before, after } = aroundOf(text, 201, 204);
    expect(before).toBe(`…${'😀'.repeat(12)}y`);
    expect(after).toBe(`x${'e\u0301'.repeat(12)}…`);
  });

  test('holds whole words of the text, and dots where there is more (seed 157)', () => {
    const word = fc.constantFrom(
      'Ana',
      'a',
      'heron',
      'the',
      'Zoe\u0308',
      '😀',
      'قالت',
      'workshop,',
      'x'.repeat(30),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(29), (words, nth) => {
        const at = nth % words.length;
        const start = words.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
        const text = words.join(' ');
        const { before, after } = aroundOf(text, start, start + (words[at] ?? '').length);
        const [first, last] = [words.slice(0, at), words.slice(at + 1)];
        const shown = (side: string) => side.replaceAll('…', '').split(' ').filter(Boolean);
        expect(shown(before)).toEqual(first.slice(first.length - shown(before).length));
        expect(shown(after)).toEqual(last.slice(0, shown(after).length));
        expect(before.startsWith('…')).toBe(shown(before).length < first.length);
        expect(after.endsWith('…')).toBe(shown(after).length < last.length);
      }),
      { seed: 157, numRuns: 300 },
    );
  });
});

test('a name and its parts; of somebody called by another’s name, the other’s', () => {
  expect(partsOfName(' Dr Marta  Weiss ')).toEqual(['Dr Marta  Weiss', 'Marta', 'Weiss']);
  expect(partsOfName('Ana’s father')).toEqual(['Ana']);
  expect(partsOfName("Iris' house")).toEqual(['Iris']);
  expect(partsOfName('my mother')).toEqual(['my mother', 'my', 'mother']);
  expect(partsOfName('  ')).toEqual([]);
});

test('letters go on after the last', () => {
  expect([0, 1, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});

test('weeks are counted from the first, through a change of the clocks', () => {
  expect(
    ['2026-03-03', '2026-03-09', '2026-03-10', '2026-10-27'].map((date) => weekOf(date, '2026-03-03')),
  ).toEqual([1, 1, 2, 35]);
});
