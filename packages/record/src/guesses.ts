/**
 * *I think you felt …* (J83, J92): what one person guesses of the other, and the word of the one who was guessed about.
 *
 * A guess lies in its author's own space. Once the hour is open its author may let the other read it, and one that is
 * never shared leaves nothing anywhere. Only the one who was guessed about says *near*, *far* or *surprised*: nobody
 * else knows. There is no total of any kind; what a therapist tends to miss is said in words, to them alone.
 *
 * Fears of the other's judgement (J107) are written first and compared afterwards, by their author, in private. So are
 * doubts of what oneself saw (J32, J88), which lie beside what reached one (J94); nothing is ever made of either.
 */
import type { DoubtOutcome, FearOutcome, LaidOn, Nearness } from './bodies/guesses.ts';
import type { NewBody } from './body.ts';
import type { Hour } from './hours.ts';
import type { EntryId, MemberKey, SpaceId } from './ids.ts';
import { pledgeOf } from './pledge.ts';
import { type Opened, standing } from './space.ts';

export type GuessAnswer = {
  readonly id: EntryId;
  readonly said: Nearness;
  /** What it was, where they said so. */
  readonly felt: string;
  readonly words: string;
};

export type Guess = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly hour: EntryId;
  readonly feeling: string;
  readonly mattered: string;
  readonly nonce: string;
  readonly isShared: boolean;
  /** These very words were pledged when the two handed over what they opened; see `pledge.ts`. */
  readonly isPledged: boolean;
  /** The word of the one who was guessed about. */
  readonly answer: GuessAnswer | null;
};

/** Something of an hour that is written first and compared afterwards. */
type WrittenFirst<Came> = {
  readonly id: EntryId;
  readonly hour: EntryId;
  readonly words: string;
  readonly came: Came | null;
  readonly found: string;
  readonly at?: string;
};
export type Fear = WrittenFirst<FearOutcome>;
export type Doubt = WrittenFirst<DoubtOutcome> & { readonly laid: LaidOn | null };

/**
 * The pledge that each person handed over with their account of an hour, by `author hour`. Where somebody's openings
 * carry more than one, none counts: the second could have been made after the other's cards were seen.
 */
const pledgesIn = (entries: readonly Opened[]): ReadonlyMap<string, string | null> => {
  const hourOf = new Map<EntryId, { author: MemberKey; hour: EntryId }>();
  const pledges = new Map<string, string | null>();
  for (const { id, author, body } of entries) {
    if (body.type === 'account') hourOf.set(id, { author, hour: body.hour });
    if (body.type !== 'opening' || body.pledge === undefined) continue;
    const account = hourOf.get(body.account);
    if (account?.author !== author) continue;
    const name = `${author} ${account.hour}`;
    pledges.set(name, pledges.has(name) ? null : body.pledge);
  }
  return pledges;
};

/** The answers that count: by a member, to a guess of the other's; the last word stands. */
const answersIn = (
  entries: readonly Opened[],
  members: readonly MemberKey[],
): ReadonlyMap<EntryId, GuessAnswer> => {
  const authorOf = new Map(entries.map(({ id, author }) => [id, author]));
  const answers = new Map<EntryId, GuessAnswer>();
  for (const { id, author, body } of entries) {
    if (body.type !== 'guess-answer' || !members.includes(author)) continue;
    const guesser = authorOf.get(body.guess);
    if (guesser === undefined || guesser === author) continue;
    answers.set(body.guess, { id, said: body.said, felt: body.felt, words: body.words });
  }
  return answers;
};

/**
 * Folds both logs into the guesses that a person may read, at most one of each author's for an hour: the last that
 * stands, the shared one before the private one. One that was shared before its hour was open waits until it is.
 */
export const foldGuesses = (
  between: readonly Opened[],
  own: readonly Opened[],
  hours: readonly Pick<Hour, 'id' | 'isOpen'>[],
  members: readonly MemberKey[],
  space: SpaceId,
): readonly Guess[] => {
  const entries = standing(between);
  const pledges = pledgesIn(entries);
  const answers = answersIn(entries, members);
  const guesses = new Map<string, Guess>();
  for (const [log, isShared] of [
    [standing(own), false],
    [entries, true],
  ] as const)
    for (const { id, author: by, body } of log) {
      if (body.type !== 'guess' || !members.includes(by)) continue;
      const { hour, feeling, mattered, nonce } = body;
      guesses.set(`${by} ${hour}`, {
        id,
        by,
        hour,
        feeling,
        mattered,
        nonce,
        isShared,
        isPledged: pledges.get(`${by} ${hour}`) === pledgeOf(body, { space, author: by }),
        answer: (isShared && answers.get(id)) || null,
      });
    }
  const place = new Map(hours.map(({ id, isOpen }, i) => [id, { i, isOpen }]));
  return [...guesses.values()]
    .filter(({ hour, isShared }) => !isShared || place.get(hour)?.isOpen)
    .sort((p, q) => (place.get(p.hour)?.i ?? -1) - (place.get(q.hour)?.i ?? -1) || (p.by < q.by ? -1 : 1));
};

const firstOf = <C extends string>(
  id: EntryId,
  { hour, words, came, found, at }: NewBody<'fear' | 'doubt'> & { readonly came?: C | undefined },
): WrittenFirst<C> => ({ id, hour, words, came: came ?? null, found, ...(at !== undefined && { at }) });

/** My own fears of being judged, in the order in which they were written. */
export const foldFears = (own: readonly Opened[]): readonly Fear[] =>
  standing(own).flatMap(({ id, body }) => (body.type === 'fear' ? [firstOf(id, body)] : []));

/** What I was not sure of, in the order in which it was written. */
export const foldDoubts = (own: readonly Opened[]): readonly Doubt[] =>
  standing(own).flatMap(({ id, body }) =>
    body.type === 'doubt' ? [{ ...firstOf(id, body), laid: body.laid ?? null }] : [],
  );
