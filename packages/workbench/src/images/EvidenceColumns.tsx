/** Evidence in three columns: here · elsewhere · back then. Its owner adds and takes out; the other only reads. */
import { WHERES } from '@kithe/record/body';
import type { Evidence, LedgerImage } from '@kithe/record/ledger';
import { useId } from 'react';
import { usePeople, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import type { Said } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import css from './images.module.css';
import { shownWord } from './words.ts';

type Piece = { of: Evidence; isPartlyShared: boolean; onRemove?: ((evidence: Evidence) => void) | undefined };

const Piece = ({ of, isPartlyShared, onRemove }: Piece) => {
  const t = useText('images');
  const { me, them } = usePeople();
  const { hours } = useViews();
  const { day } = useDates();
  const hour = hours.find(({ id }) => id === of.hour);
  const date = of.date ?? hour?.date;
  return (
    <li className={css.piece}>
      <p className={css.pieceAnswer}>{t(`answersSaid.${of.answer}`)}</p>
      {of.words !== '' && <Voice member={of.by === me.key ? me : them}>{of.words}</Voice>}
      <p className={css.pieceFoot}>
        {t('shownSaid', { shown: t(`shown.${shownWord(of.shown)}`) })}
        {date !== undefined && ` · ${day(date)}`}
        {isPartlyShared && !of.isShared && ` · ${t('onlyYou')}`}
      </p>
      {onRemove && (
        <p className={css.pieceRemove} data-screen-only>
          <Button look="plain" onClick={() => onRemove(of)}>
            {of.isShared ? t('removeShared') : t('remove')}
          </Button>
        </p>
      )}
    </li>
  );
};

type Props = {
  of: LedgerImage;
  say: Said['say'];
  onSaid: () => void;
  onRemove: (evidence: Evidence) => void;
};

export const EvidenceColumns = ({ of: image, say, onSaid, onRemove }: Props) => {
  const t = useText('images');
  const { me } = usePeople();
  const group = useId();
  const isMine = image.by === me.key;
  return (
    <div className={css.columns}>
      {WHERES.map((where) => {
        const pieces = image.evidence.filter((e) => e.where === where);
        return (
          <section key={where} className={css.column} data-where={where}>
            <h3>{t(`where-${where}`)}</h3>
            {pieces.length === 0 ? (
              <p className={css.soft}>{t('whereEmpty')}</p>
            ) : (
              <ul className={css.pieces}>
                {pieces.map((piece) => (
                  <Piece
                    key={piece.id}
                    of={piece}
                    isPartlyShared={isMine && image.isShared}
                    onRemove={isMine ? onRemove : undefined}
                  />
                ))}
              </ul>
            )}
            {isMine && (
              <div data-screen-only>
                <EvidenceForm of={image} where={where} group={group} say={say} onSaid={onSaid} />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
};
