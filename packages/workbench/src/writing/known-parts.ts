/** Parts that a person has named before, as they named them: offered again, the latest first. */
import type { Card } from '@kithe/record/cards';
import type { Hour } from '@kithe/record/hours';
import type { MemberKey } from '@kithe/record/ids';

/** As many as fit under a thumb. */
const MOST = 5;

const namesOn = ({ parts = [] }: Card): readonly string[] => parts.map((part) => part.name);

/**
 * @param hours by date, oldest first; only cards of `me` are read, sealed ones of my own included
 * @param atFirst what is offered to somebody who has named nothing yet
 */
export const knownParts = (
  hours: readonly Hour[],
  me: MemberKey,
  atFirst: readonly string[],
): readonly string[] => {
  const named = [...hours].reverse().flatMap(({ mine, cards }) => [
    ...(mine?.cards ?? []).flatMap(({ card }) => namesOn(card)),
    // My sealed cards are read above, open or not; a later card is only here.
    ...cards
      .filter(({ author, via }) => author === me && via === 'later')
      .flatMap(({ card }) => namesOn(card)),
  ]);
  const known = [...new Set(named)].slice(0, MOST);
  return [...new Set([...known, ...atFirst])].slice(0, MOST);
};
