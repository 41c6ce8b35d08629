/**
 * The rival (§13): the *separate self* that the paper argues against (J8), as a theory over the same moments, built
 * as honestly as the first.
 *
 *   n ← n + η_n (n_∞ − n)                    need declines with age, whatever happens: it is outgrown
 *   u ← u + η_u (val_r x − u),  0 if kept    answers move mood, and mood comes back by itself
 *   q̂ = (a + 1) / (a + b + 2)                how this one other has answered so far: a fact about him
 *
 *   U_bring = n − c_v v + c_q (q̂ − ½) + c_u u + θ        U_mask = s        U_withhold = 0
 *
 * Withholding costs nothing and changes nothing. No answer changes an image of oneself, and nothing learned with
 * one person is expected of another. It is no straw man: it has moods, it knows vulnerability, it learns whom it
 * can tell what, and it has as many hypotheses about people (θ, a temperament) and about listeners as the first.
 * A listener's answer depends on what he is like and on how much is shown, not on what he hides or on power.
 *
 * Its constants were set by the rule that set the first theory's: bringing of about one half among ordinary people,
 * before it was scored on anything.
 */
import { answerChances } from './answering.ts';
import { ANSWERS, type Answer, isMeeting } from './answers.ts';
import { DEFAULTS } from './constants.ts';
import { exp } from './exact.ts';
import { LISTENERS, type Listener } from './people.ts';
import { DEEDS, type Deed, mixed, newBelief, type Theory } from './theory.ts';

export const SEPARATE = {
  /** n at first, n_∞, η_n per moment. */
  needAtFirst: 1.2,
  needInTheEnd: 0.4,
  needRate: 0.002,
  /** η_u per moment; c_u. */
  moodRate: 0.05,
  moodMatters: 0.5,
  /** c_v: guarding what is one's own; c_q: trust in this other. */
  guard: 1.1,
  trust: 1,
  /** s: a sociable surface. */
  surface: 0.2,
  temperature: 0.25,
  /** x of a mask. */
  maskShows: 0.4,
} as const;

/** θ: reserved, even, outgoing. */
export const TEMPERAMENTS = [-0.3, 0, 0.3] as const;

/** A separate self. Mutable: it lives. */
export type Self = {
  readonly temperament: number;
  /** n > 0 */
  need: number;
  /** u ∈ [−1, 1] */
  mood: number;
  /** How each other has answered so far, met and not. */
  readonly others: Map<string, { met: number; not: number }>;
};

export const newSelf = (temperament = 0): Self => ({
  temperament,
  need: SEPARATE.needAtFirst,
  mood: 0,
  others: new Map(),
});

/** q̂ ∈ (0, 1) */
const trustIn = ({ others }: Self, other: string): number => {
  const { met, not } = others.get(other) ?? { met: 0, not: 0 };
  return (met + 1) / (met + not + 2);
};

/** Chances of the three deeds for a part of vulnerability v. */
export const deedsOfSelf = (self: Self, other: string, vulnerability: number): Record<Deed, number> => {
  const { guard, trust, moodMatters, surface, temperature } = SEPARATE;
  const utility =
    self.need -
    guard * vulnerability +
    trust * (trustIn(self, other) - 0.5) +
    moodMatters * self.mood +
    self.temperament;
  const bring = exp(utility / temperature);
  const mask = exp(surface / temperature);
  const sum = bring + mask + 1;
  return { brought: bring / sum, masked: mask / sum, kept: 1 / sum };
};

/** One moment in the life of a separate self. */
export const liveAsSelf = (self: Self, other: string, deed: Deed, answer: Answer | undefined): void => {
  const { needInTheEnd, needRate, moodRate, maskShows } = SEPARATE;
  const x = deed === 'brought' ? 1 : deed === 'masked' ? maskShows : 0;
  const value = answer ? DEFAULTS.felt[answer] * x : 0;
  self.need += needRate * (needInTheEnd - self.need);
  self.mood += moodRate * (value - self.mood);
  if (!answer) return;
  const counts = self.others.get(other) ?? { met: 0, not: 0 };
  if (isMeeting(answer)) counts.met += x;
  else counts.not += x;
  self.others.set(other, counts);
};

const KINDS: readonly Listener[] = [LISTENERS.ordinary, LISTENERS.therapist, LISTENERS.neglectful];

/** Answers of a listener to someone who is none of his concern: no power, nothing hidden, no protest. */
const answersOf = (listener: Listener, vulnerability: number, deed: Exclude<Deed, 'kept'>) =>
  answerChances(
    {
      listener,
      shown: deed === 'brought' ? 1 : SEPARATE.maskShows,
      vulnerability,
      prejudice: 0,
      hidden: DEFAULTS.hiddenNeutral,
      power: 0,
      shame: 0,
      actNotSelf: 0.6,
      protest: false,
      attack: false,
    },
    DEFAULTS,
  );

export const separateSelfTheory: Theory = {
  name: 'separate-self',
  hypotheses: { people: TEMPERAMENTS.length, listeners: KINDS.length },
  begin: ({ people, bonds }) => {
    const selves = new Map(people.map((name) => [name, TEMPERAMENTS.map(newSelf)]));
    const beliefs = new Map(people.map((name) => [name, newBelief(TEMPERAMENTS.length)]));
    const key = (from: string, to: string): string => JSON.stringify([from, to]);
    const kinds = new Map(bonds.map(({ from, to }) => [key(from, to), newBelief(KINDS.length)]));
    return {
      deed: ({ person, partner, vulnerability }) =>
        mixed(
          DEEDS,
          beliefs.get(person)?.weights() ?? [],
          (selves.get(person) ?? []).map((self) => deedsOfSelf(self, partner, vulnerability)),
        ),
      answer: ({ person, partner, vulnerability }, deed) =>
        mixed(
          ANSWERS,
          kinds.get(key(person, partner))?.weights() ?? [],
          KINDS.map((kind) => answersOf(kind, vulnerability, deed)),
        ),
      learn: (moments) => {
        for (const { person, partner, vulnerability, deed, answer, told } of moments) {
          const mine = selves.get(person) ?? [];
          if (!told)
            beliefs.get(person)?.update(mine.map((self) => deedsOfSelf(self, partner, vulnerability)[deed]));
          if (deed !== 'kept' && answer && !told)
            kinds
              .get(key(person, partner))
              ?.update(KINDS.map((kind) => answersOf(kind, vulnerability, deed)[answer]));
          for (const self of mine) liveAsSelf(self, partner, deed, answer);
        }
      },
    };
  },
};
