/** What a band says in words: from where to where, or that nearly anything would fit. Pure (J9). */
import type { Band } from '@kithe/model/reading/band';

export const PLACES = ['least', 'little', 'middle', 'much', 'most'] as const;
export type Place = (typeof PLACES)[number];

/** The fifth of the scale in which a share lies. */
export const placeOf = (p: number): Place => PLACES[Math.min(4, Math.max(0, Math.floor(p * 5)))] ?? 'middle';

/** From this width of the nine tenths on, a band says nothing. */
const WIDE = 0.7;

export type BandSaid =
  | { readonly kind: 'none' | 'wide' }
  | { readonly kind: 'same'; readonly low: Place }
  | { readonly kind: 'band'; readonly low: Place; readonly high: Place };

export const bandSaid = (band: Band | null): BandSaid => {
  if (band === null) return { kind: 'none' };
  const [low, high] = band.most;
  if (high - low >= WIDE) return { kind: 'wide' };
  const [from, to] = [placeOf(low), placeOf(high)];
  return from === to ? { kind: 'same', low: from } : { kind: 'band', low: from, high: to };
};

/** Marks that are looked at, the last ones, and how many of them must lie outside for a band to yield to them. */
const LOOKED_AT = 5;
const OUTSIDE = 3;
/** A mark is made by a hand, and a band is of what it stands for: so far apart is not yet parted. Ours, untested. */
const SLACK = 0.15;

/**
 * True where a person's own last marks mostly lie outside the band. Then the band is not drawn: nobody knows better how
 * it was than whoever marked it, and misfit may indict the model (J9).
 */
export const isParted = (marks: readonly (number | null)[], bands: readonly (Band | null)[]): boolean => {
  const last = marks
    .flatMap((mark, i) => {
      const band = bands[i];
      return mark !== null && band ? [{ mark, most: band.most }] : [];
    })
    .slice(-LOOKED_AT);
  return (
    last.filter(({ mark, most: [low, high] }) => mark < low - SLACK || mark > high + SLACK).length >= OUTSIDE
  );
};
