/** How to read the town: each sign drawn as it is drawn there, and said. */
import { useText } from '../text/use-text.ts';
import { Crack } from '../ui/Crack.tsx';
import { Seam } from '../ui/Seam.tsx';
import css from './town.module.css';

const DISCS = [
  ['open', 6],
  ['half', 3.2],
  ['hidden', 0.8],
] as const;

export const TownKey = ({ hasPower }: { hasPower: boolean }) => {
  const t = useText('play');
  return (
    <ul className={css.key} aria-label={t('town.key.label')}>
      {DISCS.map(([name, radius]) => (
        <li key={name}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none">
            <circle className={css.ring} cx="8" cy="8" r="6.5" />
            <circle className={css.disc} cx="8" cy="8" r={radius} />
          </svg>
          {t(`town.key.${name}`)}
        </li>
      ))}
      {hasPower && (
        <li>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none">
            <circle className={css.ring} cx="10" cy="10" r="6" />
            <circle className={css.ring} cx="10" cy="10" r="9" />
          </svg>
          {t('town.key.above')}
        </li>
      )}
      <li>
        <span className={css.symbol}>
          <Crack seed="legend" isShort />
        </span>
        {t('town.key.crack')}
      </li>
      <li>
        <span className={css.symbol}>
          <Seam seed="legend" isShort />
        </span>
        {t('town.key.seam')}
      </li>
    </ul>
  );
};
