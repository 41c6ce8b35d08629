/**
 * A guess that is drawn: five marks over time, each a slider of the platform's own. A pointer may draw across all of
 * them at once; a keyboard moves one after the other. Both do the same.
 */
import { type PointerEvent, useId, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { alongOf, useDirection } from '../ui/direction.ts';
import { drawnFromTo, inHundred, type Pen } from './chart.ts';
import css from './draw.module.css';

/** Half a mark, in px: the middle of a mark does not come closer to the edge. */
const INSET = 16;
const HEIGHT = 240;

type Props = {
  /** Where it stands now, in [0, 1]: the line begins there. */
  now: number;
  /** After how many moments each mark stands. */
  after: readonly number[];
  label: string;
  onBet: (heights: readonly number[]) => void;
};

export const DrawBet = ({ now, after, label, onBet }: Props) => {
  const t = useText('play');
  const id = useId();
  const direction = useDirection();
  const field = useRef<HTMLDivElement>(null);
  const pen = useRef<Pen | null>(null);
  const [heights, setHeights] = useState<readonly number[]>(() => after.map(() => now));
  const isTouched = heights.some((height) => height !== now);
  const y = (height: number) => INSET + (1 - height) * (HEIGHT - 2 * INSET);
  const path = [now, ...heights].map((height, i) => `${i === 0 ? 'M' : 'L'}${i + 0.5} ${y(height)}`).join('');

  const drawTo = ({ clientX, clientY }: PointerEvent, isFirst: boolean) => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return;
    const column = Math.floor(alongOf(box, clientX, direction) * (after.length + 1)) - 1;
    const height = 1 - (clientY - box.top - INSET) / (box.height - 2 * INSET);
    const here = { column, height: Math.round(Math.min(1, Math.max(0, height)) * 100) / 100 };
    const from = isFirst ? here : (pen.current ?? here);
    pen.current = here;
    setHeights((before) => drawnFromTo(before, from, here));
  };

  return (
    <div className={css.draw}>
      <p className={css.how}>{t('guess.how')}</p>
      <p className={css.word} aria-hidden="true">
        {t('chart.most')}
      </p>
      <fieldset>
        <legend className={css.hidden}>{label}</legend>
        <div
          ref={field}
          className={css.field}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drawTo(event, true);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) drawTo(event, false);
          }}
        >
          <svg
            className={css.line}
            viewBox={`0 0 ${after.length + 1} ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
            fill="none"
          >
            <path className={css.before} d={`M0 ${y(now)}H0.5`} vectorEffect="non-scaling-stroke" />
            <path
              className={css.level}
              d={`M0.5 ${y(now)}H${after.length + 1}`}
              vectorEffect="non-scaling-stroke"
            />
            <path className={css.drawn} d={path} vectorEffect="non-scaling-stroke" />
          </svg>
          <span />
          {after.map((moments, i) => (
            <input
              key={moments}
              id={`${id}-${moments}`}
              className={css.mark}
              type="range"
              min={0}
              max={100}
              step={1}
              value={inHundred(heights[i] ?? now)}
              aria-label={t('guess.point', { count: moments })}
              aria-valuetext={t('guess.value', { count: inHundred(heights[i] ?? now) })}
              onChange={(event) => {
                const height = Number(event.currentTarget.value) / 100;
                setHeights((before) => before.map((h, j) => (j === i ? height : h)));
              }}
            />
          ))}
        </div>
      </fieldset>
      <p className={css.word} aria-hidden="true">
        {t('chart.least')}
      </p>
      <p className={css.moments} aria-hidden="true">
        <span>{t('guess.now')}</span>
        {after.map((moments) => (
          <span key={moments}>{moments}</span>
        ))}
      </p>
      <p className={css.later} aria-hidden="true">
        {t('guess.later')}
      </p>
      <Button onClick={() => onBet(heights)}>{t(isTouched ? 'guess.draw' : 'guess.level')}</Button>
    </div>
  );
};
