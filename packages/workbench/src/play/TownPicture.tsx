/**
 * The town's picture: one image to a screen reader, named by its sentence; the table is beside it. Three canvases lie
 * on one another, so that each is painted only when what is on it has changed (`paint.ts`).
 */
import { useEffect, useRef } from 'react';
import { useWidth } from '../timeline/use-width.ts';
import { type Colours, paintDay, paintGround, paintPeople, scaleOf } from './paint.ts';
import css from './town.module.css';
import type { Live } from './use-town.ts';

const COLOURS = ['line', 'sheet', 'person', 'crack', 'bed', 'seam'] as const;
/** The colours of the page, read from elements that have them: a canvas knows no custom properties. */
const coloursOf = (canvas: HTMLCanvasElement): Colours => {
  const read = (name: (typeof COLOURS)[number]) => {
    const probe = canvas.querySelector(`[data-colour="${name}"]`);
    return probe ? getComputedStyle(probe).color : '#000';
  };
  return {
    line: read('line'),
    sheet: read('sheet'),
    person: read('person'),
    crack: read('crack'),
    bed: read('bed'),
    seam: read('seam'),
  };
};

const sized = (canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null => {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
};

/** Paints while the page is open, and only what has changed. @returns how to stop */
const keepPainting = (
  [ground, people, day]: readonly HTMLCanvasElement[],
  live: { readonly current: Live | null },
  width: number,
  height: number,
): (() => void) => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const under = ground && sized(ground, width, height);
  const between = people && sized(people, width, height);
  const over = day && sized(day, width, height);
  if (!ground || !under || !between || !over) return () => {};
  let colours = coloursOf(ground);
  let painted: Live | null = null;
  /** Cracks and seams wait for the frame after the discs, so that neither frame is long. */
  let isOverDue = false;
  let frame = 0;
  const paint = () => {
    frame = requestAnimationFrame(paint);
    const there = live.current;
    if (!there) return;
    const { layout, now } = there;
    const scale = scaleOf(layout.places.length, width, height);
    if (isOverDue) {
      paintDay(over, layout, now.ties, scale, colours);
      isOverDue = false;
    } else if (there !== painted) {
      if (layout !== painted?.layout) paintGround(under, layout, scale, colours);
      paintPeople(between, layout, now.brings, scale, colours);
      painted = there;
      isOverDue = true;
    }
  };
  const repaint = () => {
    colours = coloursOf(ground);
    painted = null;
  };
  dark.addEventListener('change', repaint);
  frame = requestAnimationFrame(paint);
  return () => {
    dark.removeEventListener('change', repaint);
    cancelAnimationFrame(frame);
  };
};

export const TownPicture = ({ live, said }: { live: { readonly current: Live | null }; said: string }) => {
  const { ref, width } = useWidth();
  const stack = useRef<HTMLDivElement>(null);
  const height =
    width === null ? 0 : Math.round(Math.min(width * 0.9, 560, Math.max(260, window.innerHeight * 0.52)));
  useEffect(() => {
    const canvases = stack.current?.querySelectorAll('canvas');
    if (!canvases || width === null || width <= 0) return;
    return keepPainting([...canvases], live, width, height);
  }, [live, width, height]);
  return (
    <div ref={ref} className={css.picture}>
      <div ref={stack} className={css.stack} role="img" aria-label={said}>
        <canvas className={css.canvas}>
          {COLOURS.map((name) => (
            <i key={name} className={css[name]} data-colour={name} />
          ))}
        </canvas>
        <canvas className={css.canvas} />
        <canvas className={css.canvas} />
      </div>
    </div>
  );
};
