/**
 * An invitation that moves on by itself: looked at again every few seconds while someone watches, and as soon as
 * the relay says that something happened. Without a connection it stays where it is.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Unreachable } from '../device/relay-client.ts';
import type { Session } from '../device/session.ts';
import { type ProblemWord, problemOf } from './problems.ts';

const AGAIN_MS = 3_000;

export type Steps<S> = {
  /** `null` before the first look. */
  readonly state: S | null;
  readonly problem: ProblemWord | null;
  readonly look: () => void;
  /** Something that a person decided; the state is what it answers. */
  readonly decide: (work: () => Promise<S>) => Promise<void>;
  readonly isDeciding: boolean;
};

export const useSteps = <S>(
  session: Session,
  advance: () => Promise<S>,
  isOver: (state: S) => boolean,
): Steps<S> => {
  const [state, setState] = useState<S | null>(null);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [isDeciding, setDeciding] = useState(false);
  // One look or decision at a time: two at once could show an older state after a newer one.
  const busy = useRef(false);
  // What is over stays so: a signal that comes before the page is drawn again would ask after what is gone.
  const isPast = useRef(false);
  const latest = useRef({ advance, isOver });
  latest.current = { advance, isOver };

  const turn = useCallback(async (work: () => Promise<S>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const next = await work();
      isPast.current = latest.current.isOver(next);
      setState((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      setProblem(null);
    } catch (thrown) {
      // A connection that comes and goes while one waits is no news.
      setProblem(thrown instanceof Unreachable ? 'unreachable' : problemOf(thrown));
    } finally {
      busy.current = false;
    }
  }, []);

  const look = useCallback(() => {
    if (!isPast.current) void turn(() => latest.current.advance());
  }, [turn]);
  const decide = async (work: () => Promise<S>) => {
    while (busy.current) await new Promise((resolve) => setTimeout(resolve, 30));
    setDeciding(true);
    await turn(work);
    setDeciding(false);
  };

  const isDone = state !== null && isOver(state);
  useEffect(() => {
    if (isDone) return;
    look();
    const timer = setInterval(look, AGAIN_MS);
    const off = session.onSignal((signal) => {
      if ('invitation' in signal || 'spaces' in signal) look();
    });
    return () => {
      clearInterval(timer);
      off();
    };
  }, [look, isDone, session]);

  return { state, problem, look, decide, isDeciding };
};
