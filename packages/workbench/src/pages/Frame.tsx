/**
 * What stands around every page: the title, and, outside a relationship, the plain frame.
 * The pages of a relationship bring the frame of that relationship with them (`ui/RelationshipShell.tsx`).
 */
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { usePageTitle } from '../ui/arrival.ts';
import { OneMoment } from '../ui/OneMoment.tsx';
import { PlainShell } from '../ui/PlainShell.tsx';
import { usePane } from '../ui/pane.ts';
import { UpdateNotice } from '../ui/UpdateNotice.tsx';

/** Pages that stand in a relationship's frame; an address below one that leads to no page ends before the slash. */
const FRAMED = /^\/(?:with\/\$space|example\/\$who)\//;
const WIDE: ReadonlySet<string> = new Set(['/', '/example', '/play']);

export const Frame = () => {
  usePageTitle();
  const pane = usePane();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isOwnFrame = useRouterState({ select: ({ matches }) => FRAMED.test(matches.at(-1)?.routeId ?? '') });
  if (isOwnFrame)
    return (
      <>
        {!pane && <UpdateNotice />}
        <Suspense fallback={<OneMoment />}>
          <Outlet />
        </Suspense>
      </>
    );
  const width =
    path === '/example/both' ? 'whole' : WIDE.has(path) || path.startsWith('/play/') ? 'wide' : 'text';
  return (
    <>
      {!pane && <UpdateNotice />}
      <PlainShell width={width}>
        <Suspense fallback={<OneMoment />}>
          <Outlet />
        </Suspense>
      </PlainShell>
    </>
  );
};
