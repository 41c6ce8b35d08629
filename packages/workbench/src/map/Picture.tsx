/**
 * The map, drawn: rings or bowls around me, names upon them, what presses from outside above all of it.
 *
 * A picture with a sentence for its name; or, while it is being placed by hand, a group of sliders, each of which
 * moves one name along its ring. Nothing on it has to be guessed: whatever it shows is in the list below it, in words.
 */
import type { Role } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useText } from '../text/use-text.ts';
import { alongOf } from '../ui/direction.ts';
import { type BandShape, linesOf, type MapLayout, type MapWords, type Placed, TEXT } from './layout.ts';
import css from './picture.module.css';

export type Placing = {
  readonly chosen: EntryId | null;
  readonly onChoose: (id: EntryId) => void;
  /** By keyboard: past the next one, with the clock or against it. */
  readonly onNudge: (id: EntryId, way: 1 | -1) => void;
  /** By finger or mouse, on rings alone. */
  readonly onTurn: (id: EntryId, turn: number) => void;
  /** What was moved stays there. */
  readonly onRest: () => void;
};

type Props = {
  layout: MapLayout;
  /** How much larger than it is laid out. */
  zoom?: number;
  words: MapWords;
  label: string;
  /** In whose voice the names are. */
  voice: Role;
  kindOf: (id: string) => string;
  hasEnded: (id: string) => boolean;
  nameOf: (id: string) => string;
  links?: readonly (readonly [string, string])[];
  onGo?: (id: EntryId) => void;
  placing?: Placing | undefined;
};

const QUARTERS = ['top', 'right', 'bottom', 'left'] as const;
/** Where a turn points, in words. */
export const quarterOf = (turn: number): (typeof QUARTERS)[number] =>
  QUARTERS[Math.round(turn / 90) % 4] ?? 'top';

const Band = ({ of: { band, shape }, layout }: { of: BandShape; layout: MapLayout }) =>
  shape.kind === 'ellipse' ? (
    <ellipse
      className={css.band}
      data-band={band}
      cx={layout.centre.x}
      cy={layout.centre.y}
      rx={shape.rx}
      ry={shape.ry}
    />
  ) : (
    <rect className={css.band} data-band={band} {...shape.box} rx={band === 'force' ? 14 : 26} />
  );

export const Picture = ({
  layout,
  zoom = 1,
  words,
  label,
  voice,
  links = [],
  placing,
  onGo,
  ...of
}: Props) => {
  const t = useText('map');

  const turnAt = (event: PointerEvent<SVGGElement>, bead: Placed): number | null => {
    const svg = event.currentTarget.ownerSVGElement;
    const shape = layout.bands.find(({ band }) => band === bead.band)?.shape;
    if (!svg || shape?.kind !== 'ellipse') return null;
    const frame = svg.getBoundingClientRect();
    // A map is no line of time: it has a right and a left of its own, whichever way one reads.
    const across = alongOf(frame, event.clientX, 'ltr') * layout.width;
    const x = (across - layout.centre.x) / shape.rx;
    const down = ((event.clientY - frame.top) / frame.height) * layout.height;
    const y = (down - layout.centre.y) / shape.ry;
    return (Math.round((Math.atan2(x, -y) * 180) / Math.PI) + 360) % 360;
  };
  const handles = (bead: Placed, { onChoose, onNudge, onTurn, onRest, chosen }: Placing) => {
    const id = bead.id as EntryId; // ids of ties, as they were given
    return {
      role: 'slider',
      tabIndex: 0,
      'aria-label': of.nameOf(bead.id),
      'aria-valuemin': 0,
      'aria-valuemax': 359,
      'aria-valuenow': bead.turn,
      'aria-valuetext': t(`place.turns.${quarterOf(bead.turn)}`),
      'data-chosen': chosen === id || undefined,
      onFocus: () => onChoose(id),
      onBlur: onRest,
      onKeyDown: (event: KeyboardEvent) => {
        const way = /^Arrow(Right|Down)$/.test(event.key)
          ? 1
          : /^Arrow(Left|Up)$/.test(event.key)
            ? -1
            : null;
        if (way === null) return;
        event.preventDefault();
        onNudge(id, way);
      },
      onPointerDown: (event: PointerEvent<SVGGElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onChoose(id);
      },
      onPointerMove: (event: PointerEvent<SVGGElement>) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const turn = turnAt(event, bead);
        if (turn !== null) onTurn(id, turn);
      },
      onPointerUp: onRest,
    };
  };

  return (
    <svg
      className={css.picture}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width * zoom}
      height={layout.height * zoom}
      role={placing ? 'group' : 'img'}
      aria-label={placing ? t('place.label') : label}
      data-kind={layout.kind}
      data-placing={placing ? '' : undefined}
    >
      {/* The widest first, so that the nearer ones lie upon it. */}
      {layout.bands.toReversed().map((band) => (
        <Band key={band.band} of={band} layout={layout} />
      ))}
      {linesOf(layout, links).map(({ id, path }) => (
        <path key={id} className={css.link} d={path} />
      ))}
      {layout.bands.map(({ band, label: { x, y, width, height } }) => (
        <g key={band} data-label="">
          <rect
            className={css.labelPaper}
            data-band={band}
            x={x}
            y={y}
            width={width}
            height={height}
            rx="9"
          />
          <text className={css.label} x={x + width / 2} y={y + height / 2}>
            {words[band]}
          </text>
        </g>
      ))}
      <g data-label="">
        <rect className={css.me} {...layout.me} rx={layout.me.height / 2} />
        <text
          className={css.meWord}
          data-voice={voice}
          x={layout.me.x + layout.me.width / 2}
          y={layout.me.y + layout.me.height / 2}
        >
          {words.me}
        </text>
      </g>
      {layout.placed.map((bead) => {
        const { x, y, width, height } = bead.box;
        const kind = of.kindOf(bead.id);
        const first = y + height / 2 - ((bead.lines.length - 1) * TEXT.line) / 2;
        return (
          // A press on a name goes to it; by keyboard and by ear one goes there from the list.
          <g
            key={bead.id}
            className={css.bead}
            data-bead={bead.id}
            data-label=""
            data-kind={kind}
            data-ended={of.hasEnded(bead.id) || undefined}
            {...(placing ? handles(bead, placing) : onGo && { onClick: () => onGo(bead.id as EntryId) })}
          >
            <rect
              className={css.pill}
              {...bead.box}
              rx={kind === 'force' ? 3 : kind === 'person' ? height / 2 : 10}
            />
            {kind === 'group' && (
              <rect className={css.inner} x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx="7" />
            )}
            <text className={css.name} data-voice={voice}>
              {bead.lines.map((line, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
                <tspan key={i} x={x + width / 2} y={first + i * TEXT.line}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
