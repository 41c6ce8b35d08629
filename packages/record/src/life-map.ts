/**
 * The map of a life: who and what is in it, how much of me can be there, what presses from outside (J18, J43–J48, J52,
 * J115, J120). Drawn by the client and private until shared, one thing at a time; a therapist may keep one of their own.
 *
 * Nothing here is counted, averaged or compared: a number of people says nothing about being met (J52), and what I
 * received and what I gave are two lists of words and never one figure (J7).
 */
import type { Lane, Power, Presence, StoodBy, TieEnding, TieKind } from './bodies/map.ts';
import type { EntryId, MemberKey } from './ids.ts';
import type { Opened } from './space.ts';
import { foldVersions, type Version, type Written } from './versions.ts';

/** What everything on the map has: an id that stays the same through every version and in either space. */
type Kept = {
  /** Unique among those of one author. */
  readonly id: EntryId;
  readonly by: MemberKey;
  /** True when it stands in the record that both may read. */
  readonly isShared: boolean;
  readonly at?: string;
  readonly written: Written;
};

export type TieHistory = {
  readonly words: string;
  readonly stoodBy?: StoodBy | undefined;
  readonly written: Written;
};

/** What a tie says of itself. */
export type TieWords = {
  readonly name: string;
  readonly kind: TieKind;
  readonly presence?: Presence | undefined;
  readonly door: string;
  readonly power?: Power | undefined;
  readonly powerWords: string;
  readonly ending?: TieEnding | undefined;
  readonly words: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};
export type Tie = Kept &
  TieWords & {
    /** Placed by hand, in degrees from the top, clockwise; mine alone. */
    readonly turn?: number;
    readonly history?: TieHistory;
  };
export type TieLink = Kept & { readonly ties: readonly [EntryId, EntryId]; readonly words: string };
export type LifeLine = Kept & {
  readonly lane: Lane;
  readonly words: string;
  readonly tie?: EntryId | undefined;
  readonly on?: string | undefined;
};
export type Context = Kept & { readonly roles: string; readonly culture: string; readonly setting: string };

export type LifeMap = {
  readonly ties: readonly Tie[];
  /** Only such as lie between two ties of their author that can be read where the link can. */
  readonly links: readonly TieLink[];
  /** Oldest first. */
  readonly lines: readonly LifeLine[];
  /** One of each author at most. */
  readonly contexts: readonly Context[];
};

const keptOf = <S>({ id, by, isShared, at, written }: Version<S>): Kept => ({
  id: id as EntryId, // the body's own field, parsed as an id
  by,
  isShared,
  ...(at !== undefined && { at }),
  written,
});

/** Without the fields that hold nothing: a view is handed on and compared, and must say so in one way. */
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T; // the optional ones are gone

/** By id, which is chance and stays: sharing something moves nothing, and tells nobody when it was first written. */
const byId = (p: Kept, q: Kept): number => (p.id < q.id ? -1 : 1);
/** Oldest first; what says no time comes last. */
const byTime = (p: LifeLine, q: LifeLine): number => {
  const [a, b] = [p.on ?? p.at ?? '~', q.on ?? q.at ?? '~'];
  return a === b ? byId(p, q) : a < b ? -1 : 1;
};

/** Folds both logs. Places and history are read from the own space alone, whoever else writes of them. */
export const foldLifeMap = (between: readonly Opened[], own: readonly Opened[]): LifeMap => {
  const turns = new Map(
    foldVersions([], own, (b) => (b.type === 'tie-place' ? [b.tie, b.turn] : null)).map((place) => [
      `${place.by} ${place.id}`,
      place.said,
    ]),
  );
  const histories = new Map(
    foldVersions([], own, (b) => (b.type === 'tie-history' ? [b.tie, b] : null)).map((history) => [
      `${history.by} ${history.id}`,
      given({ words: history.said.words, stoodBy: history.said.stoodBy, written: history.written }),
    ]),
  );
  const ties = foldVersions(between, own, (b) => (b.type === 'tie' ? [b.tie, b] : null))
    .map((version): Tie => {
      const { name, kind, presence, door, power, powerWords, ending, words, since, until } = version.said;
      const turn = turns.get(`${version.by} ${version.id}`);
      const history = histories.get(`${version.by} ${version.id}`);
      return {
        ...keptOf(version),
        ...given({ name, kind, presence, door, power, powerWords, ending, words, since, until }),
        ...(turn != null && { turn }),
        ...(history && { history }),
      };
    })
    .sort(byId);
  const tieOf = new Map(ties.map((tie) => [`${tie.by} ${tie.id}`, tie]));
  const links = foldVersions(between, own, (b) => (b.type === 'tie-link' ? [b.link, b] : null))
    .map((version): TieLink => ({ ...keptOf(version), ties: version.said.ties, words: version.said.words }))
    .filter(({ by, isShared, ties: [p, q] }) =>
      [p, q].every((end) => {
        const tie = tieOf.get(`${by} ${end}`);
        return p !== q && tie !== undefined && (tie.isShared || !isShared);
      }),
    )
    .sort(byId);
  const lines = foldVersions(between, own, (b) => (b.type === 'life-line' ? [b.line, b] : null))
    .map((version): LifeLine => {
      const { lane, words, tie, on } = version.said;
      return { ...keptOf(version), ...given({ lane, words, tie, on }) };
    })
    .sort(byTime);
  const contexts = foldVersions(between, own, (b) => (b.type === 'context' ? ['context', b] : null)).map(
    (version): Context => {
      const { roles, culture, setting } = version.said;
      return { ...keptOf(version), roles, culture, setting };
    },
  );
  return { ties, links, lines, contexts };
};
