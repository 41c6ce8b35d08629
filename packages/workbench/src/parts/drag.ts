/** Where on its spoke a part is put down: from outside the ring to the middle of the room. Pure. */
import { PLACES, type Place } from '@kithe/record/cards';

/** From the rim inwards; `null` is outside the ring: nothing is said. */
export const ALONG: readonly (Place | null)[] = [null, 'kept-out', 'door', 'brought'];
/** Where each of them ends, as shares of the spoke. The same in `ring.module.css`. */
const ENDS = [0.16, 0.44, 0.72, 1];

/** @param along 0 at the name, 1 at the middle of the ring; beyond either end counts as that end */
export const placeAt = (along: number): Place | null => {
  const zone = ENDS.findIndex((end) => along <= end);
  return zone < 0 ? 'brought' : (ALONG[zone] ?? null);
};

/** One place further in, or further out; at either end it stays. */
export const nextPlace = (place: Place | null, way: 'in' | 'out'): Place | null => {
  const next = ALONG.indexOf(place) + (way === 'in' ? 1 : -1);
  return ALONG[Math.min(ALONG.length - 1, Math.max(0, next))] ?? null;
};

/** A place as a select spells it; anything else is none. */
export const parsePlace = (text: string): Place | null => PLACES.find((place) => place === text) ?? null;
