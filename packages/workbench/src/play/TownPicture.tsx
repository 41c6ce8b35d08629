/** The town's picture: a canvas that is one image to a screen reader, named by its sentence. The table is beside it. */
import { useEffect, useRef } from 'react';
import { useWidth } from '../timeline/use-width.ts';
import { type Colours, paintDay, paintPeople, scaleOf } from './paint.ts';
import css from './town.module.css';
import type { Live } from './use-town.ts';

const COLOURS = ['line', 'sheet', 'person', 'crack', 'bed', 'seam'] as const;
/** How long a disc takes to grow or to shrink, in ms. */
const MIX_MS = 100;

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

/** Paints while the page is open, and only when something has changed. @returns how to stop */
const keepPainting = (
  canvas: HTMLCanvasElement,
  live: { readonly current: Live | null },
  width: number,
  height: number,
): (() => void) => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const context = sized(canvas, width, height);
  const layer = document.createElement('canvas');
  const under = sized(layer, width, height);
  if (!context || !under) return () => {};
  let colours = coloursOf(canvas);
  let painted: Live | null = null;
  let isDone = false;
  let frame = 0;
  const paint = () => {
    frame = requestAnimationFrame(paint);
    const there = live.current;
    if (!there || (there === painted && isDone)) return;
    const scale = scaleOf(there.layout.places.length, width, height);
    if (there !== painted) paintDay(under, there.layout, there.now.ties, scale, colours);
    painted = there;
    const mix = isStill ? 1 : Math.min(1, (performance.now() - there.sinceMs) / MIX_MS);
    isDone = mix === 1;
    context.clearRect(0, 0, width, height);
    context.drawImage(layer, 0, 0, width, height);
    paintPeople(context, there.layout, there.before.brings, there.now.brings, mix, scale, colours);
  };
  const repaint = () => {
    colours = coloursOf(canvas);
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
  const canvas = useRef<HTMLCanvasElement>(null);
  const height = width === null ? 0 : Math.round(Math.min(width * 0.9, 560));
  useEffect(() => {
    if (!canvas.current || width === null || width <= 0) return;
    return keepPainting(canvas.current, live, width, height);
  }, [live, width, height]);
  return (
    <div ref={ref} className={css.picture}>
      <canvas ref={canvas} className={css.canvas} role="img" aria-label={said}>
        {COLOURS.map((name) => (
          <i key={name} className={css[name]} data-colour={name} />
        ))}
      </canvas>
    </div>
  );
};
