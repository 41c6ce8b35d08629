/** What went wrong, read out at once. */
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Layout.tsx';
import type { ProblemWord } from './problems.ts';

export const Problem = ({ word }: { word: ProblemWord | null }) => {
  const t = useText('account');
  return word === null ? null : <Notice role="alert">{t(`problem.${word}`)}</Notice>;
};
