/** The only symbols there are to learn, each drawn and said in a sentence: two lines, a crack, a golden seam (J16). */
import { useText } from '../text/use-text.ts';
import { Crack } from './Crack.tsx';
import css from './legend.module.css';
import { Seam } from './Seam.tsx';

export const Legend = () => {
  const t = useText('front');
  return (
    <ul className={css.legend} aria-label={t('legend.label')}>
      <li className={css.item}>
        <svg className={css.lines} viewBox="0 0 28 40" aria-hidden="true" fill="none">
          <path className={css.therapist} d="M1 15c8-3 16 2 26-2" />
          <path className={css.client} d="M1 27c8 3 15-4 26-5" />
        </svg>
        <p>{t('legend.lines')}</p>
      </li>
      <li className={css.item}>
        <span className={css.symbol}>
          <Crack seed="legend" isShort />
        </span>
        <p>
          <strong>{t('legend.crackName')}</strong> {t('legend.crack')}
        </p>
      </li>
      <li className={css.item}>
        <span className={css.symbol}>
          <Seam seed="legend" isShort />
        </span>
        <p>
          <strong className={css.seam}>{t('legend.seamName')}</strong> {t('legend.seam')}
        </p>
      </li>
    </ul>
  );
};
