/** What a printed page leaves out, said on it; on a screen, where nothing is left out, it is not there. */

import { usePeople, useToday } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import kit from './kit.module.css';

type Props = { readonly of: 'repair' | 'timeline' | 'hour' | 'prepare' | 'page' };

export const PaperNote = ({ of }: Props) => {
  const t = useText('leaving');
  const { me, them } = usePeople();
  const { day } = useDates();
  const names = { me: me.name, them: them.name };
  return (
    <p data-paper-only className={kit.eyebrow}>
      {t('paper.on', { ...names, date: day(useToday()) })} {t(`paper.${of}`, names)}
    </p>
  );
};
