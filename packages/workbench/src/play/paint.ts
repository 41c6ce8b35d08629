/**
 * The town, painted on a canvas: five hundred discs and a thousand ties are too much for elements at sixty frames a
 * second. Ties and rings change once a day and are kept as a picture; each frame paints that and the discs.
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

const EDGE = 4;

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

const trace = (
  context: CanvasRenderingContext2D,
  [i, j]: Tie,
  points: readonly Point[],
  isJagged: boolean,
) => {
  const [from, to] = [points[i], points[j]];
  if (!from || !to) return;
  if (!isJagged) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    return;
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  for (const [n, [along, across]] of jagged(`${i} ${j}`, length, 3.5, 3).entries()) {
    const x = from.x + (dx * along - dy * across) / length;
    const y = from.y + (dy * along + dx * across) / length;
    if (n === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
};

/** Paints what changes once a day: ties, cracks, seams, and a ring for each person. */
export const paintDay = (
  context: CanvasRenderingContext2D,
  layout: Layout,
  states: Uint8Array,
  scale: Scale,
  colours: Colours,
): void => {
  const points = layout.places.map((place) => pointOf(place, scale));
  context.clearRect(0, 0, scale.width, scale.height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const strokes: readonly (readonly [state: number, colour: string, width: number])[] = [
    [TIE.quiet, colours.line, 1],
    [TIE.crack, colours.crack, 1.4],
    [TIE.seam, colours.bed, 4],
    [TIE.seam, colours.seam, 1.75],
  ];
  for (const [state, colour, width] of strokes) {
    context.beginPath();
    for (const [t, tie] of layout.ties.entries())
      if (states[t] === state) trace(context, tie, points, state !== TIE.quiet);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
  context.beginPath();
  for (const { x, y } of points) {
    context.moveTo(x + scale.radius, y);
    context.arc(x, y, scale.radius, 0, 2 * Math.PI);
  }
  context.fillStyle = colours.sheet;
  context.fill();
  context.strokeStyle = colours.person;
  context.lineWidth = 1.25;
  context.stroke();
};

/** Paints how much each person brings, between what it was (`mix` = 0) and what it is (`mix` = 1). */
export const paintPeople = (
  context: CanvasRenderingContext2D,
  layout: Layout,
  before: Float32Array,
  now: Float32Array,
  mix: number,
  scale: Scale,
  colours: Colours,
): void => {
  context.beginPath();
  for (const [i, place] of layout.places.entries()) {
    const { x, y } = pointOf(place, scale);
    const was = before[i] ?? 0;
    const brings = was + ((now[i] ?? 0) - was) * mix;
    const radius = scale.radius * Math.sqrt(Math.min(1, Math.max(0, brings)));
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fillStyle = colours.person;
  context.fill();
};
