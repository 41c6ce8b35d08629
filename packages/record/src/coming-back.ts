/**
 * What somebody would like to come back to, without saying whose hurt it was (J103). It is no disconnection: it has
 * no stage, does not age, and asks for nothing. It is taken up by a disconnection of the other's that names it.
 */
import type { EntryId, MemberKey } from './ids.ts';
import { rootsOf } from './parts.ts';
import { type Opened, standing } from './space.ts';

export type ComingBack = {
  readonly id: EntryId;
  /** The entry that stands for it now: what a withdrawal names. */
  readonly entry: EntryId;
  readonly by: MemberKey;
  readonly title: string;
  readonly words: string;
  readonly hour?: EntryId;
  readonly at?: string;
  /** The disconnection in which the other said whose hurt it was; `null` while nobody has, which says nothing. */
  readonly takenUp: EntryId | null;
};

/** Folds the log, oldest first. Only somebody else than its author can take it up. */
export const foldComingBack = (between: readonly Opened[]): readonly ComingBack[] => {
  const roots = rootsOf(between, 'coming-back');
  const now = standing(between);
  const takenUp = new Map<string, EntryId>();
  const disconnections = rootsOf(between, 'disconnection');
  for (const { id, author, body } of now)
    if (body.type === 'disconnection' && body.takesUp !== undefined)
      takenUp.set(`${roots.get(body.takesUp) ?? body.takesUp} ${author}`, disconnections.get(id) ?? id);
  return now.flatMap(({ id, author, body }): ComingBack[] => {
    if (body.type !== 'coming-back') return [];
    const root = roots.get(id) ?? id;
    const taken = [...takenUp].find(([key]) => key.startsWith(`${root} `) && !key.endsWith(` ${author}`));
    return [
      {
        id: root,
        entry: id,
        by: author,
        title: body.title,
        words: body.words,
        ...(body.hour !== undefined && { hour: body.hour }),
        ...(body.at !== undefined && { at: body.at }),
        takenUp: taken?.[1] ?? null,
      },
    ];
  });
};
