/**
 * What goes along with the cards that somebody opens together with the other: the pledge of a guess, or what looks like
 * one; and, of whoever has a client's part, a word of weather. Always both, and the same number of random bytes, whatever there is.
 */
import type { NewBody } from './body.ts';
import { type RandomBytes, systemRandom } from './bytes.ts';
import type { Guess } from './guesses.ts';
import type { EntryId } from './ids.ts';
import type { Role } from './kinds.ts';
import type { Noticed } from './noticing.ts';
import { type PledgePlace, pledgeOrNone } from './pledge.ts';
import { wordFor } from './weather.ts';

/** What there is to go along: as much of a person's views as is read. */
type ThereIs = {
  readonly guesses: readonly Pick<Guess, 'by' | 'hour' | 'feeling' | 'mattered' | 'nonce'>[];
  readonly noticed: readonly Pick<Noticed, 'isPending'>[];
};

export const alongWith = (
  hour: EntryId,
  { guesses, noticed }: ThereIs,
  me: PledgePlace & { readonly part: Role },
  random: RandomBytes = systemRandom,
): Pick<NewBody<'opening'>, 'pledge' | 'weather'> => {
  const guess = guesses.find((one) => one.hour === hour && one.by === me.author);
  const pledge = pledgeOrNone(guess ?? null, me, random);
  const weather = wordFor(
    noticed.some(({ isPending }) => isPending),
    random,
  );
  return { pledge, ...(me.part === 'client' && { weather }) };
};
