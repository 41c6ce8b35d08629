import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Disconnection } from '@kithe/record/repair';
import type { TimelineHour } from '@kithe/record/timeline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometryOf, type Picture, type Scene } from './geometry.ts';
import { estimateWidth, LABEL } from './labels.ts';
import { pieceOf } from './rows.ts';
import { marksOf, runsOf } from './telling.ts';
import { ticksOf } from './ticks.ts';

const ANA = 'ana' as MemberKey;
const WEISS = 'weiss' as MemberKey;

const disconnection = (id: string, title: string, isRepaired: boolean, isResting = false): Disconnection => ({
  id: id as EntryId,
  title,
  words: '',
  failure: 'hurt',
  hurt: ANA,
  noticedBy: ANA,
  cards: [],
  stage: 'noticed',
  isRepaired,
  isResting,
  stronger: null,
  replies: [],
  steps: [],
  notTheirs: [],
  isTakenBack: false,
  mendedIn: null,
  hoursOpen: 0,
  isBecomingAWay: false,
});

type Tale = { ana: number | null; weiss: number | null; open?: string; mended?: string; star?: string };
const hoursOf = (tales: readonly Tale[]): readonly TimelineHour[] =>
  tales.map((tale, i) => ({
    id: `hour ${i}` as EntryId,
    date: new Date(Date.UTC(2016, 0, 5 + 7 * i)).toISOString().slice(0, 10),
    name: `hour ${i}`,
    isOpen: true,
    told: new Map([
      [ANA, { close: tale.ana, real: null }],
      [WEISS, { close: tale.weiss, real: null }],
    ]),
    began: tale.open === undefined ? [] : [disconnection(`open ${i}`, tale.open, false)],
    mended: tale.mended === undefined ? [] : [disconnection(`mended ${i}`, tale.mended, true)],
    stars: (tale.star === undefined ? [] : i % 3 === 0 ? [ANA, WEISS] : i % 3 === 1 ? [ANA] : [WEISS]).map(
      (by) => ({
        by,
        of: `star ${i}`,
        title: tale.star ?? '',
        hour: `hour ${i}` as EntryId,
        card: null,
      }),
    ),
  }));

const sceneOf = (hours: readonly TimelineHour[], more: Partial<Scene> = {}): Scene => ({
  hours,
  people: [
    { key: ANA, role: 'client', name: 'Ana', marks: marksOf(hours, ANA, 'close') },
    { key: WEISS, role: 'therapist', name: 'Dr Weiss', marks: marksOf(hours, WEISS, 'close') },
  ],
  kept: hours.map(() => null),
  ghost: null,
  onlyBreaks: false,
  ends: ['close', 'far'],
  nameSymbol: (d, kind) => `${d.title} · ${kind}`,
  nameStar: (title) => `★ ${title}`,
  ticks: (xs) =>
    ticksOf(
      hours.map(({ date }) => date),
      xs,
      900,
      (date, withYear) => (withYear ? date.slice(0, 7) : date.slice(5, 7)),
    ),
  ...more,
});

const mark = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 });
const words = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.constantFrom(
    'the bus',
    '“you looked at the clock”',
    'she saw that I was crying',
    'WWWWWWWWWWWWWWWWWWWWWWWW',
    '',
  ),
);
const tale = fc.record(
  {
    ana: mark,
    weiss: mark,
    open: fc.option(words, { freq: 2, nil: undefined }),
    mended: fc.option(words, { freq: 2, nil: undefined }),
    star: fc.option(words, { freq: 2, nil: undefined }),
  },
  { requiredKeys: ['ana', 'weiss'] },
) as fc.Arbitrary<Tale>;
const tales = fc.oneof(
  fc.array(tale, { maxLength: 60 }),
  fc.array(tale, { minLength: 1, maxLength: 4 }),
  fc
    .array(tale, { minLength: 1, maxLength: 30 })
    .map((some) => Array.from({ length: 1_000 }, (_, i) => some[i % some.length] as Tale)),
);

type Box = Picture['labels'][number]['box'];
const meet = (p: Box, q: Box) =>
  p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height;

describe('geometryOf', () => {
  it('no two labels meet, and everything lies in the frame, in records of 0 to 1,000 hours', () => {
    fc.assert(
      fc.property(tales, fc.integer({ min: 600, max: 1_400 }), fc.boolean(), (told, width, onlyBreaks) => {
        const picture = geometryOf(sceneOf(hoursOf(told), { onlyBreaks }), { width, field: 240, lanes: 7 });
        const { labels, field, height } = picture;
        const wrong: unknown[] = [];
        const hold = (isSo: boolean, what: unknown) => isSo || wrong.push(what);
        labels.forEach(({ box, lines, leader }, i) => {
          hold(box.x >= 0 && box.x + box.width <= width, ['beside the frame', box]);
          hold(box.y >= 0 && box.y + box.height <= height, ['above or below the frame', box]);
          hold(box.y >= field.bottom || box.y + box.height <= field.top, ['in the field', box]);
          for (const { text: line } of lines)
            hold(estimateWidth(line, LABEL.fontSize) <= box.width + 1e-6, ['wider than its box', line]);
          for (const other of labels.slice(i + 1)) hold(!meet(box, other.box), ['two meet', box, other.box]);
          const [from, to] = [Math.min(leader.from, leader.to), Math.max(leader.from, leader.to)];
          for (const other of labels)
            if (other !== labels[i])
              hold(!meet({ x: leader.x, y: from, width: 0, height: to - from }, other.box), [
                'a leader runs through',
                other,
              ]);
        });
        const isIn = (x: number, y: number) =>
          x > field.left && x < field.right && y >= field.top && y <= field.bottom;
        for (const { x, y } of picture.stars) hold(isIn(x, y), ['a star', x, y]);
        for (const { x } of picture.symbols) hold(x >= field.left - 8 && x <= field.right, ['a symbol', x]);
        for (const [x, y] of picture.lines.flatMap(({ dots }) => dots)) hold(isIn(x, y), ['a mark', x, y]);
        expect(wrong).toEqual([]);
        const [p, q] = picture.lines.map(({ name }) => name);
        if (p && q) expect(Math.abs(p.y - q.y)).toBeGreaterThanOrEqual(16);
        for (const { name } of picture.lines)
          if (name) expect(name.x + estimateWidth(name.text, LABEL.fontSize)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 50 },
    );
  });

  it('a line breaks where nothing was told, and only there', () => {
    const hours = hoursOf([80, 70, null, 60, null, null, 50, 40, 30].map((ana) => ({ ana, weiss: 50 })));
    const { lines } = geometryOf(sceneOf(hours), { width: 900, field: 240, lanes: 4 });
    expect(lines[0]?.path.match(/M/g)).toHaveLength(3);
    expect(lines[1]?.path.match(/M/g)).toHaveLength(1);
    expect(lines[0]?.dots).toHaveLength(6);
    expect(runsOf(marksOf(hours, ANA, 'close'))).toEqual([[0, 1], [3], [6, 7, 8]]);
  });

  it('never draws an average: each point is what that person told', () => {
    const hours = hoursOf([
      { ana: 100, weiss: 0 },
      { ana: 0, weiss: 100 },
    ]);
    const { lines, guides } = geometryOf(sceneOf(hours), { width: 900, field: 240, lanes: 4 });
    const [high, , low] = guides;
    expect(lines.map(({ dots }) => dots.map(([, y]) => y))).toEqual([
      [high, low],
      [low, high],
    ]);
  });

  it('draws a crack before the hour it began in, a seam for what was mended, and side by side where both are', () => {
    const hours = hoursOf([
      { ana: 50, weiss: 50 },
      { ana: 50, weiss: 50, open: 'the bus', mended: 'the clock' },
    ]);
    const { symbols, xs } = geometryOf(sceneOf(hours), { width: 900, field: 240, lanes: 4 });
    expect(symbols.map(({ kind }) => kind)).toEqual(['seam', 'crack']);
    const [seam, crack] = symbols.map(({ x }) => x);
    expect(seam).toBeLessThan(crack ?? 0);
    for (const x of [seam ?? 0, crack ?? 0]) expect(x > (xs[0] ?? 0) && x < (xs[1] ?? 0)).toBe(true);
  });

  it('shows cracks and seams alone when asked to', () => {
    const hours = hoursOf([{ ana: 50, weiss: 50, open: 'the bus', star: 'a moment' }]);
    const { lines, stars, labels } = geometryOf(sceneOf(hours, { onlyBreaks: true }), {
      width: 900,
      field: 240,
      lanes: 4,
    });
    expect([lines.length, stars.length, labels.map(({ kind }) => kind)]).toEqual([0, 0, ['crack']]);
  });

  it('drops no open crack for want of room before it drops a seam', () => {
    const hours = hoursOf(
      Array.from({ length: 60 }, (_, i) => ({
        ana: 50,
        weiss: 50,
        ...(i === 30 ? { open: 'the bus' } : { mended: 'something mended' }),
      })),
    );
    const { labels, symbols } = geometryOf(sceneOf(hours), { width: 700, field: 240, lanes: 3 });
    expect(symbols).toHaveLength(60);
    expect(labels.some(({ kind }) => kind === 'crack')).toBe(true);
  });

  it('refuses a frame too narrow to hold anything', () => {
    expect(() => geometryOf(sceneOf([]), { width: 200, field: 240, lanes: 3 })).toThrow(RangeError);
  });
});

describe('ticksOf', () => {
  it('ticks never touch and never leave the frame', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 320, max: 1_200 }),
        (count, width) => {
          const dates = hoursOf(Array.from({ length: count }, () => ({ ana: null, weiss: null }))).map(
            ({ date }) => date,
          );
          const xs = dates.map((_, i) => ((i + 0.5) * width) / count);
          const ticks = ticksOf(dates, xs, width, (date, withYear) =>
            withYear ? `Januar ${date.slice(0, 4)}` : 'Mar',
          );
          const edges = ticks.map(
            ({ x, text }) =>
              [
                x - estimateWidth(text, LABEL.fontSize) / 2,
                x + estimateWidth(text, LABEL.fontSize) / 2,
              ] as const,
          );
          edges.forEach(([from, to], i) => {
            expect(from).toBeGreaterThanOrEqual(-1e-6);
            expect(to).toBeLessThanOrEqual(width + 1e-6);
            expect(to).toBeLessThanOrEqual(edges[i + 1]?.[0] ?? width + 1);
          });
          expect(ticks.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('pieceOf', () => {
  it('two rows draw the curve between them alike, and nothing where nothing was told', () => {
    const marks = [20, 80, null, 40];
    expect(pieceOf(marks, 0)).toBe('M23.6,50C23.6,100,76.4,100,76.4,150');
    expect(pieceOf(marks, 1)).toBe('M23.6,-50C23.6,0,76.4,0,76.4,50');
    expect(pieceOf(marks, 2)).toBe('');
    expect(pieceOf(marks, 3)).toBe('');
  });
});
