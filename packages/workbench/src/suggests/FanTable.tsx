/** The table behind the fans: where each choice might lead next, and in the end. */
import type { Band } from '@kithe/model/reading/band';
import type { Fan } from '@kithe/model/reading/what-if';
import { useText } from '../text/use-text.ts';
import { hundredths } from './bands.ts';
import css from './suggests.module.css';

export const FanTable = ({ fans }: { fans: readonly Fan[] }) => {
  const t = useText('reading');
  const name = t('table.chart', { title: t('whatIf.title') });
  const range = (band: Band | undefined) => {
    if (!band) return t('table.none');
    const [low, high] = hundredths(band.most);
    return t('table.range', { low, high });
  };
  return (
    <details className={css.table} data-screen-only>
      <summary>{t('table.show')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
      <section className={css.scroll} aria-label={name} tabIndex={0}>
        <table>
          <caption>{t('table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('whatIf.table.choice')}</th>
              <th scope="col">{t('whatIf.table.next')}</th>
              <th scope="col">{t('whatIf.table.last')}</th>
            </tr>
          </thead>
          <tbody>
            {fans.map((fan) => (
              <tr key={fan.choice}>
                <th scope="row">{t(`whatIf.choices.${fan.choice}`)}</th>
                <td>{range(fan.connection[0])}</td>
                <td>{range(fan.connection.at(-1))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
