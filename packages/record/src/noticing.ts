/**
 * Noticed, not ready (F4; J15, J19, J59): something landed wrong, its author knows it, and it is not said yet.
 *
 * It lies in the client's own space. What the other may know is chosen thing by thing: nothing · weather · the topic ·
 * the words; and it can be chosen otherwise later. The therapist has what was told, and no more: no count, no moment at
 * which it was noticed, no sign that there is anything. When its author likes, it becomes a disconnection on the board.
 */
import type { Telling } from './bodies/noticing.ts';
import type { NewBody } from './body.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';
import type { HourWeather } from './weather.ts';

/** Mine alone. */
export type Noticed = {
  readonly id: EntryId;
  readonly hour?: EntryId;
  readonly topic: string;
  readonly words: string;
  readonly tell: Telling;
  /** Told as weather, and the word that it colours has not gone yet. */
  readonly isPending: boolean;
  /** The entry in which it was told, where that still stands. */
  readonly told: EntryId | null;
  readonly at?: string;
};

/** What both may read of it. `words`: null where only the topic was told. */
export type NoticedTold = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly hour?: EntryId;
  readonly topic: string;
  readonly words: string | null;
  readonly at?: string;
};

const optional = ({ hour, at }: { hour?: EntryId | undefined; at?: string | undefined }) => ({
  ...(hour !== undefined && { hour }),
  ...(at !== undefined && { at }),
});

/** What was told by whoever has a client's part, oldest first. Of nobody else: there is no such word about somebody. */
export const foldTold = (between: readonly Opened[], clients: readonly MemberKey[]): readonly NoticedTold[] =>
  standing(between).flatMap(({ id, author, body }): NoticedTold[] =>
    body.type === 'noticed-told' && clients.includes(author)
      ? [{ id, by: author, topic: body.topic, words: body.words ?? null, ...optional(body) }]
      : [],
  );

/** My own, oldest first. @param weather the words of mine that went; a thing colours the one that comes after those it had seen */
export const foldNoticed = (
  own: readonly Opened[],
  told: readonly NoticedTold[],
  weather: readonly HourWeather[],
): readonly Noticed[] => {
  const stands = new Set(told.map(({ id }) => id));
  return standing(own).flatMap(({ id, body }): Noticed[] =>
    body.type === 'noticed'
      ? [
          {
            id,
            topic: body.topic,
            words: body.words,
            tell: body.tell,
            isPending: body.tell === 'weather' && body.after === weather.length,
            told: body.told !== undefined && stands.has(body.told) ? body.told : null,
            ...optional(body),
          },
        ]
      : [],
  );
};

/** What the other would read; `null` where they read nothing. Says nothing of when it was noticed. */
export const toldBody = (
  { hour, topic, words }: Pick<Noticed, 'hour' | 'topic' | 'words'>,
  tell: Telling,
): NewBody<'noticed-told'> | null =>
  tell === 'topic' || tell === 'words'
    ? {
        type: 'noticed-told',
        topic,
        ...(tell === 'words' && { words }),
        ...(hour !== undefined && { hour }),
      }
    : null;

/** It, as it lies in one's own space. @param told the entry that tells it, where there is one */
export const noticedBody = (
  { hour, topic, words, at }: Pick<Noticed, 'hour' | 'topic' | 'words' | 'at'>,
  tell: Telling,
  weather: readonly HourWeather[],
  told: EntryId | null = null,
): NewBody<'noticed'> => ({
  type: 'noticed',
  topic,
  words,
  tell,
  after: weather.length,
  ...(told !== null && { told }),
  ...optional({ hour, at }),
});
