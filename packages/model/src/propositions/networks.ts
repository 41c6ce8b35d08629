/**
 * Who is related to whom in the propositions about many: random ties and rings, both directions always.
 * Drawn from the network stream of the seed, so that arms of a contrast have the same ties.
 */
import type { PersonPlan, RelationshipPlan } from '../birth.ts';
import { STREAM, uniforms } from '../random.ts';

/** Undirected ties as pairs of ids 0 … n − 1. */
export type Ties = readonly (readonly [number, number])[];

const once = (ties: Ties): Ties => {
  const seen = new Map(ties.map(([p, q]) => [`${Math.min(p, q)}-${Math.max(p, q)}`, [p, q] as const]));
  return [...seen.values()];
};

/** Each of n people reaches out to `each` others at random; repeated ties count once. */
export const randomTies = (seed: number, n: number, each: number): Ties => {
  const u = new Float64Array(4);
  const ties: [number, number][] = [];
  for (let id = 0; id < n; id++)
    for (let j = 0; j < each; j++) {
      uniforms(u, 0, seed, id, j, STREAM.network);
      const other = Math.floor((u[0] ?? 0) * (n - 1));
      ties.push([id, other >= id ? other + 1 : other]);
    }
  return once(ties);
};

/** n people in a ring, each tied to the `reach` nearest on either side. */
export const ring = (n: number, reach: number): Ties =>
  once(
    Array.from({ length: n }, (_, id) => id).flatMap((id) =>
      Array.from({ length: reach }, (_, j) => [id, (id + j + 1) % n] as const),
    ),
  );

/** Everyone in the group tied to the next one in it, so that even a small group has ties of its own. */
export const chainWithin = (ids: readonly number[]): Ties =>
  ids.length < 2 ? [] : once(ids.map((id, i) => [id, ids[(i + 1) % ids.length] ?? id] as const));

/** Both directions of every tie; `power(from, to)` is the power of `to` over `from`. */
export const bothWays = (
  ties: Ties,
  more: (from: number, to: number) => Omit<RelationshipPlan, 'from' | 'to'> = () => ({}),
): RelationshipPlan[] =>
  once(ties).flatMap(([p, q]) => [
    { from: p, to: q, ...more(p, q) },
    { from: q, to: p, ...more(q, p) },
  ]);

/** n people 0 … n − 1 from a rule. */
export const peopleOf = (n: number, of: (id: number) => Omit<PersonPlan, 'id'>): PersonPlan[] =>
  Array.from({ length: n }, (_, id) => ({ ...of(id), id }));
