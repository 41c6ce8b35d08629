/**
 * A thing that is written anew when it changes and moves when it is shared: one id of its own, versions in two logs.
 *
 * Authority is the author's alone: whatever anybody else writes under the same id is another thing, of theirs. Where a
 * thing stands in both logs (a move was interrupted), what the other can read is what is shown, since that is true.
 */
import type { Body } from './body.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

/** Where a thing is written, for whoever takes it away. */
export type Written = {
  /** What stands of it in the record that both may read. */
  readonly between: readonly EntryId[];
  /** Every version of my own space, oldest first. Who removes it removes in this order, or an old one would stand again. */
  readonly own: readonly EntryId[];
};

export type Version<S> = {
  readonly by: MemberKey;
  /** What makes two entries of one author the same thing. */
  readonly id: string;
  readonly said: S;
  readonly isShared: boolean;
  /** When it was first written, as far as it says. */
  readonly at?: string;
  readonly written: Written;
};

const NOWHERE: Written = { between: [], own: [] };

/**
 * The latest version of each thing, those that are shared first.
 * @param read what an entry says and of which thing; `null` for an entry that is about something else
 */
export const foldVersions = <S>(
  between: readonly Opened[],
  own: readonly Opened[],
  read: (body: Body) => readonly [id: string, said: S] | null,
): readonly Version<S>[] => {
  const things = new Map<string, Version<S>>();
  /** When a thing was first written, by versions that no longer stand as well. */
  const firstAt = new Map<string, string>();
  for (const { author, body } of [...between, ...own]) {
    const name = `${author} ${read(body)?.[0]}`;
    const before = firstAt.get(name);
    if (body.at !== undefined && (before === undefined || body.at < before)) firstAt.set(name, body.at);
  }
  const put = ({ id: entry, author: by, body }: Opened, log: keyof Written) => {
    const thing = read(body);
    if (!thing) return;
    const [id, said] = thing;
    const before = things.get(`${by} ${id}`);
    const written = before?.written ?? NOWHERE;
    const at = firstAt.get(`${by} ${id}`);
    things.set(`${by} ${id}`, {
      by,
      id,
      said: log === 'own' && before?.isShared ? before.said : said,
      isShared: log === 'between' || (before?.isShared ?? false),
      ...(at !== undefined && { at }),
      written: log === 'between' ? { ...written, between: [...written.between, entry] } : written,
    });
  };
  for (const entry of standing(between)) put(entry, 'between');
  for (const entry of standing(own)) put(entry, 'own');
  for (const { id: entry, author, body } of own) {
    const name = `${author} ${read(body)?.[0]}`;
    const thing = things.get(name);
    if (thing)
      things.set(name, { ...thing, written: { ...thing.written, own: [...thing.written.own, entry] } });
  }
  return [...things.values()];
};
