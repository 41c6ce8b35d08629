/**
 * Who is related to whom in a scenario, as compressed rows: for each person, in the order of ids, the others in the
 * order of theirs. What a map of maps would say, in a twentieth of the room: a crowd has millions of relationships.
 */
import { eachPair } from './network.ts';
import type { Folk, Scenario } from './scenario.ts';

/** The others of person i are `to[begins[i]] … to[begins[i + 1] − 1]`, each once. */
export type Rows = { readonly begins: Uint32Array; readonly to: Uint32Array };

export const peopleIn = (people: readonly Folk[]): number =>
  people.reduce((sum, { count }) => sum + count, 0);

/** Rows of all relationships, both directions of each; a pair that is named twice is there once. */
export const rowsOf = ({ people, ties }: Pick<Scenario, 'people' | 'ties'>, seed: number): Rows => {
  const count = peopleIn(people);
  const begins = new Uint32Array(count + 1);
  const each = (visit: (from: number, to: number) => void): void => {
    for (const { pattern } of ties)
      eachPair(pattern, people, seed, (one, other) => {
        visit(one, other);
        visit(other, one);
      });
  };
  each((from) => {
    begins[from + 1] = (begins[from + 1] ?? 0) + 1;
  });
  for (let i = 0; i < count; i++) begins[i + 1] = (begins[i + 1] ?? 0) + (begins[i] ?? 0);
  const all = new Uint32Array(begins[count] ?? 0);
  const filled = begins.slice(0, count);
  each((from, to) => {
    const at = filled[from] ?? 0;
    all[at] = to;
    filled[from] = at + 1;
  });
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const row = all.subarray(begins[i], begins[i + 1]).sort();
    begins[i] = kept;
    for (let at = 0; at < row.length; at++) {
      const to = row[at] ?? 0;
      // what is kept never overtakes what is read
      if (at === 0 || to !== all[kept - 1]) all[kept++] = to;
    }
  }
  begins[count] = kept;
  return { begins, to: all.slice(0, kept) };
};

/** Where someone stands among numbers that grow, from and up to but without; −1 where nobody does. */
export const findIn = (size: (at: number) => number, from: number, until: number, wanted: number): number => {
  let [low, high] = [from, until];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (size(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < until && size(low) === wanted ? low : -1;
};
