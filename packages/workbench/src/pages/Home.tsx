/**
 * The first thing seen in a record: the relationship, in words, and no number (J50).
 *
 * The last hour and whose account is sealed; what is open between us; one starred moment. What comes next is offered
 * once and never pressed. Below, every hour there was.
 */
import { lazy, Suspense } from 'react';
import { Between, StarredMoment } from '../home/Between.tsx';
import { HourList } from '../home/HourList.tsx';
import css from '../home/home.module.css';
import { LastHour } from '../home/LastHour.tsx';
import { Prepare } from '../home/Prepare.tsx';
import { powerWord, standOf } from '../home/stand.ts';
import { TheyLeft } from '../home/TheyLeft.tsx';
import { Invitation } from '../noticing/Invitation.tsx';
import { at } from '../paths.ts';
import { useFirstViews, useKind, usePeople, useRelationship } from '../relationship.ts';
import { OneAccount } from '../solo/OneAccount.tsx';
import { bringText, useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Sheet } from '../ui/Layout.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';
import { Watching } from '../ui/Watching.tsx';
import { OpenHour } from '../writing/OpenHour.tsx';

// While the record is being opened.
bringText('home', 'write');

/** What was derived goes as soon as it is not in use: looked after when the whole record is here. */
const Forget = lazy(() => import('../suggests/Forget.tsx').then(({ Forget: it }) => ({ default: it })));

export const Home = () => {
  const t = useText('home');
  const { role } = useRelationship();
  const kind = useKind();
  const { me, them } = usePeople();
  const { last, unopened, open, resting, star } = standOf(useFirstViews(), me.key);
  return (
    <div className={css.home}>
      <h1>{t('title', { name: them.name })}</h1>
      <OnPaper />
      {kind === 'alone' && <OneAccount />}
      <TheyLeft />
      <div className={css.columns}>
        <div className={css.column}>
          {last ? (
            <LastHour last={last} />
          ) : (
            <Sheet label={t('first.title')}>
              <div className={css.last}>
                <h2>{t('first.title')}</h2>
                <p>{t('first.about')}</p>
                <OpenHour />
                <Watching />
              </div>
            </Sheet>
          )}
          {last && role === 'client' && kind !== 'alone' && (
            <Suspense fallback={null}>
              <Invitation hour={last.hour.id} />
            </Suspense>
          )}
          {unopened.length > 0 && (
            <section>
              <h2 className={css.small}>{t('unopened')}</h2>
              <ul className={css.plainList}>
                {unopened.map((hour) => (
                  <li key={hour.id}>
                    <GoWithin to={at.open(hour.id)} className={css.hourName}>
                      {hour.name}
                    </GoWithin>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {role === 'therapist' && <Prepare />}
          {kind !== 'alone' && (
            <p className={css.power}>{t(`power.${powerWord(kind, role)}`, { name: them.name })}</p>
          )}
        </div>
        <div className={css.column}>
          <Between open={open} resting={resting} />
          {star && <StarredMoment star={star} />}
        </div>
      </div>
      {last && (
        <details className={css.newHour} data-screen-only>
          <summary>{t('newHour')}</summary>
          <OpenHour />
          <Watching />
        </details>
      )}
      <HourList />
      <Suspense fallback={null}>
        <Forget />
      </Suspense>
    </div>
  );
};
