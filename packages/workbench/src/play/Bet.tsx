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

/** The question, in a sheet of its own. */
export const Asking = ({ question, children }: { question: ReactNode; children: ReactNode }) => {
  const t = useText('play');
  const heading = useTakingFocus();
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
  bets: readonly { readonly value: B; readonly label: string }[];
  onBet: (bet: B) => void;
};

export const Bet = <B extends string>({ question, bets, onBet }: Props<B>) => (
  <Asking question={question}>
    <div className={css.bets}>
      {bets.map(({ value, label }) => (
        <Button key={value} look="quiet" onClick={() => onBet(value)}>
          {label}
        </Button>
      ))}
    </div>
  </Asking>
);

/** What was guessed, above what turned out. */
export const Guessed = ({ bet }: { bet: string }) => {
  const t = useText('play');
  return <p className={css.guessed}>{t('guess.made', { bet })}</p>;
};
