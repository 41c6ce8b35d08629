/**
 * A keeper for as long as a component lives; what waits is written when the page goes. When somebody comes back to the
 * page, what another tab has kept there meanwhile is taken over, and not written over with what stood here before.
 */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type KeeperState, makeKeeper } from './keeper.ts';

/**
 * @param keep the first one given is used for as long as the component lives
 * @param look what lies on the device now, handed to `take` as long as nothing is on its way there from here
 */
export const useKeeper = <T, K = T>(
  keep: (value: T) => Promise<void>,
  start: 'nothing' | 'kept',
  look: () => Promise<K>,
  take: (kept: K) => void,
): { readonly put: (value: T) => void; readonly state: KeeperState } => {
  const [keeper] = useState(() => makeKeeper(keep, start));
  const now = useRef({ look, take });
  now.current = { look, take };
  useEffect(() => {
    const isCalm = () => /^(nothing|kept)$/.test(keeper.state());
    const back = async () => {
      if (!isCalm()) return;
      const kept = await now.current.look();
      if (isCalm()) now.current.take(kept);
    };
    const change = () => (document.hidden ? keeper.flush() : void back());
    addEventListener('pagehide', keeper.flush);
    addEventListener('focus', back);
    document.addEventListener('visibilitychange', change);
    return () => {
      removeEventListener('pagehide', keeper.flush);
      removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', change);
      keeper.flush();
    };
  }, [keeper]);
  return { put: keeper.put, state: useSyncExternalStore(keeper.subscribe, keeper.state) };
};
