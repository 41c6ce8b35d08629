/**
 * Five good things, week by week (J49, J96): each in the person's own words, with a mark in words. No total.
 *
 * A week is one person's. What they keep and what they let the other read stand side by side, since the second may be
 * a part of the first, or as it was before they wrote on. A week that is not there says nothing, and is nothing.
 */
import type { Amount, Good, GoodThing } from './bodies/instruments.ts';
import { AMOUNTS, GOOD_THINGS } from './bodies/instruments.ts';
import type { NewBody } from './body.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

/** What can be said of a week: five things, and a pair of marks. */
export type FiveSaid = Partial<Record<GoodThing, Good>> & {
  readonly self?: Amount;
  readonly others?: Amount;
};

/** One standing entry, and those before it that it corrected, oldest first; who removes it removes these first. */
export type FiveEntry = {
  readonly id: EntryId;
  readonly earlier: readonly EntryId[];
  readonly said: FiveSaid;
  readonly at?: string;
};

export type FiveWeek = {
  readonly by: MemberKey;
  /** A Monday. */
  readonly week: string;
  /** Only its owner has it; `null` in the other's view, and when the owner keeps only what both read. */
  readonly kept: FiveEntry | null;
  /** What both can read. */
  readonly shared: FiveEntry | null;
};

/** The Monday of the week that a calendar date lies in (ISO 8601). @param date `2026-10-21` */
export const mondayOf = (date: string): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Not parsed: what is no day, such as the 31st of February, is one and the same day on every device.
  const ms = Date.UTC(year, month - 1, day);
  const fromMonday = (new Date(ms).getUTCDay() + 6) % 7;
  return new Date(ms - fromMonday * 86_400_000).toISOString().slice(0, 10);
};

export const saidOf = (body: NewBody<'five'>): FiveSaid => {
  const said: { -readonly [K in keyof FiveSaid]: FiveSaid[K] } = {};
  for (const thing of GOOD_THINGS) {
    const good = body[thing];
    if (good && (good.words.trim() !== '' || good.amount !== undefined)) said[thing] = good;
  }
  if (body.self !== undefined) said.self = body.self;
  if (body.others !== undefined) said.others = body.others;
  return said;
};

export const isSilent = (said: FiveSaid): boolean => Object.keys(said).length === 0;

/** Place of a mark among the four, 0 … 3: for a drawing, and for no sum. */
export const placeOf = (amount: Amount): number => AMOUNTS.indexOf(amount);

const earlierIn = (log: readonly Opened[]): ReadonlyMap<EntryId, readonly EntryId[]> => {
  const earlier = new Map<EntryId, readonly EntryId[]>();
  for (const { id, body } of log)
    if (body.type === 'five' && body.supersedes !== undefined)
      earlier.set(id, [...(earlier.get(body.supersedes) ?? []), body.supersedes]);
  return earlier;
};

/** Folds both logs into weeks, oldest first. Of two entries about one week by one person the later counts. */
export const foldFive = (between: readonly Opened[], own: readonly Opened[]): readonly FiveWeek[] => {
  const weeks = new Map<string, FiveWeek>();
  for (const [where, log] of [
    ['shared', between],
    ['kept', own],
  ] as const) {
    const earlier = earlierIn(log);
    for (const { id, author, body } of standing(log)) {
      if (body.type !== 'five') continue;
      const week = mondayOf(body.week);
      const name = `${week} ${author}`;
      const before = weeks.get(name) ?? { by: author, week, kept: null, shared: null };
      // Two devices, far apart, may have written one week twice: whoever removes the later removes both.
      const twin = before[where];
      const entry: FiveEntry = {
        id,
        earlier: [...(twin ? [...twin.earlier, twin.id] : []), ...(earlier.get(id) ?? [])],
        said: saidOf(body),
        ...(body.at !== undefined && { at: body.at }),
      };
      weeks.set(name, { ...before, [where]: entry });
    }
  }
  return [...weeks].sort(([p], [q]) => (p < q ? -1 : 1)).map(([, week]) => week);
};
