/**
 * The timeline on a narrow screen: time runs down, two lines side by side, each hour a row with its name.
 * The rows are the table as well: every row says in words what its piece of line draws.
 */
import { at } from '../paths.ts';
import { useDates } from '../text/use-dates.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { jagged, pathOf } from '../ui/jagged.ts';
import { Hidden } from '../ui/Layout.tsx';
import type { Scene } from './geometry.ts';
import { Breaks, Stars } from './HourLines.tsx';
import css from './rows.module.css';
import { acrossOf, pieceOf } from './rows.ts';
import type { Telling } from './use-scene.ts';

type Row = Scene['hours'][number];

/** A crack or a seam lies across the band, just above the hour it belongs to. */
const Across = ({ id, isSeam, nth }: { id: string; isSeam: boolean; nth: number }) => {
  const d = pathOf(jagged(id, 100, 5, 6), 'right');
  return (
    <svg
      className={`${css.across} ${isSeam ? css.seam : css.crack}`}
      data-nth={nth}
      viewBox="0 -8 100 16"
      preserveAspectRatio="none"
      aria-hidden="true"
      fill="none"
    >
      <path className={css.halo} d={d} vectorEffect="non-scaling-stroke" />
      {isSeam && <path className={css.bed} d={d} vectorEffect="non-scaling-stroke" />}
      <path d={d} vectorEffect="non-scaling-stroke" />
    </svg>
  );
};

const Band = ({ scene, i }: { scene: Scene; i: number }) => {
  const hour = scene.hours[i];
  const kept = scene.kept[i] ?? null;
  const dot = (mark: number) => `M${acrossOf(mark)} 50h0`;
  return (
    <div className={css.band} aria-hidden="true">
      <svg
        className={css.piece}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        fill="none"
      >
        {!scene.onlyBreaks && (
          <>
            {scene.ghost && (
              <path className={css.ghost} d={pieceOf(scene.ghost, i)} vectorEffect="non-scaling-stroke" />
            )}
            {scene.people.map(({ role, marks }) => (
              <path
                key={role}
                className={css[role]}
                d={pieceOf(marks, i)}
                vectorEffect="non-scaling-stroke"
              />
            ))}
            {scene.people.map(({ role, key, marks }) => {
              const mark = marks[i];
              if (mark == null) return null;
              const isStarred = hour?.stars.some(({ by }) => by === key);
              return (
                <g key={role}>
                  <path
                    className={`${css[`${role}Mark`]} ${isStarred ? css.starred : ''}`}
                    d={dot(mark)}
                    vectorEffect="non-scaling-stroke"
                  />
                  {isStarred && (
                    <path className={css.hollow} d={dot(mark)} vectorEffect="non-scaling-stroke" />
                  )}
                </g>
              );
            })}
            {kept !== null && (
              <>
                <path className={css.keptMark} d={dot(kept)} vectorEffect="non-scaling-stroke" />
                <path className={css.keptHollow} d={dot(kept)} vectorEffect="non-scaling-stroke" />
              </>
            )}
          </>
        )}
      </svg>
      {[...(hour?.mended ?? []), ...(hour?.began.filter((d) => !d.isRepaired) ?? [])].map((d, nth) => (
        <Across key={d.id} id={d.id} isSeam={d.isRepaired} nth={nth} />
      ))}
    </div>
  );
};

const isBroken = ({ began, mended }: Row): boolean => mended.length > 0 || began.some((d) => !d.isRepaired);

export const Rows = ({ telling, scene }: { telling: Telling; scene: Scene }) => {
  const t = useText('timeline');
  const locale = useLocale();
  const { day } = useDates();
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shown = scene.hours
    .map((hour, i) => ({ hour, i }))
    .filter(({ hour }) => !scene.onlyBreaks || isBroken(hour));
  const say = (i: number) =>
    telling.people
      .map(({ name, marks }) => {
        const mark = marks[i];
        return mark == null
          ? t('hour.untold', { name })
          : t('hour.told', { name, word: telling.markWord(mark) });
      })
      .join('. ');
  return (
    <div className={css.timeline}>
      <div className={css.head} aria-hidden="true">
        <span>{scene.ends[1]}</span>
        <span>{scene.ends[0]}</span>
      </div>
      <ol className={css.rows} aria-label={t('list')}>
        {shown.map(({ hour, i }, k) => {
          const isNewMonth = shown[k - 1]?.hour.date.slice(0, 7) !== hour.date.slice(0, 7);
          const kept = scene.kept[i] ?? null;
          return (
            <li key={hour.id} className={css.row}>
              <Band scene={scene} i={i} />
              <div className={css.words}>
                {isNewMonth && (
                  <p className={css.month}>{month.format(Date.parse(`${hour.date}T00:00:00Z`))}</p>
                )}
                <GoWithin to={at.hour(hour.id)} className={css.hour}>
                  {hour.name}
                  <Hidden>, {day(hour.date)}</Hidden>
                </GoWithin>
                {!scene.onlyBreaks && <Hidden> {say(i)}. </Hidden>}
                {kept !== null && !scene.onlyBreaks && (
                  <Hidden>{t('hour.kept', { word: telling.markWord(kept) })}</Hidden>
                )}
                <Breaks began={hour.began} mended={hour.mended} />
                {!scene.onlyBreaks && <Stars stars={hour.stars} />}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
};
