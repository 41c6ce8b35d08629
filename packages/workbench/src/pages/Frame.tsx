/**
 * What stands around every page: the title, and, outside a relationship, the plain frame.
 * The pages of a relationship bring the frame of that relationship with them (`ui/RelationshipShell.tsx`).
 */
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { usePageTitle } from '../ui/arrival.ts';
import { PlainShell } from '../ui/PlainShell.tsx';

const WIDE: ReadonlySet<string> = new Set(['/', '/example', '/play']);

export const Frame = () => {
  usePageTitle();
  const { isOwnFrame, path } = useRouterState({
    select: ({ matches, location }) => ({
      isOwnFrame: matches.some(({ routeId }) => /^\/(?:with\/\$space|example\/\$who)/.test(routeId)),
      path: location.pathname,
    }),
    structuralSharing: true,
  });
  if (isOwnFrame)
    return (
      <Suspense>
        <Outlet />
      </Suspense>
    );
  const width = path === '/example/both' ? 'whole' : WIDE.has(path) ? 'wide' : 'text';
  return (
    <PlainShell width={width}>
      <Suspense>
        <Outlet />
      </Suspense>
    </PlainShell>
  );
};
