/** How to read the picture: each sign drawn as it is drawn there, and said. */
import { useText } from '../text/use-text.ts';
import { Crack } from '../ui/Crack.tsx';
import { Seam } from '../ui/Seam.tsx';
import css from './symbol-key.module.css';
import { useBoth } from './use-scene.ts';

export const SymbolKey = ({ hasKept }: { hasKept: boolean }) => {
  const t = useText('timeline');
  const both = useBoth();
  return (
    <ul className={css.key} aria-label={t('key.label')}>
      {both.map(({ key, role, name }) => (
        <li key={key}>
          <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true" fill="none">
            <path className={css[role]} d="M1 8H29" />
            {role === 'client' ? (
              <circle className={css.clientMark} cx="15" cy="8" r="3.25" />
            ) : (
              <path className={css.therapistMark} d="M15 3.75l4.25 4.25l-4.25 4.25l-4.25-4.25z" />
            )}
          </svg>
          {name}
        </li>
      ))}
      <li>
        <span className={css.symbol}>
          <Crack seed="legend" isShort />
        </span>
        {t('key.crack')}
      </li>
      <li>
        <span className={css.symbol}>
          <Seam seed="legend" isShort />
        </span>
        {t('key.seam')}
      </li>
      <li>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none">
          <circle className={css.star} cx="8" cy="8" r="6" />
        </svg>
        {t('key.star')}
      </li>
      {hasKept && (
        <li data-screen-only>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none">
            <circle className={css.kept} cx="8" cy="8" r="4" />
          </svg>
          {t('key.kept')}
        </li>
      )}
    </ul>
  );
};
