/** What is still open and began in no hour: the newest in a sentence, the others in a list that opens. */
import type { Disconnection } from '@kithe/record/repair';
import { useState } from 'react';
import { at } from '../paths.ts';
import { useViews } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { useSome } from '../ui/Some.tsx';
import { inNoHour } from './in-no-hour.ts';
import css from './timeline.module.css';

const Further = ({ of }: { of: readonly Disconnection[] }) => {
  const t = useText('timeline');
  const { shown, more } = useSome(of);
  return (
    <>
      <ul className={css.further}>
        {shown.map((d) => (
          <li key={d.id}>
            <GoWithin to={at.disconnection(d.id)}>{d.title || t('unnamed')}</GoWithin>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
};

export const InNoHour = () => {
  const t = useText('timeline');
  const locale = useLocale();
  const { repair } = useViews();
  const [isOpen, setOpen] = useState(false);
  const { named, further } = inNoHour(repair);
  if (named.length === 0) return null;
  const titles = named.map(({ title }) => title || t('unnamed'));
  const count = further.length;
  return (
    <div className={css.elsewhere}>
      <p>
        {t('elsewhere', {
          titles: new Intl.ListFormat(locale).format(
            count === 0 ? titles : [...titles, t('furtherOnes', { count })],
          ),
        })}
      </p>
      {count > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary data-screen-only>{t('further')}</summary>
          {isOpen && <Further of={further} />}
        </details>
      )}
    </div>
  );
};
