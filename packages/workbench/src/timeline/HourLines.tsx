/** One hour of the timeline in words: what each told, what began, what was mended, what one of them starred. */
import type { TimelineHour } from '@kithe/record/timeline';
import { at } from '../paths.ts';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Crack } from '../ui/Crack.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Seam } from '../ui/Seam.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './hour-lines.module.css';

/** Cracks that began here and seams that were mended here, each a way to its own page. */
export const Breaks = ({ began, mended }: Pick<TimelineHour, 'began' | 'mended'>) => {
  const t = useText('timeline');
  const here = [
    ...mended.map((d) => ({ d, kind: 'seam' as const })),
    ...began
      .filter((d) => !d.isRepaired)
      .map((d) => ({ d, kind: d.isResting ? ('resting' as const) : ('crack' as const) })),
  ];
  if (here.length === 0) return null;
  return (
    <ul className={css.breaks}>
      {here.map(({ d, kind }) => (
        <li key={`${kind} ${d.id}`} className={css[kind]}>
          <span className={css.symbol}>
            {kind === 'seam' ? <Seam seed={d.id} isShort /> : <Crack seed={d.id} isShort />}
          </span>
          <GoWithin to={at.disconnection(d.id)}>{t(kind, { title: d.title || t('unnamed') })}</GoWithin>
        </li>
      ))}
    </ul>
  );
};

/** Starred moments, each title in the voice of whoever gave it. */
export const Stars = ({ stars }: Pick<TimelineHour, 'stars'>) => {
  const t = useText('timeline');
  const { me, them } = usePeople();
  if (stars.length === 0) return null;
  return (
    <ul className={css.stars}>
      {stars.map((star) => {
        const by = star.by === me.key ? me : them;
        return (
          <li key={`${star.by} ${star.of}`} className={css[by.role]}>
            <Voice member={by}>{t('star', { title: star.title || t('starUntitled') })}</Voice>
          </li>
        );
      })}
    </ul>
  );
};
