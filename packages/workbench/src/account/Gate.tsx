/**
 * Pages that need somebody to be here. What stands instead of them loads when it is needed: a page for writing,
 * on a device that is open, should not wait for the words of one that is not.
 */
import { type ComponentType, Fragment, lazy, type ReactNode, Suspense } from 'react';
import { useHere } from '../device/here.ts';
import type { Session } from '../device/session.ts';
import { useText } from '../text/use-text.ts';

const Closed = lazy(async () => ({ default: (await import('./Closed.tsx')).Closed }));

type GateProps = {
  children: (session: Session) => ReactNode;
  /** What stands around the page while it is closed, where the frame does not provide it. */
  frame?: ComponentType<{ children: ReactNode }>;
};

/** A page for whoever is here. */
export const Gate = ({ children, frame: Frame = Fragment }: GateProps) => {
  const here = useHere();
  if (here.phase === 'open') return children(here.session);
  return (
    <Frame>
      {here.phase === 'opening' ? (
        <Opening />
      ) : (
        <Suspense>
          <Closed here={here} />
        </Suspense>
      )}
    </Frame>
  );
};

/** The vault is being opened: a tenth of a second, most days. */
export const Opening = () => <p role="status">{useText('common')('loading')}</p>;
