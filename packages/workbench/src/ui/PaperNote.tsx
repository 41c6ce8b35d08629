/** What a printed page leaves out, said on it; on a screen, where nothing is left out, it is not there. */

import { usePeople, useRelationship } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import kit from './kit.module.css';

export const PaperNote = ({ of }: { readonly of: 'repair' | 'timeline' | 'hour' | 'prepare' }) => {
  const t = useText('leaving');
  const { nowMs } = useRelationship();
  const { me, them } = usePeople();
  const { day } = useDates();
  const date = day(new Date(nowMs()).toISOString().slice(0, 10));
  return (
    <p data-paper-only className={kit.eyebrow}>
      {t('paper.on', { me: me.name, them: them.name, date })} {t(`paper.${of}`)}
    </p>
  );
};
