/**
 * One week as it stands: what was said, who can read it, and changing that.
 *
 * Sharing says some of it again in the space between, after a look at what the other would see; the own page of the
 * week stays as it is. What is shared does not follow what is written later: it is shared anew, or not.
 */

import { GOOD_THINGS } from '@kithe/record/bodies/instruments';
import type { FiveSaid, FiveWeek } from '@kithe/record/five';
import { useState } from 'react';
import { usePeople } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './five.module.css';
import { Said } from './Said.tsx';
import { isSameSaid, namesIn, withOnly } from './week-form.ts';

/** Who can read a week of mine. */
const visibilityOf = ({ kept, shared }: FiveWeek): 'private' | 'shared' | 'sharedPart' | 'sharedOlder' => {
  if (!shared) return 'private';
  if (!kept || isSameSaid(kept.said, shared.said)) return 'shared';
  const asChosen = withOnly(kept.said, new Set(namesIn(shared.said)));
  return isSameSaid(asChosen, shared.said) ? 'sharedPart' : 'sharedOlder';
};

type Props = {
  of: FiveWeek;
  onEdit?: () => void;
  onShare?: (said: FiveSaid) => Promise<void>;
  onUnshare?: () => Promise<void>;
  onRemove?: () => Promise<void>;
};

const Share = ({
  of: said,
  week,
  onYes,
  onNo,
}: {
  of: FiveSaid;
  week: string;
  onYes: (said: FiveSaid) => void;
  onNo: () => void;
}) => {
  const t = useText('five');
  const c = useText('common');
  const { me, them } = usePeople();
  const names = namesIn(said);
  const [chosen, setChosen] = useState<ReadonlySet<keyof FiveSaid>>(new Set(names));
  const toggle = (name: keyof FiveSaid) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const nameOf = (name: keyof FiveSaid): string => {
    const thing = GOOD_THINGS.find((one) => one === name);
    return thing ? t(`things.${thing}`) : name === 'self' ? t('self') : t('others');
  };
  return (
    <>
      <fieldset className={css.pick}>
        <legend>{t('sharePick')}</legend>
        {names.map((name) => (
          <label key={name} className={css.pickOne}>
            <input type="checkbox" checked={chosen.has(name)} onChange={() => toggle(name)} />
            <span>{nameOf(name)}</span>
          </label>
        ))}
      </fieldset>
      <p>{t('shareWhat', { name: them.name })}</p>
      <div className={css.preview} data-week={week}>
        <Said said={withOnly(said, chosen)} by={me} />
      </div>
      <p className={css.soft}>{t('shareHow')}</p>
      <div className={css.row}>
        <Button
          disabledBecause={chosen.size === 0 ? t('shareNeeds') : undefined}
          onClick={() => onYes(withOnly(said, chosen))}
        >
          {t('shareYes', { name: them.name })}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {c('cancel')}
        </Button>
      </div>
    </>
  );
};

export const WeekCard = ({ of: week, onEdit, onShare, onUnshare, onRemove }: Props) => {
  const t = useText('five');
  const { me, them } = usePeople();
  const { day } = useDates();
  const [isSharing, setSharing] = useState(false);
  const isMine = week.by === me.key;
  const said = (week.kept ?? week.shared)?.said ?? {};
  const date = day(week.week);
  return (
    <article className={css.week}>
      <h3>{t('weekOf', { date })}</h3>
      <Said said={said} by={isMine ? me : them} />
      <p className={css.soft}>
        {isMine ? t(visibilityOf(week), { name: them.name }) : t('theirsShared', { name: them.name })}
      </p>
      {isMine && (
        <div className={css.row} data-screen-only>
          {onEdit && (
            <Button look="plain" onClick={onEdit}>
              {t('edit')}
            </Button>
          )}
          {onShare && (
            <Button look="plain" onClick={() => setSharing(true)}>
              {t('share', { name: them.name })}
            </Button>
          )}
          {week.shared && onUnshare && (
            <Button look="plain" onClick={() => void onUnshare()}>
              {t('unshare')}
            </Button>
          )}
          {onRemove && (
            <Button look="plain" onClick={() => void onRemove()}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
      <Dialog
        title={t('shareTitle', { name: them.name, date })}
        isOpen={isSharing}
        onClose={() => setSharing(false)}
      >
        <Share
          of={said}
          week={week.week}
          onNo={() => setSharing(false)}
          onYes={(chosen) => {
            setSharing(false);
            void onShare?.(chosen);
          }}
        />
      </Dialog>
    </article>
  );
};
