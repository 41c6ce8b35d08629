/**
 * A large society made where it will live: no object for a person, none for a relationship.
 *
 * Everyone has the same number of relationships, with people drawn at random (`regular.ts`). People are of kinds,
 * drawn by their shares; a person begins as their kind does.
 */
import { begin, type PersonPlan, type Plan } from '../birth.ts';
import { STREAM, uniforms } from '../random.ts';
import { BOND, BOND_WORDS, LISTENER_WORDS, PERSON, SEEN } from './layout.ts';
import { pack } from './pack.ts';
import { regularNeighbours } from './regular.ts';
import { type FastState, newState, wordsOf } from './state.ts';

export type Kind = { readonly share: number; readonly person?: Omit<PersonPlan, 'id'> };

export type CrowdPlan = Omit<Plan, 'people' | 'relationships'> & {
  readonly people: number;
  /** Relationships of each person, even; about as many as two in five of the people at most. */
  readonly relationships: number;
  /** One kind, the default person, unless given. */
  readonly kinds?: readonly Kind[];
  /** `power[i][j]`: Π of someone of kind j over someone of kind i; the caller keeps it antisymmetric. */
  readonly power?: readonly (readonly number[])[];
};

const draw = new Float64Array(4);

/**
 * A state of so many people at its first step, ids 0 … people − 1; a second or two for a million.
 * @param seed 0 … 2³² − 1, of the graph and of who is of which kind
 * @throws {RangeError} for a number of relationships that is odd or too large, no kinds, and what `begin` refuses
 */
export const crowd = (plan: CrowdPlan, seed: number, shared = false): FastState => {
  const { people, relationships: degree, kinds = [{ share: 1 }], power, ...rest } = plan;
  const shares = kinds.reduce((sum, { share }) => sum + share, 0);
  if (!(kinds.length > 0 && shares > 0)) throw new RangeError('crowd: expected kinds with shares > 0');
  const sample = pack(
    begin({ ...rest, people: kinds.map(({ person }, id) => ({ ...person, id })), relationships: [] }),
  );
  const size = { ...sample.size, people, relationships: people * degree };
  const neighbours = regularNeighbours(people, degree, seed);
  const state = newState(sample.rules, size, 0, shared);
  const from = wordsOf(sample);
  const { F, U, layout } = wordsOf(state);
  U.set(from.U.subarray(0, size.listeners * LISTENER_WORDS));

  const kindOf = new Uint8Array(people);
  for (let i = 0; i < people; i++) {
    uniforms(draw, 0, seed, i, 0, STREAM.birth);
    let kind = 0;
    let sum = kinds[0]?.share ?? 0;
    while (!(draw[0] * shares < sum) && kind < kinds.length - 1) sum += kinds[++kind]?.share ?? 0;
    kindOf[i] = kind;
    const me = layout.at.people + i * layout.person;
    const model = from.layout.at.people + kind * layout.person;
    for (let word = 0; word < layout.person; word++) U[me + word] = from.U[model + word];
    U[me + PERSON.ID] = i;
    U[me + PERSON.ROW] = i * degree;
    for (const table of layout.at.seen) {
      const seen = table + i * layout.seen;
      const shown = from.layout.at.seen[0] + kind * layout.seen;
      for (let word = 0; word < layout.seen; word++) U[seen + word] = from.U[shown + word];
      U[seen + layout.open + SEEN.TOWARD] = i;
    }
  }
  U[layout.at.people + people * layout.person + PERSON.ROW] = people * degree;
  for (let edge = 0; edge < people * degree; edge++) {
    const bond = layout.at.bonds + edge * BOND_WORDS;
    const to = neighbours[edge];
    F[bond + BOND.CONTACT] = 1;
    U[bond + BOND.TO] = to;
    F[bond + BOND.POWER] = power?.[kindOf[Math.floor(edge / degree)]]?.[kindOf[to]] ?? 0;
  }
  return state;
};
