/**
 * The example through both pairs of eyes: two whole apps on one screen, over one record.
 *
 * Each pane has a router of its own on a history in memory, so that a step in one is no step in the other. Where
 * there is room for only one, a switch in the address says whose; the other keeps its place meanwhile.
 */
import { createMemoryHistory, RouterProvider, useSearch } from '@tanstack/react-router';
import { use, useState } from 'react';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Go } from '../ui/Go.tsx';
import { PaneContext, RouterMaker, usePane } from '../ui/pane.ts';
import css from './example.module.css';
import type { Who } from './telling.ts';

const EYES = ['ana', 'weiss'] as const;

const Eyes = ({ who, isShown }: { who: Who; isShown: boolean }) => {
  const t = useText('example');
  const label = t(`both.eyes.${who}`);
  const makeRouter = use(RouterMaker);
  const [router] = useState(() =>
    makeRouter?.(createMemoryHistory({ initialEntries: [paths.exampleAs(who)] })),
  );
  if (!router) throw new Error('SideBySide: outside the app, with no router to make');
  return (
    <section className={css.pane} aria-label={label} data-shown={isShown}>
      <p className={`${css.paneName} ${css[who]}`} aria-hidden="true">
        {label}
      </p>
      <div className={css.paneScroll} data-pane-scroll>
        <PaneContext value={{ label }}>
          <RouterProvider router={router} />
        </PaneContext>
      </div>
    </section>
  );
};

export const SideBySide = () => {
  const t = useText('example');
  const pane = usePane();
  const { eyes } = useSearch({ strict: false }) as { eyes?: unknown }; // whatever the address says
  const shown: Who = eyes === 'weiss' ? 'weiss' : 'ana';
  // A screen beside a screen beside a screen: a pane shows one person, and no further panes.
  if (pane) return <Go to={paths.exampleAs('ana')}>{t('both.eyes.ana')}</Go>;
  return (
    <div className={css.both}>
      <div className={css.bothBar}>
        <h1 className={css.bothTitle}>{t('both.title')}</h1>
        <nav className={css.switch} aria-label={t('both.switch')}>
          {EYES.map((who) => (
            <Go
              key={who}
              to={`${paths.exampleAs('both')}?eyes=${who}`}
              aria-current={who === shown ? 'page' : undefined}
            >
              {t(`both.name.${who}`)}
            </Go>
          ))}
        </nav>
        <p className={css.bothNote}>{t('line.text')}</p>
        <Go to={paths.example} className={css.bothDoor}>
          {t('line.door')}
        </Go>
      </div>
      <div className={css.panes}>
        {EYES.map((who) => (
          <Eyes key={who} who={who} isShown={who === shown} />
        ))}
      </div>
    </div>
  );
};
