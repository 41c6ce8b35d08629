/**
 * The fast engine (src/fast/step.ts) over the same words, to be compiled: each phase is there under the same name, and
 * what it is for is said there. Every operation is the same and in its order, so that the bits are (L10).
 */
import { answer, choose, weigh } from './choose.ts';
import { expAll } from './exact.ts';
import { BLOCK, OCCASIONS, Of, PREJUDICE, place, SHOWN, take, VULNERABILITY, WHO } from './layout.ts';
import { draw, gather, meet } from './meet.ts';
import { conclude, settle, teach } from './settle.ts';

export { expAll, OCCASIONS, PREJUDICE, SHOWN, VULNERABILITY, WHO };

/** This thread works at this address, where the numbers of the run stand (`Of`). */
export function begin(at: usize): void {
  take(at);
}

/** One step of the persons `from` … `to − 1`. @returns how many of the last block had a moment */
export function advance(seed: i32, step: i32, from: i32, to: i32): i32 {
  const now = place(step & 1 ? Of.SeenOdd : Of.SeenEven);
  const next = place(step & 1 ? Of.SeenEven : Of.SeenOdd);
  let count = 0;
  for (let first = from; first < to; first += BLOCK) {
    count = meet(seed, step, first, min(to, first + BLOCK), now, next);
    gather(count);
    draw(count, seed, step, 1);
    draw(count, seed, step, 2);
    weigh(count);
    choose(count);
    answer(count);
    settle(count);
    teach(now, next);
    conclude(count);
  }
  return count;
}
