/**
 * Out of here, now: for whoever is not alone in the room with their screen.
 *
 * The page is emptied before the browser is asked to leave, and its place in the history is taken by an empty page.
 * Earlier pages of Kithe stay in the history, which no page can change; coming back to them in this tab shows
 * nothing until one asks for it (`hasLeft`, read by `main.tsx`). The help page says both.
 */
import { useText } from '../text/use-text.ts';
import frame from './frame.module.css';

const LEFT = 'kithe-left';

/** True in a tab that was left quickly, until {@link comeBack}. */
export const hasLeft = (): boolean => sessionStorage.getItem(LEFT) !== null;
export const comeBack = (): void => sessionStorage.removeItem(LEFT);

export const leaveQuickly = (): void => {
  sessionStorage.setItem(LEFT, '');
  document.documentElement.replaceChildren();
  location.replace('about:blank');
};

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
