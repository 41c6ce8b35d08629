/**
 * The model log: what a reading suggested and what a person said of it, oldest first (J9, product.md).
 *
 * What was suggested is derived, so it is in no view while the reading is not in use, whatever the reason; what a
 * person said is theirs and stays. Whoever says *this is wrong about me* makes the reading of that hour humble.
 */
import type { SaidKind, SuggestedKind } from './bodies/suggests.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

/** Derived: worked out by Kithe, said by nobody. */
export type Suggested = {
  readonly id: EntryId;
  readonly what: SuggestedKind;
  readonly hour: EntryId;
  readonly band: readonly [number, number] | null;
  readonly read: number;
  readonly at?: string;
};

export type SaidOfIt = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly what: SuggestedKind;
  readonly hour: EntryId;
  readonly said: SaidKind;
  readonly words: string;
  readonly isShared: boolean;
  readonly at?: string;
};

/** Every note of what was suggested, in use or not: what has to go when it is not in use any more. */
export const suggestedIn = (own: readonly Opened[]): readonly Suggested[] =>
  standing(own).flatMap(({ id, body }): Suggested[] =>
    body.type === 'suggested'
      ? [
          {
            id,
            what: body.what,
            hour: body.hour,
            band: body.band,
            read: body.read,
            ...(body.at !== undefined && { at: body.at }),
          },
        ]
      : [],
  );

export type ModelLog = {
  /** Empty while the reading is not in use. */
  readonly suggested: readonly Suggested[];
  /** Notes of it that lie there although it is not in use: to be removed, by whoever comes by. */
  readonly leftOver: readonly EntryId[];
  readonly said: readonly SaidOfIt[];
};

/** Folds both logs. `clients`: whose bare word between the two counts; nobody else is what it is about. */
export const foldModelLog = (
  between: readonly Opened[],
  own: readonly Opened[],
  clients: readonly MemberKey[],
  isInUse: boolean,
): ModelLog => {
  const notes = suggestedIn(own);
  const said = (log: readonly Opened[], isShared: boolean) =>
    standing(log).flatMap(({ id, author, body }): SaidOfIt[] =>
      body.type === 'suggested-answer' && (!isShared || clients.includes(author))
        ? [
            {
              id,
              by: author,
              what: body.what,
              hour: body.hour,
              said: body.said,
              words: body.words,
              isShared,
              ...(body.at !== undefined && { at: body.at }),
            },
          ]
        : [],
    );
  return {
    suggested: isInUse ? notes : [],
    leftOver: isInUse ? [] : notes.map(({ id }) => id),
    said: [...said(between, true), ...said(own, false)],
  };
};

/** Hours of which somebody's last word is that a suggestion is wrong, in the order in which it was first said. */
export const humbleHours = (said: readonly SaidOfIt[]): readonly EntryId[] => {
  const last = new Map<string, SaidOfIt>();
  for (const one of said)
    if (one.said !== 'noted') last.set(`${one.by} ${one.isShared} ${one.what} ${one.hour}`, one);
  return [...new Set([...last.values()].filter((one) => one.said === 'wrong').map(({ hour }) => hour))];
};
