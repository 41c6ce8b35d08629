/**
 * How far one disconnection has come: a crack that runs from *noticed* to *stronger?*, gold once it has landed.
 * The sentence below it says the same, and says what was passed over.
 */
import type { Disconnection } from '@kithe/record/repair';
import { useText } from '../text/use-text.ts';
import { jagged, pathOf } from '../ui/jagged.ts';
import { Hidden } from '../ui/Layout.tsx';
import css from './track.module.css';
import { STOPS, trackOf } from './track.ts';

const SEGMENT = 100;

/** One piece of the crack, from stop `i` to the next. */
const segment = (seed: string, i: number): string =>
  pathOf(
    jagged(`${seed} ${i}`, SEGMENT, 7, 2).map(([along, across]) => [along + i * SEGMENT, across]),
    'right',
  );

export const Track = ({ of }: { of: Disconnection }) => {
  const t = useText('repair');
  const stops = trackOf(of);
  const furthest = stops.findLastIndex(({ state }) => state === 'said');
  const passed = stops.filter(({ state }) => state === 'passed');
  const pieces = STOPS.slice(1).map((_, i) => ({
    d: segment(of.id, i),
    look: i >= furthest ? css.ahead : of.isRepaired ? css.seam : css.crack,
  }));
  return (
    <div className={css.track}>
      <svg
        className={css.line}
        viewBox={`0 -10 ${SEGMENT * (STOPS.length - 1)} 20`}
        preserveAspectRatio="none"
        aria-hidden="true"
        fill="none"
      >
        {pieces.map(({ d, look }) => (
          <path key={d} className={look} d={d} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <ol className={css.stops} aria-label={t('trackLabel')}>
        {stops.map(({ name, state }) => (
          <li key={name} className={css.stop} data-state={state} data-mended={of.isRepaired || undefined}>
            <span className={css.dot} aria-hidden="true" />
            <span className={css.name}>
              {t(`stops.${name}`)}
              <Hidden>: {t(`stopState.${state}`)}</Hidden>
            </span>
          </li>
        ))}
      </ol>
      <p className={css.words}>
        {t(`trackNow.${of.stage}`)} {passed.map(({ name }) => t(`trackPassed.${name}`)).join(' ')}
      </p>
    </div>
  );
};
