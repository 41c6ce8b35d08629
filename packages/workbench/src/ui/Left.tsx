/** What a tab shows that was left quickly, when somebody comes back to it: nothing, and a way to open it again. */
import { useLayoutEffect } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './Button.tsx';
import frame from './frame.module.css';

const LEFT = 'kithe-left';

/** True in a tab that was left quickly, until it is opened again. */
export const hasLeft = (): boolean => sessionStorage.getItem(LEFT) !== null;

/** Empties the page before the browser is asked to leave, and puts a blank one in its place in the history. */
export const leaveQuickly = (): void => {
  sessionStorage.setItem(LEFT, '');
  document.documentElement.replaceChildren();
  location.replace('about:blank');
};

const openAgain = (): void => {
  sessionStorage.removeItem(LEFT);
  location.replace('/');
};

export const Left = () => {
  const t = useText('common');
  const title = t('plainTitle');
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className={frame.left}>
      <Button look="plain" onClick={openAgain}>
        {t('left.open')}
      </Button>
    </main>
  );
};
