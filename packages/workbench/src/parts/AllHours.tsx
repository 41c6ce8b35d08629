/** The table behind the ring: for each part, the hours in which it was brought, at the door, or kept out. */
import { PLACES } from '@kithe/record/cards';
import type { Part } from '@kithe/record/parts';
import { useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import type { MapReader, Step } from './map.ts';
import css from './parts.module.css';

export const AllHours = ({ parts, reader }: { parts: readonly Part[]; reader: MapReader }) => {
  const t = useText('parts');
  const { hours } = useViews();
  const { day } = useDates();
  const nameOf = (step: Step) => {
    const hour = hours.find(({ id }) => id === step);
    return hour ? hour.name || day(hour.date) : t('noHour');
  };
  return (
    <details className={css.more}>
      <summary>{t('table')}</summary>
      <div className={css.scroll}>
        <table className={css.table}>
          <caption>{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('colPart')}</th>
              {PLACES.map((place) => (
                <th key={place} scope="col">
                  {t(`places.${place}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">{part.name}</th>
                {PLACES.map((place) => (
                  <td key={place}>
                    {reader.steps
                      .filter((step) => reader.placed(part, step)?.place === place)
                      .map(nameOf)
                      .join(' · ')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
