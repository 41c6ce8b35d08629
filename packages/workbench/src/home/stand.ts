/** Where two people stand with each other, in what a first screen needs: never a number (J50). Pure. */
import type { Role } from '@kithe/record/body';
import type { Hour, OpenCard } from '@kithe/record/hours';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Kind } from '@kithe/record/kinds';
import type { LedgerImage } from '@kithe/record/ledger';
import type { Disconnection } from '@kithe/record/repair';
import type { Star } from '@kithe/record/timeline';
import type { Views } from '@kithe/record/views';

/** What could come next in the last hour; nothing presses. */
export type Next = 'write' | 'wait' | 'open' | 'read';

export type LastHour = {
  readonly hour: Hour;
  readonly isMineSealed: boolean;
  readonly isTheirsSealed: boolean;
  readonly next: Next;
};

export type Stand = {
  /** `null` before the first hour. */
  readonly last: LastHour | null;
  /** Hours before the last whose two accounts are sealed and not open yet, newest first. */
  readonly unopened: readonly Hour[];
  /** Open and not resting, oldest first. */
  readonly open: readonly Disconnection[];
  readonly resting: readonly Disconnection[];
  /** The last moment that either of us starred. */
  readonly star: Star | null;
};

const nextIn = ({ mine, isOpen }: Hour, isTheirsSealed: boolean): Next => {
  if (mine === null) return 'write';
  if (isOpen) return 'read';
  return isTheirsSealed ? 'open' : 'wait';
};

export const standOf = ({ hours, repair, timeline }: Views, me: MemberKey): Stand => {
  const hour = hours.at(-1);
  const isTheirsSealed = hour !== undefined && [...hour.sealed].some((key) => key !== me);
  return {
    last: hour
      ? { hour, isMineSealed: hour.mine !== null, isTheirsSealed, next: nextIn(hour, isTheirsSealed) }
      : null,
    unopened: hours
      .slice(0, -1)
      .filter(({ sealed, isOpen }) => sealed.size === 2 && !isOpen)
      .reverse(),
    open: repair.filter(({ isRepaired, isResting }) => !isRepaired && !isResting),
    resting: repair.filter(({ isRepaired, isResting }) => !isRepaired && isResting),
    star: timeline.flatMap(({ stars }) => stars).at(-1) ?? null,
  };
};

/** How much of each kind a therapist is shown before an hour: as many as one carries into a room. */
export const MOST_PREPARED = 3;

/** For a therapist before an hour: what was touched lately, from our own history alone (J73). */
export type Preparation = {
  /** Images with evidence from the last two hours. */
  readonly images: readonly LedgerImage[];
  /** What moved me and, as far as is known, did not arrive (J82); newest first. */
  readonly unreceived: Views['empathy']['moved'];
  /**
   * What they told me of my being moved, on cards that they opened (J82); newest first. Not *no, I did not see it*:
   * that stands in its hour, and on this page it would be a reproach.
   */
  readonly seen: readonly OpenCard[];
};

export const preparationOf = ({ hours, ledger, empathy }: Views, me: MemberKey): Preparation => {
  const lately = new Set<EntryId>(hours.slice(-2).map(({ id }) => id));
  return {
    images: ledger.filter(({ evidence }) =>
      evidence.some(({ hour }) => hour !== undefined && lately.has(hour)),
    ),
    unreceived: empathy.moved.filter(({ arrived }) => !arrived).toReversed(),
    seen: hours
      .toReversed()
      .flatMap(({ cards }) => cards)
      .filter(
        ({ author, card }) =>
          author !== me && card.kind === 'moved' && card.words !== '' && card.saw !== 'no',
      ),
  };
};

/** Hours of one month, newest first. */
export type Month = { readonly month: string; readonly hours: readonly Hour[] };
/** Months of one year, newest first. */
export type Year = { readonly year: string; readonly months: readonly Month[] };

/** Hours by year and month, newest first. @param hours by date, as the view has them */
export const yearsOf = (hours: readonly Hour[]): readonly Year[] => {
  const years = new Map<string, Map<string, Hour[]>>();
  for (const hour of hours.toReversed()) {
    const year = years.get(hour.date.slice(0, 4)) ?? new Map<string, Hour[]>();
    const month = year.get(hour.date.slice(0, 7)) ?? [];
    month.push(hour);
    year.set(hour.date.slice(0, 7), month);
    years.set(hour.date.slice(0, 4), year);
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months].map(([month, of]) => ({ month, hours: of })),
  }));
};

/** Hours whose lines stand open from the beginning, at least; older years open when they are asked for. */
const OPEN_HOURS = 30;

/** Whether this year's lines stand open from the beginning: those that hold the last {@link OPEN_HOURS} hours do. */
export const isOpenAtFirst = (years: readonly Year[], place: number): boolean => {
  const newer = years.slice(0, place).flatMap(({ months }) => months.flatMap(({ hours }) => hours));
  return newer.length < OPEN_HOURS;
};

/** Who has more power here, and what follows: said on the first page of every record, by what the two are (J63, J64). */
export const powerWord = (kind: Kind, role: Role) => {
  if (kind === 'together') return 'together';
  if (kind === 'supervision') return role === 'therapist' ? 'supervisor' : 'supervisee';
  return role;
};
