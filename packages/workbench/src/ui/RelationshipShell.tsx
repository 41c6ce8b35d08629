/**
 * The frame around the pages of one relationship: whose it is, where one can go, what is waiting, what is wrong.
 *
 * The relationship stands first (J3): the header names two people, never one. Around it, by the width of the frame
 * and not of the window (two frames may share a screen): a bar under the thumb, or a quiet rail at the left.
 */
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useId, useRef } from 'react';
import { paths } from '../paths.ts';
import { useIsAlone, useKind, usePeople, useRelationship } from '../relationship.ts';
import { InLanguage } from '../text/InLanguage.tsx';
import { useText } from '../text/use-text.ts';
import { useFocusOnArrival } from './arrival.ts';
import { useEscape } from './escape.ts';
import frame from './frame.module.css';
import { Go, GoWithin, useBase, withoutBase } from './Go.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LeaveQuickly } from './LeaveQuickly.tsx';
import { Mark } from './Mark.tsx';
import { NavIcon } from './NavIcon.tsx';
import { NotKept } from './NotKept.tsx';
import { furtherFor, isIn, needsTwo, placesFor, roomOf } from './navigation.ts';
import { OneMoment } from './OneMoment.tsx';
import { wordsOf } from './page-words.ts';
import { usePane } from './pane.ts';
import { hasPlainFace } from './plain-face.ts';
import { RecordStatus } from './RecordStatus.tsx';
import { SkipLink } from './SkipLink.tsx';

/** Loads in a record that one person keeps alone, on an address that leads to a page for two. */
const NeedsTwo = lazy(async () => ({ default: (await import('../solo/NeedsTwo.tsx')).NeedsTwo }));

type Props = {
  /** A slim line above everything, for what holds on every page: that this is an example. */
  banner?: ReactNode;
  /** What stands instead of the page that the address names; the page by default. */
  children?: ReactNode;
};

const TheTwo = () => {
  const t = useText('common');
  const { me, them } = usePeople();
  if (useIsAlone())
    return (
      <p className={frame.two}>
        <span className={frame[me.role]}>{me.name}</span>
        <span className={frame.and}> · {t('oneAccount')}</span>
      </p>
    );
  const pair = me.role === 'client' ? [me, them] : [them, me];
  return (
    <p className={frame.two}>
      {pair.map(({ key, role, name }, i) => (
        <span key={key}>
          {i > 0 && <span className={frame.and}> {t('and')} </span>}
          <span className={frame[role]}>{name}</span>
        </span>
      ))}
    </p>
  );
};

/** The name of a landmark; in a pane it says whose, since the other pane has one too. */
const useLabel = (word: 'nav.label' | 'nav.more'): string => {
  const name = useText('common')(word);
  const pane = usePane();
  return pane ? `${name}, ${pane.label}` : name;
};

const Navigation = () => {
  const t = useText('common');
  const { role } = useRelationship();
  const kind = useKind();
  const base = useBase();
  const path = useRouterState({ select: (state) => state.location.pathname }).slice(base.length);
  return (
    <nav className={frame.nav} aria-label={useLabel('nav.label')} data-screen-only>
      <ul className={frame.places}>
        {placesFor(kind, role).map(({ to, word, icon }) => (
          <li key={to}>
            <GoWithin to={to} className={frame.place} aria-current={isIn(to, path) ? 'page' : undefined}>
              <NavIcon name={icon} />
              <span>{t(`nav.${word}`)}</span>
            </GoWithin>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Further = () => {
  const t = useText('common');
  const { role, kind } = useRelationship();
  const between = useKind();
  return (
    <nav className={frame.further} aria-label={useLabel('nav.more')} data-screen-only>
      <ul className={frame.furtherPlaces}>
        {furtherFor(between, role).map(({ to, word }) => (
          <li key={to}>
            <GoWithin to={to}>{t(`nav.${word}`)}</GoWithin>
          </li>
        ))}
        {kind === 'live' && (
          <li>
            <Go to={paths.devices}>{t('nav.devices')}</Go>
          </li>
        )}
      </ul>
    </nav>
  );
};

export const RelationshipShell = ({ banner, children }: Props) => {
  const t = useText('common');
  const { role, kind } = useRelationship();
  const isAlone = useIsAlone();
  const pane = usePane();
  const base = useBase();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const path = pathname.slice(base.length);
  // The page that stands here, which is another than the address's while one goes from it to the next.
  const here = useRouterState({ select: (state) => state.matches.at(-1)?.pathname ?? '' });
  const mainId = useId();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);
  useEscape(!pane && (role === 'client' || hasPlainFace()));
  // One page has one header and one main; in a pane both are the surrounding page's.
  const Header = pane ? 'div' : 'header';
  const Main = pane ? 'div' : 'main';
  return (
    <div className={frame.frame} data-pane={pane ? '' : undefined} data-room={roomOf(role, path)}>
      {!pane && <SkipLink to={mainId} />}
      {banner}
      <div className={frame.shell} data-role={role}>
        <Header className={frame.bar}>
          {pane ? (
            <span className={frame.home}>
              <Mark />
            </span>
          ) : (
            <Go
              to={kind === 'example' ? paths.example : paths.today}
              className={frame.home}
              aria-label={kind === 'example' ? t('pages.example') : t('nav.today')}
            >
              <Mark />
            </Go>
          )}
          <TheTwo />
          <Go to={paths.help} className={frame.help}>
            {t('helpNow')}
          </Go>
          {role === 'client' && !pane && <LeaveQuickly />}
        </Header>
        <Navigation />
        <Main
          ref={(node) => {
            main.current = node;
          }}
          id={mainId}
          tabIndex={-1}
          className={frame.main}
        >
          <RecordStatus />
          <NotKept />
          <div className={frame.page}>
            <InLanguage of={wordsOf(pathname)}>
              <Suspense fallback={<OneMoment />}>
                {children ?? (isAlone && needsTwo(role, withoutBase(here)) ? <NeedsTwo /> : <Outlet />)}
              </Suspense>
            </InLanguage>
          </div>
          <Further />
          {!pane && <LanguageChoice />}
        </Main>
      </div>
    </div>
  );
};
