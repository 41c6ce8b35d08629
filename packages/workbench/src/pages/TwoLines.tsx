/** The picture on the front page: two lines, a crack, a golden seam. Drawn by hand; the crack and the seam by `jagged`. */
import { useText } from '../text/use-text.ts';
import { jagged, pathOf } from '../ui/jagged.ts';
import css from './two-lines.module.css';

const CRACK = pathOf(jagged('the bus', 196, 9, 7), 'down');
const SEAM = pathOf(jagged('the clock', 196, 9, 7), 'down');

export const TwoLines = () => {
  const t = useText('front');
  return (
    <svg className={css.picture} viewBox="0 0 640 272" role="img" aria-label={t('picture')} fill="none">
      <g className={css.ground}>
        <path d="M12 70H628M12 136H628M12 202H628" />
      </g>
      <g className={css.therapist}>
        <path pathLength={1} d="M14 94C70 82 150 80 212 87" />
        <path pathLength={1} d="M262 92C306 94 348 100 394 109" />
        <path pathLength={1} d="M444 110C506 103 566 86 626 76" />
      </g>
      <g className={css.client}>
        <path pathLength={1} d="M14 88C80 79 150 84 212 96" />
        <path pathLength={1} d="M262 142C306 152 348 170 394 190" />
        <path pathLength={1} d="M444 178C492 152 552 104 626 84" />
      </g>
      <g className={css.crack} transform="translate(237 26)">
        <path pathLength={1} d={CRACK} />
      </g>
      <g className={css.seam} transform="translate(419 26)">
        <path className={css.bed} pathLength={1} d={SEAM} />
        <path pathLength={1} d={SEAM} />
      </g>
      <circle className={css.star} cx="525.2" cy="128.8" r="6" />
      <g className={css.words}>
        <text x="237" y="258">
          {t('legend.stillOpen')}
        </text>
        <text x="419" y="258">
          {t('legend.mended')}
        </text>
      </g>
    </svg>
  );
};
