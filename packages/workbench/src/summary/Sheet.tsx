/** The page itself, as it is seen and as it is printed: both voices, cracks and seams, and what is left out said on it. */

import { usePeople } from '../relationship.ts';
import type { Piece } from '../take/pieces.ts';
import { PIECE_KINDS } from '../take/pieces.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Crack } from '../ui/Crack.tsx';
import { Seam } from '../ui/Seam.tsx';
import { Voice, Who } from '../ui/Voice.tsx';
import css from './summary.module.css';

const OnePiece = ({ of: piece }: { readonly of: Piece }) => {
  const { me, them } = usePeople();
  const { day } = useDates();
  const isBreak = piece.kind === 'open' || piece.kind === 'mended';
  return (
    <article className={isBreak ? `${css.piece} ${css.broken}` : css.piece}>
      {isBreak && (
        <span className={css.edge}>
          {piece.kind === 'mended' ? <Seam seed={piece.id} /> : <Crack seed={piece.id} />}
        </span>
      )}
      {piece.kind !== 'trueThing' && piece.kind !== 'guess' && <h3 dir="auto">{piece.title}</h3>}
      {piece.date && <p className={css.soft}>{day(piece.date)}</p>}
      {piece.lines.map((line, i) => {
        const member = line.said === 'me' ? me : them;
        // The same words may stand twice in one piece; their place tells them apart.
        const key = `${i} ${line.words}`;
        return line.said === undefined ? (
          <p key={key} className={css.soft} dir="auto">
            {line.words}
          </p>
        ) : (
          <div key={key}>
            <Who member={member} />
            <Voice member={member}>
              <p dir="auto">{line.words}</p>
            </Voice>
          </div>
        );
      })}
    </article>
  );
};

type Props = { readonly own: string; readonly pieces: readonly Piece[]; readonly today: string };

export const SummarySheet = ({ own, pieces, today }: Props) => {
  const t = useText('summary');
  const { day } = useDates();
  const { me, them } = usePeople();
  return (
    <section className={css.sheet} aria-label={t('preview')}>
      <header className={css.head}>
        <h2>{t('between', { me: me.name, them: them.name })}</h2>
        <p className={css.soft}>
          {t('on', { date: day(today) })} {t('leftOut')}
        </p>
      </header>
      {own.trim() !== '' && (
        <Voice member={me}>
          <p className={css.own} dir="auto">
            {own}
          </p>
        </Voice>
      )}
      {PIECE_KINDS.map((kind) => {
        const its = pieces.filter((piece) => piece.kind === kind);
        return its.length === 0 ? null : (
          <section key={kind}>
            <h2>{t(`kinds.${kind}`)}</h2>
            {its.map((piece) => (
              <OnePiece key={piece.id} of={piece} />
            ))}
          </section>
        );
      })}
      {pieces.length === 0 && own.trim() === '' && (
        <p className={css.soft} data-screen-only>
          {t('nothing')}
        </p>
      )}
    </section>
  );
};
