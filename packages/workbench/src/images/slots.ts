/**
 * A sentence of the catalogue with places in it, taken apart, so that each place can be set in its own type.
 * The order of the places is the language's own; people's words are never parsed.
 */

export type Piece<Slot extends string> =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: Slot };

const MARK = '\u0001';

/**
 * @param translate puts the given stand-ins into the sentence
 * @returns its pieces in reading order, without empty ones
 */
export const piecesOf = <Slot extends string>(
  slots: readonly Slot[],
  translate: (standIns: Record<Slot, string>) => string,
): readonly Piece<Slot>[] => {
  const standIns = Object.fromEntries(slots.map((slot) => [slot, `${MARK}${slot}${MARK}`])) as Record<
    Slot,
    string
  >; // one for each slot
  // Split at the marks, every second piece is a place.
  return translate(standIns)
    .split(MARK)
    .map(
      (text, i): Piece<Slot> => (i % 2 === 0 ? { kind: 'text', text } : { kind: 'slot', slot: text as Slot }),
    ) // a stand-in, whole
    .filter((piece) => piece.kind === 'slot' || piece.text !== '');
};
