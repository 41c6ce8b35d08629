/**
 * Pieces to choose from, of one kind: the newest thirty, and more where they are asked for. Whatever is chosen stands
 * there however old it is, so that it can be let go where it was taken.
 */
import type { ReactNode } from 'react';
import { useSome } from '../ui/Some.tsx';
import css from './take.module.css';

type Props<T> = {
  readonly of: readonly T[];
  readonly keyOf: (one: T) => string;
  readonly isChosen: (one: T) => boolean;
  readonly onChoose: (one: T, on: boolean) => void;
  readonly children: (one: T) => ReactNode;
};

export const PieceList = <T,>({ of, keyOf, isChosen, onChoose, children }: Props<T>) => {
  const { shown, more } = useSome(of, isChosen);
  return (
    <>
      {shown.map((one) => (
        <label key={keyOf(one)} className={css.tick}>
          <input
            type="checkbox"
            checked={isChosen(one)}
            onChange={(event) => onChoose(one, event.currentTarget.checked)}
          />
          <span className={css.item}>{children(one)}</span>
        </label>
      ))}
      {more}
    </>
  );
};
