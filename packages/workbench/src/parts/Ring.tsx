/**
 * The ring: every part on a spoke of its own, outside, kept out, at the door, or in the middle of the room (J24, J38).
 *
 * Names stand in rows beside the ring and never on it, so that none can cover another, with one part or with twenty-
 * four; on a phone the ring is cut in half, and all names stand on one side. A mark is drawn along its spoke, pressed
 * to choose in words, or moved with the arrows; the list below the ring says and does the same (`InWords.tsx`).
 */
import { PLACES, type Place } from '@kithe/record/cards';
import type { Part } from '@kithe/record/parts';
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { alongOf, type Direction, useDirection } from '../ui/direction.ts';
import { nextPlace, placeAt } from './drag.ts';
import type { Spoke } from './map.ts';
import css from './ring.module.css';

type Props = {
  spokes: readonly Spoke[];
  /** In words, what the whole ring shows. */
  label: string;
  /** Whose hand this is in; a ring that only shows has no marks to press. */
  onMove?: (part: Part, place: Place | null) => void;
  onChoose?: (part: Part) => void;
};

/** Pixels within which a press is a press and not a drag. */
const STILL = 6;

type Dragged = {
  readonly from: number;
  readonly along: number;
  readonly moved: boolean;
};

const trackOf = (mark: Element) => mark.closest('[data-track]')?.getBoundingClientRect();

/** True when the name stands where its line begins: by the side of the ring, and the room there is. */
const isNameFirst = (mark: Element, direction: Direction): boolean => {
  const track = trackOf(mark);
  const name = mark.closest('li')?.querySelector('[data-name]')?.getBoundingClientRect();
  return !track || !name || alongOf(track, name.x + name.width / 2, direction) < 0.5;
};

/** How far along its spoke a pointer is: 0 at the name, 1 at the middle of the ring. */
const alongSpoke = (mark: Element, clientX: number, direction: Direction): number => {
  const track = trackOf(mark);
  if (!track) return 0;
  const along = alongOf(track, clientX, direction);
  return isNameFirst(mark, direction) ? along : 1 - along;
};

const Mark = ({
  spoke: { part, placed },
  onMove,
  onChoose,
}: { spoke: Spoke } & Required<Pick<Props, 'onMove' | 'onChoose'>>) => {
  const t = useText('parts');
  const direction = useDirection();
  const [drag, setDrag] = useState<Dragged | null>(null);
  const dragged = useRef(false);
  const place = placed?.place ?? null;
  const down = (event: PointerEvent<HTMLButtonElement>) => {
    dragged.current = false;
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: event.clientX, along: 0, moved: false });
  };
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    if (!drag) return;
    const moved = drag.moved || Math.abs(drag.from - event.clientX) > STILL;
    setDrag({ ...drag, moved, along: alongSpoke(event.currentTarget, event.clientX, direction) });
  };
  const up = () => {
    if (!drag) return;
    setDrag(null);
    if (!drag.moved) return;
    dragged.current = true;
    const to = placeAt(drag.along);
    if (to !== place) onMove(part, to);
  };
  const key = (event: KeyboardEvent<HTMLButtonElement>) => {
    const runsWithReading = isNameFirst(event.currentTarget, direction);
    const inwards = runsWithReading === (direction === 'ltr') ? 'ArrowRight' : 'ArrowLeft';
    const outwards = inwards === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const way =
      event.key === 'ArrowUp' || event.key === inwards
        ? 'in'
        : event.key === 'ArrowDown' || event.key === outwards
          ? 'out'
          : null;
    if (way === null) return;
    event.preventDefault();
    const to = nextPlace(place, way);
    if (to !== place) onMove(part, to);
  };
  const shown = drag?.moved ? placeAt(drag.along) : place;
  return (
    <button
      type="button"
      className={css.mark}
      data-place={shown ?? 'unsaid'}
      data-from={placed?.from}
      data-dragged={drag?.moved || undefined}
      style={
        drag?.moved
          ? { ['--at' as string]: `${Math.min(0.97, Math.max(0.03, drag.along)) * 100}%` }
          : undefined
      }
      aria-label={t('dot', { part: part.name, place: shown === null ? t('unsaid') : t(`places.${shown}`) })}
      aria-haspopup="dialog"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={() => setDrag(null)}
      onKeyDown={key}
      onClick={({ detail }) => {
        // A drag ends in a click of the pointer's; a press of the keyboard's is never one.
        if (!dragged.current || detail === 0) onChoose(part);
      }}
    >
      <span className={css.dot} />
    </button>
  );
};

export const Ring = ({ spokes, label, onMove, onChoose }: Props) => {
  const t = useText('parts');
  const id = useId();
  const rows = Math.ceil(spokes.length / 2);
  return (
    <figure className={css.figure} aria-labelledby={id}>
      <figcaption id={id} className={css.caption}>
        {label}
      </figcaption>
      <div className={css.ring} style={{ ['--rows' as string]: rows }}>
        <div className={css.rooms} aria-hidden="true">
          {PLACES.toReversed().map((place) => (
            <span key={place} className={css.room} data-place={place} />
          ))}
        </div>
        <div className={css.zones} aria-hidden="true">
          {PLACES.toReversed().map((place) => (
            <span key={place} className={css.zone} data-place={place}>
              {t(`places.${place}`)}
            </span>
          ))}
        </div>
        <ul className={css.spokes}>
          {spokes.map((spoke) => (
            <li
              key={spoke.part.id}
              className={css.spoke}
              data-side={spoke.side}
              data-place={spoke.placed?.place ?? 'unsaid'}
              style={{ ['--row' as string]: spoke.row + 1 }}
            >
              <span className={css.name} data-name>
                {spoke.part.name}
              </span>
              <span className={css.track} data-track>
                {onMove && onChoose ? (
                  <Mark spoke={spoke} onMove={onMove} onChoose={onChoose} />
                ) : (
                  <span className={css.mark} data-place={spoke.placed?.place ?? 'unsaid'}>
                    <span className={css.dot} />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
};
