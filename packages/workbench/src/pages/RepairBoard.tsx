/**
 * The repair board: what is open between us, what rests, what was mended (J15–J23, J35).
 *
 * A vertical flow and not columns to drag between: a hurt is no task, and nobody else can move it along. The way
 * that each has come is drawn on its own slip.
 */

import type { Disconnection } from '@kithe/record/repair';
import { useId } from 'react';
import { BeforeTogether } from '../fear/BeforeTogether.tsx';
import { at } from '../paths.ts';
import { Promises } from '../prepare/Promises.tsx';
import { useViews } from '../relationship.ts';
import css from '../repair/board.module.css';
import { boardOf, isQuietForLong } from '../repair/board.ts';
import { ComingBack } from '../repair/ComingBack.tsx';
import { Slip } from '../repair/Slip.tsx';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { PaperNote } from '../ui/PaperNote.tsx';
import { useSome } from '../ui/Some.tsx';

const Group = ({ name, of }: { name: 'open' | 'resting' | 'mended'; of: readonly Disconnection[] }) => {
  const t = useText('repair');
  const titleId = useId();
  const { shown, more } = useSome(of);
  if (of.length === 0) return null;
  return (
    <section className={css.group} aria-labelledby={titleId}>
      <h2 id={titleId} className={css.groupTitle}>
        {t(`groups.${name}`)}
      </h2>
      {name === 'resting' && <p className={css.soft}>{t('restingHint')}</p>}
      <ul className={css.slips}>
        {shown.map((d) => (
          <li key={d.id}>
            <Slip of={d} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
};

export const RepairBoard = () => (
  <BeforeTogether>
    <Board />
  </BeforeTogether>
);

const Board = () => {
  const t = useText('repair');
  const { repair, hours } = useViews();
  const { open, resting, mended } = boardOf(repair);
  return (
    <div className={css.board}>
      <header className={css.head}>
        <div className={css.headWords}>
          <h1>{t('title')}</h1>
          <p className={css.soft}>{t('lead')}</p>
          <PaperNote of="repair" />
        </div>
        <p data-screen-only>
          <GoWithin to={at.newDisconnection} className={buttonLook('quiet')}>
            {t('note')}
          </GoWithin>
        </p>
      </header>
      {repair.length === 0 ? (
        <section className={css.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p>{t('empty')}</p>
        </section>
      ) : (
        open.length === 0 && <p className={css.soft}>{t('noneOpen')}</p>
      )}
      {isQuietForLong(repair, hours) && <Notice>{t('quiet')}</Notice>}
      <ComingBack />
      <Group name="open" of={open} />
      <Group name="resting" of={resting} />
      <Group name="mended" of={mended} />
      <Promises />
      {repair.length > 0 && <p className={css.soft}>{t('symbols')}</p>}
    </div>
  );
};
