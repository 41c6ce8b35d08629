/** What it was to somebody that they reached the other, or were reached (J84): their own words for it, never added up. */
import type { Reached } from '@kithe/record/empathy';
import { useText } from '../text/use-text.ts';
import css from './moved.module.css';

export const MatteredSaid = ({ of: { mattered = [] } }: { of: Pick<Reached, 'mattered'> }) => {
  const t = useText('empathy');
  if (mattered.length === 0) return null;
  return <p className={css.soft}>{mattered.map((part) => t(`mattered.${part}`)).join(' · ')}</p>;
};
