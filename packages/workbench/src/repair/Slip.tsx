/**
 * One disconnection on the board: a slip of paper with the crack, or the seam, along its edge.
 * Its paper yellows with the hours that pass (J35): said in words at the threshold, and never in red.
 */
import type { Disconnection } from '@kithe/record/repair';
import { at } from '../paths.ts';
import { usePeople, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Crack } from '../ui/Crack.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { Seam } from '../ui/Seam.tsx';
import { Voice } from '../ui/Voice.tsx';
import { ageOf } from './board.ts';
import css from './slip.module.css';
import { Track } from './Track.tsx';

/** When it began, or when it was mended: the hour's own day, else the day it was written. */
const useWhen = (d: Disconnection): string => {
  const t = useText('repair');
  const { hours } = useViews();
  const { day } = useDates();
  const dateOf = (id: string | null | undefined) => hours.find((hour) => hour.id === id)?.date;
  if (d.isRepaired) {
    const mended = dateOf(d.mendedIn) ?? d.steps.findLast(({ step }) => step === 'landed')?.at;
    return mended === undefined ? t('groups.mended') : t('mendedOn', { day: day(mended) });
  }
  const began = dateOf(d.hour) ?? d.at;
  return began === undefined ? t('groups.open') : t('since', { day: day(began) });
};

export const Slip = ({ of: d }: { of: Disconnection }) => {
  const t = useText('repair');
  const { me, them } = usePeople();
  const writer = d.noticedBy === me.key ? me : them;
  return (
    <article className={css.slip} data-age={ageOf(d)} data-mended={d.isRepaired || undefined}>
      <span className={css.edge}>{d.isRepaired ? <Seam seed={d.id} /> : <Crack seed={d.id} />}</span>
      <div className={css.body}>
        <div className={css.said}>
          <Eyebrow>{useWhen(d)}</Eyebrow>
          <h3>
            <GoWithin to={at.disconnection(d.id)} className={css.title}>
              {d.title === '' ? t('new.unnamed') : d.title}
            </GoWithin>
          </h3>
          <p className={css.who}>
            {d.hurt === me.key ? t('hurtMe') : t('hurtThem', { name: them.name })}
            {!d.isTakenBack && ` · ${t(`failures.${d.failure}`)}`}
          </p>
          {d.words !== '' && (
            <Voice member={writer}>
              <p className={css.words}>{d.words}</p>
            </Voice>
          )}
        </div>
        <div className={css.way}>
          <Track of={d} />
          {d.isRepaired && d.stronger !== null && (
            <p className={css.stronger}>{t(`strongerSaid.${d.stronger}`)}</p>
          )}
          {d.isBecomingAWay && !d.isResting && (
            <p className={css.becoming}>
              <strong>{t('becoming')}</strong> {t('becomingHint')}
            </p>
          )}
        </div>
      </div>
    </article>
  );
};
