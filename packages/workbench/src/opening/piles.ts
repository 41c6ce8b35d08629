/**
 * Four piles (record.md, Alignment): we both felt it, opposite, only the other, only me. What the fold proposes,
 * as one of the two people reads it: who is *me* decides the last two piles and what there is still to say.
 */
import type { Alignment, Because } from '@kithe/record/alignment';
import type { CardRef, OpenCard } from '@kithe/record/hours';
import type { MemberKey } from '@kithe/record/ids';

export const PILE_NAMES = ['both', 'opposite', 'only-them', 'only-me'] as const;
export type PileName = (typeof PILE_NAMES)[number];

/** Who has said that this is how it was. */
export type SaidBy = 'nobody' | 'me' | 'them' | 'us';

export type Moment =
  | {
      readonly kind: 'pair';
      readonly pile: 'both' | 'opposite';
      /** The client's card first, whoever reads: the two columns never change sides. */
      readonly cards: readonly [OpenCard, OpenCard];
      readonly because: readonly Because[];
      readonly saidBy: SaidBy;
    }
  | { readonly kind: 'alone'; readonly cards: readonly [OpenCard]; readonly saidBy: SaidBy };

export type PileOfMoments = { readonly name: PileName; readonly moments: readonly Moment[] };

const saidBy = (confirmedBy: readonly MemberKey[], me: MemberKey): SaidBy => {
  const mine = confirmedBy.includes(me);
  const theirs = confirmedBy.some((key) => key !== me);
  return mine && theirs ? 'us' : mine ? 'me' : theirs ? 'them' : 'nobody';
};

/** The piles that hold anything, in their fixed order; moments keep the order of the hour. */
export const pilesOf = (
  { pairs, alone }: Alignment,
  me: MemberKey,
  client: MemberKey,
): readonly PileOfMoments[] => {
  const paired = pairs.map(({ cards: [p, q], pile, because, confirmedBy }) => ({
    name: pile,
    moment: {
      kind: 'pair',
      pile,
      cards: q.author === client ? [q, p] : [p, q],
      because,
      saidBy: saidBy(confirmedBy, me),
    } satisfies Moment,
  }));
  const single = alone.map(({ card, confirmedBy }) => ({
    name: card.author === me ? ('only-me' as const) : ('only-them' as const),
    moment: { kind: 'alone', cards: [card], saidBy: saidBy(confirmedBy, me) } satisfies Moment,
  }));
  return PILE_NAMES.map((name) => ({
    name,
    moments: [...paired, ...single].filter((placed) => placed.name === name).map(({ moment }) => moment),
  })).filter(({ moments }) => moments.length > 0);
};

/** Cards a lone one can be laid beside by hand: what stands alone on the other side. */
export const couldPairWith = ({ alone }: Alignment, { author }: OpenCard): readonly OpenCard[] =>
  alone.map(({ card }) => card).filter((card) => card.author !== author);

/**
 * The cards of a moment that can be named as a disconnection: those on which somebody was alone, and whatever only
 * one of the two told. A moment that both tell as together has nothing to name.
 */
export const canBeNamed = (moment: Moment): readonly OpenCard[] =>
  moment.kind === 'alone' ? moment.cards : moment.cards.filter(({ card }) => card.kind === 'alone');

/** Stable for one moment, whatever is said of it. */
export const keyOfMoment = ({ cards }: Moment): string =>
  cards
    .map(({ ref }): CardRef => ref)
    .sort()
    .join(' ');
