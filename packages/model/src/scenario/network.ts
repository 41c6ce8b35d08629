/**
 * Who meets whom: pairs of people from a pattern. Where chance is asked for, it is drawn by person and never in an
 * order, so that what happens outside of the pattern changes no choice in it (L10, L12); only where everyone is to
 * have exactly as many, it is drawn for all of the pattern together.
 */
import { regularNeighbours } from '../fast/regular.ts';
import { STREAM, uniforms } from '../random.ts';
import type { Folk, Pattern } from './scenario.ts';

/** Ids of the named people, in the order in which they are named. */
export const idsOf = (names: readonly string[], people: readonly Folk[]): readonly number[] =>
  names.flatMap((name) => {
    const folk = people.find((other) => other.name === name);
    return folk ? Array.from({ length: folk.count }, (_, i) => folk.first + i) : [];
  });

/** k others of 0 … n − 1, none twice, for the person at `i`. */
const chosenBy = (i: number, id: number, n: number, k: number, seed: number): ReadonlySet<number> => {
  const chosen = new Set<number>();
  const u = new Float64Array(4);
  for (let round = 0; chosen.size < Math.min(k, n - 1); round++) {
    uniforms(u, 0, seed, id, round, STREAM.network);
    for (const draw of u) {
      const other = Math.floor(draw * n);
      if (other !== i && chosen.size < k) chosen.add(other);
    }
  }
  return chosen;
};

/** Hands over every pair of a pattern, in one direction; a pair may come twice. */
export const eachPair = (
  pattern: Pattern,
  people: readonly Folk[],
  seed: number,
  meet: (one: number, other: number) => void,
): void => {
  if (pattern.kind === 'between' || pattern.kind === 'pairs') {
    const [a, b] = pattern.names;
    const [ones, others] = [idsOf([a], people), idsOf([b], people)];
    if (pattern.kind === 'pairs') {
      for (const [i, one] of ones.entries()) meet(one, others[i] ?? one);
      return;
    }
    for (const one of ones) for (const other of others) if (a !== b || one < other) meet(one, other);
    return;
  }
  const ids = idsOf(pattern.names, people);
  const n = ids.length;
  const join = (i: number, j: number): void => {
    const [one, other] = [ids[i], ids[j]];
    if (one !== undefined && other !== undefined && one !== other) meet(one, other);
  };
  switch (pattern.kind) {
    case 'everyone':
      for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) join(i, j);
      return;
    case 'ring':
      for (let i = 0; i < n; i++) for (let d = 1; d <= pattern.k / 2; d++) join(i, (i + d) % n);
      return;
    case 'random':
      for (const [i, id] of ids.entries()) for (const j of chosenBy(i, id, n, pattern.k, seed)) join(i, j);
      return;
    case 'regular': {
      const { k } = pattern;
      const neighbours = regularNeighbours(n, k, seed);
      for (let at = 0; at < neighbours.length; at++) {
        const i = Math.floor(at / k);
        const j = neighbours[at] ?? i;
        if (i < j) join(i, j);
      }
      return;
    }
    case 'edges':
      for (const [i, j] of pattern.edges) join(i, j);
  }
};
