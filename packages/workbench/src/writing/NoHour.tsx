/** An address that names no hour of this record: a mistyped one, or one that is still on its way. */
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import writing from './writing.module.css';

export const NoHour = () => {
  const t = useText('write');
  return (
    <div className={writing.page}>
      <h1>{t('noHour.title')}</h1>
      <p>{t('noHour.words')}</p>
      <p>
        <GoWithin to={at.home} className={buttonLook('quiet')}>
          {t('noHour.home')}
        </GoWithin>
      </p>
    </div>
  );
};
