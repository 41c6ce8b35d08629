/** A band over the hours with all that belongs to it: picture, sentence, key, and the table behind it (J9). */
import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { useWidth } from '../timeline/use-width.ts';
import { BandTable } from './BandTable.tsx';
import { dotsOf, drawnBands, MARGIN, type Size } from './bands.ts';
import type { Charted, ChartHour, Marks } from './charted.ts';
import css from './suggests.module.css';
import { useBandWords } from './use-band-words.ts';

const HEIGHT = 220;

type PictureProps = {
  hours: readonly ChartHour[];
  marks: readonly Marks[];
  size: Size;
  label: string;
};
const Picture = ({ hours, marks, size, label }: PictureProps) => {
  const { most, half } = drawnBands(
    hours.map(({ band }) => band),
    size,
  );
  const { most: anyone } = drawnBands(
    hours.map(({ before }) => before),
    size,
  );
  return (
    <svg
      className={css.svg}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
    >
      <path className={css.ground} d={`M${MARGIN} ${MARGIN}H${size.width - MARGIN}`} />
      <path className={css.ground} d={`M${MARGIN} ${size.height - MARGIN}H${size.width - MARGIN}`} />
      <path className={css.anyone} d={anyone} />
      <path className={css.most} d={most} />
      <path className={css.half} d={half} />
      {marks.map(({ of, marks: made }) =>
        dotsOf(made, size).map(({ x, y }) =>
          of.role === 'client' ? (
            <circle key={`${of.key} ${x}`} className={css.client} cx={x} cy={y} r="3.5" />
          ) : (
            <rect
              key={`${of.key} ${x}`}
              className={css.therapist}
              x={x - 3.2}
              y={y - 3.2}
              width="6.4"
              height="6.4"
              transform={`rotate(45 ${x} ${y})`}
            />
          ),
        ),
      )}
    </svg>
  );
};

/** What the shades and signs are: said once below the picture, in the picture's own shapes. */
const Key = ({ marks }: { marks: readonly Marks[] }) => {
  const t = useText('reading');
  return (
    <ul className={css.key}>
      {(['half', 'most', 'before'] as const).map((name) => (
        <li key={name}>
          <svg className={css.sample} width="28" height="14" aria-hidden="true">
            <rect className={name === 'before' ? css.anyone : css[name]} x="1" y="1" width="26" height="12" />
          </svg>
          {t(`key.${name}`)}
        </li>
      ))}
      {marks.map(({ of }) => (
        <li key={of.key}>
          <svg className={css.sample} width="28" height="14" aria-hidden="true">
            {of.role === 'client' ? (
              <circle className={css.client} cx="14" cy="7" r="3.5" />
            ) : (
              <rect
                className={css.therapist}
                x="10.8"
                y="3.8"
                width="6.4"
                height="6.4"
                transform="rotate(45 14 7)"
              />
            )}
          </svg>
          {t('key.mark', { name: of.name })}
        </li>
      ))}
    </ul>
  );
};

type Props = {
  what: Charted;
  title: string;
  about: ReactNode;
  hours: readonly ChartHour[];
  marks?: readonly Marks[];
  /** Said in place of the band, where it yields to the marks of whoever was there. */
  parted?: string | undefined;
  /** What belongs to it: *this is wrong about me*. */
  children?: ReactNode;
  /** What of that is there also where the band yields. */
  always?: ReactNode;
};

export const BandChart = ({ what, title, about, hours, marks = [], parted, children, always }: Props) => {
  const t = useText('reading');
  const id = useId();
  const { ref, width } = useWidth();
  const { say, sayBefore } = useBandWords(what);
  const last = hours.at(-1);
  const said = last ? say(last) : '';
  const anyone = last ? sayBefore(last) : '';
  if (parted !== undefined)
    return (
      <section className={css.section} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p className={css.said}>{parted}</p>
        {always}
      </section>
    );
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={css.soft}>{about}</p>
      <p className={css.said}>{said}</p>
      <p className={css.soft}>{anyone}</p>
      <figure className={css.figure}>
        <p className={css.end} aria-hidden="true">
          {t(`${what}.top`)}
        </p>
        <div ref={ref} className={css.picture}>
          {width !== null && width > 0 && (
            <Picture
              hours={hours}
              marks={marks}
              size={{ width, height: HEIGHT }}
              label={`${title}. ${said} ${anyone}`}
            />
          )}
        </div>
        <p className={css.end} aria-hidden="true">
          {t(`${what}.bottom`)}
        </p>
        <p className={css.span} aria-hidden="true">
          <span>{hours[0]?.name}</span>
          <span>{hours.length > 1 ? last?.name : ''}</span>
        </p>
        <figcaption>
          <Key marks={marks} />
        </figcaption>
      </figure>
      <BandTable title={title} hours={hours} />
      {children}
    </section>
  );
};
