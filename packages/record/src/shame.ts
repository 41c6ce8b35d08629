/**
 * The quiet page: amends for something I did, and what something I am is waiting for (J99–J108). My own space only.
 *
 * The two halves of shame are two lists and never one value (J99). There is no arithmetic here, and no total.
 */

import type { Belonging, Understood } from './bodies/shame.ts';
import type { NewBody } from './body.ts';
import type { EntryId } from './ids.ts';
import { rootsOf, versionsIn } from './parts.ts';
import { type Opened, standing } from './space.ts';

type Mine = {
  readonly id: EntryId;
  /** Every entry of it, oldest first: who removes it removes these, the last one last. */
  readonly versions: readonly EntryId[];
  readonly at?: string;
};
export type Amends = Mine & {
  readonly happened: string;
  readonly hurt: string;
  readonly could: string;
  readonly isDone: boolean;
};

/** One answer, as it was given then. */
export type Answered<A extends string> = {
  readonly id: EntryId;
  readonly answer: A;
  readonly hour?: EntryId;
  readonly at?: string;
  readonly words: string;
};

export type Carried = Mine & {
  readonly name: string;
  readonly part: string;
  readonly who: string;
  readonly step: string;
  readonly other: string;
  readonly fears: readonly { readonly fear: string; readonly happened: string }[];
  /** Could anyone understand this? Oldest answer first. */
  readonly understood: readonly Answered<Understood>[];
  /** With this, may I be among people? */
  readonly belonging: readonly Answered<Belonging>[];
};

/** A time when a part was met. */
export type Met = {
  readonly id: EntryId;
  readonly part: string;
  readonly hour?: EntryId;
  readonly at?: string;
  readonly words: string;
};

export type Shame = {
  readonly amends: readonly Amends[];
  readonly carried: readonly Carried[];
  readonly met: readonly Met[];
};

const when = ({ at, hour }: { at?: string | undefined; hour?: EntryId | undefined }) => ({
  ...(at !== undefined && { at }),
  ...(hour !== undefined && { hour }),
});

const answersTo = <T extends 'could-understand' | 'may-belong'>(
  own: readonly Opened[],
  type: T,
  of: ReadonlySet<EntryId>,
): readonly Answered<NewBody<T>['answer']>[] =>
  own.flatMap(({ id, body }) =>
    body.type === type && of.has(body.of)
      ? [{ id, answer: body.answer as NewBody<T>['answer'], ...when(body), words: body.words }] // of this very type
      : [],
  );

/** Folds my own space, oldest first. */
export const foldShame = (own: readonly Opened[]): Shame => {
  const mine = standing(own);
  const amendsRoots = rootsOf(own, 'amends');
  const carriedRoots = rootsOf(own, 'carried');
  const versionsOf = { amends: versionsIn(amendsRoots), carried: versionsIn(carriedRoots) };
  const amends = mine.flatMap(({ id, body }): Amends[] => {
    if (body.type !== 'amends') return [];
    const root = amendsRoots.get(id) ?? id;
    const { happened, hurt, could, done } = body;
    const versions = versionsOf.amends.get(root) ?? [id];
    return [{ id: root, versions, ...when({ at: body.at }), happened, hurt, could, isDone: done }];
  });
  const carried = mine.flatMap(({ id, body }): Carried[] => {
    if (body.type !== 'carried') return [];
    const root = carriedRoots.get(id) ?? id;
    const versions = versionsOf.carried.get(root) ?? [id];
    const all = new Set(versions);
    const { name, part, who, step, other, fears } = body;
    return [
      {
        id: root,
        versions,
        ...when({ at: body.at }),
        name,
        part,
        who,
        step,
        other,
        fears,
        understood: answersTo(mine, 'could-understand', all),
        belonging: answersTo(mine, 'may-belong', all),
      },
    ];
  });
  const met = mine.flatMap(({ id, body }): Met[] =>
    body.type === 'met' ? [{ id, part: body.part, ...when(body), words: body.words }] : [],
  );
  return { amends, carried, met };
};
