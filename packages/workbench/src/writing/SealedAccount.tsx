/** After sealing: what the other learns of it, which is one word, and one's own cards to read. */
import type { Hour } from '@kithe/record/hours';
import { Suspense } from 'react';
import { CardFace } from '../opening/CardFace.tsx';
import { inOrder } from '../opening/choices.ts';
import { at } from '../paths.ts';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { FocusHeading } from './FocusHeading.tsx';
import { MyLines } from './MyLines.tsx';
import writing from './writing.module.css';

const MyCards = ({ hour }: { hour: Hour }) => {
  const t = useText('write');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  if (hour.mine === null) return <p className={writing.hint}>{t('sealed.elsewhere')}</p>;
  if (hour.mine.cards.length === 0) return <p className={writing.hint}>{t('sealed.none')}</p>;
  return (
    <details className={writing.details}>
      <summary>{t('sealed.mine')}</summary>
      <ol className={writing.readCards}>
        {inOrder(hour.mine.cards).map(({ ref, card, isOpen }) => (
          <li key={ref}>
            <div className={writing.readHead}>
              <h2>{t(`cards.${card.kind}.${role}.title`)}</h2>
              <span className={writing.state}>{t(isOpen ? 'sealed.isOpen' : 'sealed.isClosed')}</span>
            </div>
            <CardFace card={card} author={me} other={them} />
          </li>
        ))}
      </ol>
    </details>
  );
};

/** `isNew`: it was sealed just now, on this page. */
export const SealedAccount = ({ hour, isNew }: { hour: Hour; isNew: boolean }) => {
  const t = useText('write');
  const { them } = usePeople();
  return (
    <div className={writing.page}>
      <article className={writing.card}>
        <header className={writing.head}>
          <p className={writing.state}>{t('sealed.eyebrow', { hour: hour.name })}</p>
          <FocusHeading isNew={isNew}>{t('sealed.title')}</FocusHeading>
        </header>
        <p className={writing.lead}>{t('sealed.learns', { name: them.name })}</p>
        <p>{t('sealed.keeping')}</p>
        {!hour.isOpen && <p>{t('sealed.waits')}</p>}
        <div className={writing.row}>
          {!hour.isOpen && (
            <GoWithin to={at.open(hour.id)} className={buttonLook('quiet')}>
              {t('sealed.open')}
            </GoWithin>
          )}
          <GoWithin to={at.hour(hour.id)} className={buttonLook(hour.isOpen ? 'quiet' : 'plain')}>
            {t('sealed.hour')}
          </GoWithin>
        </div>
        <MyCards hour={hour} />
        <Suspense>
          <MyLines hour={hour.id} />
        </Suspense>
        {!hour.isOpen && <ReceiptLine state="sealed" />}
      </article>
    </div>
  );
};
