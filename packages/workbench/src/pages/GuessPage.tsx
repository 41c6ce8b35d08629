/** I think you felt …: what each guesses of the other in one hour, before it is opened and after (J83, J92, J107). */
import type { Hour } from '@kithe/record/hours';
import { Fears } from '../guessing/Fears.tsx';
import css from '../guessing/guessing.module.css';
import { MyGuess } from '../guessing/MyGuess.tsx';
import { TheirGuess } from '../guessing/TheirGuess.tsx';
import { at } from '../paths.ts';
import { usePeople, useRelationship } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { bringText, useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { Watching } from '../ui/Watching.tsx';
import { NoHour } from '../writing/NoHour.tsx';
import { useHour } from '../writing/use-hour.ts';

bringText('guess', 'write');

const Guessing = ({ hour }: { hour: Hour }) => {
  const t = useText('guess');
  const { day } = useDates();
  const { role } = useRelationship();
  const { them } = usePeople();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Eyebrow>
          <GoWithin to={at.hour(hour.id)}>{hour.name === '' ? t('toHour') : hour.name}</GoWithin> ·{' '}
          {day(hour.date)}
        </Eyebrow>
        <h1>{t('title')}</h1>
        <p className={css.soft}>{t(hour.isOpen ? 'after' : 'before', { name: them.name })}</p>
      </header>
      <div className={css.two}>
        <MyGuess hour={hour} />
        <TheirGuess hour={hour} />
      </div>
      {role === 'client' && <Fears hour={hour} />}
      {role === 'therapist' && (
        <p data-screen-only>
          <GoWithin to={at.guesses} className={css.way}>
            {t('toAll')}
          </GoWithin>
        </p>
      )}
      <Watching />
    </div>
  );
};

export const GuessPage = () => {
  const hour = useHour();
  return hour === null ? <NoHour /> : <Guessing key={hour.id} hour={hour} />;
};
