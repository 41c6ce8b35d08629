/**
 * An expectation, drawn as what its entries would support: a band, and a light tick for where it stood before.
 * Never a point alone (product.md, 6): the half of the Beta in its middle. The sentence says the same in words.
 */
import type { LedgerImage } from '@kithe/record/ledger';
import { useText } from '../text/use-text.ts';
import css from './images.module.css';
import { placeWord } from './words.ts';

const percent = (p: number): string => `${Math.round(p * 1_000) / 10}%`;

type Props = {
  of: Pick<LedgerImage, 'band' | 'reading'>;
  /** On a card the sentence is only heard; on the page of the image it is also read. */
  hasWords?: boolean;
};

export const Band = ({ of: { band, reading }, hasWords = false }: Props) => {
  const t = useText('images');
  const [low, high] = band.map((p) => t(`places.${placeWord(p)}`));
  const before = t(`places.${placeWord(reading.before)}`);
  const label = low === high ? t('bandSame', { before, low }) : t('bandLabel', { before, low, high });
  return (
    <figure className={css.band}>
      <svg className={css.bandDrawing} role="img" aria-label={label} height="34" width="100%">
        <line className={css.bandLine} x1="0" x2="100%" y1="17" y2="17" />
        <line className={css.bandEnd} x1="0.5" x2="0.5" y1="12" y2="22" />
        <line className={css.bandEnd} x1="100%" x2="100%" y1="12" y2="22" />
        <rect
          className={css.bandNow}
          x={percent(band[0])}
          width={percent(band[1] - band[0])}
          y="10"
          height="14"
          rx="7"
        />
        <line
          className={css.bandBefore}
          x1={percent(reading.before)}
          x2={percent(reading.before)}
          y1="3"
          y2="31"
        />
      </svg>
      <p className={css.bandEnds} aria-hidden="true">
        <span>{t('ends.low')}</span>
        <span>{t('ends.high')}</span>
      </p>
      {hasWords && <figcaption className={css.bandWords}>{label}</figcaption>}
    </figure>
  );
};
