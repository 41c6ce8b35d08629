/**
 * Out of here, now: for whoever is not alone in the room with their screen (product.md, trust 8).
 *
 * Earlier pages of Kithe stay in the browser's history, which no page can change; coming back to them in this tab
 * shows nothing until one asks for it (`Left.tsx`). The help page says both.
 */
import { useText } from '../text/use-text.ts';
import frame from './frame.module.css';
import { leaveQuickly } from './Left.tsx';

/** @param isNamed shows its words even where there is little room */
export const LeaveQuickly = ({ isNamed = false }: { isNamed?: boolean }) => {
  const t = useText('common');
  return (
    <button
      type="button"
      className={`${frame.leave} ${isNamed ? frame.leaveNamed : ''}`}
      onClick={leaveQuickly}
      data-screen-only
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className={frame.icon}>
        <path d="M8 3.5H3.5v13H8M12.5 6.5 16 10l-3.5 3.5M16 10H7.5" />
      </svg>
      <span>{t('leave')}</span>
    </button>
  );
};
