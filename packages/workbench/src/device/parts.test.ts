import { foldViews, type Views } from '@kithe/record/views';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildExample } from '../example/build.ts';
import { changesBetween, isSame, partsOf, viewsOf, withChanges } from './parts.ts';

const story = buildExample();
/** The example as it stood after so many entries of each log. */
const after = (share: number, who: 'ana' | 'weiss' = 'ana'): Views =>
  foldViews(
    story.between.slice(0, Math.ceil(share * story.between.length)),
    story[who].own.slice(0, Math.ceil(share * story[who].own.length)),
    story[who].key,
    story.space,
  );
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('views in parts', () => {
  it('are the same views when put together again', () => {
    for (const who of ['ana', 'weiss'] as const) {
      const views = after(1, who);
      expect(viewsOf(partsOf(views))).toEqual(views);
    }
  });

  it('whoever is handed the changes has what the other has, forward and back (seed 41)', () => {
    fc.assert(
      fc.property(share, share, (p, q) => {
        const [before, now] = [partsOf(after(p)), partsOf(after(q))];
        expect(viewsOf(withChanges(before, changesBetween(before, now)))).toEqual(after(q));
      }),
      { seed: 41, numRuns: 30 },
    );
  });

  it('a fold that says the same changes nothing, and everything stays the very same object', () => {
    const before = partsOf(after(1));
    const changes = changesBetween(before, partsOf(structuredClone(after(1))));
    expect(changes).toEqual([]);
    expect(withChanges(before, changes)).toBe(before);
  });

  it('one page more changes one part', () => {
    const views = after(1);
    const more = { ...views, pages: [...views.pages, { ...views.pages[0], title: 'new' }] } as Views; // a page there is
    const changes = changesBetween(partsOf(views), partsOf(more));
    expect(changes.map(([name]) => name)).toEqual([`pages/${Math.floor(views.pages.length / 25)}`]);
  });
});

describe('saying the same', () => {
  it.each([
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [[1, 2], [1]],
    [[], {}],
    [{}, []],
    [new Set([1]), new Set([2])],
    [new Set(), new Map()],
    [new Map([['a', { x: 1 }]]), new Map([['a', { x: 2 }]])],
    [null, {}],
    ['1', 1],
  ])('%j is not %j', (p, q) => expect(isSame(p, q)).toBe(false));

  it('is what structured clone keeps (seed 42)', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withSet: true }), (value) => {
        expect(isSame(value, structuredClone(value))).toBe(true);
      }),
      { seed: 42 },
    );
  });
});
