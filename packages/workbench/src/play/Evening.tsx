/** One moment told in full: what Mira says, what you answered, and what can be chosen. */
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import kit from '../ui/kit.module.css';
import { Sheet } from '../ui/Layout.tsx';
import css from './play.module.css';

type Props = {
  says: string;
  /** What you said or did, once it is chosen. */
  answered?: string;
  /** The question above the choices. */
  legend: string;
  children?: ReactNode;
};

export const Evening = ({ says, answered, legend, children }: Props) => {
  const t = useText('play');
  return (
    <Sheet label={t('scene.label')}>
      <div className={css.now}>
        <div>
          <p className={`${kit.who} ${kit.whoClient}`}>{t('scene.mira')}</p>
          <p className={css.seen}>
            <q className={css.words}>{says}</q>
          </p>
        </div>
        {answered !== undefined && (
          <div>
            <p className={`${kit.who} ${kit.whoTherapist}`}>{t('scene.you')}</p>
            <p className={css.yours}>{answered}</p>
          </div>
        )}
        {children && (
          <fieldset className={css.answers}>
            <legend className={css.legend}>{legend}</legend>
            {children}
          </fieldset>
        )}
      </div>
    </Sheet>
  );
};
