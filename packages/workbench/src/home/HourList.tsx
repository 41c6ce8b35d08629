/**
 * All our hours, newest first, by month and year: legible with three, and with a thousand. A way to go and not
 * something to carry: a first page that is printed for the room is about two people, and not about a list.
 *
 * It comes after what stands above it, and an older year is drawn when it is opened: of ten years, a first screen
 * draws the last few dozen lines.
 */
import type { Member } from '@kithe/record/body';
import type { Hour } from '@kithe/record/hours';
import { useDeferredValue, useMemo, useState } from 'react';
import { at } from '../paths.ts';
import { useFirstViews, usePeople } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import css from './home.module.css';
import { isOpenAtFirst, type Year, yearsOf } from './stand.ts';

/** What every line is written with; asked for once, and not a thousand times. */
type Pen = {
  readonly t: ReturnType<typeof useText<'home'>>;
  readonly them: Member;
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly latest: Hour | undefined;
};

/** Writing is offered for the latest hour alone: nobody is reminded of what they did not write. */
const Line = ({ hour, pen: { t, them, day, latest } }: { hour: Hour; pen: Pen }) => {
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
        {hour === latest && hour.mine === null && !hour.isOpen && (
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

const OfYear = ({
  year: { year, months },
  startsOpen,
  pen,
}: {
  year: Year;
  startsOpen: boolean;
  pen: Pen;
}) => {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className={css.year}>
      <summary>{year}</summary>
      {isOpen &&
        months.map(({ month, hours }) => (
          <div key={month} className={css.month}>
            <h3 className={css.monthName}>{pen.month.format(new Date(`${month}-01`))}</h3>
            <ul className={css.lines}>
              {hours.map((hour) => (
                <Line key={hour.id} hour={hour} pen={pen} />
              ))}
            </ul>
          </div>
        ))}
    </details>
  );
};

const NONE: readonly Hour[] = [];

export const HourList = () => {
  const t = useText('home');
  const locale = useLocale();
  const { them } = usePeople();
  const hours = useDeferredValue(useFirstViews().hours, NONE);
  const years = useMemo(() => yearsOf(hours), [hours]);
  const dates = useMemo(() => {
    const as = (part: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...part, timeZone: 'UTC' });
    return { day: as({ day: 'numeric', month: 'short' }), month: as({ month: 'long' }) };
  }, [locale]);
  if (years.length === 0) return null;
  const pen: Pen = { t, them, ...dates, latest: hours.at(-1) };
  return (
    <section className={css.hours} data-screen-only>
      <h2>{t('hours.title')}</h2>
      {years.map((year, i) => (
        <OfYear key={year.year} year={year} startsOpen={isOpenAtFirst(years, i)} pen={pen} />
      ))}
    </section>
  );
};
