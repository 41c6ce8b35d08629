/**
 * What somebody tends to miss, and to expect where it is not, from the guesses that they showed and the words in which
 * the other answered (J83; F10). Words and no figures: *often*, *more than once*, or nothing. Below a handful of answers
 * it says that there is too little to say. It is about the one who guesses, and about nobody else.
 */
import type { Guess } from '@kithe/record/guesses';
import type { Hour } from '@kithe/record/hours';
import type { MemberKey } from '@kithe/record/ids';

/** Answered guesses below which nothing is said, and how many times make *more than once* and *often*. Ours, untested. */
export const ENOUGH = 5;
const SOMETIMES = 2;
const OFTEN = 3;

export type HowOften = 'sometimes' | 'often';
/** A feeling as it was first written, and how often. */
export type Tends = { readonly feeling: string; readonly how: HowOften };
export type Tendency =
  | { readonly kind: 'too-little' }
  | {
      readonly kind: 'enough';
      /** Felt by the other, and not guessed, where the guess was far or a surprise. */
      readonly missed: readonly Tends[];
      /** Guessed where it was not. */
      readonly expected: readonly Tends[];
      /** Guessed, and near. */
      readonly found: readonly Tends[];
    };

const fold = (feeling: string): string => feeling.normalize('NFC').trim().toLocaleLowerCase();

/** Counts feelings once a guess, and says those that come back; the most frequent first. */
const tends = (times: readonly (readonly string[])[]): readonly Tends[] => {
  const counts = new Map<string, { feeling: string; count: number }>();
  for (const feelings of times)
    for (const [name, feeling] of new Map(feelings.map((one) => [fold(one), one.trim()] as const))) {
      if (name === '') continue;
      const known = counts.get(name) ?? { feeling, count: 0 };
      counts.set(name, { ...known, count: known.count + 1 });
    }
  return [...counts.values()]
    .filter(({ count }) => count >= SOMETIMES)
    .sort((p, q) => q.count - p.count)
    .map(({ feeling, count }) => ({ feeling, how: count >= OFTEN ? 'often' : 'sometimes' }));
};

/** What the other said that they felt: in the answer, else on the cards of that hour that lie open. */
const feltIn = ({ hour, answer, by }: Guess, hours: ReadonlyMap<string, Hour>): readonly string[] => {
  if (answer !== null && answer.felt.trim() !== '') return [answer.felt];
  const cards = hours.get(hour)?.cards ?? [];
  return cards.filter(({ author }) => author !== by).flatMap(({ card }) => card.feelings ?? []);
};

export const tendencyOf = (guesses: readonly Guess[], hours: readonly Hour[], me: MemberKey): Tendency => {
  const answered = guesses.filter(({ by, answer }) => by === me && answer !== null);
  if (answered.length < ENOUGH) return { kind: 'too-little' };
  const byId = new Map<string, Hour>(hours.map((hour) => [hour.id, hour]));
  const [near, off] = [
    answered.filter(({ answer }) => answer?.said === 'near'),
    answered.filter(({ answer }) => answer?.said !== 'near'),
  ];
  return {
    kind: 'enough',
    missed: tends(
      off.map((guess) => feltIn(guess, byId).filter((felt) => fold(felt) !== fold(guess.feeling))),
    ),
    expected: tends(
      off
        .filter((guess) => !feltIn(guess, byId).some((felt) => fold(felt) === fold(guess.feeling)))
        .map(({ feeling }) => [feeling]),
    ),
    found: tends(near.map(({ feeling }) => [feeling])),
  };
};
