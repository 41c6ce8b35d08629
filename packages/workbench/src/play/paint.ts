/**
 * The town, painted on a canvas: five hundred discs and a thousand ties are too much for elements at sixty frames a
 * second. Ties and rings never change, discs, cracks and seams once a day: each of the three is painted by itself.
 *
 * A full disc brings nearly everything, a ring keeps nearly everything in; a crack and a golden seam are as elsewhere.
 */
import { jagged } from '../ui/jagged.ts';
import { type Layout, type Place, TIE, type Tie } from './town.ts';

/** Colours of the page, as it is now: light or dark. */
export type Colours = {
  readonly line: string;
  readonly sheet: string;
  readonly person: string;
  readonly crack: string;
  readonly bed: string;
  readonly seam: string;
};

export type Point = { readonly x: number; readonly y: number };
export type Scale = { readonly width: number; readonly height: number; readonly radius: number };

const EDGE = 8;

/** How large people are, in a picture of a size: smaller where there are many. In px. */
export const scaleOf = (people: number, width: number, height: number): Scale => {
  const room = Math.min(width, height) / 2;
  return { width, height, radius: Math.min(13, Math.max(2.5, (0.46 * room) / Math.sqrt(people))) };
};

/** Where somebody is drawn. */
export const pointOf = ({ x, y }: Place, { width, height, radius }: Scale): Point => ({
  x: width / 2 + x * (width / 2 - radius - EDGE),
  y: height / 2 + y * (height / 2 - radius - EDGE),
});

/** Paints what never changes: who knows whom, a ring for each person, and a second for who has power. */
export const paintGround = (
  context: CanvasRenderingContext2D,
  layout: Layout,
  scale: Scale,
  colours: Colours,
): void => {
  const points = layout.places.map((place) => pointOf(place, scale));
  context.clearRect(0, 0, scale.width, scale.height);
  context.beginPath();
  for (const [i, j] of layout.ties) {
    const [from, to] = [points[i], points[j]];
    if (!from || !to) continue;
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.strokeStyle = colours.line;
  context.lineWidth = 1;
  context.stroke();
  context.beginPath();
  for (const { x, y } of points) {
    context.moveTo(x + scale.radius, y);
    context.arc(x, y, scale.radius, 0, 2 * Math.PI);
  }
  context.fillStyle = colours.sheet;
  context.fill();
  // Whoever has power over others stands in a second ring.
  const outer = scale.radius + Math.max(2, scale.radius / 3);
  for (const [i, { x, y }] of points.entries()) {
    if (!layout.above[i]) continue;
    context.moveTo(x + outer, y);
    context.arc(x, y, outer, 0, 2 * Math.PI);
  }
  context.strokeStyle = colours.person;
  context.lineWidth = 1.25;
  context.stroke();
};

/** Follows the line of a crack that stands between two people, halfway, across their tie. */
const trace = (context: CanvasRenderingContext2D, [i, j]: Tie, points: readonly Point[], length: number) => {
  const [from, to] = [points[i], points[j]];
  if (!from || !to) return;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy) || 1;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  for (const [n, [along, across]] of jagged(`${i} ${j}`, length, length / 6, 3).entries()) {
    const down = along - length / 2;
    const at = [x + (dx * across - dy * down) / far, y + (dy * across + dx * down) / far] as const;
    if (n === 0) context.moveTo(...at);
    else context.lineTo(...at);
  }
};

/** Paints what changes once a day: cracks and seams. */
export const paintDay = (
  context: CanvasRenderingContext2D,
  layout: Layout,
  states: Uint8Array,
  scale: Scale,
  colours: Colours,
): void => {
  const points = layout.places.map((place) => pointOf(place, scale));
  const length = 2.2 * scale.radius;
  const bold = Math.min(1, scale.radius / 7);
  context.clearRect(0, 0, scale.width, scale.height);
  const strokes: readonly (readonly [state: number, colour: string, width: number])[] = [
    [TIE.crack, colours.crack, 1.75 * bold],
    [TIE.seam, colours.bed, 4.5 * bold],
    [TIE.seam, colours.seam, 2 * bold],
  ];
  for (const [state, colour, width] of strokes) {
    context.beginPath();
    for (const [t, tie] of layout.ties.entries())
      if (states[t] === state) trace(context, tie, points, length);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
};

/** Paints how much each person brings, as a disc that is so wide within the ring: half is seen to be half. */
export const paintPeople = (
  context: CanvasRenderingContext2D,
  layout: Layout,
  brings: Float32Array,
  scale: Scale,
  colours: Colours,
): void => {
  context.clearRect(0, 0, scale.width, scale.height);
  context.beginPath();
  for (const [i, place] of layout.places.entries()) {
    const { x, y } = pointOf(place, scale);
    const radius = scale.radius * Math.min(1, Math.max(0, brings[i] ?? 0));
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fillStyle = colours.person;
  context.fill();
};
