/** What a printed page leaves out, said on it; on a screen, where nothing is left out, it is not there. */

import { useIsAlone, usePeople, useToday } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import kit from './kit.module.css';

type Props = { readonly of: 'repair' | 'timeline' | 'hour' | 'prepare' | 'page' };

export const PaperNote = ({ of }: Props) => {
  const t = useText('leaving');
  const { me, them } = usePeople();
  const isAlone = useIsAlone();
  const { day } = useDates();
  const date = day(useToday());
  return (
    <p data-paper-only className={kit.eyebrow}>
      {isAlone ? (
        <>
          {t('paper.onAlone', { me: me.name, date })} {t(of === 'hour' ? 'paper.hour' : 'paper.pageAlone')}
        </>
      ) : (
        <>
          {t('paper.on', { me: me.name, them: them.name, date })}{' '}
          {of === 'page' ? t('paper.page', { me: me.name, them: them.name }) : t(`paper.${of}`)}
        </>
      )}
    </p>
  );
};
