/** That one person tells this, said plainly wherever an account stands alone (J8): a badge, and what it means. */
import { at } from '../paths.ts';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import css from './solo.module.css';

export const OneAccount = () => {
  const t = useText('solo');
  const c = useText('common');
  const { them } = usePeople();
  return (
    <div className={css.one}>
      <p className={css.badge}>{c('oneAccount')}</p>
      <p>
        {t('one.text', { name: them.name })} <GoWithin to={at.alone}>{t('one.go')}</GoWithin>
      </p>
    </div>
  );
};
