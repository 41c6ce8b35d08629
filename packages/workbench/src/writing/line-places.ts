/** Every place in which a line *only for me* of one hour can lie, in the order of its cards. */
import { SLOTS } from '@kithe/record/account';
import { CARD_KINDS, type CardKind } from '@kithe/record/cards';
import { FURTHER_KINDS, placeOfCard } from './steps.ts';

export type LinePlace = { readonly place: string; readonly kind: CardKind };

export const linePlaces = (hour: string): readonly LinePlace[] => {
  const at = (kind: CardKind, index: number) => ({ kind, place: placeOfCard(hour, 'only-me', kind, index) });
  const further = Array.from({ length: SLOTS - CARD_KINDS.length }, (_, i) => CARD_KINDS.length + i);
  return [...CARD_KINDS.map(at), ...further.flatMap((index) => FURTHER_KINDS.map((kind) => at(kind, index)))];
};
