/** The present, as a page needs it: it moves on by itself when the next of some moments has come, and not before. */
import { useEffect, useState } from 'react';
import { useRelationship } from '../relationship.ts';

/** Longest wait that a browser's timer takes, in milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

/** Milliseconds since 1970. @param moments in the same unit, at which something on the page changes */
export const useNow = (moments: readonly number[]): number => {
  const { nowMs } = useRelationship();
  const [now, setNow] = useState(nowMs);
  const next = Math.min(...moments.filter((moment) => moment > now));
  useEffect(() => {
    if (next === Number.POSITIVE_INFINITY) return;
    const timer = setTimeout(() => setNow(nowMs()), Math.min(LONGEST_MS, Math.max(0, next - nowMs())));
    return () => clearTimeout(timer);
  }, [next, nowMs]);
  return now;
};
