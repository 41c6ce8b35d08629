/**
 * The picture, drawn: our own SVG, so that it goes to screen, print and screen reader alike. Two colours and two
 * styles of line, a round and a square mark: nobody has to tell the lines apart by colour.
 */
import { memo } from 'react';
import { alongOf, useDirection } from '../ui/direction.ts';
import { jagged, pathOf } from '../ui/jagged.ts';
import css from './drawing.module.css';
import type { DrawnLabel, Picture } from './geometry.ts';

type Props = {
  picture: Picture;
  /** The whole of it in a sentence. */
  label: string;
  onPick?: ((hour: number) => void) | undefined;
};

const round = (x: number): number => Math.round(x * 10) / 10;
const ANCHOR = { start: 'start', middle: 'middle', end: 'end' } as const;

const DrawnSymbol = ({ id, kind, x, top, bottom }: Picture['symbols'][number]) => {
  const isShort = bottom - top < 60;
  const d = pathOf(jagged(id, bottom - top, isShort ? 1.5 : 5, isShort ? 3 : 8), 'down');
  return (
    <g className={css[kind]} transform={`translate(${round(x)} ${round(top)})`}>
      <path className={css.halo} d={d} />
      {kind === 'seam' && <path className={css.bed} d={d} />}
      <path d={d} />
    </g>
  );
};

/** Shapes of a picture that is drawn from left to right, mirrored where one reads from right to left. */
const useMirror = (width: number) => {
  const direction = useDirection();
  const isRtl = direction === 'rtl';
  return {
    direction,
    shapes: isRtl ? { transform: `translate(${width} 0) scale(-1 1)` } : {},
    /** Where words stand: they move to the other side, and `text-anchor` follows the direction by itself. */
    place: (x: number) => round(isRtl ? width - x : x),
  };
};

const Label = ({ kind, lines, align, x, y }: DrawnLabel) => (
  <text
    className={`${css.label} ${css[`said-${kind}`]}`}
    textAnchor={ANCHOR[align]}
    y={round(y)}
    data-label=""
  >
    {lines.map((line, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no name but their place
      <tspan key={i} className={css[`said-${line.voice}`]} x={round(x)} dy={i === 0 ? 0 : 16}>
        {line.text}
      </tspan>
    ))}
  </text>
);

/** A mark: round for the client, a diamond for the therapist. */
const Mark = ({ role, x, y }: { role: 'client' | 'therapist'; x: number; y: number }) =>
  role === 'client' ? (
    <circle cx={round(x)} cy={round(y)} r="3.25" />
  ) : (
    <path d={`M${round(x)} ${round(y - 4.25)}l4.25 4.25l-4.25 4.25l-4.25-4.25z`} />
  );

const nearest = (xs: readonly number[], x: number): number =>
  xs.reduce((best, at, i) => (Math.abs(at - x) < Math.abs((xs[best] ?? 0) - x) ? i : best), 0);

/** Where one stands, above the picture: it moves while the picture stays as it is drawn. */
export const Here = ({ picture, at }: { picture: Picture; at: number }) => {
  const { width, height, field, xs } = picture;
  const { shapes } = useMirror(width);
  const x = xs[at];
  if (x === undefined) return null;
  return (
    <svg className={css.over} viewBox={`0 0 ${width} ${round(height)}`} aria-hidden="true">
      <path {...shapes} className={css.here} d={`M${round(x)} ${round(field.top)}V${round(field.bottom)}`} />
    </svg>
  );
};

/** Ten years are thousands of shapes: drawn again only when the picture is another. */
export const Drawing = memo(({ picture, label, onPick }: Props) => {
  const { width, height, field, guides, ends, xs, lines, ghost, kept, symbols, stars, labels, ticks, axis } =
    picture;
  const { isDense } = picture;
  const { direction, shapes, place } = useMirror(width);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for a pointer; the slider below does the same by keyboard
    <svg
      className={css.drawing}
      viewBox={`0 0 ${width} ${round(height)}`}
      width={width}
      height={round(height)}
      role="img"
      aria-label={label}
      data-dense={isDense || undefined}
      fill="none"
      onClick={
        onPick &&
        (({ currentTarget, clientX }) => {
          onPick(nearest(xs, alongOf(currentTarget.getBoundingClientRect(), clientX, direction) * width));
        })
      }
    >
      <g {...shapes} className={css.guides}>
        {guides.map((y) => (
          <path key={y} d={`M${round(field.left)} ${round(y)}H${round(field.right)}`} />
        ))}
      </g>
      <g className={css.ends}>
        {ends.map(({ y, text }) => (
          <text key={y} x={place(field.left - 10)} y={round(y + 4.5)} textAnchor="end">
            {text}
          </text>
        ))}
      </g>
      <g {...shapes} className={css.leaders}>
        {labels.map(({ id, kind, leader }) => (
          <path
            key={id}
            className={css[`to-${kind}`]}
            d={`M${round(leader.x)} ${round(leader.from)}V${round(leader.to)}`}
          />
        ))}
      </g>
      <g {...shapes}>
        {ghost && <path className={css.ghost} d={ghost} />}
        {lines.map(({ role, path }) => (
          <path key={role} className={css[role]} d={path} />
        ))}
        {symbols.map((symbol) => (
          <DrawnSymbol key={`${symbol.kind} ${symbol.id}`} {...symbol} />
        ))}
        {lines.map(({ role, dots }) => (
          <g key={role} className={css[`${role}-mark`]}>
            {dots.map(([x, y]) => (
              <Mark key={x} role={role} x={x} y={y} />
            ))}
          </g>
        ))}
        <g className={css.kept}>
          {kept.map(([x, y]) => (
            <circle key={x} cx={round(x)} cy={round(y)} r="4" />
          ))}
        </g>
        {stars.map(({ key, role, x, y }) => (
          <circle
            key={key}
            className={`${css.star} ${css[`${role}-star`]}`}
            cx={round(x)}
            cy={round(y)}
            r={isDense ? 3 : 6.5}
          />
        ))}
      </g>
      {lines.map(
        ({ role, name }) =>
          name && (
            <text
              key={role}
              className={`${css.name} ${css[`said-${role}`]}`}
              x={place(name.x)}
              y={round(name.y + 4.5)}
            >
              {name.text}
            </text>
          ),
      )}
      {labels.map((drawn) => (
        <Label key={drawn.id} {...drawn} x={place(drawn.x)} />
      ))}
      <g className={css.axis}>
        <path {...shapes} d={`M${round(field.left)} ${round(axis)}H${round(field.right)}`} />
        {ticks.map(({ x, text }) => (
          <text key={x} x={place(x)} y={round(axis + 17)} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
});
