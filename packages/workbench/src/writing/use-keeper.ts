/** A keeper for as long as a component lives; what waits is written when the page goes. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type KeeperState, makeKeeper } from './keeper.ts';

/** @param keep the first one given is used for as long as the component lives */
export const useKeeper = <T>(
  keep: (value: T) => Promise<void>,
  start: 'nothing' | 'kept',
): { readonly put: (value: T) => void; readonly state: KeeperState } => {
  const [keeper] = useState(() => makeKeeper(keep, start));
  useEffect(() => {
    addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', keeper.flush);
    return () => {
      removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);
  return { put: keeper.put, state: useSyncExternalStore(keeper.subscribe, keeper.state) };
};
