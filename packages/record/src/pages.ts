/** My own pages: a client's private pages, a therapist's process notes, kept apart from the shared record (J69). */
import type { EntryId } from './ids.ts';
import { type Opened, standing } from './space.ts';

export type OwnPage = {
  /** The id that a correction supersedes: always the latest version's. */
  readonly id: EntryId;
  /** Versions before this one, oldest first. Who removes a page removes these first, or an old one would stand again. */
  readonly earlier: readonly EntryId[];
  readonly title: string;
  readonly words: string;
  /** What the hour did to its author; of a process note (J69). */
  readonly impact?: string;
  readonly hour?: EntryId;
  readonly at?: string;
};

/** Pages of one's own space, newest last. */
export const foldPages = (own: readonly Opened[]): readonly OwnPage[] => {
  const earlier = new Map<EntryId, readonly EntryId[]>();
  for (const { id, body } of own)
    if (body.type === 'page' && body.supersedes !== undefined)
      earlier.set(id, [...(earlier.get(body.supersedes) ?? []), body.supersedes]);
  return standing(own).flatMap(({ id, body }) =>
    body.type === 'page'
      ? [
          {
            id,
            earlier: earlier.get(id) ?? [],
            title: body.title,
            words: body.words,
            ...(body.impact !== undefined && { impact: body.impact }),
            ...(body.hour !== undefined && { hour: body.hour }),
            ...(body.at !== undefined && { at: body.at }),
          },
        ]
      : [],
  );
};
