/**
 * The table at which two people open one hour of the example: who is there, who has chosen, when it ends.
 *
 * The same steps as at the relay (record.md, Sealed accounts, 4): both are released together or neither, a person
 * who leaves takes their choice with them, and *ready* holds for fifteen minutes at most.
 */
import type { MyCard } from '@kithe/record/hours';
import type { Meeting, MeetingState } from '../relationship.ts';
import type { Who } from './telling.ts';

export type Table = Readonly<Record<Who, Meeting>>;

export const READY_MS = 15 * 60 * 1000;
/** How long the other takes to sit down, and then to choose. */
export const BREATH_MS = 1_400;

type Setting = {
  readonly nowMs: () => number;
  /** Called when the log has changed: the hour may have been opened at another table. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly isOpen: () => boolean;
  /** A person's own sealed cards; `null` when they have sealed nothing, and so cannot come. */
  readonly slotsOf: (who: Who) => readonly MyCard[] | null;
  /** The one who is not the visitor comes and chooses by themselves. */
  readonly otherComes: boolean;
  readonly openBoth: (chosen: Readonly<Record<Who, ReadonlySet<number>>>) => void;
};

const otherOf = (who: Who): Who => (who === 'ana' ? 'weiss' : 'ana');

export const tableOf = ({
  nowMs,
  subscribe: subscribeToLog,
  isOpen,
  slotsOf,
  otherComes,
  openBoth,
}: Setting): Table => {
  const ready = new Map<Who, number>();
  const handed = new Map<Who, ReadonlySet<number>>();
  const states = new Map<Who, MeetingState>();
  const listeners = new Set<() => void>();
  const timers = new Map<Who, ReturnType<typeof setTimeout>>();
  const changed = () => {
    states.clear();
    for (const tell of listeners) tell();
  };

  const endsAtMs = () => Math.min(...ready.values());
  const stateOf = (who: Who): MeetingState => {
    if (isOpen()) return { phase: 'opened' };
    if (!ready.has(who)) return { phase: 'away', isOtherReady: ready.has(otherOf(who)) };
    if (!ready.has(otherOf(who))) return { phase: 'waiting', endsAtMs: endsAtMs() };
    return { phase: handed.has(who) ? 'handed' : 'choosing', endsAtMs: endsAtMs() };
  };

  const leave = (who: Who) => {
    clearTimeout(timers.get(who));
    ready.delete(who);
    // Nothing is released to an empty chair: a choice holds only while both are there.
    handed.clear();
    changed();
  };
  const hand = (who: Who, chosen: ReadonlySet<number>) => {
    const mine = slotsOf(who);
    for (const slot of chosen)
      if (!mine?.some((card) => card.slot === slot))
        throw new RangeError(`hand: slot ${slot} holds no card to open`);
    handed.set(who, chosen);
    const ana = handed.get('ana');
    const weiss = handed.get('weiss');
    if (ana && weiss && !isOpen()) {
      for (const timer of timers.values()) clearTimeout(timer);
      openBoth({ ana, weiss });
    }
    changed();
  };
  const sitDown = (who: Who) => {
    ready.set(who, nowMs() + READY_MS);
    clearTimeout(timers.get(who));
    timers.set(
      who,
      setTimeout(() => leave(who), READY_MS),
    );
    changed();
  };
  /** Comes after a breath, and chooses after another: all that is not being kept. */
  const comeTo = (visitor: Who) => {
    const other = otherOf(visitor);
    const cards = slotsOf(other);
    if (!otherComes || cards === null) return;
    setTimeout(() => {
      if (!ready.has(visitor)) return;
      sitDown(other);
      const chosen = cards.filter(({ card }) => card.kind !== 'keeping').map(({ slot }) => slot);
      setTimeout(() => ready.has(visitor) && hand(other, new Set(chosen)), BREATH_MS);
    }, BREATH_MS);
  };

  const seatOf = (who: Who): Meeting => ({
    subscribe: (onChange) => {
      const whenLogChanges = () => {
        states.clear();
        onChange();
      };
      listeners.add(onChange);
      const stop = subscribeToLog(whenLogChanges);
      return () => {
        listeners.delete(onChange);
        stop();
      };
    },
    state: () => {
      const known = states.get(who) ?? stateOf(who);
      states.set(who, known);
      return known;
    },
    arrive: async () => {
      if (isOpen()) return;
      sitDown(who);
      comeTo(who);
    },
    leave: async () => {
      leave(who);
      if (otherComes) leave(otherOf(who));
    },
    hand: async (chosen) => hand(who, chosen),
  });
  return { ana: seatOf('ana'), weiss: seatOf('weiss') };
};
