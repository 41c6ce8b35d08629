/** A later card while it is being written, as one text on this device; what cannot be read is no draft. */
import { CARD_KINDS, Card, type CardKind } from '@kithe/record/cards';
import * as v from 'valibot';

/** Everything but *something I am keeping*: a later card is open from its first moment. */
export const LATER_KINDS = CARD_KINDS.filter(
  (kind): kind is Exclude<CardKind, 'keeping'> => kind !== 'keeping',
);

export const formatLaterDraft = (card: Card | null): string => (card === null ? '' : JSON.stringify(card));

/** Lengths are not checked: a draft may be longer than what can be shared, and says so. */
const Draft = v.looseObject({
  kind: v.picklist(LATER_KINDS),
  words: v.string(),
  heard: v.optional(v.string()),
  myPart: v.optional(v.string()),
});

export const parseLaterDraft = (text: string): Card | null => {
  if (text === '') return null;
  try {
    const draft = v.safeParse(Draft, JSON.parse(text));
    if (!draft.success) return null;
    const { words, heard, myPart, ...choices } = draft.output;
    const rest = v.safeParse(Card, { ...choices, words: '' });
    return {
      ...(rest.success ? rest.output : { kind: choices.kind }),
      words,
      ...(heard !== undefined && { heard }),
      ...(myPart !== undefined && { myPart }),
    };
  } catch {
    return null;
  }
};
