/**
 * The superstep of `society.ts` over typed arrays: the same operations in the same order with the same roundings,
 * so that every bit agrees (L10). That file and `moment.ts` are what to read first; here stands only what is
 * done differently, and why.
 *
 * Owner computes: a range of persons may be advanced by anyone and in any order, once in a step. Nothing is
 * written but what is theirs; of others only what was seen of them one step before is read.
 *
 * In blocks of 64 persons. Draws know no order, so all partners of a block are known before the first is needed,
 * and their lines are on the way while others are looked for (blocked gather). And in phases, each a loop over
 * the moments of a block: a compiler inlines `exp` into a short loop and keeps its numbers in registers, where
 * one long function would make an object of many. A step allocates nothing.
 *
 * Names of words are taken out of their objects at the head of each of these files: a constant of the module
 * itself is one that the compiler knows.
 */
import { STREAM, uniforms } from '../random.ts';
import { BLOCK, DRAWS } from './block.ts';
import { answer, choose, weigh } from './choose.ts';
import type { Engine, Watch } from './engine.ts';
import { BOND, BOND_WORDS, PERSON, SEEN, SILENT, TIE } from './layout.ts';
import { add, conclude, settle, teach } from './settle.ts';

const { ID, ROW, MANNER, ENERGY } = PERSON;
const { CONTACT, TO } = BOND;
const { SHAME, LEVEL } = SEEN;
const { EPISODE } = TIE;
const NOBODY_SPEAKS = SILENT;
const STRIDE = BOND_WORDS;
const U = DRAWS;

/** Whether a person has a moment, with whom, and the part for which an occasion arises; from the first stream. */
const meet = (e: Engine, seed: number, step: number, from: number, to: number): void => {
  const { block, occasions, parts, sought, person, record } = e;
  const { F: people, I: peopleI } = e.people;
  const { F: bonds } = e.bonds;
  const now = e.seen[step & 1 ? 1 : 0].I;
  const next = e.seen[step & 1 ? 0 : 1].I;
  const { seekFloor } = e.k;
  const { draws, who, edge: edges, part: partOf, contact: contacts } = block;
  const allOccasions = occasions[parts - 1];
  const copied = parts + SHAME + 1;
  let count = 0;
  for (let i = from; i < to; i++) {
    const me = i * person;
    const seen = i * record;
    for (let word = seen; word < seen + copied; word++) next[word] = now[word];
    next[seen + parts + LEVEL] = 0; // +0, as a number too

    const row = peopleI[me + ROW];
    const end = peopleI[me + person + ROW];
    if (peopleI[me + MANNER] >= NOBODY_SPEAKS || row === end) continue;
    const u = count * U;
    uniforms(draws, u, seed, peopleI[me + ID], step, STREAM.occasion);
    if (sought && !(draws[u] < seekFloor + (1 - seekFloor) * people[me + ENERGY])) continue;

    const last = (end - 1) * STRIDE + CONTACT;
    let contact = 0;
    for (let at = row * STRIDE + CONTACT; at <= last; at += STRIDE) contact += bonds[at];
    const target = draws[u + 1] * contact;
    let at = row * STRIDE + CONTACT;
    let sum = bonds[at];
    while (!(target < sum) && at < last) {
      at += STRIDE;
      sum += bonds[at];
    }
    const which = draws[u + 2] * allOccasions;
    let part = 0;
    while (!(which < occasions[part]) && part < parts - 1) part += 1;

    who[count] = i;
    edges[count] = (at / STRIDE) | 0;
    partOf[count] = part;
    contacts[count] = contact;
    count += 1;
  }
  block.count = count;
};

/** Reads one word of every line that the block will need and that does not lie in sequence; then the second draws. */
const gather = (e: Engine, seed: number, step: number): void => {
  const { block, person, tie, record } = e;
  const { who, edge, draws, count } = block;
  const { I: people } = e.people;
  const { I: bonds } = e.bonds;
  const { I: ties } = e.ties;
  const now = e.seen[step & 1 ? 1 : 0].I;
  let touched = 0;
  for (let m = 0; m < count; m++)
    touched ^= now[bonds[edge[m] * STRIDE + TO] * record] ^ ties[edge[m] * tie + EPISODE];
  block.touched = touched;
  for (let m = 0; m < count; m++) {
    const id = people[who[m] * person + ID];
    uniforms(draws, m * U + 4, seed, id, step, STREAM.answer);
  }
};

/** The last draws, for those who showed something: nobody else needs them, and they would be the same. */
const drawAfter = (e: Engine, seed: number, step: number): void => {
  const { block, person } = e;
  const { who, shown, draws, count } = block;
  const { I: people } = e.people;
  for (let m = 0; m < count; m++)
    if (shown[m] > 0) uniforms(draws, m * U + 8, seed, people[who[m] * person + ID], step, STREAM.after);
};

/** Tells whoever is looking on of the block's moments. */
export const tell = (
  watches: readonly Watch[],
  who: Int32Array,
  shown: Float64Array,
  count: number,
): void => {
  for (const watch of watches)
    for (let m = 0; m < count; m++) {
      watch.shown[who[m]] += shown[m];
      watch.moments[who[m]] += 1;
    }
};

/**
 * One step of the persons `from` … `to − 1`. A step is done when every person's has been, whoever did it; only
 * then may the state's step be counted on, and the next begin.
 * @param seed 0 … 2³² − 1
 * @param step the state's
 */
export const advanceRange = (e: Engine, seed: number, step: number, from: number, to: number): void => {
  for (let first = from; first < to; first += BLOCK) {
    meet(e, seed | 0, step, first, Math.min(to, first + BLOCK));
    gather(e, seed | 0, step);
    weigh(e, step);
    choose(e);
    drawAfter(e, seed | 0, step);
    answer(e, step);
    settle(e);
    teach(e, step);
    add(e);
    conclude(e, step);
    if (e.watches.length > 0) tell(e.watches, e.block.who, e.block.shown, e.block.count);
  }
};
