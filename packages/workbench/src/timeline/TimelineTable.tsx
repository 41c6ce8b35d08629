/** The table behind the picture: the same hours, in words. Built only when it is asked for. */
import { useState } from 'react';
import { at } from '../paths.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Breaks, Stars } from './HourLines.tsx';
import css from './table.module.css';
import type { Telling } from './use-scene.ts';

export const TimelineTable = ({ telling, caption }: { telling: Telling; caption: string }) => {
  const t = useText('timeline');
  const { day } = useDates();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-screen-only>
      <summary className={css.summary}>{t('table.show')}</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard
        <section className={css.scroll} aria-label={t('table.show')} tabIndex={0}>
          <table className={css.table}>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('table.hour')}</th>
                <th scope="col">{t('table.day')}</th>
                {telling.people.map(({ key, name }) => (
                  <th key={key} scope="col">
                    {name}
                  </th>
                ))}
                <th scope="col">{t('table.what')}</th>
              </tr>
            </thead>
            <tbody>
              {telling.hours.map((hour, i) => (
                <tr key={hour.id}>
                  <th scope="row">
                    <GoWithin to={at.hour(hour.id)}>{hour.name}</GoWithin>
                  </th>
                  <td>{day(hour.date)}</td>
                  {telling.people.map(({ key, marks }) => {
                    const mark = marks[i];
                    return <td key={key}>{mark == null ? t('table.untold') : telling.markWord(mark)}</td>;
                  })}
                  <td>
                    <Breaks began={hour.began} mended={hour.mended} />
                    <Stars stars={hour.stars} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
};
