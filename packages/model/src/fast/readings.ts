/**
 * What a state says as a whole: means over people and over relationships, summed in the order of ids, so that
 * they too are the same on any number of threads.
 */
import { BOND, BOND_WORDS, CLARITY, PART_WORDS, PERSON, TIE } from './layout.ts';
import { type FastState, wordsOf } from './state.ts';

/** Means; NaN where there is nobody, or no relationship. */
export type Readings = {
  readonly hope: number;
  readonly worth: number;
  readonly efficacy: number;
  readonly yearning: number;
  readonly energy: number;
  readonly clarity: number;
  readonly hidden: number;
  /** Of relationships: felt connection, ruptures left open, ruptures repaired. */
  readonly connection: number;
  readonly open: number;
  readonly repaired: number;
};

/** Readings of a state as it stands; costs about as much as a step. */
export const readingsOf = (state: FastState): Readings => {
  const { F, U, layout } = wordsOf(state);
  const { people, relationships, parts } = state.size;
  const seen = layout.at.seen[state.step & 1 ? 1 : 0];
  let [hope, worth, efficacy, yearning, energy, clarity, hidden] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < people; i++) {
    const me = layout.at.people + i * layout.person;
    hope += F[me + PERSON.LIFE] / (F[me + PERSON.LIFE] + F[me + PERSON.LIFE + 1]);
    worth += F[me + PERSON.WORTH] / (F[me + PERSON.WORTH] + F[me + PERSON.WORTH + 1]);
    efficacy += F[me + PERSON.EFFICACY] / (F[me + PERSON.EFFICACY] + F[me + PERSON.EFFICACY + 1]);
    yearning += F[me + PERSON.YEARNING];
    energy += F[me + PERSON.ENERGY];
    for (let a = 0; a < parts; a++) {
      clarity += F[me + PERSON.PARTS + PART_WORDS * a + CLARITY];
      hidden += F[seen + i * layout.seen + a];
    }
  }
  let [connection, open, repaired] = [0, 0, 0];
  for (let edge = 0; edge < relationships; edge++) {
    connection += F[layout.at.bonds + edge * BOND_WORDS + BOND.C];
    open += U[layout.at.ties + edge * layout.tie + TIE.OPEN];
    repaired += U[layout.at.ties + edge * layout.tie + TIE.REPAIRED];
  }
  return {
    hope: hope / people,
    worth: worth / people,
    efficacy: efficacy / people,
    yearning: yearning / people,
    energy: energy / people,
    clarity: clarity / (people * parts),
    hidden: hidden / (people * parts),
    connection: connection / relationships,
    open: open / relationships,
    repaired: repaired / relationships,
  };
};
