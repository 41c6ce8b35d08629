/**
 * What I saw or felt in an hour and am not sure of (J32, J88), where I lay it for now (J31), and what I found later,
 * beside what reached me of that hour (J94). Mine alone, and nothing is made of it.
 */
import { DOUBT_OUTCOMES, LAID_ON } from '@kithe/record/bodies/guesses';
import type { Doubt } from '@kithe/record/guesses';
import type { Hour } from '@kithe/record/hours';
import { useMemo } from 'react';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { ChooseOne } from '../ui/Field.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './guessing.module.css';
import { WrittenFirst } from './WrittenFirst.tsx';

const bodyOf = ({ hour, words, laid, came, found }: Omit<Doubt, 'id'>) => ({
  type: 'doubt' as const,
  hour,
  words,
  found,
  ...(laid !== null && { laid }),
  ...(came !== null && { came }),
});

/** What I said reached me, of this hour: the other's words, as a witness. */
const ReachedMe = ({ hour }: { hour: Hour }) => {
  const t = useText('guess');
  const { me, them } = usePeople();
  const { trueThings, reached } = useViews().empathy;
  const byMe = (of: string) => reached.get(of)?.by === me.key;
  const lines = [
    ...hour.cards
      .filter(({ author, ref }) => author === them.key && byMe(ref))
      .map(({ ref, card }) => [ref, card.words]),
    ...trueThings
      .filter(({ by, hour: of, id }) => by === them.key && of === hour.id && byMe(id))
      .map(({ id, words }) => [id, words]),
  ];
  return lines.length === 0 ? null : (
    <div className={css.answer}>
      <p className={css.state}>{t('doubt.reached')}</p>
      {lines.map(([id, words]) => (
        <Voice key={id} member={them}>
          {words}
        </Voice>
      ))}
    </div>
  );
};

export const Doubts = ({ hour }: { hour: Hour }) => {
  const t = useText('guess');
  const { doubts } = useViews();
  const { them } = usePeople();
  const outcomes = useMemo(
    () => DOUBT_OUTCOMES.map((value) => ({ value, label: t(`doubt.outcomes.${value}`) })),
    [t],
  );
  return (
    <WrittenFirst
      hour={hour}
      kind="doubt"
      items={doubts}
      outcomes={outcomes}
      bodyOf={bodyOf}
      blank={{ hour: hour.id, laid: null, came: null, found: '' }}
      isLate
      more={(doubt, change) => (
        <ChooseOne
          legend={t('doubt.laid')}
          hint={t('optional')}
          choices={LAID_ON.map((value) => ({ value, label: t(`doubt.on.${value}`, { name: them.name }) }))}
          value={doubt.laid ?? undefined}
          onChange={(laid) => void change({ ...doubt, laid: laid ?? null })}
        />
      )}
    >
      {doubts.some((doubt) => doubt.hour === hour.id) && <ReachedMe hour={hour} />}
    </WrittenFirst>
  );
};
