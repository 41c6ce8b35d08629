import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGraph, parseGraph } from './graph.ts';

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('tree'), { maxLength: 4 }).map((items) => new Set(items)),
    fc.array(fc.tuple(fc.string(), tie('tree')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
}));

describe('views as text', () => {
  it('read back as they were, Maps and Sets included (seed 22)', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(parseGraph(formatGraph(value))).toEqual(value);
      }),
      { seed: 22 },
    );
  });

  it('what was one object is one object again', () => {
    const card = { words: 'the heron' };
    const read = parseGraph(formatGraph({ hours: [card], stars: new Map([['a', card]]) })) as {
      hours: readonly object[];
      stars: ReadonlyMap<string, object>;
    };
    expect(read.stars.get('a')).toBe(read.hours[0]);
  });

  it('an undefined place in a list keeps its place', () => {
    expect(parseGraph(formatGraph([1, undefined, 3]))).toEqual([1, undefined, 3]);
  });

  it.each([[() => 0], [Number.NaN], [Symbol('x')]])('%s has no words', (value) => {
    expect(() => formatGraph([value])).toThrow(TypeError);
  });
});
