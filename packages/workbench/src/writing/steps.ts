/**
 * The steps of writing an account: the five cards in their order, up to two further moments, then reading it back.
 *
 * The step is in the address (`?card=2`, `?card=read`), so that Back is the browser's own and a reload stays where
 * one was. The same number of cards for both people (J61); a card that stays blank is a step like any other.
 */
import { SLOTS } from '@kithe/record/account';
import { CARD_KINDS, type Card, type CardKind } from '@kithe/record/cards';

export type Step = { readonly kind: 'card'; readonly index: number } | { readonly kind: 'read' };

/** What a further card can be: a moment, together or alone. */
export const FURTHER_KINDS = ['together', 'alone'] as const satisfies readonly CardKind[];

export const blankCard = (kind: CardKind): Card => ({ kind, words: '' });

const isFurtherKind = (kind: CardKind): boolean => (FURTHER_KINDS as readonly CardKind[]).includes(kind);

/** The cards to begin with: the five in their order, with what the draft has of them, then its further moments. */
export const cardsOf = (draft: readonly Card[] | null): readonly Card[] => {
  const rest = [...(draft ?? [])];
  const five = CARD_KINDS.map((kind) => {
    const at = rest.findIndex((card) => card.kind === kind);
    return at < 0 ? blankCard(kind) : (rest.splice(at, 1)[0] ?? blankCard(kind));
  });
  return [...five, ...rest.filter((card) => isFurtherKind(card.kind)).slice(0, SLOTS - CARD_KINDS.length)];
};

/** True while there is room for one more moment. */
export const canAdd = (cards: readonly Card[]): boolean => cards.length < SLOTS;

/** The step that an address names; anything it cannot name is the first card. */
export const stepOf = (address: unknown, count: number): Step => {
  if (address === 'read') return { kind: 'read' };
  const n = Number(address);
  return { kind: 'card', index: Number.isInteger(n) && n >= 1 && n <= count ? n - 1 : 0 };
};

/** The address of a step: cards count from one there. */
export const addressOf = (step: Step): number | 'read' => (step.kind === 'read' ? 'read' : step.index + 1);

export const nextStep = (step: Step, count: number): Step =>
  step.kind === 'card' && step.index + 1 < count ? { kind: 'card', index: step.index + 1 } : { kind: 'read' };

/** The step before; `null` on the first card. */
export const stepBefore = (step: Step, count: number): Step | null => {
  if (step.kind === 'read') return { kind: 'card', index: count - 1 };
  return step.index === 0 ? null : { kind: 'card', index: step.index - 1 };
};

/** The name of a place beside a card of an hour: a card's kind, and its number too where it is a further one. */
export const placeOfCard = (hour: string, what: string, kind: CardKind | undefined, index: number): string =>
  `hour/${hour}/${what}/${kind}${index < CARD_KINDS.length ? '' : `-${index + 1}`}`;
