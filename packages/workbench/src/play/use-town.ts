/** A town that goes on, day by day, in the worker; the page holds the last day and what it was the day before. */
import { useEffect, useRef, useState } from 'react';
import type { Settings } from './settings.ts';
import { type Layout, meanOf, type Reading } from './town.ts';
import { ask } from './use-model.ts';

/** A day takes so long, so that a change can be followed by eye; or less, for who knows how to look. In ms. */
const DAY_MS = 110;
const FAST_DAY_MS = 20;
/** The words beside the picture follow at this distance, in days: read aloud each day they would never end. */
const WORDS_EVERY = 10;

/** What the picture is painted from, without the page being told. */
export type Live = { readonly layout: Layout; readonly now: Reading };

export type TownState =
  | { readonly state: 'coming' | 'failed' }
  | {
      readonly state: 'here';
      readonly reading: Reading;
      readonly layout: Layout;
      /** Mean of what people bring, from the first day on. */
      readonly means: readonly number[];
      /** What each of them brought on the first day. */
      readonly first: readonly number[];
      readonly isGoing: boolean;
      readonly isFast: boolean;
    };

/** A town that was looked at before this one. */
export type Gone = { readonly settings: Settings; readonly means: readonly number[] };

export type TownHandle = {
  readonly town: TownState;
  readonly live: { readonly current: Live | null };
  /** The town before, for as long as its days can be laid beside these. */
  readonly gone: Gone | null;
  readonly setFast: (isFast: boolean) => void;
  readonly setGoing: (isGoing: boolean) => void;
  readonly oneDay: () => void;
  /** Back to an earlier day; the days before it are lived again, and are the same. */
  readonly backTo: (day: number) => void;
};

type Held = { town: number; means: number[]; first: readonly number[]; settings: Settings };

/** @param pauseAt the day on which it stops by itself, once */
export const useTown = (settings: Settings | null, pauseAt: number): TownHandle => {
  const key = settings && JSON.stringify(settings);
  const [town, setTown] = useState<TownState>({ state: 'coming' });
  const live = useRef<Live | null>(null);
  const held = useRef<Held | null>(null);
  const isGoing = useRef(false);
  const isFast = useRef(false);
  const [gone, setGone] = useState<Gone | null>(null);
  const turn = useRef(0);

  const show = () => {
    const [there, one] = [live.current, held.current];
    if (there && one)
      setTown({
        state: 'here',
        layout: there.layout,
        reading: there.now,
        means: [...one.means],
        first: one.first,
        isGoing: isGoing.current,
        isFast: isFast.current,
      });
  };
  const fail = () => setTown({ state: 'failed' });

  const begin = async (of: Settings, step: number, { means, first }: Pick<Held, 'means' | 'first'>) => {
    isGoing.current = false;
    turn.current += 1;
    const mine = turn.current;
    const old = held.current;
    if (old && old.settings !== of && old.means.length > 1)
      setGone({ settings: old.settings, means: old.means });
    held.current = null;
    const begun = await ask((model) => model.beginTown(of, step));
    if (old) void ask((model) => model.endTown(old.town));
    if (mine !== turn.current) {
      void ask((model) => model.endTown(begun.town));
      return;
    }
    const { layout, reading } = begun;
    held.current = {
      town: begun.town,
      settings: of,
      means: step === 0 ? [meanOf(reading.brings)] : means.slice(0, step + 1),
      first: step === 0 ? [...reading.brings] : first,
    };
    live.current = { layout, now: reading };
    show();
  };

  const takeDay = async () => {
    const one = held.current;
    if (!one) return;
    const reading = await ask((model) => model.nextDay(one.town));
    const last = live.current;
    if (held.current !== one || !last) return;
    one.means.push(meanOf(reading.brings));
    live.current = { layout: last.layout, now: reading };
  };

  const goOn = async () => {
    const mine = turn.current;
    while (isGoing.current && turn.current === mine) {
      const startedMs = performance.now();
      await takeDay();
      const day = live.current?.now.step ?? 0;
      if (day === pauseAt) isGoing.current = false;
      if (!isGoing.current || day % WORDS_EVERY === 0) show();
      const restMs = Math.max(0, (isFast.current ? FAST_DAY_MS : DAY_MS) - (performance.now() - startedMs));
      await new Promise((resolve) => setTimeout(resolve, restMs));
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all there is
  useEffect(() => {
    if (!settings) return;
    begin(settings, 0, { means: [], first: [] }).catch(fail);
    return () => {
      isGoing.current = false;
      turn.current += 1;
    };
  }, [key]);

  return {
    town,
    live,
    gone,
    setFast: (fast) => {
      isFast.current = fast;
      show();
    },
    setGoing: (going) => {
      if (isGoing.current === going) return;
      isGoing.current = going;
      show();
      if (going) goOn().catch(fail);
    },
    oneDay: () => void takeDay().then(show, fail),
    backTo: (day) => {
      const one = held.current;
      if (one) begin(one.settings, day, one).catch(fail);
    },
  };
};
