/**
 * The timeline on a wide screen: the picture, a slider that moves through its hours, and one hour in words.
 * The slider is the platform's own: arrow keys, page keys, a thumb to drag; Enter goes to the hour.
 */
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { at } from '../paths.ts';
import { usePeople } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Who } from '../ui/Voice.tsx';
import css from './along.module.css';
import { Drawing, Here } from './Drawing.tsx';
import { geometryOf } from './geometry.ts';
import { Breaks, Stars } from './HourLines.tsx';
import type { Telling } from './use-scene.ts';

/** Half the width of the slider's thumb, in px: its middle stands under the hour it names. */
const HALF_THUMB = 12;

/** Where one begins: the latest hour of which anything is told. */
const lastTold = ({ hours, people }: Telling): number =>
  Math.max(
    0,
    hours.findLastIndex((_, i) => people.some(({ marks }) => marks[i] !== null)),
  );

type Props = {
  telling: Telling;
  width: number;
  /** The hour in the address, if it is one of these. */
  hour: string | null;
  onRest: (hour: string) => void;
};

export const Along = ({ telling, width, hour, onRest }: Props) => {
  const t = useText('timeline');
  const base = useBase();
  const navigate = useNavigate();
  const { day } = useDates();
  const { me, them } = usePeople();
  const { hours, people, markWord, sentence, sceneFor } = telling;
  const asked = hours.findIndex(({ id }) => id === hour);
  const [index, setIndex] = useState(asked < 0 ? lastTold(telling) : asked);
  const scene = useMemo(() => sceneFor(width), [sceneFor, width]);
  const picture = useMemo(() => geometryOf(scene, { width, field: 270, lanes: 9 }), [scene, width]);
  const here = Math.min(index, hours.length - 1);
  const one = hours[here];
  const move = useCallback(
    (to: number) => {
      const next = Math.min(hours.length - 1, Math.max(0, to));
      setIndex(next);
      const id = hours[next]?.id;
      if (id !== undefined) onRest(id);
    },
    [hours, onRest],
  );
  if (!one) return null;
  const told = people.map(({ key, name, marks }) => ({
    member: key === me.key ? me : them,
    name,
    mark: marks[here] ?? null,
  }));
  const kept = scene.kept[here] ?? null;
  return (
    <>
      <div className={css.picture}>
        <Drawing picture={picture} label={sentence} onPick={move} />
        <Here picture={picture} at={here} />
      </div>
      {hours.length > 1 && (
        <input
          type="range"
          className={css.through}
          style={{
            marginInlineStart: (picture.xs[0] ?? 0) - HALF_THUMB,
            inlineSize: (picture.xs.at(-1) ?? 0) - (picture.xs[0] ?? 0) + 2 * HALF_THUMB,
          }}
          min={0}
          max={hours.length - 1}
          value={here}
          aria-label={t('through')}
          aria-valuetext={t('hour.value', {
            name: one.name,
            day: day(one.date),
            told: told
              .map(({ name, mark }) =>
                mark === null ? t('hour.untold', { name }) : t('hour.told', { name, word: markWord(mark) }),
              )
              .join('. '),
          })}
          onChange={(event) => setIndex(Number(event.currentTarget.value))}
          onPointerUp={() => onRest(one.id)}
          onKeyUp={() => onRest(one.id)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void navigate({ to: base + at.hour(one.id) });
          }}
          data-screen-only
        />
      )}
      <section className={css.hour} aria-label={one.name} data-screen-only>
        <div className={css.title}>
          <p className={css.day}>{day(one.date)}</p>
          <h2>
            <GoWithin to={at.hour(one.id)}>{one.name}</GoWithin>
          </h2>
        </div>
        <dl className={css.told}>
          {told.map(({ member, mark }) => (
            <div key={member.key}>
              <dt>
                <Who member={member} />
              </dt>
              <dd data-untold={mark === null || undefined}>
                {mark === null ? t('table.untold') : markWord(mark)}
              </dd>
            </div>
          ))}
        </dl>
        <div className={css.more}>
          <Breaks began={one.began} mended={one.mended} />
          <Stars stars={one.stars} />
          {kept !== null && <p className={css.kept}>{t('hour.kept', { word: markWord(kept) })}</p>}
        </div>
        <div className={css.steps}>
          <Button look="plain" aria-label={t('hour.before')} onClick={() => move(here - 1)}>
            <span className={css.arrow}>←</span>
          </Button>
          <Button look="plain" aria-label={t('hour.after')} onClick={() => move(here + 1)}>
            <span className={css.arrow}>→</span>
          </Button>
        </div>
      </section>
    </>
  );
};
