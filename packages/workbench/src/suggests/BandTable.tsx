/** The table behind a band: the only place where a number stands. Built only when it is asked for. */
import { useId, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { hundredths } from './bands.ts';
import type { ChartHour } from './charted.ts';
import css from './suggests.module.css';

export const BandTable = ({ title, hours }: { title: string; hours: readonly ChartHour[] }) => {
  const t = useText('reading');
  const about = useId();
  const [isOpen, setOpen] = useState(false);
  const range = (edges: readonly [number, number] | undefined) => {
    if (!edges) return t('table.none');
    const [low, high] = hundredths(edges);
    return t('table.range', { low, high });
  };
  return (
    <details className={css.table} data-screen-only onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('table.show')}</summary>
      {isOpen && (
        // Above what is scrolled: on a phone the table may be wider than the page, and a sentence must not be.
        <p id={about} className={css.soft}>
          {t('table.caption')}
        </p>
      )}
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard
        <section className={css.scroll} aria-label={t('table.chart', { title })} tabIndex={0}>
          <table aria-describedby={about}>
            <thead>
              <tr>
                <th scope="col">{t('table.hour')}</th>
                <th scope="col">{t('table.half')}</th>
                <th scope="col">{t('table.most')}</th>
                <th scope="col">{t('table.before')}</th>
              </tr>
            </thead>
            <tbody>
              {hours.map(({ id, name, band, before }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{range(band?.half)}</td>
                  <td>{range(band?.most)}</td>
                  <td>{range(before?.most)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
};
