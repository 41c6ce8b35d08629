/**
 * An image read exactly (J55–J58): two spreads that are never mixed. *What these entries would support* is the Beta that
 * the ledger's own sums give; *what we do not know* is ours. And *untested* is neither of them.
 */
import { imagePosterior } from '@kithe/model/reading/image-posterior';
import type { LedgerImage } from '@kithe/record/ledger';
import { placeWord } from '../images/words.ts';
import { useText } from '../text/use-text.ts';
import { spreadOf } from './spread.ts';
import css from './suggests.module.css';

const percent = (p: number): string => `${Math.round(p * 1_000) / 10}%`;

const Spread = ({ what, most, half }: { what: string; most: Pair; half: Pair }) => {
  const t = useText('reading');
  const images = useText('images');
  const place = (p: number) => images(`places.${placeWord(p)}`);
  const label = t('images.label', {
    what,
    low: place(most[0]),
    high: place(most[1]),
    halfLow: place(half[0]),
    halfHigh: place(half[1]),
  });
  return (
    <figure className={css.spread}>
      <figcaption>{what}</figcaption>
      <svg className={css.spreadDrawing} role="img" aria-label={label} height="26" width="100%">
        <line className={css.ground} x1="0" x2="100%" y1="13" y2="13" />
        <rect
          className={css.most}
          x={percent(most[0])}
          width={percent(most[1] - most[0])}
          y="6"
          height="14"
        />
        <rect
          className={css.half}
          x={percent(half[0])}
          width={percent(half[1] - half[0])}
          y="6"
          height="14"
        />
      </svg>
    </figure>
  );
};
type Pair = readonly [number, number];

/** Both spreads of one image that both may read, from the entries that both may read. */
export const Spreads = ({ of: image }: { of: LedgerImage }) => {
  const t = useText('reading');
  const { isUntested, supported, unknown } = imagePosterior(spreadOf(image));
  return (
    <div className={css.spreads}>
      {isUntested && <p className={css.untested}>{t('images.untested')}</p>}
      <Spread what={t('images.supported')} {...supported} />
      {/* Where nothing but the entries was worked out, there is no second spread to show. */}
      {unknown !== supported && <Spread what={t('images.unknown')} {...unknown} />}
      <p className={css.span} aria-hidden="true">
        <span>{t('images.low')}</span>
        <span>{t('images.high')}</span>
      </p>
    </div>
  );
};

/** The same on the page of the image, under its own sums. */
export const ImageSpreads = ({ of: image }: { of: LedgerImage }) => {
  const t = useText('reading');
  return (
    <section className={css.section}>
      <h2>{t('images.section')}</h2>
      <p className={css.soft}>{t('images.lead')}</p>
      <Spreads of={image} />
    </section>
  );
};
