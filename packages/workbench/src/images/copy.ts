/**
 * Moving an image between one's own space and the space between, or wording it anew: it is written again, with its
 * evidence.
 *
 * An entry belongs to the space whose key sealed it, so that nothing can be made readable afterwards: sharing says
 * the same words again to someone else. The new ones are written before the old ones go: whoever is interrupted has
 * them twice and not never.
 */
import type { NewBody } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import type { Evidence, LedgerImage } from '@kithe/record/ledger';

/** The image, to be written anew. */
export const imageBody = ({
  part,
  who,
  answer,
  meaning,
  tone,
  origin,
  at,
}: LedgerImage): NewBody<'image'> => ({
  type: 'image',
  part,
  who,
  answer,
  meaning,
  tone,
  ...(origin !== undefined && { origin }),
  ...(at !== undefined && { at }),
});

/** The image in other words; everything beside them stays. A blank beginning is none. */
export const reworded = (
  { origin: _before, ...image }: LedgerImage,
  {
    origin,
    ...words
  }: Pick<LedgerImage, 'tone' | 'part' | 'who' | 'answer' | 'meaning'> & { readonly origin: string },
): LedgerImage => ({ ...image, ...words, ...(origin !== '' && { origin }) });

/** One of its evidence, to be written anew for the image that now has the id `image`. */
export const evidenceBody = (
  { where, answer, shown, hour, date, words }: Evidence,
  image: EntryId,
): NewBody<'evidence'> => ({
  type: 'evidence',
  image,
  where,
  answer,
  shown,
  words,
  ...(hour !== undefined && { hour }),
  ...(date !== undefined && { date }),
});
