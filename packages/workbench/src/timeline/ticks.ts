/** Months along the axis: as many as have room, each at the first hour of its month, a year where it begins. */
import { estimateWidth, LABEL } from './labels.ts';

export type Tick = { readonly x: number; readonly text: string };

/** Every month, every quarter, every half year, every year. */
const EVERY = [1, 3, 6, 12] as const;

const fits = (ticks: readonly Tick[], width: number): boolean =>
  ticks.every(({ x, text }, i) => {
    const half = estimateWidth(text, LABEL.fontSize) / 2;
    const next = ticks[i + 1];
    return (
      x - half >= 0 &&
      x + half <= width &&
      (next === undefined || x + half + 6 <= next.x - estimateWidth(next.text, LABEL.fontSize) / 2)
    );
  });

/**
 * @param dates of the hours, by date; @param xs where they stand
 * @param say a month in words, with its year or without
 * @returns ticks that do not touch
 */
export const ticksOf = (
  dates: readonly string[],
  xs: readonly number[],
  width: number,
  say: (date: string, withYear: boolean) => string,
): readonly Tick[] => {
  const firsts = dates.flatMap((date, i) =>
    dates[i - 1]?.slice(0, 7) === date.slice(0, 7) ? [] : [{ date, i }],
  );
  const ticksAt = (chosen: typeof firsts): readonly Tick[] =>
    chosen.map(({ date, i }, k) => {
      const text = say(date, chosen[k - 1]?.date.slice(0, 4) !== date.slice(0, 4));
      const half = estimateWidth(text, LABEL.fontSize) / 2;
      return { x: Math.min(width - half, Math.max(half, xs[i] ?? 0)), text };
    });
  let sparse: readonly Tick[] = [];
  for (const every of EVERY) {
    const chosen = firsts.filter(
      ({ date }, k) => k === 0 || every === 1 || (Number(date.slice(5, 7)) - 1) % every === 0,
    );
    // The first month may stand too close to the first of the chosen ones: it can go.
    for (const some of [chosen, chosen.slice(1)])
      if (some.length > 0 && fits(ticksAt(some), width)) return ticksAt(some);
    sparse = ticksAt(chosen);
  }
  const kept: Tick[] = [];
  for (const tick of sparse) {
    const last = kept.at(-1);
    if (fits(last ? [last, tick] : [tick], width)) kept.push(tick);
  }
  return kept;
};
