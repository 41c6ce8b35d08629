/**
 * Who can read this, and what was taken (requirement 9 of trust): grants, takings and packets for both to see, one's own
 * sign-ins for oneself. Nothing here, or anywhere, says when somebody read.
 */
import { mayRead } from '@kithe/record/handed-packets';
import type { TakenAlong } from '@kithe/record/taken-along';
import { lazy, Suspense } from 'react';
import css from '../access/access.module.css';
import { CalledHere } from '../access/CalledHere.tsx';
import { standingOf } from '../packet/standing.ts';
import { at } from '../paths.ts';
import { useKind, usePeople, useRelationship, useToday, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';

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
  const line = ({ by, what, packet, into }: TakenAlong) => {
    const name = by === me.key ? t('taken.you') : them.name;
    const title = packets.find(({ id }) => id === packet)?.title;
    if (!title) return t(`taken.line.${what}`, { name });
    return t(into === 'record' ? 'taken.line.packetRecord' : 'taken.line.packetNamed', { name, title });
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

/** Every packet of this record, by where it stands: the same for both. */
const Packets = () => {
  const t = useText('access');
  const { day } = useDates();
  const { packets } = useViews();
  const today = useToday();
  return (
    <section className={css.section}>
      <h2>{t('packets.title')}</h2>
      {packets.length === 0 ? (
        <p className={css.text}>{t('packets.none')}</p>
      ) : (
        <ul className={css.lines} aria-label={t('packets.title')}>
          {packets.toReversed().map((packet) => {
            const { word, gone } = standingOf(packet, today);
            const said = [
              t(`packets.word.${word}`),
              ...gone.map((one) => t(`packets.gone.${one.what}`, { date: day(one.day) })),
            ];
            return (
              <li key={packet.id}>
                <bdi>{packet.title}</bdi>
                <span className={css.soft}>{said.join(' · ')}</span>
              </li>
            );
          })}
        </ul>
      )}
      {packets.length > 0 && (
        <p data-screen-only>
          <GoWithin to={at.packets} className={css.go}>
            {t('packets.go')}
          </GoWithin>
        </p>
      )}
    </section>
  );
};

/** In a record of supervision: what was handed over there. */
const Handed = () => {
  const t = useText('access');
  const { day } = useDates();
  const { handedPackets } = useViews();
  const today = useToday();
  return (
    <section className={css.section}>
      <h2>{t('handed.title')}</h2>
      {handedPackets.length === 0 ? (
        <p className={css.text}>{t('handed.none')}</p>
      ) : (
        <ul className={css.lines} aria-label={t('handed.title')}>
          {handedPackets.toReversed().map((packet) => (
            <li key={packet.id}>
              <bdi>{packet.isTakenOut ? t('handed.out') : packet.title}</bdi>
              {!packet.isTakenOut && (
                <span className={css.soft}>
                  {mayRead(packet, today) ? t('handed.until', { date: day(packet.until) }) : t('handed.over')}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p data-screen-only>
        <GoWithin to={at.packets} className={css.go}>
          {t('handed.go')}
        </GoWithin>
      </p>
    </section>
  );
};

export const AccessPage = () => {
  const t = useText('access');
  const { kind } = useRelationship();
  const between = useKind();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.text}>{t('lead')}</p>
        <OnPaper />
      </header>
      <Readers />
      <Taken />
      {between === 'therapy' && <Packets />}
      {between === 'supervision' && <Handed />}
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
      <CalledHere />
      <p data-screen-only>
        <GoWithin to={at.ending} className={css.go}>
          {t('end.go')}
        </GoWithin>
      </p>
    </div>
  );
};
