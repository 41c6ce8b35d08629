/** Somebody else's device, for an hour: the way to give it back stands above every page. */
import css from '../account/above.module.css';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Go } from '../ui/Go.tsx';

export const GiveBack = () => {
  const t = useText('handover');
  return (
    <aside className={css.slim} aria-label={t('way')}>
      <Go to={paths.handOver}>{t('giveBack')}</Go>
    </aside>
  );
};
