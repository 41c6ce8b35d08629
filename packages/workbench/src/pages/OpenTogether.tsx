/** Open together: two people, each with their own account, at the same time or not at all (record.md, Sealed accounts). */

import type { Hour } from '@kithe/record/hours';
import { BeforeTogether } from '../fear/BeforeTogether.tsx';
import { OpenState } from '../opening/OpenState.tsx';
import opening from '../opening/opening.module.css';
import { at } from '../paths.ts';
import { usePeople } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { NoHour } from '../writing/NoHour.tsx';
import { useHour } from '../writing/use-hour.ts';

/** One account is missing, or both. It says so, and does not press. */
const NotSealed = ({ hour }: { hour: Hour }) => {
  const t = useText('open');
  const { me, them } = usePeople();
  const isMine = hour.sealed.has(me.key);
  const state = isMine ? 'mine' : hour.sealed.has(them.key) ? 'theirs' : 'none';
  return (
    <>
      <h1>{t('notSealed.title')}</h1>
      <p className={opening.lead}>{t(`notSealed.${state}`, { name: them.name })}</p>
      <div className={opening.twoWays}>
        {!isMine && (
          <GoWithin to={at.write(hour.id)} className={buttonLook('quiet')}>
            {t('notSealed.write')}
          </GoWithin>
        )}
        <GoWithin to={at.home} className={buttonLook('quiet')}>
          {t('notToday')}
        </GoWithin>
      </div>
    </>
  );
};

const Opening = ({ hour }: { hour: Hour }) => {
  const t = useText('open');
  useText('write'); // the cards' words: loaded before the meeting begins, which a pause in drawing would end
  const dates = useDates();
  return (
    <div className={opening.narrow}>
      <article className={opening.sheet}>
        <p className={opening.eyebrow}>{t('eyebrow', { hour: hour.name, date: dates.day(hour.date) })}</p>
        {hour.sealed.size === 2 ? <OpenState hour={hour} /> : <NotSealed hour={hour} />}
      </article>
    </div>
  );
};

export const OpenTogether = () => {
  const hour = useHour();
  if (hour === null) return <NoHour />;
  return (
    <BeforeTogether>
      <Opening key={hour.id} hour={hour} />
    </BeforeTogether>
  );
};
