/** A chart with all that belongs to it: what the lines are, the picture, its sentence, and the table behind it. */
import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { useWidth } from '../timeline/use-width.ts';
import { Crack } from '../ui/Crack.tsx';
import { jagged, pathOf } from '../ui/jagged.ts';
import { Seam } from '../ui/Seam.tsx';
import { type Break, type ChartSpec, drawn, inHundred, type Look, rowsOf } from './chart.ts';
import css from './curves.module.css';

type Props = ChartSpec & {
  title: ReactNode;
  /** The whole of it in a sentence: shown below, and what a screen reader hears in place of the picture. */
  said: string;
  /** Words at the top and the bottom. */
  ends?: readonly [top: string, bottom: string];
  /** Words at the beginning and the end of time. */
  span?: readonly [string, string];
  /** Moments between two points, and how many lie before the first. */
  every?: number;
  /** What the table's numbers are. */
  unit?: string;
  /** From a value to the whole number that the table shows. */
  count?: (value: number) => number;
  /** How many lives a band comes from. */
  lives?: number;
  /** How high, in px. */
  height?: number;
};

const Sample = ({ look }: { look: Look }) => (
  <svg className={css.sample} width="30" height="12" viewBox="0 0 30 12" aria-hidden="true" fill="none">
    <path className={css[look]} d="M2 6H28" />
  </svg>
);

const DrawnBreak = ({ kind, x, height }: Break & { x: number; height: number }) => {
  const d = pathOf(jagged('that evening', height - 8, 5, 9), 'down');
  return (
    <g className={css[kind]} transform={`translate(${x} 4)`}>
      <path className={css.halo} d={d} />
      {kind === 'seam' && <path className={css.bed} d={d} />}
      <path className={css.stroke} d={d} />
    </g>
  );
};

const Picture = ({ spec, said, height }: { spec: ChartSpec; said: string; height: number }) => {
  const t = useText('play');
  const { ref, width } = useWidth();
  const isOfHundred = spec.range[0] === 0 && spec.range[1] === 1;
  return (
    <div className={css.field}>
      {isOfHundred && (
        <span className={css.half} aria-hidden="true">
          {t('guess.value', { count: 50 })}
        </span>
      )}
      <div ref={ref} className={css.picture} data-height={height}>
        {width !== null && width > 0 && <DrawnPicture spec={spec} said={said} size={{ width, height }} />}
      </div>
    </div>
  );
};

const DrawnPicture = ({
  spec,
  said,
  size: { width, height },
}: {
  spec: ChartSpec;
  said: string;
  size: { width: number; height: number };
}) => {
  const { lines, breaks } = drawn(spec, { width, height });
  return (
    <svg
      className={css.svg}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={said}
      fill="none"
    >
      <path className={css.ground} d={`M0 8H${width}M0 ${height / 2}H${width}M0 ${height - 8}H${width}`} />
      {lines.map(
        ({ id, look, band }) => band && <path key={id} className={`${css.band} ${css[look]}`} d={band} />,
      )}
      {breaks.map((one) => (
        <DrawnBreak key={`${one.kind} ${one.at}`} {...one} height={height} />
      ))}
      <g className={css.lines}>
        {[...lines].reverse().map(({ id, look, path, end }) => (
          <g key={id}>
            <path className={css[look]} d={path} />
            <circle className={`${css.end} ${css[look]}`} cx={end[0]} cy={end[1]} r="4" />
          </g>
        ))}
      </g>
    </svg>
  );
};

const Table = ({
  titleId,
  spec: { lines, points },
  every,
  unit,
  count,
}: {
  titleId: string;
  spec: ChartSpec;
  every: number;
  unit: string;
  count: (value: number) => number;
}) => {
  const t = useText('play');
  const full = lines.filter((line) => line.at === undefined);
  const known = Math.min(points, Math.max(1, ...full.map(({ values }) => values.length)));
  return (
    <details className={css.table} data-screen-only>
      <summary>{t('chart.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
      <section className={css.scroll} aria-labelledby={titleId} tabIndex={0}>
        <table>
          <caption>{unit}</caption>
          <thead>
            <tr>
              <th scope="col">{t('chart.when')}</th>
              {full.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(known).map((row) => (
              <tr key={row}>
                <th scope="row">
                  {row === 0 ? t('chart.start') : t('chart.moment', { count: row * every })}
                </th>
                {full.map(({ id, values }) => (
                  <td key={id}>{count(values[row] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};

export const Curves = ({
  title,
  said,
  ends,
  span,
  every = 1,
  unit,
  count = inHundred,
  lives,
  height = 240,
  ...spec
}: Props) => {
  const t = useText('play');
  const id = useId();
  const [top, bottom] = ends ?? [t('chart.most'), t('chart.least')];
  const kinds = [...new Set((spec.breaks ?? []).map(({ kind }) => kind))];
  return (
    <figure className={css.figure} aria-labelledby={id}>
      <figcaption id={id} className={css.title}>
        {title}
      </figcaption>
      <ul className={css.legend} aria-label={t('chart.line')}>
        {spec.lines.map(({ id: line, look, name }) => (
          <li key={line}>
            <Sample look={look} />
            {name}
          </li>
        ))}
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={css.symbol}>
              {kind === 'crack' ? (
                <Crack seed="that evening" isShort />
              ) : (
                <Seam seed="that evening" isShort />
              )}
            </span>
            {t(`chart.${kind}`)}
          </li>
        ))}
      </ul>
      <p className={css.word} aria-hidden="true">
        {top}
      </p>
      <Picture spec={spec} said={said} height={height} />
      <p className={css.word} aria-hidden="true">
        {bottom}
      </p>
      {span && (
        <p className={css.span} aria-hidden="true">
          <span>{span[0]}</span>
          <span>{span[1]}</span>
        </p>
      )}
      <p className={css.said}>{said}</p>
      {lives !== undefined && <p className={css.small}>{t('chart.band', { count: lives })}</p>}
      <Table titleId={id} spec={spec} every={every} unit={unit ?? t('chart.unit')} count={count} />
    </figure>
  );
};
