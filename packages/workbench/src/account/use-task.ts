/** Something that takes a moment and may go wrong: one at a time, and its problem in words. */
import { useRef, useState } from 'react';
import { type ProblemWord, problemOf } from './problems.ts';

export type Task = {
  readonly isRunning: boolean;
  readonly problem: ProblemWord | null;
  /** Does nothing while something is still under way. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  readonly forget: () => void;
};

/** Lets the browser draw what was just said, before something that makes the page stand still. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

export const useTask = (): Task => {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const busy = useRef(false);
  return {
    isRunning,
    problem,
    forget: () => setProblem(null),
    run: async (work) => {
      if (busy.current) return;
      busy.current = true;
      setRunning(true);
      setProblem(null);
      try {
        await nextFrame();
        await work();
      } catch (thrown) {
        setProblem(problemOf(thrown));
      } finally {
        busy.current = false;
        setRunning(false);
      }
    },
  };
};
