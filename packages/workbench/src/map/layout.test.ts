/** Nothing on the map lies on anything else, whoever is on it, whatever they are called, however wide it is. */
import { POWERS, PRESENCES, TIE_KINDS } from '@kithe/record/bodies/map';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, estimateWidth } from '../timeline/labels.ts';
import {
  bandOf,
  cutShort,
  fitsPaper,
  layOut,
  linesOf,
  type MapItem,
  type MapLayout,
  nudged,
  overlaps,
  PAPER,
  TEXT,
  touches,
} from './layout.ts';

const WORDS = {
  me: 'me',
  all: 'all of me',
  most: 'most of me',
  some: 'some of me',
  hardly: 'hardly any of me',
  unsaid: 'not said',
  force: 'what presses from outside',
};
const NAMES = [
  'Ife',
  'Marta',
  'the sea',
  'Mrs Okafor from next door',
  'the people at the workshop, before the fire',
  'Großtante Wilhelmina von und zu Hohenschwangau-Unterfranken',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'my grandmother’s grandmother, whom nobody alive has met, and who sang',
];

const item = (id: number): fc.Arbitrary<MapItem> =>
  fc.record({
    id: fc.constant(`t${String(id).padStart(3, '0')}`),
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ minLength: 1, maxLength: 120 })),
    kind: fc.constantFrom(...TIE_KINDS),
    presence: fc.constantFrom(...PRESENCES, undefined),
    turn: fc.option(fc.nat(359), { nil: undefined }),
  });
const items = (count: number) => fc.tuple(...Array.from({ length: count }, (_, i) => item(i)));

/** Everything that is wrong with a picture. */
const troubles = ({ placed, bands, me, centre, width, height, kind }: MapLayout): readonly string[] => {
  const boxes: [string, Box][] = [
    ['me', me],
    ...bands.map(({ band, label }): [string, Box] => [`label ${band}`, label]),
    ...placed.map(({ id, box }): [string, Box] => [id, box]),
  ];
  const found: string[] = [];
  boxes.forEach(([name, box], i) => {
    if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      found.push(`${name} leaves the picture`);
    for (const [other, its] of boxes.slice(i + 1)) if (overlaps(box, its)) found.push(`${name} × ${other}`);
  });
  for (const { id, band, box, lines } of placed) {
    for (const line of lines)
      if (estimateWidth(line, TEXT.size) > box.width - 2 * TEXT.padX + 1) found.push(`${id} is too narrow`);
    if (lines.length * TEXT.line > box.height) found.push(`${id} is too low`);
    for (const { band: other, shape } of bands) {
      if (shape.kind === 'ellipse' && touches(box, shape, centre) !== (other === band))
        found.push(`${id} of ${band} and the line of ${other}`);
      if (shape.kind === 'frame' && kind === 'bowls' && other === band) {
        const f = shape.box;
        if (
          box.x < f.x ||
          box.y < f.y ||
          box.x + box.width > f.x + f.width ||
          box.y + box.height > f.y + f.height
        )
          found.push(`${id} leaves ${band}`);
      }
    }
  }
  if (kind === 'bowls') {
    const order = ['force', 'all', 'most', 'some', 'hardly', 'unsaid'];
    for (const p of placed)
      for (const q of placed)
        if (order.indexOf(p.band) < order.indexOf(q.band) && p.box.y >= q.box.y)
          found.push(`${p.id} below ${q.id}`);
  }
  return found;
};

describe.each([3, 17, 60])('with %i on it', (count) => {
  test.each([328, 640, 704, 900, 1040])('nothing overlaps at %i px (seed 31)', (width) => {
    fc.assert(
      fc.property(items(count), (of) => {
        const layout = layOut(of, width, WORDS);
        expect(troubles(layout)).toEqual([]);
        expect(layout.placed.map(({ id }) => id).sort()).toEqual(of.map(({ id }) => id).sort());
      }),
      { seed: 31, numRuns: 40 },
    );
  });
});

describe('the picture', () => {
  const some = (count: number): readonly MapItem[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `t${i}`,
      name: NAMES[i % 5] as string,
      kind: TIE_KINDS[i % 3] as MapItem['kind'],
      presence: PRESENCES[i % 4],
    }));

  test('is rings where there is room, and bowls where there is none', () => {
    expect(layOut(some(17), 1000, WORDS).kind).toBe('rings');
    expect(layOut(some(17), 328, WORDS).kind).toBe('bowls');
    expect(layOut(some(200), 1000, WORDS)).toMatchObject({ kind: 'bowls' });
    expect(troubles(layOut(some(200), 1000, WORDS))).toEqual([]);
  });

  test('with nobody on it has me, and the four rings', () => {
    const { placed, bands, kind } = layOut([], 1000, WORDS);
    expect(placed).toEqual([]);
    expect(kind).toBe('rings');
    expect(bands.map(({ band }) => band)).toEqual(['all', 'most', 'some', 'hardly']);
  });

  test('nearer to me is more of me, and closeness has no end of its own', () => {
    const layout = layOut(some(12), 1000, WORDS);
    const away = (id: string) => {
      const box = layout.placed.find((one) => one.id === id)?.box ?? layout.me;
      const [x, y] = [box.x + box.width / 2 - layout.centre.x, box.y + box.height / 2 - layout.centre.y];
      return layout.bands.findIndex(
        ({ shape }) => shape.kind === 'ellipse' && (x / shape.rx) ** 2 + (y / shape.ry) ** 2 < 1.01,
      );
    };
    for (const { id, presence } of some(12)) expect(away(id)).toBe(PRESENCES.indexOf(presence ?? 'all'));
    expect(bandOf({ kind: 'force', presence: 'all' })).toBe('force');
    expect(POWERS).toHaveLength(3);
  });

  test('no line between two runs through a third (seed 37)', () => {
    fc.assert(
      fc.property(items(17), fc.array(fc.tuple(fc.nat(16), fc.nat(16)), { maxLength: 8 }), (of, pairs) => {
        const layout = layOut(of, 1000, WORDS);
        const found: string[] = [];
        const name = (i: number) => of[i]?.id ?? '';
        for (const { id, path } of linesOf(
          layout,
          pairs.map(([p, q]) => [name(p), name(q)] as const),
        )) {
          const [ax, ay, cx, cy, bx, by] = (path.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number) as [
            number,
            number,
            number,
            number,
            number,
            number,
          ]; // two ends and a bend
          for (let i = 0; i <= 200; i++) {
            const t = i / 200;
            const x = (1 - t) ** 2 * ax + 2 * t * (1 - t) * cx + t ** 2 * bx;
            const y = (1 - t) ** 2 * ay + 2 * t * (1 - t) * cy + t ** 2 * by;
            const point = { x, y, width: 0, height: 0 };
            for (const { id: other, box } of layout.placed)
              if (!id.split(' ').includes(other) && overlaps(point, box, -1))
                found.push(`${id} through ${other}`);
          }
        }
        expect(found).toEqual([]);
      }),
      { seed: 37, numRuns: 40 },
    );
    const [a, b] = some(4).map((one) => ({ ...one, presence: 'hardly' as const }));
    if (!a || !b) throw new RangeError('there are four');
    expect(linesOf(layOut([a, b], 1000, WORDS), [[a.id, b.id]])).toHaveLength(1);
  });

  test('what was placed by hand stays where it was put, when others come', () => {
    const put: MapItem = { id: 'sea', name: 'the sea', kind: 'thing', presence: 'some', turn: 90 };
    const before = layOut([put], 1000, WORDS).placed[0];
    const after = layOut([...some(17), put], 1000, WORDS).placed.find(({ id }) => id === 'sea');
    expect(after?.box).toEqual(before?.box);
    expect(before?.box.x).toBeGreaterThan(500);
  });

  test.each([
    [1000, 1],
    [1000, -1],
    [328, 1],
    [328, -1],
  ] as const)('at %i px a nudge moves one, and enough of them bring it past its neighbour', (width, way) => {
    let of: readonly MapItem[] = some(12).map((one) => ({ ...one, presence: 'some' as const }));
    const orderOf = (layout: MapLayout) =>
      [...layout.placed].sort((p, q) => p.turn - q.turn).map(({ id }) => id);
    const first = layOut(of, width, WORDS);
    for (let i = 0; i < 4; i++) {
      const turn = nudged(layOut(of, width, WORDS), 't5', way);
      expect(turn).toBeGreaterThanOrEqual(0);
      expect(turn).toBeLessThan(360);
      of = of.map((one) => (one.id === 't5' ? { ...one, turn } : one));
    }
    const last = layOut(of, width, WORDS);
    expect(troubles(last)).toEqual([]);
    expect(orderOf(last)).not.toEqual(orderOf(first));
  });
});

describe('on paper', () => {
  const many = (count: number, names: readonly string[] = NAMES): readonly MapItem[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `t${i}`,
      name: names[i % names.length] as string,
      kind: TIE_KINDS[i % 4] as MapItem['kind'],
      presence: PRESENCES[i % 4],
    }));

  test.each([
    [3, true],
    [17, true],
    [60, false],
    [200, false],
  ])('a drawing of %i names can be read on a sheet: %s', (count, is) => {
    const paper = layOut(many(count), PAPER, WORDS);
    expect(fitsPaper(paper)).toBe(is);
    // On A4 between margins, and between what stands above and below: the smallest letters are 8 points or more.
    if (is) expect(12 * Math.min(1, 813 / paper.height)).toBeGreaterThan(10.67);
  });

  test('names that are drawn with dots are known, and no others', () => {
    const names = [
      'Ife',
      'the people at the workshop',
      'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft',
      'the people who met every second Thursday behind the old waterworks, until the house was sold to somebody',
      '  a  wide   name ',
    ];
    const items = many(5, names);
    const nameOf = (id: string) => items.find((one) => one.id === id)?.name ?? '';
    expect([...cutShort(layOut(items, PAPER, WORDS), nameOf)].sort()).toEqual(['t2', 't3']);
  });
});
