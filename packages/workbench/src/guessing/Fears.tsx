/** What I am afraid the other thinks of me (J107), laid beside what they wrote once the hour is open. */
import { FEAR_OUTCOMES } from '@kithe/record/bodies/guesses';
import type { Fear } from '@kithe/record/guesses';
import type { Hour } from '@kithe/record/hours';
import { useMemo } from 'react';
import { useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { WrittenFirst } from './WrittenFirst.tsx';

const bodyOf = ({ hour, words, came, found }: Omit<Fear, 'id'>) => ({
  type: 'fear' as const,
  hour,
  words,
  found,
  ...(came !== null && { came }),
});

export const Fears = ({ hour }: { hour: Hour }) => {
  const t = useText('guess');
  const outcomes = useMemo(
    () => FEAR_OUTCOMES.map((value) => ({ value, label: t(`fear.outcomes.${value}`) })),
    [t],
  );
  return (
    <WrittenFirst
      hour={hour}
      kind="fear"
      items={useViews().fears}
      outcomes={outcomes}
      bodyOf={bodyOf}
      blank={{ hour: hour.id, came: null, found: '' }}
    />
  );
};
