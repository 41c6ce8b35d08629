/**
 * The picture of Kithe, as geometry: two lines, never averaged; cracks, golden seams, starred moments; words beside.
 *
 * Hours stand evenly, since an hour is the unit of this story and a long summer should not flatten the rest; the
 * months below tell how time ran. What happened in an hour stands just before that hour's marks: a line is seen to
 * fall at a crack. All numbers are px, so that words are drawn at the size they are read at.
 */
import type { Role } from '@kithe/record/body';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Disconnection } from '@kithe/record/repair';
import type { TimelineHour } from '@kithe/record/timeline';
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line as lineOf } from 'd3-shape';
import {
  type Align,
  depthOf,
  estimateWidth,
  LABEL,
  type LabelPart,
  type LabelWish,
  placeLabels,
  shorten,
} from './labels.ts';
import { type Marks, runsOf } from './telling.ts';
import type { Tick } from './ticks.ts';

export type SymbolKind = 'crack' | 'resting' | 'seam';
export type Person = {
  readonly key: MemberKey;
  readonly role: Role;
  readonly name: string;
  readonly marks: Marks;
};

export type Scene = {
  readonly hours: readonly TimelineHour[];
  /** The client first. */
  readonly people: readonly Person[];
  /** My own kept marks, by hour; drawn faintly and in no line. */
  readonly kept: Marks;
  /** A second line of my own, drawn thin behind; `null` for none. */
  readonly ghost: Marks | null;
  readonly onlyBreaks: boolean;
  /** Words at the two ends: what 100 and what 0 is called. */
  readonly ends: readonly [high: string, low: string];
  readonly nameSymbol: (d: Disconnection, kind: SymbolKind) => string;
  readonly nameStar: (title: string) => string;
  readonly ticks: (xs: readonly number[]) => readonly Tick[];
};

export type Frame = {
  readonly width: number;
  /** Height of the field that the lines move in. */
  readonly field: number;
  /** How deep labels may stand above and below it. */
  readonly lanes: number;
};

export type DrawnLabel = {
  readonly id: string;
  /** What it belongs to: a crack, a seam, or a star. */
  readonly kind: SymbolKind | 'star';
  readonly lines: readonly LabelPart<SymbolKind | Role>[];
  readonly align: Align;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly leader: { readonly x: number; readonly from: number; readonly to: number };
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly field: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly guides: readonly number[];
  readonly ends: readonly { readonly y: number; readonly text: string }[];
  /** Where each hour stands. */
  readonly xs: readonly number[];
  readonly lines: readonly {
    readonly role: Role;
    readonly path: string;
    readonly dots: readonly (readonly [number, number])[];
    readonly name: { readonly x: number; readonly y: number; readonly text: string } | null;
  }[];
  readonly ghost: string | null;
  readonly kept: readonly (readonly [number, number])[];
  readonly symbols: readonly {
    readonly id: EntryId;
    readonly kind: SymbolKind;
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly stars: readonly {
    readonly key: string;
    readonly role: Role;
    readonly x: number;
    readonly y: number;
  }[];
  readonly labels: readonly DrawnLabel[];
  readonly ticks: readonly Tick[];
  readonly axis: number;
  /** Years on one picture: symbols are short, rings small, and nothing is cut out of the lines. */
  readonly isDense: boolean;
};

/** Room inside the field above 100 and below 0. */
const INSET = 14;
/** Between the field and the labels beside it. */
const REACH = 12;
const NAME_GAP = 18;
/** Hours closer together than this are drawn without a mark each. */
const MARK_EVERY = 9;
/** Closer than this, symbols shrink to short strokes on the ground, so that they do not hide the lines. */
const DENSE = 5;
const STROKE = 30;

const kindOf = (d: Disconnection): SymbolKind => (d.isRepaired ? 'seam' : d.isResting ? 'resting' : 'crack');
const IMPORTANCE: readonly SymbolKind[] = ['crack', 'resting', 'seam'];

/** Cracks and seams in the gap before each hour, side by side where one gap holds several. */
const symbolsIn = (hours: readonly TimelineHour[], left: number, step: number) =>
  hours.flatMap(({ began, mended }, i) => {
    const here = [...mended, ...began.filter((d) => !d.isRepaired)];
    const apart = Math.min(12, (step * 0.8) / Math.max(1, here.length));
    return here.map((d, k) => ({
      d,
      kind: kindOf(d),
      x: left + i * step + (k - (here.length - 1) / 2) * apart + (i === 0 ? step * 0.2 : 0),
    }));
  });

/** Names at the ends of two lines, moved apart until neither hides the other. */
const apart = (ys: readonly number[], top: number, bottom: number): readonly number[] => {
  const [p, q] = ys;
  if (p === undefined || q === undefined || Math.abs(p - q) >= NAME_GAP) return ys;
  const middle = Math.min(bottom - NAME_GAP / 2, Math.max(top + NAME_GAP / 2, (p + q) / 2));
  return p <= q
    ? [middle - NAME_GAP / 2, middle + NAME_GAP / 2]
    : [middle + NAME_GAP / 2, middle - NAME_GAP / 2];
};

/** @throws {RangeError} for a frame too narrow to hold anything: less than 240 px */
export const geometryOf = (scene: Scene, { width, field, lanes }: Frame): Picture => {
  if (!(width >= 240)) throw new RangeError(`geometryOf: expected a width of at least 240 px, got ${width}`);
  const { hours, people, onlyBreaks } = scene;
  const wordRoom = Math.min(120, width / 5);
  const left =
    Math.max(...scene.ends.map((end) => Math.min(wordRoom, estimateWidth(end, LABEL.fontSize)))) + 12;
  const names = people.map(({ name }) => shorten(name, wordRoom, LABEL.fontSize));
  const right = width - Math.max(...names.map((name) => estimateWidth(name, LABEL.fontSize))) - 14;
  const step = (right - left) / Math.max(1, hours.length);
  const isDense = step < DENSE;
  const xs = hours.map((_, i) => left + (i + 0.5) * step);
  const xAt = (i: number): number => xs[i] as number; // asked for hours alone

  const placedSymbols = symbolsIn(hours, left, step);
  const below = placeLabels<SymbolKind>(
    [...placedSymbols]
      .sort((p, q) => IMPORTANCE.indexOf(p.kind) - IMPORTANCE.indexOf(q.kind) || q.x - p.x)
      .map(({ d, kind, x }) => ({ id: d.id, x, parts: [{ text: scene.nameSymbol(d, kind), voice: kind }] })),
    width,
    lanes,
  );
  const roleOf = (key: MemberKey): Role => people.find((person) => person.key === key)?.role ?? 'client';
  const starred = onlyBreaks ? [] : hours.flatMap(({ stars }, i) => (stars.length > 0 ? [{ stars, i }] : []));
  // Both may have starred one hour: their titles stand together, each in its own voice. Two people's star comes first.
  const above = placeLabels<Role>(
    starred
      .toReversed()
      .sort((p, q) => q.stars.length - p.stars.length)
      .map(
        ({ stars, i }): LabelWish<Role> => ({
          id: String(i),
          x: xAt(i),
          parts: stars.map(({ by, title }) => ({ text: scene.nameStar(title), voice: roleOf(by) })),
        }),
      ),
    width,
    lanes,
  );

  const top = 6 + (above.length > 0 ? depthOf(above) + REACH : 0);
  const bottom = top + field;
  const axis = bottom + (below.length > 0 ? REACH + depthOf(below) : 0) + 8;
  const y = scaleLinear([0, 100], [bottom - INSET, top + INSET]);

  const pathOf = (marks: Marks): string =>
    lineOf<readonly [number, number | null]>()
      .defined(([, mark]) => mark !== null)
      .x(([i]) => xAt(i))
      .y(([, mark]) => y(mark ?? 0))
      .curve(curveMonotoneX)(marks.map((mark, i) => [i, mark] as const)) ?? '';
  const pointsOf = (marks: Marks): readonly (readonly [number, number])[] =>
    marks.flatMap((mark, i) => (mark === null ? [] : [[xAt(i), y(mark)] as const]));

  const nameYs = apart(
    people.map(({ marks }) => y(marks.findLast((mark) => mark !== null) ?? 50)),
    top + INSET,
    bottom - INSET,
  );
  const lines = onlyBreaks
    ? []
    : people.map(({ role, marks }, k) => {
        const alone = new Set(runsOf(marks).flatMap((run) => (run.length === 1 ? run : [])));
        const isTold = marks.some((mark) => mark !== null);
        return {
          role,
          path: pathOf(marks),
          dots: marks.flatMap((mark, i) =>
            mark === null || (step < MARK_EVERY && !alone.has(i)) ? [] : [[xAt(i), y(mark)] as const],
          ),
          name: isTold ? { x: right + 10, y: nameYs[k] as number, text: names[k] as string } : null, // one of each per person
        };
      });

  const yOfStar = (i: number, by: MemberKey): number => {
    const mark =
      people.find(({ key }) => key === by)?.marks[i] ??
      people.find(({ marks }) => marks[i] != null)?.marks[i];
    return y(mark ?? 100);
  };
  const textX = (align: Align, box: DrawnLabel['box']): number =>
    align === 'middle' ? box.x + box.width / 2 : align === 'start' ? box.x : box.x + box.width;
  const labels: readonly DrawnLabel[] = [
    ...below.map(({ id, x, lines: words, align, box }): DrawnLabel => {
      const from = bottom + REACH + box.y;
      return {
        id,
        kind: words[0]?.voice ?? 'crack',
        lines: words,
        align,
        x: textX(align, box),
        y: from + LABEL.fontSize,
        leader: { x, from: bottom, to: from - 1 },
        box: { ...box, y: from },
      };
    }),
    ...above.map(({ id, x, lines: words, align, box }): DrawnLabel => {
      const from = top - REACH - box.y - box.height;
      const { stars, i } = starred.find((one) => String(one.i) === id) ?? { stars: [], i: 0 };
      const highest = Math.min(...stars.map(({ by }) => yOfStar(i, by)));
      return {
        id,
        kind: 'star',
        lines: words,
        align,
        x: textX(align, box),
        y: from + LABEL.fontSize,
        leader: { x, from: highest - 7, to: from + box.height + 2 },
        box: { ...box, y: from },
      };
    }),
  ];

  return {
    width,
    height: axis + 22,
    field: { left, right, top, bottom },
    guides: [y(100), y(50), y(0)],
    ends: [
      { y: y(100), text: shorten(scene.ends[0], wordRoom, LABEL.fontSize) },
      { y: y(0), text: shorten(scene.ends[1], wordRoom, LABEL.fontSize) },
    ],
    xs,
    lines,
    ghost: onlyBreaks || scene.ghost === null ? null : pathOf(scene.ghost),
    kept: onlyBreaks ? [] : pointsOf(scene.kept),
    symbols: placedSymbols.map(({ d, kind, x }) => ({
      id: d.id,
      kind,
      x,
      top: isDense && !onlyBreaks ? bottom - STROKE : top + 2,
      bottom: bottom - 2,
    })),
    stars: starred.flatMap(({ stars, i }) =>
      stars.map(({ by, of }) => ({ key: `${by} ${of}`, role: roleOf(by), x: xAt(i), y: yOfStar(i, by) })),
    ),
    labels,
    ticks: scene.ticks(xs),
    axis,
    isDense,
  };
};
