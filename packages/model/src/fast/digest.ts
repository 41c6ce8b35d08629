/**
 * The digest of `digest.ts`, of a state in the fast engine's memory, without making the society it stands for.
 */
import { newDigest } from '../digest.ts';
import { BOND, BOND_WORDS, EPISODE, PART_WORDS, PERSON, SEEN, TIE } from './layout.ts';
import { type FastState, wordsOf } from './state.ts';

/** `digestOf(unpack(state))`, some seconds for a million persons. */
export const digestOfState = (state: FastState): string => {
  const { F, U, layout } = wordsOf(state);
  const digest = newDigest();
  digest.add(state.step, state.size.people);
  for (let i = 0; i < state.size.people; i++) {
    const me = layout.at.people + i * layout.person;
    const seen = layout.at.seen[state.step & 1 ? 1 : 0] + i * layout.seen;
    const open = seen + layout.open;
    digest.add(U[me + PERSON.ID]);
    for (let word = PERSON.LIFE; word <= PERSON.ENERGY; word++) digest.add(F[me + word]);
    for (let a = 0; a < layout.open; a++) {
      const g = me + PERSON.PARTS + PART_WORDS * a;
      digest.add(F[g], F[g + 1], F[g + 2], F[seen + a]);
    }
    for (let edge = U[me + PERSON.ROW]; edge < U[me + layout.person + PERSON.ROW]; edge++) {
      const bond = layout.at.bonds + edge * BOND_WORDS;
      const tie = layout.at.ties + edge * layout.tie;
      const to = U[bond + BOND.TO];
      const shown = U[open + SEEN.TOWARD] === to ? F[open + SEEN.LEVEL] : 0;
      digest.add(U[layout.at.people + to * layout.person + PERSON.ID], F[bond + BOND.C]);
      digest.add(U[tie + TIE.OPEN], U[tie + TIE.REPAIRED], shown);
      const episode = U[tie + TIE.EPISODE];
      if (episode === 0) digest.add(-1);
      else {
        digest.add((episode & 255) - 1, (episode >>> EPISODE.ANSWER) & 7);
        digest.add(((episode >>> EPISODE.REFUSED) & 7) - 1, (episode >>> EPISODE.DEPTH) & 63);
        digest.add(episode >>> EPISODE.AGE);
      }
      for (let word = 0; word < 2 * layout.open; word++) digest.add(F[tie + TIE.ALPHA + word]);
    }
  }
  return digest.text();
};
