/** The depth of JSON text is found without building it, and agrees with the depth of what it builds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { depthOf } from './body.ts';

const depthOfValue = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOfValue))
    : 0;

test('depthOf(text) is the depth of JSON.parse(text)', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 9 }), (value) => {
      for (const text of [JSON.stringify(value), JSON.stringify(value, null, 1)])
        expect(depthOf(text)).toBe(depthOfValue(JSON.parse(text)));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['"[[["', 0],
  ['"\\"[[["', 0],
  ['"\\\\"', 0],
  ['["\\\\", [["x"]]]', 3],
  ['{"a\\"{": [1]}', 2],
  ['[[[[', 4],
  ['"never closed [[', 0],
  ['', 0],
])('%s is %i deep', (text, depth) => {
  expect(depthOf(text)).toBe(depth);
});
