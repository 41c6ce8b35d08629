/**
 * Reading it back: every card as it would be sealed, the blank ones too, and what sealing means, before it is done.
 * Sealing cannot be undone, so it says so here and not in a question afterwards.
 */
import type { Card } from '@kithe/record/cards';
import { isBlank } from '@kithe/record/cards';
import type { Hour } from '@kithe/record/hours';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CardFace } from '../opening/CardFace.tsx';
import { at } from '../paths.ts';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { FocusHeading } from './FocusHeading.tsx';
import { roomOf } from './room.ts';
import { addressOf } from './steps.ts';
import writing from './writing.module.css';

type Props = { hour: Hour; cards: readonly Card[]; isNew: boolean };

export const ReadBack = ({ hour, cards, isNew }: Props) => {
  const t = useText('write');
  const base = useBase();
  const { seal, role } = useRelationship();
  const { me, them } = usePeople();
  const [state, setState] = useState<'open' | 'sealing' | 'failed'>('open');
  const titleOf = (card: Card) => t(`cards.${card.kind}.${role}.title`);
  const tooLong = cards.find((card) => !isBlank(card) && roomOf(card).kind === 'over');
  const reason = tooLong
    ? t('read.tooLong', { title: titleOf(tooLong) })
    : state === 'sealing'
      ? t('read.sealing')
      : undefined;
  const sealNow = async () => {
    setState('sealing');
    try {
      await seal(hour.id, cards); // the page is then that of a sealed account
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <header className={writing.head}>
        <p className={writing.state}>{t('eyebrowRead', { hour: hour.name })}</p>
        <FocusHeading isNew={isNew}>{t('read.title')}</FocusHeading>
      </header>
      <ol className={writing.readCards}>
        {cards.map((card, index) => (
          <li key={`${card.kind}-${addressOf({ kind: 'card', index })}`}>
            <div className={writing.readHead}>
              <h2>{titleOf(card)}</h2>
              <Link
                to={base + at.write(hour.id)}
                search={{ card: addressOf({ kind: 'card', index }) }}
                aria-label={t('read.changeCard', { title: titleOf(card) })}
              >
                {t('read.change')}
              </Link>
            </div>
            {isBlank(card) ? (
              <p className={writing.blank}>{t('read.blank')}</p>
            ) : (
              <CardFace card={card} author={me} other={them} />
            )}
          </li>
        ))}
      </ol>
      <section aria-labelledby="sealing-means">
        <h2 id="sealing-means">{t('read.meaning')}</h2>
        <ul className={writing.points}>
          {(['fixed', 'unread', 'never', 'learns'] as const).map((point) => (
            <li key={point}>{t(`read.points.${point}`, { name: them.name })}</li>
          ))}
        </ul>
      </section>
      {state === 'failed' && <Notice role="alert">{t('read.failed')}</Notice>}
      <div className={writing.row}>
        <Button disabledBecause={reason} onClick={() => void sealNow()}>
          {t('read.seal')}
        </Button>
        <GoWithin to={at.home}>{t('read.later')}</GoWithin>
      </div>
    </>
  );
};
