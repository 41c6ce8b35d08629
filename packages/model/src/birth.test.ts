/** What a plan may not say: numbers that are none, and people of whom nothing is known. */
import { describe, expect, it } from 'vitest';
import { begin, type Plan } from './birth.ts';

const TWO: Plan = { people: [{ id: 2 }, { id: 3 }], relationships: [{ from: 2, to: 3 }] };
const first = (person: object): Plan => ({ ...TWO, people: [{ id: 2, ...person }, { id: 3 }] });
const related = (said: object): Plan => ({ ...TWO, relationships: [{ from: 2, to: 3, ...said }] });
const HURT = { name: 'hurt', vulnerability: 0.7, occasions: 1 };

const refused: readonly (readonly [string, Plan, RegExp])[] = [
  ['no evidence of a life', first({ life: [0, 0] }), /some evidence in life of person 2, got none/],
  ['no evidence of worth', first({ worth: [0, 0] }), /worth/],
  ['no evidence of efficacy', first({ efficacy: [0, 0] }), /efficacy/],
  ['no evidence of harm', first({ harm: [0, 0] }), /harm/],
  ['evidence below 0', first({ life: [3, -1] }), /not met, in life, of person 2 .* got -1/],
  ['evidence without end', first({ life: [Number.POSITIVE_INFINITY, 1] }), /got Infinity/],
  ['NaN for a part', first({ general: { hurt: [Number.NaN, 1] } }), /met, in hurt, .* got NaN/],
  ...['energy', 'clarity', 'hidden', 'actNotSelf'].flatMap(
    (name): readonly (readonly [string, Plan, RegExp])[] => [
      [`NaN for ${name}`, first({ [name]: Number.NaN }), new RegExp(`${name} of person 2 .* got NaN`)],
      [`${name} above 1`, first({ [name]: 1.01 }), /in \[0, 1\], got 1\.01/],
    ],
  ),
  ['NaN for yearning', first({ yearning: Number.NaN }), /yearning of person 2/],
  ['yearning below 0 at rest', first({ yearningRest: -1 }), /yearning at rest/],
  ['NaN for contact', related({ contact: Number.NaN }), /contact > 0, got NaN/],
  ['NaN for power', related({ power: Number.NaN }), /power in \[−1, 1\], got NaN/],
  ['NaN for an invitation', related({ invite: Number.NaN }), /invite, got NaN/],
  ['connection above 1', related({ connection: 1.5 }), /connection in \[−1, 1\], got 1\.5/],
  [
    'a part of no vulnerability',
    { ...TWO, parts: [{ ...HURT, vulnerability: 0 }] },
    /hurt with a vulnerability/,
  ],
  ['NaN occasions', { ...TWO, parts: [{ ...HURT, occasions: Number.NaN }] }, /got 0\.7 and NaN/],
  ['no occasions at all', { ...TWO, parts: [{ ...HURT, occasions: 0 }] }, /a part for which occasions arise/],
  ['NaN for prejudice', { ...TWO, prejudice: [[0, Number.NaN]] }, /prejudice in logits, got NaN/],
];

describe('begin refuses', () => {
  it.each(refused)('%s', (_, plan, words) => {
    expect(() => begin(plan)).toThrow(words);
    expect(() => begin(plan)).toThrow(RangeError);
  });
});

it('begin takes what lies at the edges', () => {
  expect(begin(first({ life: [0, 1], energy: 0, clarity: 1, hidden: 1, yearning: 0 })).people).toHaveLength(
    2,
  );
});
