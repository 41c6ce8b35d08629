/** Three times Escape, one after the other, leaves: for whoever has a keyboard and no time to find a button (trust 8). */
import { useEffect } from 'react';
import { leaveQuickly } from './Left.tsx';

/** Presses further apart than this are not one wish. */
const APART_MS = 1_200;
const PRESSES = 3;

/** Counts presses of Escape. Pure but for what it remembers. @returns true at the third in a row */
export const createCounter = () => {
  let times: readonly number[] = [];
  return (key: string, atMs: number): boolean => {
    if (key !== 'Escape') {
      times = [];
      return false;
    }
    const last = times.at(-1);
    times = last !== undefined && atMs - last <= APART_MS ? [...times, atMs] : [atMs];
    return times.length >= PRESSES;
  };
};

/** @param isOn not for everyone: who closes one dialog after another should not find the page gone */
export const useEscape = (isOn: boolean): void => {
  useEffect(() => {
    if (!isOn) return;
    const isThird = createCounter();
    const onKey = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (!repeat && isThird(key, timeStamp)) leaveQuickly();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isOn]);
};
