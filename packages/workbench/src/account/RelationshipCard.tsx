/** One relationship in the list of today: two or three sentences, and the next thing one may want to do. */
import type { SpaceId } from '@kithe/record/ids';
import { useState } from 'react';
import type { Glance } from '../device/glance.ts';
import { at, paths } from '../paths.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { Crack } from '../ui/Crack.tsx';
import { Go } from '../ui/Go.tsx';
import css from './account.module.css';
import { OpenHourFor } from './OpenHourFor.tsx';
import { sealedWord } from './sealed-word.ts';

type Hour = NonNullable<Glance['lastHour']>;

const Next = ({ space, hour }: { space: SpaceId; hour: Hour }) => {
  const t = useText('account');
  const word = sealedWord(hour);
  const base = paths.relationship(space);
  if (word === 'open') return null;
  const [to, label] =
    word === 'both'
      ? ([at.open(hour.id), t('today.openTogether')] as const)
      : hour.isMineSealed
        ? ([null, ''] as const)
        : ([at.write(hour.id), t('today.write')] as const);
  if (to === null) return null;
  return (
    <Go to={base + to} className={buttonLook()}>
      {label}
    </Go>
  );
};

export const RelationshipCard = ({ space, glance }: { space: SpaceId; glance: Glance | null }) => {
  const t = useText('account');
  const common = useText('common');
  const { day } = useDates();
  const [isOpening, setOpening] = useState(false);
  if (!glance)
    return (
      <li className={css.one}>
        <p>{t('today.coming')}</p>
      </li>
    );
  const { kind = 'therapy', me, them, lastHour, open } = glance;
  return (
    <li className={css.one}>
      {kind !== 'therapy' && (
        <p className={css.soft}>{kind === 'alone' ? common('oneAccount') : t(`today.kinds.${kind}`)}</p>
      )}
      <h2 className={css.name}>
        <span className={css[them.role]}>{them.name}</span>
      </h2>
      {lastHour ? (
        <>
          <p className={css.soft}>{t('today.lastHour', { name: lastHour.name, date: day(lastHour.date) })}</p>
          {kind !== 'alone' && <p>{t(`today.sealed.${sealedWord(lastHour)}`, { name: them.name })}</p>}
        </>
      ) : (
        kind !== 'alone' && <p>{t('today.noHour')}</p>
      )}
      {open !== 'nothing' && (
        <p className={css.crack}>
          <Crack seed={space} />
          <span>{t(`today.open.${open}`)}</span>
        </p>
      )}
      <div className={css.row}>
        {lastHour && <Next space={space} hour={lastHour} />}
        {(me.role === 'therapist' || kind === 'together' || kind === 'alone') && !isOpening && (
          <Button
            look="quiet"
            aria-label={t('today.openHour', { name: them.name })}
            onClick={() => setOpening(true)}
          >
            {t('today.openHourShort')}
          </Button>
        )}
        <Go to={paths.relationship(space)} className={buttonLook('plain')}>
          {t('today.go', { name: them.name })}
        </Go>
      </div>
      {isOpening && <OpenHourFor space={space} />}
    </li>
  );
};
