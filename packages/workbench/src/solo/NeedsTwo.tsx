/** On an address that leads to a page for two, in a record that one person keeps alone: what is here instead. */
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import css from './solo.module.css';

export const NeedsTwo = () => {
  const t = useText('solo');
  return (
    <div className={css.page}>
      <h1>{t('needsTwo.title')}</h1>
      <p>{t('needsTwo.text')}</p>
      <p className={css.go}>
        <GoWithin to={at.home}>{t('needsTwo.home')}</GoWithin>
        <GoWithin to={at.alone}>{t('one.go')}</GoWithin>
      </p>
    </div>
  );
};
