/** An image as a sentence: *if I show ⟨part⟩, then ⟨who⟩ will ⟨answer⟩, which means ⟨meaning⟩ about me* (J30). */
import type { LedgerImage } from '@kithe/record/ledger';
import { useText } from '../text/use-text.ts';
import css from './images.module.css';
import { piecesOf } from './slots.ts';

const SLOTS = ['part', 'who', 'answer', 'meaning'] as const;
export type SentenceWords = Pick<LedgerImage, (typeof SLOTS)[number]>;

export const Sentence = ({ of }: { of: SentenceWords }) => {
  const t = useText('images');
  return (
    <span className={css.sentence}>
      {piecesOf(SLOTS, (standIns) => t('sentence', standIns)).map((piece) =>
        piece.kind === 'slot' ? (
          <em key={piece.slot} className={css.slot}>
            {of[piece.slot].trim() || t('blank')}
          </em>
        ) : (
          <span key={piece.text}>{piece.text}</span>
        ),
      )}
    </span>
  );
};
