/**
 * The digest of `digest.ts`, of a state in the fast engine's memory, without making the society it stands for.
 *
 * The same FNV-1a, written out: a million persons are a hundred and fifty million numbers, and a call with a
 * list for each of them would take a minute and a half.
 */
import { BOND, BOND_WORDS, EPISODE, PART_WORDS, PERSON, SEEN, TIE } from './layout.ts';
import { type FastState, wordsOf } from './state.ts';

const PRIME = 0x01000193;

const newDigest = () => {
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  const top = new Uint8Array(Float64Array.of(1).buffer)[7] === 0 ? 0 : 1; // where this machine keeps the high word
  let [low, high] = [0x811c9dc5 | 0, 0xcbf29ce4 | 0];
  return {
    add(value: number): void {
      number[0] = value;
      for (let half = 0; half < 2; half++) {
        const word = words[half === 0 ? top : 1 - top];
        for (let shift = 24; shift >= 0; shift -= 8) {
          const byte = (word >>> shift) & 255;
          low = Math.imul(low ^ byte, PRIME);
          high = Math.imul(high ^ byte ^ (low >>> 24), PRIME);
        }
      }
    },
    text: (): string => [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join(''),
  };
};

/** `digestOf(unpack(state))`; some seconds for a million persons. */
export const digestOfState = (state: FastState): string => {
  const { F, U, layout } = wordsOf(state);
  const { add, text } = newDigest();
  add(state.step);
  add(state.size.people);
  for (let i = 0; i < state.size.people; i++) {
    const me = layout.at.people + i * layout.person;
    const seen = layout.at.seen[state.step & 1 ? 1 : 0] + i * layout.seen;
    const open = seen + layout.open;
    add(U[me + PERSON.ID]);
    for (let word = PERSON.LIFE; word <= PERSON.ENERGY; word++) add(F[me + word]);
    for (let a = 0; a < layout.open; a++) {
      const g = me + PERSON.PARTS + PART_WORDS * a;
      add(F[g]);
      add(F[g + 1]);
      add(F[g + 2]);
      add(F[seen + a]);
    }
    for (let edge = U[me + PERSON.ROW]; edge < U[me + layout.person + PERSON.ROW]; edge++) {
      const bond = layout.at.bonds + edge * BOND_WORDS;
      const tie = layout.at.ties + edge * layout.tie;
      const to = U[bond + BOND.TO];
      const shown = U[open + SEEN.TOWARD] === to ? F[open + SEEN.LEVEL] : 0;
      add(U[layout.at.people + to * layout.person + PERSON.ID]);
      add(F[bond + BOND.C]);
      add(U[tie + TIE.OPEN]);
      add(U[tie + TIE.REPAIRED]);
      add(shown);
      const episode = U[tie + TIE.EPISODE];
      if (episode === 0) add(-1);
      else {
        add((episode & 255) - 1);
        add((episode >>> EPISODE.ANSWER) & 7);
        add(((episode >>> EPISODE.REFUSED) & 7) - 1);
        add((episode >>> EPISODE.DEPTH) & 63);
        add(episode >>> EPISODE.AGE);
      }
      for (let word = 0; word < 2 * layout.open; word++) add(F[tie + TIE.ALPHA + word]);
    }
  }
  return text();
};
