/**
 * The beginning of a long list, and a way to more of it: a thousand slips of paper drawn at once would make a page
 * stand still for seconds, and nobody reads them so.
 */
import { type ReactNode, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './Button.tsx';

/** As many as a page begins with, and how many more come at a time. */
const AT_ONCE = 30;

/** A printed list that is only begun says so. */
const MoreThanPaper = () => <p data-paper-only>{useText('leaving')('paper.more')}</p>;

/**
 * @param isWanted what stands there however far down it lies: what is being written in
 * @returns what to draw, in its order, and what stands below it
 */
export const useSome = <T,>(
  all: readonly T[],
  isWanted: (one: T) => boolean = () => false,
): { readonly shown: readonly T[]; readonly more: ReactNode } => {
  const t = useText('common');
  const [count, setCount] = useState(AT_ONCE);
  const shown = all.filter((one, i) => i < count || isWanted(one));
  return {
    shown,
    more: all.length > count && (
      <>
        <p data-screen-only>
          <Button look="quiet" onClick={() => setCount(count + AT_ONCE)}>
            {t('more')}
          </Button>
        </p>
        <MoreThanPaper />
      </>
    ),
  };
};
