/** Today: the people one keeps a record with, each in a few words, never a number (J50). */
import { useSyncExternalStore } from 'react';
import css from '../account/account.module.css';
import { Gate } from '../account/Gate.tsx';
import { glancesOf } from '../account/glances.ts';
import { RelationshipCard } from '../account/RelationshipCard.tsx';
import { Title } from '../account/Title.tsx';
import { isHandedOver } from '../device/handed.ts';
import type { Session } from '../device/session.ts';
import { paths } from '../paths.ts';
import { GiveBack } from '../solo/GiveBack.tsx';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Notice, Row } from '../ui/Layout.tsx';

export const Today = () => <Gate>{(session) => <TodayOf session={session} />}</Gate>;

/** Beginnings that need no second person, no second device, or no device at all. */
const WAYS = [
  { to: paths.keepAlone, word: 'alone' },
  { to: paths.handOver, word: 'handOver' },
  { to: paths.paper, word: 'paper' },
] as const;

const TodayOf = ({ session }: { session: Session }) => {
  const t = useText('account');
  const solo = useText('solo');
  const store = glancesOf(session);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const reach = useSyncExternalStore(session.subscribe, session.reach);
  if (!state)
    return (
      <div className={css.page}>
        <Title>{t('today.title')}</Title>
        <p role="status">{t('today.loading')}</p>
      </div>
    );
  const { glances, inviting, joining, called } = state;
  const isTherapist = glances.length === 0 || glances.some(({ glance }) => glance?.me.role === 'therapist');
  const isEmpty = glances.length === 0 && inviting.length === 0 && joining.length === 0;
  return (
    <div className={css.page}>
      {isHandedOver() && <GiveBack />}
      <Title>{t('today.title')}</Title>
      {called !== null && called !== '' && <p className={css.text}>{t('today.hello', { name: called })}</p>}
      {reach === 'signed-out' && (
        <Notice>
          <p>{t('today.signedOut.text')}</p>
          <Go to={paths.signIn}>{t('today.signedOut.signIn')}</Go>
        </Notice>
      )}
      {glances.length > 0 && (
        <ul className={css.list} aria-label={t('today.list')}>
          {glances.map(({ space, glance }) => (
            <RelationshipCard key={space} space={space} glance={glance} />
          ))}
        </ul>
      )}
      {isEmpty && (
        <section className={css.form}>
          <h2>{t('today.empty.title')}</h2>
          <p className={css.text}>{t('today.empty.text')}</p>
          <p className={css.soft}>{t('today.empty.client')}</p>
        </section>
      )}
      {inviting.length + joining.length > 0 && (
        <section className={css.form}>
          <h2>{t('today.pending.title')}</h2>
          <ul className={css.list}>
            {inviting.map(({ id, theirName }) => (
              <li key={id} className={css.one}>
                <Go to={paths.invite} hash={id}>
                  {t('today.pending.inviting', { name: theirName })}
                </Go>
              </li>
            ))}
            {joining.map(({ id, fragment }) => (
              <li key={id} className={css.one}>
                <Go to={paths.join} hash={`/join/${fragment}`}>
                  {t('today.pending.joining')}
                </Go>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Row>
        <Go to={paths.invite} className={buttonLook(isEmpty ? 'strong' : isTherapist ? 'quiet' : 'plain')}>
          {t('today.invite')}
        </Go>
        <Go to={paths.devices} className={buttonLook('plain')}>
          {t('today.devices')}
        </Go>
      </Row>
      <ul className={css.ways} aria-label={solo('ways.label')}>
        {WAYS.filter(({ to }) => to !== paths.handOver || !isHandedOver()).map(({ to, word }) => (
          <li key={to}>
            <Go to={to}>{solo(`ways.${word}`)}</Go>
          </li>
        ))}
      </ul>
    </div>
  );
};
