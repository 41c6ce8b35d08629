/**
 * The superstep of `society.ts` over typed arrays: the same operations in the same order with the same roundings,
 * so that every bit agrees (L10). That file and `moment.ts` are what to read first; here stands only what is
 * done differently, and why.
 *
 * Owner computes: a range of persons may be advanced by anyone and in any order, once in a step. Nothing is
 * written but what is theirs; of others only what was seen of them one step before is read.
 *
 * In blocks of 64 persons. Draws know no order, so all partners of a block are known before the first is needed,
 * and their lines are on the way while others are looked for (blocked gather: ×2 beyond the cache). And in
 * phases, each a loop over the moments of a block: a compiler inlines `exp` into a short loop and keeps its
 * numbers in registers, where one long function would make an object of many. A step allocates nothing.
 */
import { STREAM, uniforms } from '../random.ts';
import { BLOCK, DRAWS } from './block.ts';
import { answer, choose, weigh } from './choose.ts';
import type { Engine } from './engine.ts';
import { BOND, BOND_WORDS, PERSON, SEEN, SILENT, TIE } from './layout.ts';
import { add, conclude, settle, teach } from './settle.ts';

/** Whether a person has a moment, with whom, and the part for which an occasion arises; from the first stream. */
const meet = (e: Engine, seed: number, step: number, from: number, to: number): void => {
  const { F, U, layout, block, occasions, parts, sought } = e;
  const { seekFloor } = e.k;
  const { draws } = block;
  const now = layout.at.seen[step & 1 ? 1 : 0];
  const next = layout.at.seen[step & 1 ? 0 : 1];
  const allOccasions = occasions[parts - 1];
  let count = 0;
  for (let i = from; i < to; i++) {
    const at = layout.at.people + i * layout.person;
    const [was, will] = [now + i * layout.seen, next + i * layout.seen];
    for (let word = 0; word <= layout.open + SEEN.SHAME; word++) U[will + word] = U[was + word];
    F[will + layout.open + SEEN.LEVEL] = 0;

    const row = U[at + PERSON.ROW];
    const end = U[at + layout.person + PERSON.ROW];
    if (U[at + PERSON.MANNER] >= SILENT || row === end) continue;
    const u = count * DRAWS;
    uniforms(draws, u, seed, U[at + PERSON.ID], step, STREAM.occasion);
    if (sought && !(draws[u] < seekFloor + (1 - seekFloor) * F[at + PERSON.ENERGY])) continue;

    let contact = 0;
    for (let edge = row; edge < end; edge++) contact += F[layout.at.bonds + edge * BOND_WORDS + BOND.CONTACT];
    const target = draws[u + 1] * contact;
    let edge = row;
    let sum = F[layout.at.bonds + edge * BOND_WORDS + BOND.CONTACT];
    while (!(target < sum) && edge < end - 1) {
      edge += 1;
      sum += F[layout.at.bonds + edge * BOND_WORDS + BOND.CONTACT];
    }
    let part = 0;
    while (!(draws[u + 2] * allOccasions < occasions[part]) && part < parts - 1) part += 1;

    block.who[count] = i;
    block.edge[count] = edge;
    block.part[count] = part;
    block.contact[count] = contact;
    count += 1;
  }
  block.count = count;
};

/** Reads one word of every line that the block will need and that does not lie in sequence; then the other draws. */
const gather = (e: Engine, seed: number, step: number): void => {
  const { U, layout, block } = e;
  const { who, edge, draws, count } = block;
  const now = layout.at.seen[step & 1 ? 1 : 0];
  let touched = 0;
  for (let m = 0; m < count; m++) {
    const partner = U[layout.at.bonds + edge[m] * BOND_WORDS + BOND.TO];
    touched ^= U[now + partner * layout.seen] ^ U[layout.at.ties + edge[m] * layout.tie + TIE.EPISODE];
  }
  block.touched = touched;
  for (let m = 0; m < count; m++) {
    const id = U[layout.at.people + who[m] * layout.person + PERSON.ID];
    uniforms(draws, m * DRAWS + 4, seed, id, step, STREAM.answer);
    uniforms(draws, m * DRAWS + 8, seed, id, step, STREAM.after);
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
    meet(e, seed, step, first, Math.min(to, first + BLOCK));
    gather(e, seed, step);
    weigh(e, step);
    choose(e);
    answer(e, step);
    settle(e);
    teach(e, step);
    add(e);
    conclude(e, step);
  }
};
