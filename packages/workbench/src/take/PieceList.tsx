/**
 * Pieces to choose from, of one kind: the newest thirty, and more where they are asked for. Whatever is chosen stands
 * there however old it is, so that it can be let go where it was taken.
 */
import type { ReactNode } from 'react';
import { useSome } from '../ui/Some.tsx';
import { Tick } from '../ui/Tick.tsx';

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
        <Tick key={keyOf(one)} isOn={isChosen(one)} onChange={(on) => onChoose(one, on)}>
          {children(one)}
        </Tick>
      ))}
      {more}
    </>
  );
};
