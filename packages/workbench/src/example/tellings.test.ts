/** Each telling in another language is whole, is the same story, and says nothing that the English one does not. */
import { describe, expect, test } from 'vitest';
import { sentences as arabic, inArabic } from './ar/in-arabic.ts';
import { buildExample } from './build.ts';
import { inSpanish, sentences as spanish } from './es/in-spanish.ts';
import { createExample } from './memory.ts';
import { PLACES, placesToLook } from './places-to-look.ts';

/** What stands where words may stand, and is the name of an entry, or a year. */
const isId = (text: string): boolean => /^[\w-]{22}$|^\d+$/.test(text);
const english = buildExample();
const TELLINGS = {
  Spanish: { tell: inSpanish, sentences: spanish },
  Arabic: { tell: inArabic, sentences: arabic },
};

test('no field in which people write is passed over', () => {
  const written = (value: unknown, at: string): readonly string[] =>
    typeof value === 'string'
      ? / /.test(value) && !value.startsWith('said: ')
        ? [`${at}: ${value}`]
        : []
      : typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
        ? Object.entries(value).flatMap(([field, one]) => written(one, `${at}.${field}`))
        : [];
  const { between, ana, weiss } = buildExample((english) => (isId(english) ? english : `said: ${english}`));
  const bodies = [...between, ...ana.own, ...weiss.own].map(({ body }) => body);
  expect(bodies.flatMap((body) => written(body, body.type))).toEqual([]);
});

describe.each(Object.entries(TELLINGS))('in %s', (_, { tell, sentences }) => {
  const asked = new Set<string>();
  const told = buildExample((english) => {
    if (!isId(english)) asked.add(english);
    return tell(english);
  });

  test('every sentence of the story is told, and none is left over', () => {
    expect([...asked].filter((sentence) => !Object.hasOwn(sentences, sentence))).toEqual([]);
    expect(Object.keys(sentences).filter((sentence) => !asked.has(sentence))).toEqual([]);
  });

  test('nothing is told in English', () => {
    const NAMES = ['Ana', 'Marta', 'Ife', 'Ruth', 'PHQ-9'];
    const same = Object.entries(sentences).filter(([from, to]) => from === to && !NAMES.includes(from));
    expect(same).toEqual([]);
    expect(Object.values(sentences).filter((sentence) => sentence.trim() === '')).toEqual([]);
  });

  test('it is the same story: the same entries, by the same people, in the same order', () => {
    const shape = ({ between, ana, weiss }: typeof told) =>
      [between, ana.own, weiss.own].map((log) =>
        log.map(({ id, author, body }) => [id, author, body.type, 'at' in body ? body.at : null]),
      );
    expect(shape(told)).toEqual(shape(english));
  });

  test('the five places are in it, for either pair of eyes', () => {
    for (const who of ['ana', 'weiss'] as const) {
      const { views } = createExample(told)[who].snapshot();
      expect(placesToLook(views, tell).map(({ name }) => name)).toEqual(PLACES);
    }
  });
});
