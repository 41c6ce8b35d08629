/** The list of what is to be replaced, as it is proposed: the two by their roles, people they named by letters. */
import { letterOf, partsOfName, type Rule } from '@kithe/record/deidentify';
import type { Taken } from '@kithe/record/export';

/** @param roles what the two are called; @param person how a letter is said: “person A” */
export const namesIn = (
  taken: Taken,
  roles: Readonly<Record<'me' | 'them', string>>,
  person: (letter: string) => string,
): readonly Rule[] => {
  const rules = new Map<string, string>();
  for (const who of ['me', 'them'] as const)
    for (const part of partsOfName(taken[who].name)) if (!rules.has(part)) rules.set(part, roles[who]);
  let letters = 0;
  const named = taken.hours.flatMap(({ cards }) => cards.flatMap(({ card }) => card.people ?? []));
  for (const name of [...named, ...taken.images.map(({ who }) => who)]) {
    // Someone is named where a word begins with a capital: “my mother” says nobody.
    const parts = partsOfName(name).filter((part) => /^\p{Lu}/u.test(part) || !/\p{Ll}/u.test(part));
    const fresh = parts.filter((part) => !rules.has(part));
    if (fresh.length === 0) continue;
    const as = person(letterOf(letters++));
    for (const part of fresh) rules.set(part, as);
  }
  return [...rules].map(([find, as]) => ({ find, as }));
};
