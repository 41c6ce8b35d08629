/** Ways in which each has kept safe, named by themselves (J37, J38, J109; F7). Private; nothing here is a thing to be rid of. */
import type { Strategy } from '@kithe/record/strategies';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import css from '../strategies/strategies.module.css';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';
import { WithOther } from '../ui/WithOther.tsx';

const Card = ({ of }: { of: Strategy }) => {
  const t = useText('strategies');
  const { me, them } = usePeople();
  const isMine = of.by === me.key;
  return (
    <article className={css.card} data-down={of.isSetDown || undefined}>
      <h3 data-voice={isMine ? me.role : them.role}>
        <GoWithin to={at.strategy(of.id)} className={css.cover}>
          {of.words.name || t('unnamed')}
        </GoWithin>
      </h3>
      {of.words.protected !== '' && (
        <p className={css.soft}>
          {t('answers.protected')}: {of.words.protected}
        </p>
      )}
      {isMine && (
        <p className={css.state}>
          {of.isSetDown ? t('down') : t('held')} · {of.shared ? t('isShared') : t('isPrivate')}
        </p>
      )}
    </article>
  );
};

const Group = ({ of }: { of: readonly Strategy[] }) => (
  <ul className={css.cards}>
    {of.map((one) => (
      <li key={one.id}>
        <Card of={one} />
      </li>
    ))}
  </ul>
);

export const Strategies = () => {
  const t = useText('strategies');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { strategies } = useViews();
  const mine = strategies.filter(({ by }) => by === me.key);
  const theirs = strategies.filter(({ by }) => by !== me.key);
  const isTherapist = role === 'therapist';
  const shared = theirs.length > 0 && (
    <section className={css.stack}>
      <h2>{t('theirs', { name: them.name })}</h2>
      <Group of={theirs} />
    </section>
  );
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.soft}>{t('lead')}</p>
        <p className={css.soft}>{t('private', { name: them.name })}</p>
        <OnPaper />
        <p data-screen-only>
          <GoWithin to={at.newStrategy} className={buttonLook('quiet')}>
            {t('add')}
          </GoWithin>
        </p>
      </header>
      {isTherapist && (
        <WithOther>
          <Notice>{t('doNotProbe')}</Notice>
          {theirs.length === 0 && <p className={css.soft}>{t('theirsEmpty', { name: them.name })}</p>}
        </WithOther>
      )}
      {isTherapist && shared}
      {mine.length === 0 ? (
        <section className={css.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p>{t('empty')}</p>
        </section>
      ) : (
        <section className={css.stack}>
          <h2>{t('mine')}</h2>
          <Group of={mine} />
        </section>
      )}
      {!isTherapist && shared}
    </div>
  );
};
