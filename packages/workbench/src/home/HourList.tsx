/**
 * All our hours, newest first, by month and year: legible with three, and with a thousand. A way to go and not
 * something to carry: a first page that is printed for the room is about two people, and not about a list.
 */
import type { Hour } from '@kithe/record/hours';
import { at } from '../paths.ts';
import { usePeople, useViews } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import css from './home.module.css';
import { yearsOf } from './stand.ts';

/** Years that stand open from the beginning; older ones open when they are asked for. */
const OPEN_YEARS = 2;

/** Writing is offered for the latest hour alone: nobody is reminded of what they did not write. */
const Line = ({ hour, isLatest }: { hour: Hour; isLatest: boolean }) => {
  const t = useText('home');
  const locale = useLocale();
  const { them } = usePeople();
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const isTheirs = hour.sealed.has(them.key);
  const said = () => {
    if (hour.isOpen) return t('hours.isOpen');
    if (hour.mine === null)
      return isTheirs ? t('hours.sealedTheirs', { name: them.name }) : t('hours.untold');
    return isTheirs ? null : t('hours.sealedMine');
  };
  return (
    <li className={css.line}>
      <time dateTime={hour.date} className={css.day}>
        {day.format(new Date(hour.date))}
      </time>
      <GoWithin to={at.hour(hour.id)} className={`${css.hourName} ${css.go}`}>
        {hour.name}
      </GoWithin>
      <span className={css.said}>
        {isLatest && hour.mine === null && !hour.isOpen && (
          <GoWithin
            to={at.write(hour.id)}
            className={css.go}
            aria-label={`${t('hours.write')}: ${hour.name}`}
          >
            {t('hours.write')}
          </GoWithin>
        )}
        {hour.mine !== null && isTheirs && !hour.isOpen && (
          <GoWithin to={at.open(hour.id)} className={css.go} aria-label={`${t('hours.open')}: ${hour.name}`}>
            {t('hours.open')}
          </GoWithin>
        )}{' '}
        {said()}
      </span>
    </li>
  );
};

export const HourList = () => {
  const t = useText('home');
  const locale = useLocale();
  const { hours } = useViews();
  const years = yearsOf(hours);
  if (years.length === 0) return null;
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return (
    <section className={css.hours} data-screen-only>
      <h2>{t('hours.title')}</h2>
      {years.map(({ year, months }, i) => (
        <details key={year} open={i < OPEN_YEARS} className={css.year}>
          <summary>{year}</summary>
          {months.map(({ month, hours: of }) => (
            <div key={month} className={css.month}>
              <h3 className={css.monthName}>{monthName.format(new Date(`${month}-01`))}</h3>
              <ul className={css.lines}>
                {of.map((hour) => (
                  <Line key={hour.id} hour={hour} isLatest={hour === hours.at(-1)} />
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
};
