/** The frame of a page that belongs to no relationship: Kithe's name, help, the page. */
import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useId, useRef } from 'react';
import { paths } from '../paths.ts';
import { InLanguage } from '../text/InLanguage.tsx';
import { useText } from '../text/use-text.ts';
import { useFocusOnArrival } from './arrival.ts';
import { Button } from './Button.tsx';
import { useEscape } from './escape.ts';
import frame from './frame.module.css';
import { Go } from './Go.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LeaveQuickly } from './LeaveQuickly.tsx';
import { Mark } from './Mark.tsx';
import { wordsOf } from './page-words.ts';
import { usePane } from './pane.ts';
import { SkipLink } from './SkipLink.tsx';

type Props = {
  /** `wide`: two things side by side; `text`: something to read. */
  width?: 'text' | 'wide' | 'whole';
  children: ReactNode;
};

export const PlainShell = ({ width = 'text', children }: Props) => {
  const t = useText('common');
  const pane = usePane();
  const mainId = useId();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);
  const router = useRouter();
  useEscape(!pane);
  const words = wordsOf(useRouterState({ select: (state) => state.location.pathname }));
  if (pane)
    return (
      <div className={frame.paneFrame}>
        <Button look="plain" onClick={() => router.history.back()}>
          {t('back')}
        </Button>
        <InLanguage of={words}>{children}</InLanguage>
      </div>
    );
  return (
    <div className={frame.frame}>
      <SkipLink to={mainId} />
      <div className={frame.plain}>
        <header className={frame.bar}>
          <Go to={paths.front} className={frame.home}>
            <Mark />
            <span className={frame.name}>{t('kithe')}</span>
          </Go>
          <Go to={paths.help} className={frame.help}>
            {t('helpNow')}
          </Go>
          <LeaveQuickly />
        </header>
        <main ref={main} id={mainId} tabIndex={-1} className={frame.plainMain} data-width={width}>
          <InLanguage of={words}>{children}</InLanguage>
        </main>
        {width !== 'whole' && (
          <footer className={frame.foot}>
            <LanguageChoice />
          </footer>
        )}
      </div>
    </div>
  );
};
