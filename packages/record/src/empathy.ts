/**
 * Received empathy (J77, J81–J85): what one person felt counts for the other only when it arrived.
 *
 * One true thing is at most 240 characters, passes four gates (J65–J68, J74) and cools (J70) before its author,
 * never the program, shares it. The other may say *it reached me*. What moved the therapist and did not arrive
 * stays on the therapist's own list, and nowhere else.
 */
import { GATES, type Mattered, type NewBody, TRUE_THING_LENGTH } from './body.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

/** It reached me: how, and what it was to me where that was said (J84). */
export type Reached = {
  readonly words: string;
  readonly mattered?: readonly Mattered[];
  readonly at?: string;
};

export type TrueThing = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly words: string;
  readonly hour?: EntryId;
  readonly at?: string;
  /** The other said that it reached them, and perhaps how. */
  readonly reached: Reached | null;
};

/** Something that moved me. `arrived`: it was said, and it reached the other. */
export type Moved = {
  readonly id: EntryId;
  readonly words: string;
  readonly hour?: EntryId;
  readonly at?: string;
  readonly said: EntryId | null;
  readonly arrived: boolean;
};

type DraftBody = NewBody<'true-thing-draft'>;

/**
 * What still stands between a draft and its sharing. Empty: it may be shared, by a person.
 * `for-me`: the first gate was answered *for me*, which leads to supervision and not to the client (J65).
 */
export type Hindrance = 'empty' | 'too-long' | 'gate-open' | 'for-me' | 'gate-says-no' | 'cooling' | 'shared';

export type TrueThingDraft = {
  readonly id: EntryId;
  readonly body: DraftBody;
  readonly shared: EntryId | null;
};

/** Default cooling interval: twelve hours (J70). */
export const COOLING_MS = 12 * 60 * 60 * 1_000;

/** Code points, which is how people count characters. */
export const trueThingLength = (words: string): number => [...words].length;

/** What stands in the way of sharing a draft at `nowMs`, in the order in which a person would meet it. */
export const hindrances = (
  body: DraftBody,
  nowMs: number,
  shared: EntryId | null = null,
): readonly Hindrance[] => {
  const { gates, words, coolUntilMs } = body;
  return [
    ...(shared !== null ? ['shared' as const] : []),
    ...(words.trim() === '' ? ['empty' as const] : []),
    ...(trueThingLength(words) > TRUE_THING_LENGTH ? ['too-long' as const] : []),
    ...(GATES.some((gate) => gates[gate] === null) ? ['gate-open' as const] : []),
    ...(gates['for-whom'] === 'me' ? ['for-me' as const] : []),
    ...(GATES.some((gate) => gates[gate] === false) ? ['gate-says-no' as const] : []),
    ...(nowMs < coolUntilMs ? ['cooling' as const] : []),
  ];
};

/**
 * The entry that shares a draft: the only way to make one.
 * @throws {RangeError} naming what still stands in the way
 */
export const shareTrueThing = (
  { id, body, shared }: TrueThingDraft,
  nowMs: number,
): NewBody<'true-thing'> => {
  const inTheWay = hindrances(body, nowMs, shared);
  if (inTheWay.length > 0) throw new RangeError(`shareTrueThing: ${inTheWay.join(', ')}`);
  return {
    type: 'true-thing',
    words: body.words,
    draft: id,
    ...(body.hour !== undefined && { hour: body.hour }),
    at: new Date(nowMs).toISOString(),
  };
};

export type ReceivedEmpathy = {
  readonly trueThings: readonly TrueThing[];
  /** What reached someone, by what it answers: a true thing or an opened card. */
  readonly reached: ReadonlyMap<string, Reached & { readonly id: EntryId; readonly by: MemberKey }>;
  /** Mine alone. */
  readonly drafts: readonly TrueThingDraft[];
  /** Mine alone: what moved me. */
  readonly moved: readonly Moved[];
};

const when = ({ hour, at }: { hour?: EntryId | undefined; at?: string | undefined }) => ({
  ...(hour !== undefined && { hour }),
  ...(at !== undefined && { at }),
});

/** Folds both logs. `givers`: only their true things count (`people.ts`); a forged one changes nothing. */
export const foldEmpathy = (
  between: readonly Opened[],
  own: readonly Opened[],
  givers: readonly MemberKey[],
): ReceivedEmpathy => {
  const entries = standing(between);
  const author = new Map(entries.map((e) => [e.id as string, e.author]));
  const reached = new Map<string, Reached & { readonly id: EntryId; readonly by: MemberKey }>();
  for (const { id, author: by, body } of entries) {
    if (body.type !== 'reached') continue;
    const entry = body.of.split('.')[0] as string; // split gives at least one piece
    // Nobody can say of their own words that they arrived.
    if (author.get(entry) !== undefined && author.get(entry) !== by)
      reached.set(body.of, {
        id,
        by,
        words: body.words,
        ...(body.mattered !== undefined && { mattered: body.mattered }),
        ...(body.at !== undefined && { at: body.at }),
      });
  }
  const shared = new Map<EntryId, EntryId>();
  const trueThings = entries.flatMap(({ id, author: by, body }): TrueThing[] => {
    if (body.type !== 'true-thing' || !givers.includes(by)) return [];
    if (body.draft !== undefined) shared.set(body.draft, id);
    const answer = reached.get(id);
    return [{ id, by, words: body.words, ...when(body), reached: answer ?? null }];
  });
  const mine = standing(own);
  const first = new Map<EntryId, EntryId>();
  for (const { id, body } of own)
    if (body.type === 'true-thing-draft')
      first.set(id, (body.supersedes && first.get(body.supersedes)) ?? id);
  const drafts = mine.flatMap(({ id, body }): TrueThingDraft[] => {
    if (body.type !== 'true-thing-draft') return [];
    const { v: _v, depth: _depth, heads: _heads, ...draft } = body;
    const original = first.get(id) ?? id;
    return [
      { id: original, body: draft as DraftBody, shared: shared.get(original) ?? shared.get(id) ?? null },
    ];
  });
  const moved = mine.flatMap(({ id, body }): Moved[] => {
    if (body.type !== 'moved') return [];
    const said = drafts.find((d) => d.body.moved === id && d.shared !== null)?.shared ?? null;
    return [{ id, words: body.words, ...when(body), said, arrived: said !== null && reached.has(said) }];
  });
  return { trueThings, reached, drafts, moved };
};
