/**
 * A guess before the reveal. Nobody counts it; having guessed, one sees better what happened.
 * Either one of several, which a press decides, or drawn (`DrawBet.tsx`).
 */
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Eyebrow, Sheet } from '../ui/Layout.tsx';
import css from './play.module.css';
import { useTakingFocus } from './use-chapter.ts';

/** The question, in a sheet of its own; one that `follows` an answer leaves the reader there. */
export const Asking = ({
  question,
  follows = false,
  isTall = false,
  children,
}: {
  question: ReactNode;
  follows?: boolean;
  isTall?: boolean;
  children: ReactNode;
}) => {
  const t = useText('play');
  const heading = useTakingFocus(follows ? null : isTall ? 'start' : 'nearest');
  return (
    <Sheet as="section">
      <div className={css.asking}>
        <Eyebrow>{t('guess.eyebrow')}</Eyebrow>
        <h2 ref={heading} tabIndex={-1}>
          {question}
        </h2>
        {children}
      </div>
    </Sheet>
  );
};

type Props<B extends string> = {
  question: ReactNode;
  follows?: boolean;
  bets: readonly { readonly value: B; readonly label: string }[];
  onBet: (bet: B) => void;
};

export const Bet = <B extends string>({ question, follows = false, bets, onBet }: Props<B>) => (
  <Asking question={question} follows={follows}>
    <div className={css.bets}>
      {bets.map(({ value, label }) => (
        <Button key={value} look="quiet" onClick={() => onBet(value)}>
          {label}
        </Button>
      ))}
    </div>
  </Asking>
);

/** What was guessed, above what turned out; and in the same words, where there are some, what did. */
export const Guessed = ({ bet, came }: { bet: string; came?: string | undefined }) => {
  const t = useText('play');
  return (
    <p className={css.guessed}>
      {t('guess.made', { bet })}
      {came !== undefined && ` ${t('guess.came', { came })}`}
    </p>
  );
};
