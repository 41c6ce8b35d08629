/**
 * Where everything stands on the map of a life: around me, the nearer the more of me can be there (J44, J52).
 *
 * Two ways of drawing the same. *Rings*, where there is room: ellipses around me, names like beads upon them, and no
 * bead touches any line but its own. *Bowls*, on a phone, on paper, or where a ring is too full: the same bands one
 * below the other, as many rows as they need. What presses from outside lies above all of it, and is read first
 * (J120). Deterministic: the same ties and the same width give the same picture, to the pixel; no forces, no chance,
 * since a person who looks for somebody looks where they were last time. Widths of text are estimated on the large
 * side (`timeline/labels.ts`): a name may stand too lonely, never too close.
 */
import type { Presence, TieKind } from '@kithe/record/bodies/map';
import { type Box, estimateWidth, wrap } from '../timeline/labels.ts';

export const RINGS = ['all', 'most', 'some', 'hardly', 'unsaid'] as const;
export type Ring = (typeof RINGS)[number];
export type Band = Ring | 'force';

export type MapItem = {
  readonly id: string;
  readonly name: string;
  readonly kind: TieKind;
  readonly presence?: Presence | undefined;
  /** Placed by hand, in degrees from the top, clockwise. */
  readonly turn?: number | undefined;
};
export type Placed = {
  readonly id: string;
  readonly band: Band;
  readonly box: Box;
  readonly lines: readonly string[];
  /** Where it stands, as it was placed or as it fell: degrees from the top, clockwise. */
  readonly turn: number;
};
export type BandShape = {
  readonly band: Band;
  readonly label: Box;
  /** The ellipse of a ring (half axes around me), or the frame of a bowl. */
  readonly shape:
    | { readonly kind: 'ellipse'; readonly rx: number; readonly ry: number }
    | { readonly kind: 'frame'; readonly box: Box };
};
export type MapLayout = {
  readonly kind: 'rings' | 'bowls';
  readonly width: number;
  readonly height: number;
  readonly me: Box;
  readonly centre: { readonly x: number; readonly y: number };
  readonly bands: readonly BandShape[];
  readonly placed: readonly Placed[];
};

export const TEXT = { size: 15, line: 18, padX: 12, padY: 7, lines: 3 } as const;
const GAP = 8;
const LABEL_SIZE = 12;
const LABEL_HEIGHT = 18;
const LABEL_GAP = 6;
const ME_HEIGHT = 40;

export const bandOf = ({ kind, presence }: Pick<MapItem, 'kind' | 'presence'>): Band =>
  kind === 'force' ? 'force' : (presence ?? 'unsaid');

type Sized = MapItem & { readonly lines: readonly string[]; readonly wide: number; readonly high: number };
const sized = (item: MapItem, most: number): Sized => {
  const lines = wrap(item.name.trim() || '…', most - 2 * TEXT.padX, TEXT.size, TEXT.lines);
  const text = Math.max(...lines.map((line) => estimateWidth(line, TEXT.size)));
  return {
    ...item,
    lines,
    wide: Math.ceil(Math.min(most, Math.max(44, text + 2 * TEXT.padX))),
    high: lines.length * TEXT.line + 2 * TEXT.padY,
  };
};

export const overlaps = (p: Box, q: Box, gap = 0): boolean =>
  p.x < q.x + q.width + gap &&
  q.x < p.x + p.width + gap &&
  p.y < q.y + q.height + gap &&
  q.y < p.y + p.height + gap;

/** Whether an ellipse around `centre` runs through a box: one corner outside, and the nearest point inside. */
export const touches = (
  box: Box,
  { rx, ry }: { readonly rx: number; readonly ry: number },
  centre: { readonly x: number; readonly y: number },
): boolean => {
  const [left, right] = [box.x - centre.x, box.x + box.width - centre.x];
  const [top, bottom] = [box.y - centre.y, box.y + box.height - centre.y];
  const near = (a: number, b: number) => (a > 0 ? a : b < 0 ? b : 0);
  const at = (x: number, y: number) => (x / rx) ** 2 + (y / ry) ** 2;
  const far = at(Math.max(-left, right), Math.max(-top, bottom));
  return far >= 1 && at(near(left, right), near(top, bottom)) <= 1;
};

/** Turns of a ring: those placed by hand as they are, all others spread evenly in their order, beginning at the left. */
const turnsOf = (items: readonly Sized[], ring: number): readonly (Sized & { readonly at: number })[] =>
  items.map((item, j) => ({
    ...item,
    at: item.turn ?? Math.round(300 + ring * 37 + (360 * j) / items.length) % 360,
  }));

/** Rows of a band, in the order of their turns from the left over the top: each centred, none wider than `room`. */
const rowsOf = <T extends Sized>(items: readonly T[], room: number): readonly (readonly T[])[] => {
  const rows: T[][] = [];
  let left = 0;
  for (const item of items) {
    if (rows.length === 0 || item.wide > left) {
      rows.push([]);
      left = room;
    }
    rows.at(-1)?.push(item);
    left -= item.wide + GAP;
  }
  return rows;
};
const fromTheLeft = (turn: number): number => (turn + 90) % 360;

type Rows = { readonly placed: readonly Placed[]; readonly height: number };
/** Draws rows from `top` downwards, centred on `middle`. */
const drawRows = (
  items: readonly (Sized & { readonly at: number })[],
  band: Band,
  { middle, top, room }: { middle: number; top: number; room: number },
): Rows => {
  const sorted = [...items].sort((p, q) => fromTheLeft(p.at) - fromTheLeft(q.at) || (p.id < q.id ? -1 : 1));
  const placed: Placed[] = [];
  let y = top;
  for (const row of rowsOf(sorted, room)) {
    const wide = row.reduce((sum, item) => sum + item.wide + GAP, -GAP);
    const high = Math.max(...row.map((item) => item.high));
    let x = middle - wide / 2;
    for (const { id, lines, wide: width, high: height, at } of row) {
      placed.push({ id, band, lines, turn: at, box: { x, y: y + (high - height) / 2, width, height } });
      x += width + GAP;
    }
    y += high + GAP;
  }
  return { placed, height: y - top };
};

const labelBox = (text: string, middle: number, y: number): Box => {
  const width = Math.ceil(estimateWidth(text, LABEL_SIZE)) + 2 * LABEL_GAP;
  return { x: middle - width / 2, y, width, height: LABEL_HEIGHT };
};

/** What bands are called on the picture, and the word for me; in the reader's language. */
export type MapWords = Readonly<Record<Band | 'me', string>>;

const EDGE = 10;
/** What presses from outside, above everything else: a frame with rows. */
const drawForces = (items: readonly MapItem[], width: number, words: MapWords) => {
  const forces = items.filter((item) => bandOf(item) === 'force');
  if (forces.length === 0) return { placed: [], bands: [], bottom: 0 };
  const room = width - 2 * EDGE - 2;
  const top = LABEL_HEIGHT + LABEL_GAP + GAP;
  const rows = drawRows(
    turnsOf(
      forces.map((item) => sized(item, Math.min(190, room))),
      0,
    ),
    'force',
    { middle: width / 2, top, room },
  );
  const bottom = top + rows.height;
  const band: BandShape = {
    band: 'force',
    label: labelBox(words.force, width / 2, LABEL_GAP),
    shape: { kind: 'frame', box: { x: 1, y: 1, width: width - 2, height: bottom - 2 } },
  };
  return { placed: rows.placed, bands: [band], bottom };
};

const STEP_DEG = 3;
const LEAST_GAP = 72;
const FIRST = { rx: 116, ry: 84 } as const;
const RING_HEIGHT = 72;
const BEAD = 138;

/** @returns null where a ring is too full, or the frame too narrow */
const drawRings = (items: readonly MapItem[], width: number, words: MapWords): MapLayout | null => {
  const rings = RINGS.filter((ring) => ring !== 'unsaid' || items.some((item) => bandOf(item) === 'unsaid'));
  const gap = Math.min(110, (width / 2 - BEAD / 2 - 2 - FIRST.rx) / (rings.length - 1));
  if (gap < LEAST_GAP) return null;
  const outside = drawForces(items, width, words);
  const shapes = rings.map((ring, i) => ({
    ring,
    rx: FIRST.rx + i * gap,
    ry: FIRST.ry + i * RING_HEIGHT,
  }));
  const tall = (shapes.at(-1)?.ry ?? 0) + TEXT.line * 1.5 + TEXT.padY + 4;
  const centre = { x: width / 2, y: outside.bottom + (outside.bottom > 0 ? GAP : 0) + tall };
  const meWide = Math.max(64, estimateWidth(words.me, TEXT.size) + 2 * TEXT.padX);
  const me: Box = {
    x: centre.x - meWide / 2,
    y: centre.y - ME_HEIGHT / 2,
    width: meWide,
    height: ME_HEIGHT,
  };
  const bands = shapes.map(
    ({ ring, rx, ry }): BandShape => ({
      band: ring,
      label: labelBox(words[ring], centre.x, centre.y + ry - LABEL_HEIGHT / 2),
      shape: { kind: 'ellipse', rx, ry },
    }),
  );
  const taken: Box[] = [me, ...bands.map(({ label }) => label)];
  const placed: Placed[] = [];
  for (const [i, { ring, rx, ry }] of shapes.entries()) {
    const beads = turnsOf(
      items.filter((item) => bandOf(item) === ring).map((item) => sized(item, BEAD)),
      i,
    );
    // Whoever was placed by hand comes first, and the others give way.
    for (const bead of [...beads].sort(
      (p, q) => Number(p.turn === undefined) - Number(q.turn === undefined),
    )) {
      const boxAt = (turn: number): Box => {
        const angle = (turn * Math.PI) / 180;
        return {
          x: centre.x + rx * Math.sin(angle) - bead.wide / 2,
          y: centre.y - ry * Math.cos(angle) - bead.high / 2,
          width: bead.wide,
          height: bead.high,
        };
      };
      const isFree = (box: Box) =>
        box.x >= 1 &&
        box.x + box.width <= width - 1 &&
        taken.every((other) => !overlaps(box, other, GAP / 2)) &&
        shapes.every((shape) => shape.ring === ring || !touches(box, shape, centre));
      let found: { turn: number; box: Box } | null = null;
      for (let off = 0; off <= 180 && !found; off += STEP_DEG)
        for (const turn of off === 0 ? [bead.at] : [bead.at + off, bead.at - off]) {
          const box = boxAt(turn);
          if (!found && isFree(box)) found = { turn: (Math.round(turn) + 720) % 360, box };
        }
      if (!found) return null;
      taken.push(found.box);
      placed.push({
        id: bead.id,
        band: ring,
        lines: bead.lines,
        turn: bead.turn ?? found.turn,
        box: found.box,
      });
    }
  }
  return {
    kind: 'rings',
    width,
    height: Math.ceil(centre.y + tall),
    me,
    centre,
    bands: [...outside.bands, ...bands],
    placed: [...outside.placed, ...placed],
  };
};

const INSET = 7;
const drawBowls = (items: readonly MapItem[], width: number, words: MapWords): MapLayout => {
  const outside = drawForces(items, width, words);
  const rings = RINGS.filter((ring) => ring !== 'unsaid' || items.some((item) => bandOf(item) === 'unsaid'));
  const middle = width / 2;
  const meWide = Math.max(64, estimateWidth(words.me, TEXT.size) + 2 * TEXT.padX);
  const top = outside.bottom + (outside.bottom > 0 ? GAP : 1);
  const me: Box = { x: middle - meWide / 2, y: top + GAP, width: meWide, height: ME_HEIGHT };
  let y = me.y + ME_HEIGHT + GAP;
  const placed: Placed[] = [];
  const bands: BandShape[] = [];
  for (const [i, ring] of rings.entries()) {
    const inset = 1 + (rings.length - 1 - i) * INSET;
    const room = width - 2 * inset - 2 * GAP;
    const label = labelBox(words[ring], middle, y);
    const rows = drawRows(
      turnsOf(
        items.filter((item) => bandOf(item) === ring).map((item) => sized(item, Math.min(176, room))),
        i,
      ),
      ring,
      { middle, top: y + LABEL_HEIGHT + LABEL_GAP, room },
    );
    placed.push(...rows.placed);
    const bottom = y + LABEL_HEIGHT + LABEL_GAP + rows.height;
    bands.push({
      band: ring,
      label,
      shape: { kind: 'frame', box: { x: inset, y: top, width: width - 2 * inset, height: bottom - top } },
    });
    y = bottom + INSET;
  }
  return {
    kind: 'bowls',
    width,
    height: Math.ceil(y),
    me,
    centre: { x: middle, y: me.y + ME_HEIGHT / 2 },
    bands: [...outside.bands, ...bands],
    placed: [...outside.placed, ...placed],
  };
};

/** Places everything. Rings where they fit, else bowls, which always do. @param width in px, at least 200 */
export const layOut = (items: readonly MapItem[], width: number, words: MapWords): MapLayout =>
  drawRings(items, width, words) ?? drawBowls(items, width, words);

/** As high as a drawing may be on a sheet, in px at the width of {@link PAPER}: higher, its letters become too small. */
const SHEET_HEIGHT = 900;
/** As wide as a page of paper holds. */
export const PAPER = 690;

/** Whether a drawing of that width can still be read where it is made as small as a sheet is. */
export const fitsPaper = ({ height }: Pick<MapLayout, 'height'>): boolean => height <= SHEET_HEIGHT;

const words = (text: string): string => text.split(/\s+/).join(' ');

/** Those whose names are drawn with dots at the end: the whole name has to stand elsewhere. */
export const cutShort = (
  { placed }: Pick<MapLayout, 'placed'>,
  nameOf: (id: string) => string,
): readonly string[] =>
  placed.flatMap(({ id, lines }) => {
    const whole = nameOf(id).trim();
    return whole !== '' && words(lines.join(' ')) !== words(whole) ? [id] : [];
  });

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
/** How far a line may bend out of a stranger's way, in px: straight first, then to either side. */
const BENDS = [0, 40, -40, 80, -80, 130, -130, 190, -190, 260, -260] as const;
const SAMPLES = 48;

export type Tied = { readonly id: string; readonly path: string };
/**
 * Lines between those who are tied, on rings alone: straight, or bent so that none runs through a stranger. One that
 * finds no way is left out; the list has all of them.
 */
export const linesOf = (
  { kind, placed, me, bands, width, height }: MapLayout,
  links: readonly (readonly [string, string])[],
): readonly Tied[] => {
  if (kind !== 'rings') return [];
  const boxes = new Map(placed.map(({ id, box }) => [id, box]));
  return links.flatMap(([p, q]) => {
    const [from, to] = [boxes.get(p), boxes.get(q)];
    if (!from || !to) return [];
    const [a, b] = [middleOf(from), middleOf(to)];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const strangers = [
      me,
      ...bands.map(({ label }) => label),
      ...placed.filter(({ id }) => id !== p && id !== q).map(({ box }) => box),
    ];
    for (const bend of BENDS) {
      const c = {
        x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend,
        y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend,
      };
      const isClear = Array.from({ length: SAMPLES + 1 }, (_, i) => i / SAMPLES).every((t) => {
        const x = (1 - t) ** 2 * a.x + 2 * t * (1 - t) * c.x + t ** 2 * b.x;
        const y = (1 - t) ** 2 * a.y + 2 * t * (1 - t) * c.y + t ** 2 * b.y;
        const point: Box = { x, y, width: 0, height: 0 };
        return (
          x > 0 && y > 0 && x < width && y < height && strangers.every((box) => !overlaps(point, box, 4))
        );
      });
      if (isClear) return [{ id: `${p} ${q}`, path: `M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}` }];
    }
    return [];
  });
};

/**
 * The turn that brings one past its neighbour on the same ring, in the direction of reading clocks or against it; the
 * same turn where it has no neighbour to pass in bowls.
 */
export const nudged = (layout: MapLayout, id: string, way: 1 | -1): number => {
  const bead = layout.placed.find((one) => one.id === id);
  if (!bead) return 0;
  const from = (turn: number) => (way * (turn - bead.turn) + 720) % 360;
  const next = layout.placed
    .filter((one) => one.band === bead.band && one.id !== id)
    .map(({ turn }) => turn)
    .sort((p, q) => from(p) - from(q))[0];
  const step = layout.kind === 'rings' ? 15 : 360;
  const turn = next === undefined || from(next) > step ? bead.turn + way * (step % 360) : next + way * 2;
  return (turn + 720) % 360;
};
