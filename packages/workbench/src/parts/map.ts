/**
 * The part map as one hour shows it: where each part was, what has come in so far, and which were reunited (J14, J24,
 * J38, J95, J113). Pure.
 *
 * What somebody said on the map counts; where they said nothing, their own card of that hour is read. Growth is
 * breadth: names are collected, and nothing here knows which of them would be pleasant.
 */
import type { Card, Place } from '@kithe/record/cards';
import type { Hour } from '@kithe/record/hours';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import { isCalled, nameKey, type Part } from '@kithe/record/parts';

/** An hour, or none in particular. */
export type Step = EntryId | null;

/** Where a part was: as its owner said on the map, or as their card of that hour has it. */
export type Placed = { readonly place: Place; readonly from: 'map' | 'card' };

/** Cards of mine of one hour, sealed ones included: they are read for nobody but me. */
const myCards = ({ mine, cards }: Hour, me: MemberKey): readonly Card[] => [
  ...(mine?.cards ?? []).map(({ card }) => card),
  // What I opened of a sealed account is in `mine` already; a later card is only here.
  ...cards.filter(({ author, via }) => author === me && via === 'later').map(({ card }) => card),
];

/** Steps through time: the hours by date, after *no hour in particular* where anything was said of it. */
export const stepsOf = (hours: readonly Hour[], parts: readonly Part[]): readonly Step[] => {
  const isUsed = parts.some(({ placings }) => placings.some(({ hour }) => hour === undefined));
  return [...(isUsed || hours.length === 0 ? [null] : []), ...hours.map(({ id }) => id)];
};

/** Where one part was at a step, as far as anything was said. `cards`: those that may be read for it. */
const placedBy = (part: Part, step: Step, cards: readonly Card[]): Placed | null => {
  const said = part.placings.findLast(({ hour }) => (hour ?? null) === step);
  if (said) return { place: said.place, from: 'map' };
  const onCard = cards.flatMap((card) => card.parts ?? []).findLast(({ name }) => isCalled(part, name));
  return onCard ? { place: onCard.place, from: 'card' } : null;
};

export type MapReader = {
  readonly steps: readonly Step[];
  readonly placed: (part: Part, step: Step) => Placed | null;
  /** What my card alone says, whatever I said on the map. */
  readonly onCard: (part: Part, step: Step) => Place | null;
};

/** @param me whose cards are read; `null` for a map that somebody else shared */
export const readMap = (hours: readonly Hour[], parts: readonly Part[], me: MemberKey | null): MapReader => {
  const cards = new Map<Step, readonly Card[]>(
    me === null ? [] : hours.map((hour) => [hour.id, myCards(hour, me)]),
  );
  const cardsOf = (step: Step) => cards.get(step) ?? [];
  return {
    steps: stepsOf(hours, parts),
    placed: (part, step) => placedBy(part, step, cardsOf(step)),
    onCard: (part, step) => placedBy({ ...part, placings: [] }, step, cardsOf(step))?.place ?? null,
  };
};

/** One part on the ring: which side of it, and how far down. */
export type Spoke = {
  readonly part: Part;
  readonly placed: Placed | null;
  readonly side: 'start' | 'end';
  readonly row: number;
};

/** Every part in its own place around the ring, whatever hour is shown: down one side, then down the other. */
export const ringOf = (parts: readonly Part[], step: Step, { placed }: MapReader): readonly Spoke[] => {
  const half = Math.ceil(parts.length / 2);
  return parts.map((part, i) => ({
    part,
    placed: placed(part, step),
    side: i < half ? 'start' : 'end',
    row: i < half ? i : i - half,
  }));
};

/** What can be said of breadth at a step. */
export type Breadth = {
  /** In the room at one time or another, up to here, in the order in which they came. */
  readonly soFar: readonly Part[];
  /** Of those, in the room for the first time at this step. */
  readonly first: readonly Part[];
  /** Two or more that had each been at the door or kept out, together in the room as never before (J113). */
  readonly reunited: readonly Part[];
};

export const breadthAt = (parts: readonly Part[], step: Step, { steps, placed }: MapReader): Breadth => {
  const now = steps.indexOf(step);
  const before = steps.slice(0, Math.max(0, now));
  const isIn = (part: Part, at: Step) => placed(part, at)?.place === 'brought';
  const wasOut = (part: Part) =>
    before.some((at) => ['door', 'kept-out'].includes(placed(part, at)?.place ?? 'brought'));
  const brought = parts.filter((part) => isIn(part, step));
  const came = brought.filter(wasOut);
  const isNew = came.length > 1 && !before.some((at) => came.every((part) => isIn(part, at)));
  const soFar = [...before, ...(now < 0 ? [] : [step])].flatMap((at) =>
    parts.filter((part) => isIn(part, at)),
  );
  return {
    soFar: [...new Set(soFar)],
    first: brought.filter((part) => !before.some((at) => isIn(part, at))),
    reunited: isNew ? came : [],
  };
};

/** Names on my cards that no part of my map has, the latest first. */
export const offeredNames = (
  hours: readonly Hour[],
  parts: readonly Part[],
  me: MemberKey,
): readonly string[] => {
  const names = new Map<string, string>();
  for (const hour of hours.toReversed())
    for (const { name } of myCards(hour, me).flatMap((card) => card.parts ?? []))
      if (nameKey(name) !== '' && !names.has(nameKey(name)) && !parts.some((part) => isCalled(part, name)))
        names.set(nameKey(name), name.trim());
  return [...names.values()];
};

export type Feeling = { readonly name: string; readonly hours: ReadonlySet<EntryId> };

/** Feelings on my cards in the order in which they first came. How often, and of what kind, is nobody's business (J95). */
export const feelingsOf = (hours: readonly Hour[], me: MemberKey): readonly Feeling[] => {
  const found = new Map<string, { name: string; hours: Set<EntryId> }>();
  for (const hour of hours)
    for (const name of myCards(hour, me).flatMap((card) => card.feelings ?? [])) {
      const key = nameKey(name);
      if (key === '') continue;
      const feeling = found.get(key) ?? { name: name.trim(), hours: new Set<EntryId>() };
      feeling.hours.add(hour.id);
      found.set(key, feeling);
    }
  return [...found.values()];
};
