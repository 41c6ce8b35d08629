/** The last hour, in words: what we call it, whose account is sealed, and what could come next. */
import { at } from '../paths.ts';
import { usePeople } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow, Sheet } from '../ui/Layout.tsx';
import css from './home.module.css';
import type { LastHour as Last, Next } from './stand.ts';

const GO: Readonly<Record<Next, typeof at.hour>> = {
  write: at.write,
  wait: at.write,
  open: at.open,
  read: at.hour,
};

/** “a Tuesday in October”: a day without a number. */
export const useDayInWords = (): ((date: string) => string) => {
  const t = useText('home');
  const locale = useLocale();
  const part = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date));
  return (date) =>
    t('day', { weekday: part(date, { weekday: 'long' }), month: part(date, { month: 'long' }) });
};

const wordOf = ({ hour, isMineSealed, isTheirsSealed }: Last) => {
  if (hour.isOpen) return 'open';
  if (isMineSealed) return isTheirsSealed ? 'both' : 'mine';
  return isTheirsSealed ? 'theirs' : 'none';
};

export const LastHour = ({ last }: { last: Last }) => {
  const t = useText('home');
  const dayInWords = useDayInWords();
  const { them } = usePeople();
  const { hour, next } = last;
  return (
    <Sheet label={t('lastHour')}>
      <div className={css.last}>
        <Eyebrow>
          {t('lastHour')} · {dayInWords(hour.date)}
        </Eyebrow>
        <h2 className={css.lastName}>
          <GoWithin to={at.hour(hour.id)}>{hour.name}</GoWithin>
        </h2>
        <p>{t(`sealed.${wordOf(last)}`, { name: them.name })}</p>
        <p className={css.next} data-screen-only>
          <GoWithin
            to={GO[next](hour.id)}
            className={buttonLook(next === 'wait' || next === 'read' ? 'quiet' : 'strong')}
          >
            {t(`next.${next}`)}
          </GoWithin>
        </p>
      </div>
    </Sheet>
  );
};
