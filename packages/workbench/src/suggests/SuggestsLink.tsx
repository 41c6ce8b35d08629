/** The way to what two accounts suggest: there where it may be used, and otherwise not missed (J9). */
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { useIsReadingInUse } from './in-use.ts';

const Way = () => {
  const t = useText('reading');
  return (
    <p data-screen-only>
      <GoWithin to={at.suggests} className={buttonLook('plain')}>
        {t('go')}
      </GoWithin>
    </p>
  );
};

export const SuggestsLink = () => (useIsReadingInUse() ? <Way /> : null);
