/** Under every place to write: nobody is watching, and where help is (product.md, trust 3). */
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import frame from './frame.module.css';
import { Go } from './Go.tsx';

export const Watching = () => {
  const t = useText('common');
  return (
    <p className={frame.watching} data-screen-only>
      <span>{t('watching')}</span>
      <Go to={paths.help}>{t('helpNow')}</Go>
    </p>
  );
};
