/** The state of an image in one word and one sentence; *untested* says what no kindness can have done (J57). */
import type { LedgerImage } from '@kithe/record/ledger';
import { useText } from '../text/use-text.ts';
import css from './images.module.css';

export const State = ({ of: { tone, state } }: { of: Pick<LedgerImage, 'tone' | 'state'> }) => {
  const t = useText('images');
  return (
    <p className={css.state} data-state={state}>
      <strong className={css.badge}>{t(`states.${tone}.${state}`)}</strong> {t(`stateAbout.${tone}.${state}`)}
    </p>
  );
};
