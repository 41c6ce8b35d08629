/**
 * Who can read this, and what was taken (requirement 9 of trust): grants, takings and packets for both to see, one's own
 * sign-ins for oneself. Nothing here, or anywhere, says when somebody read.
 */
import type { TakenAlong } from '@kithe/record/taken-along';
import { lazy, Suspense } from 'react';
import css from '../access/access.module.css';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';

// The example has no device of its own to ask.
const MySignIns = lazy(() =>
  import('../access/MySignIns.tsx').then((module) => ({ default: module.MySignIns })),
);

const Readers = () => {
  const t = useText('access');
  const { day } = useDates();
  const { me, them } = usePeople();
  const { epochs } = useRelationship();
  const { since, ended, members } = useViews();
  return (
    <section className={css.section}>
      <h2>{t('readers.title')}</h2>
      <p className={css.text}>
        {t('readers.two', { me: me.name, them: them.name })}{' '}
        {since === null ? t('readers.sinceUnknown') : t('readers.since', { date: day(since) })}
        {epochs.length > 1 && ` ${t('readers.newKeys', { count: epochs.length - 1 })}`}
      </p>
      {ended.map(({ by }) => (
        <p key={by} className={css.text}>
          {t('readers.gone', { name: members.find(({ key }) => key === by)?.name ?? '' })}
        </p>
      ))}
      <p className={css.text}>{t('readers.own', { them: them.name })}</p>
      <p className={css.soft}>{t('readers.third')}</p>
    </section>
  );
};

const Taken = () => {
  const t = useText('access');
  const { day } = useDates();
  const { me, them } = usePeople();
  const { takenAlong, packets } = useViews();
  const line = ({ by, what, packet }: TakenAlong) => {
    const name = by === me.key ? t('taken.you') : them.name;
    const title = packets.find(({ id }) => id === packet)?.title;
    return title ? t('taken.line.packetNamed', { name, title }) : t(`taken.line.${what}`, { name });
  };
  return (
    <section className={css.section}>
      <h2>{t('taken.title')}</h2>
      <p className={css.text}>{t('taken.about')}</p>
      {takenAlong.length === 0 ? (
        <p>{t('taken.none')}</p>
      ) : (
        <ul className={css.lines} aria-label={t('taken.title')}>
          {[...takenAlong].reverse().map((one) => (
            <li key={one.id}>
              <span>{line(one)}</span>
              <span className={css.soft}>{day(one.day)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={css.soft}>{t('taken.cannot')}</p>
    </section>
  );
};

export const AccessPage = () => {
  const t = useText('access');
  const { kind } = useRelationship();
  const { kind: between, packets } = useViews();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.text}>{t('lead')}</p>
      </header>
      <Readers />
      <Taken />
      {between === 'therapy' && (
        <section className={css.section}>
          <h2>{t('packets.title')}</h2>
          <p className={css.text}>
            {packets.length === 0 ? (
              t('packets.none')
            ) : (
              <GoWithin to={at.consent} className={css.go}>
                {t('packets.go')}
              </GoWithin>
            )}
          </p>
        </section>
      )}
      <section className={css.section}>
        <h2>{t('mine.title')}</h2>
        <p className={css.text}>{t('mine.about')}</p>
        {kind === 'live' ? (
          <Suspense>
            <MySignIns />
          </Suspense>
        ) : (
          <p className={css.soft}>{t('mine.example')}</p>
        )}
      </section>
      <p data-screen-only>
        <GoWithin to={at.ending} className={css.go}>
          {t('end.go')}
        </GoWithin>
      </p>
    </div>
  );
};
