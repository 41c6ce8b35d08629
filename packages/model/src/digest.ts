/**
 * A digest of everything a society holds that can change: two runs are the same exactly when these agree (L10).
 * Not a cryptographic hash, and nothing depends on its being one: FNV-1a in two lanes of 32 bits.
 */
import { ANSWERS } from './answers.ts';
import type { Person } from './people.ts';
import type { Society } from './society.ts';

/** Takes numbers in a fixed order; each counts by its 64 bits. */
export const newDigest = () => {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  return {
    add(...numbers: readonly number[]): void {
      for (const number of numbers) {
        view.setFloat64(0, number);
        for (const byte of bytes) {
          low = Math.imul(low ^ byte, 0x01000193);
          high = Math.imul(high ^ byte ^ (low >>> 24), 0x01000193);
        }
      }
    },
    /** Sixteen hexadecimal digits. */
    text: (): string => [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join(''),
  };
};

/** Every number of one person, in the order that the fast engine uses too. */
export const numbersOf = ({ id, h, m, w, e, y, z, parts, relationships }: Person): number[] => [
  id,
  h.a,
  h.b,
  m.a,
  m.b,
  w.a,
  w.b,
  e.a,
  e.b,
  y,
  z,
  ...parts.flatMap(({ g, k, H }) => [g.a, g.b, k, H]),
  ...relationships.flatMap(({ to, C, open, repaired, shown, episode, alpha }) => [
    to,
    C,
    open,
    repaired,
    shown,
    ...(episode
      ? [
          episode.part,
          ANSWERS.indexOf(episode.answer),
          episode.refused ? ANSWERS.indexOf(episode.refused) : -1,
          episode.depth,
          episode.age,
        ]
      : [-1]),
    ...alpha.flatMap(({ a, b }) => [a, b]),
  ]),
];

/** Digest of a society at this step, sixteen hexadecimal digits. */
export const digestOf = ({ people, step }: Society): string => {
  const digest = newDigest();
  digest.add(step, people.length);
  for (const person of people) digest.add(...numbersOf(person));
  return digest.text();
};
