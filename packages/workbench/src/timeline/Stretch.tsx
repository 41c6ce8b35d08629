/** Which stretch of time is drawn: a list, the stretch before and after, and all hours small with that part marked. */
import { useId } from 'react';
import { useViews } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { alongOf, useDirection } from '../ui/direction.ts';
import kit from '../ui/kit.module.css';
import { monthsOf, neighbour, type Span, type Spans } from './spans.ts';
import css from './stretch.module.css';
import { heightOf, STRIP, stripOf } from './strip.ts';
import { marksOf, runsOf } from './telling.ts';
import { useBoth } from './use-scene.ts';

type Props = { spans: Spans; span: Span; onChoose: (id: string) => void };

/** All hours on a strip: enough to see where one is, and where it broke. */
const Overview = ({ span, onPick }: { span: Span; onPick: (hour: number) => void }) => {
  const t = useText('timeline');
  const { timeline } = useViews();
  const both = useBoth();
  const direction = useDirection();
  const count = timeline.length;
  const strip = stripOf(count);
  const x = (i: number) => ((i + 0.5) * STRIP.width) / count;
  const stroke = (i: number) => `M${x(i).toFixed(1)} ${strip.strokes.top}V${strip.strokes.bottom}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for a pointer; the list above does the same by keyboard
    <svg
      className={css.overview}
      viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
      data-dense={strip.isDense || undefined}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('spans.overview')}
      fill="none"
      onClick={({ currentTarget, clientX }) => {
        const along = alongOf(currentTarget.getBoundingClientRect(), clientX, direction);
        onPick(Math.min(count - 1, Math.max(0, Math.floor(along * count))));
      }}
    >
      <rect
        className={css.window}
        x={(span.from * STRIP.width) / count}
        width={((span.to - span.from) * STRIP.width) / count}
        height={STRIP.height}
      />
      {timeline.flatMap(({ began, mended }, i) => [
        ...mended.map(({ id }) => (
          <path key={`seam ${id}`} className={css.seam} d={stroke(i)} vectorEffect="non-scaling-stroke" />
        )),
        ...began
          .filter((d) => !d.isRepaired)
          .map(({ id }) => (
            <path key={`crack ${id}`} className={css.crack} d={stroke(i)} vectorEffect="non-scaling-stroke" />
          )),
      ])}
      {/* Above the strokes: these are what one looks for. */}
      {both.map(({ key, role }) => {
        const marks = marksOf(timeline, key, 'close');
        const d = runsOf(marks)
          .map(
            (run) =>
              `M${run.map((i) => `${x(i).toFixed(1)} ${heightOf(strip, marks[i] ?? 0).toFixed(1)}`).join('L')}`,
          )
          .join('');
        return <path key={key} className={css[role]} d={d} vectorEffect="non-scaling-stroke" />;
      })}
    </svg>
  );
};

export const Stretch = ({ spans, span, onChoose }: Props) => {
  const t = useText('timeline');
  const locale = useLocale();
  const id = useId();
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const nameOf = (quarter: string): string => {
    const ends = monthsOf(quarter);
    return ends === null
      ? quarter
      : months.formatRange(Date.parse(`${ends[0]}T00:00:00Z`), Date.parse(`${ends[1]}T00:00:00Z`));
  };
  const before = neighbour(spans, span, -1);
  const after = neighbour(spans, span, 1);
  return (
    <div className={css.stretch} data-screen-only>
      <div className={css.choice}>
        <label className={kit.hidden} htmlFor={id}>
          {t('span')}
        </label>
        <select
          id={id}
          className={`${kit.input} ${css.select}`}
          value={span.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="all">{t('spans.all')}</option>
          {spans.years.map(({ year, quarters }) => (
            <optgroup key={year} label={year}>
              <option value={year}>{t('spans.year', { year })}</option>
              {quarters.map((quarter) => (
                <option key={quarter.id} value={quarter.id}>
                  {nameOf(quarter.id)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {before && (
          <Button look="plain" onClick={() => onChoose(before.id)}>
            {t('earlier')}
          </Button>
        )}
        {after && (
          <Button look="plain" onClick={() => onChoose(after.id)}>
            {t('later')}
          </Button>
        )}
      </div>
      {span.id !== 'all' && (
        <Overview
          span={span}
          onPick={(hour) => {
            const row = span.id.includes('-')
              ? spans.years.flatMap(({ quarters }) => quarters)
              : spans.years.map(({ whole }) => whole);
            const there = row.find(({ from, to }) => from <= hour && hour < to);
            if (there) onChoose(there.id);
          }}
        />
      )}
    </div>
  );
};
