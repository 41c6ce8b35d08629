/** What has become of one's words: on this device, or shared. Every screen says which (record.md, Reliability). */
import { useText } from '../text/use-text.ts';
import kit from './kit.module.css';

export type Kept = 'nothing' | 'keeping' | 'kept' | 'sealed' | 'waiting' | 'shared';

export const ReceiptLine = ({ state, hint }: { state: Kept; hint?: string }) => {
  const t = useText('common');
  return (
    <p className={kit.receipt} role="status" data-receipt={state}>
      {state !== 'nothing' && (
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor">
          <circle cx="7" cy="7" r="6" />
          {state !== 'keeping' && <path d="M4 7.2l2 2 4-4.4" strokeWidth="1.4" />}
        </svg>
      )}
      <span>
        {t(`receipt.${state}`)} {hint}
      </span>
    </p>
  );
};
