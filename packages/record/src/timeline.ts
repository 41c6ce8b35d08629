/**
 * The timeline: connection as each told it, two lines, never averaged into one.
 *
 * An unrepaired disconnection is a crack, a repaired one a golden seam. Moments that either has starred (J91)
 * stand out, with the title that person gave them (J93). Marks come from opened cards alone.
 */

import { type CardRef, entryOf, type Hour, type OpenCard } from './hours.ts';
import type { EntryId, MemberKey } from './ids.ts';
import type { Disconnection } from './repair.ts';
import { type Opened, standing } from './space.ts';

export type Told = {
  /** 0 (far) … 100 (close); `null` where this person opened no mark. */
  readonly close: number | null;
  /** 0 … 100: how real they could be. */
  readonly real: number | null;
};

export type Star = {
  readonly by: MemberKey;
  readonly of: string;
  readonly title: string;
  readonly hour: EntryId;
  /** The card that was starred, where it was one. */
  readonly card: OpenCard | null;
};

export type TimelineHour = {
  readonly id: EntryId;
  readonly date: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly told: ReadonlyMap<MemberKey, Told>;
  /** Disconnections that began in this hour. */
  readonly began: readonly Disconnection[];
  /** Disconnections that landed in this hour. */
  readonly mended: readonly Disconnection[];
  readonly stars: readonly Star[];
};

/** A person's mark for an hour is that of the last card on which they made one. */
const told = (cards: readonly OpenCard[], author: MemberKey): Told => {
  const marks = cards.filter((c) => c.author === author && c.card.kind === 'here').map((c) => c.card);
  return {
    close: marks.findLast((c) => c.close !== undefined)?.close ?? null,
    real: marks.findLast((c) => c.real !== undefined)?.real ?? null,
  };
};

/** Folds the log into stars; each person may star a thing once, and take the star back. */
const foldStars = (between: readonly Opened[], hours: readonly Hour[]): readonly Star[] => {
  const cards = new Map(
    hours.flatMap((hour) => hour.cards.map((card) => [card.ref as string, card] as const)),
  );
  const hourOf = new Map<string, EntryId>(hours.map((hour) => [hour.id, hour.id]));
  for (const hour of hours) for (const card of hour.cards) hourOf.set(entryOf(card.ref), hour.id);
  const entries = standing(between);
  for (const { id, body } of entries)
    if ('hour' in body && body.hour !== undefined && body.type !== 'account') hourOf.set(id, body.hour);
  const stars = new Map<string, Star | null>();
  for (const { author, body } of entries) {
    if (body.type !== 'star') continue;
    const hour = hourOf.get(body.of) ?? hourOf.get(entryOf(body.of));
    const isThere = hour !== undefined && (!body.of.includes('.') || cards.has(body.of));
    stars.set(
      `${author} ${body.of}`,
      isThere && body.on
        ? { by: author, of: body.of, title: body.title, hour, card: cards.get(body.of as CardRef) ?? null }
        : null,
    );
  }
  return [...stars.values()].filter((star) => star !== null);
};

/** Folds everything into one line of hours. Linear in the log. */
export const foldTimeline = (
  between: readonly Opened[],
  hours: readonly Hour[],
  board: readonly Disconnection[],
  members: readonly MemberKey[],
): readonly TimelineHour[] => {
  const by = <K, T>(items: readonly T[], key: (item: T) => K | null | undefined): ReadonlyMap<K, T[]> => {
    const map = new Map<K, T[]>();
    for (const item of items) {
      const k = key(item);
      if (k == null) continue;
      const list = map.get(k) ?? [];
      list.push(item);
      map.set(k, list);
    }
    return map;
  };
  const began = by(board, (d) => d.hour);
  const mended = by(
    board.filter((d) => d.isRepaired),
    (d) => d.mendedIn ?? d.hour,
  );
  const stars = by(foldStars(between, hours), (star) => star.hour);
  return hours.map(({ id, date, name, isOpen, cards }) => ({
    id,
    date,
    name,
    isOpen,
    told: new Map(members.map((key) => [key, told(cards, key)])),
    began: began.get(id) ?? [],
    mended: mended.get(id) ?? [],
    stars: stars.get(id) ?? [],
  }));
};
