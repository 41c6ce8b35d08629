/** The words of a strategy as its owner wrote them: question by question, and only those that were answered. */
import { STRATEGY_ANSWERS } from '@kithe/record/bodies/parts';
import type { StrategyWords } from '@kithe/record/strategies';
import { useText } from '../text/use-text.ts';
import { Voice } from '../ui/Voice.tsx';
import css from './strategies.module.css';

type Props = { of: StrategyWords; role: 'client' | 'therapist' };

export const StrategyWordsOf = ({ of, role }: Props) => {
  const t = useText('strategies');
  const said = STRATEGY_ANSWERS.filter((one) => of[one] !== '');
  return (
    <dl className={css.answers}>
      {said.map((one) => (
        <div key={one}>
          <dt>{t(`answers.${one}`)}</dt>
          <dd>
            <Voice member={{ role }}>{of[one]}</Voice>
          </dd>
        </div>
      ))}
    </dl>
  );
};
