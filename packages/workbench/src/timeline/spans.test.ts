import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLook, parseLook } from './look.ts';
import { chosenSpan, listOf, monthsOf, neighbour, spansOf } from './spans.ts';

const weekly = (count: number, from = Date.UTC(2016, 0, 5)) =>
  Array.from({ length: count }, (_, i) => ({
    date: new Date(from + i * 7 * 86_400_000).toISOString().slice(0, 10),
  }));

describe('spansOf', () => {
  it('years and quarters cover every hour once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (count) => {
        const { all, years } = spansOf(weekly(count));
        expect(all).toEqual({ id: 'all', from: 0, to: count });
        for (const row of [years.map(({ whole }) => whole), years.flatMap(({ quarters }) => quarters)]) {
          expect(row.reduce((at, { from, to }) => (from === at && to > from ? to : -1), 0)).toBe(count);
        }
      }),
    );
  });

  it.each([
    [3, null, 'all'],
    [40, null, 'all'],
    [60, null, 'all'],
    [61, null, '2017'],
    [1_000, null, '2035'],
    [1_000, '2020-2', '2020-2'],
    [1_000, 'all', 'all'],
    [40, '1999', 'all'],
    [0, null, 'all'],
  ])('of %i hours, asked for %s, shows %s', (count, asked, shown) => {
    expect(chosenSpan(spansOf(weekly(count)), asked).id).toBe(shown);
  });

  it('goes to the stretch before and after, of the same length', () => {
    const spans = spansOf(weekly(200));
    const at = (id: string) => listOf(spans).find((span) => span.id === id) ?? spans.all;
    expect(neighbour(spans, at('2017-1'), -1)?.id).toBe('2016-4');
    expect(neighbour(spans, at('2017'), 1)?.id).toBe('2018');
    expect(neighbour(spans, at('2016'), -1)).toBeNull();
    expect(neighbour(spans, spans.all, 1)).toBeNull();
  });

  it('names the months of a quarter', () => {
    expect(monthsOf('2026-4')).toEqual(['2026-10-01', '2026-12-01']);
    expect(monthsOf('2026')).toBeNull();
  });
});

describe('parseLook and formatLook', () => {
  it('are inverse for what people choose, and calm about what an address may hold', () => {
    for (const look of [
      { line: 'real', onlyBreaks: true, span: '2026-2', hour: 'h' },
      { line: 'close', onlyBreaks: false, span: null, hour: null },
    ] as const)
      expect(parseLook(formatLook(look))).toEqual(look);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('line', 'only', 'span', 'hour'), fc.anything()), (search) => {
        expect(['close', 'real']).toContain(parseLook(search).line);
      }),
    );
    expect(parseLook({ span: 2026 }).span).toBe('2026');
  });
});
