/** Two or three fans laid over each other: each with its own hatching, darker where they overlap (J9). */
import type { Fan } from '@kithe/model/reading/what-if';
import { useId } from 'react';
import { drawnBands, MARGIN, type Size } from './bands.ts';
import css from './suggests.module.css';

/** One hatching for each place in the choice, so that a choice is known by more than a colour. */
const TURNS = [45, -45, 0] as const;

const Hatch = ({ id, turn }: { id: string; turn: number }) => (
  <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
    <path className={css.hatch} d="M0 3.5H7" />
  </pattern>
);

export const FanPicture = ({ fans, size, label }: { fans: readonly Fan[]; size: Size; label: string }) => {
  const id = useId();
  return (
    <svg
      className={css.svg}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
    >
      <defs>
        {fans.map(({ choice }, i) => (
          <Hatch key={choice} id={`${id}${i}`} turn={TURNS[i] ?? 90} />
        ))}
      </defs>
      <path className={css.ground} d={`M${MARGIN} ${MARGIN}H${size.width - MARGIN}`} />
      <path className={css.ground} d={`M${MARGIN} ${size.height - MARGIN}H${size.width - MARGIN}`} />
      {fans.map(({ choice, connection }, i) => {
        const { most, half } = drawnBands(connection, size);
        return (
          <g key={choice} className={css.fan}>
            <path className={css.fanMost} d={most} fill={`url(#${id}${i})`} />
            <path className={css.fanHalf} d={half} />
          </g>
        );
      })}
    </svg>
  );
};

/** The hatching of one choice, for the key beside its name. */
export const FanSample = ({ place }: { place: number }) => {
  const id = useId();
  return (
    <svg className={css.sample} width="28" height="16" aria-hidden="true">
      <defs>
        <Hatch id={id} turn={TURNS[place] ?? 90} />
      </defs>
      <rect className={css.fanMost} x="1" y="1" width="26" height="14" fill={`url(#${id})`} />
    </svg>
  );
};
