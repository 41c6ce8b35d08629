/** Questionnaires and answers made of chance, for laws; and the invented sample of the documentation. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Instrument, optionsOf, parseInstrument, reachOf } from '../src/instruments/definition.ts';
import type { Answers } from '../src/instruments/scoring.ts';

export const SAMPLE_TEXT = readFileSync(
  new URL('../../../docs/sample-instrument.json', import.meta.url),
  'utf8',
);
export const sample = (): Instrument => {
  const read = parseInstrument(SAMPLE_TEXT);
  if ('is' in read) return read.is;
  throw new Error(`the sample of the documentation is at fault: ${JSON.stringify(read.faults)}`);
};

const words = fc
  .record({ en: fc.string({ minLength: 1, maxLength: 40 }), es: fc.string({ minLength: 1, maxLength: 40 }) })
  .map(({ en, es }) => ({ en, es }));
const number = fc.integer({ min: -30, max: 90 });

/** A definition that keeps every rule of `definition.ts`. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    version: fc.constantFrom('1', '2.1', 'b'),
    title: words,
    instruction: fc.option(words, { nil: undefined }),
    lists: fc.array(fc.uniqueArray(number, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
    labels: words,
    isCoded: fc.boolean(),
    items: fc.array(
      fc.record({ text: words, list: fc.nat(2), reversed: fc.boolean(), helps: fc.boolean() }),
      { minLength: 1, maxLength: 8 },
    ),
    scales: fc.array(
      fc.record({
        from: fc.nat(7),
        most: fc.integer({ min: 1, max: 8 }),
        rule: fc.constantFrom('sum' as const, 'mean' as const),
        missing: fc.nat(2),
        times: fc.constantFrom(undefined, 1, 10),
        title: words,
      }),
      { maxLength: 3 },
    ),
    heldUntil: fc.constantFrom(null, '2031-03-31'),
  })
  .map(({ version, title, instruction, lists, labels, isCoded, items, scales, heldUntil }): Instrument => {
    const options = Object.fromEntries(
      lists.map((values, i) => [
        `list${i}`,
        values.map((value) => ({
          value,
          text: { en: `${labels.en} ${value}`, es: `${labels.es} ${value}` },
          ...(isCoded && { code: { system: 'urn:made-up', code: `c${value}` } }),
        })),
      ]),
    );
    const all: Instrument = {
      kithe: 'instrument',
      v: 1,
      id: 'made-up',
      version,
      title,
      ...(instruction && { instruction }),
      options,
      items: items.map(({ text, list, reversed, helps }, i) => {
        const values = lists[list % lists.length] ?? [];
        return {
          id: `i${i}`,
          text,
          options: `list${list % lists.length}`,
          ...(reversed && { reversed }),
          ...(helps && { helpAbove: Math.min(...values) }),
          ...(isCoded && { code: { system: 'urn:made-up', code: `item-${i}` } }),
        };
      }),
      scales: [],
      citation: 'made up',
      licence: { holder: 'nobody', heldUntil, attribution: 'nobody’s' },
    };
    return {
      ...all,
      scales: scales.map(({ from, most, rule, missing, times, title: name }, i) => {
        const start = from % all.items.length;
        const ids = all.items.slice(start, start + most).map(({ id }) => id);
        const alike = new Set(all.items.slice(start, start + most).map(({ options: of }) => of)).size === 1;
        const scale = {
          id: `s${i}`,
          title: name,
          items: ids,
          rule,
          allowedMissing: alike ? Math.min(missing, ids.length - 1) : 0,
          ...(times !== undefined && { times }),
        };
        const [min, max] = reachOf(all, { ...scale, range: { min: 0, max: 0 } });
        return { ...scale, range: { min, max } };
      }),
    };
  });

/** Answers to it, some of them missing. */
export const answersFor = (instrument: Instrument): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...instrument.items.map((item) =>
        fc.option(fc.constantFrom(...optionsOf(instrument, item).map(({ value }) => value)), {
          nil: undefined,
          freq: 6,
        }),
      ),
    )
    .map((values) =>
      Object.fromEntries(
        values.flatMap((value, i) => (value === undefined ? [] : [[`${instrument.items[i]?.id}`, value]])),
      ),
    );

export const anyFilled = anyInstrument.chain((instrument) =>
  fc.record({
    instrument: fc.constant(instrument),
    answers: answersFor(instrument),
    date: fc.constantFrom('2026-02-28', '2024-02-29', '2026-12-31'),
  }),
);
