/** One person's map, out of all that I may read: their ties, what presses on which, what is tied to what (J120). Pure. */
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Context, LifeLine, LifeMap, Tie, TieLink } from '@kithe/record/life-map';
import { type Band, bandOf, type MapItem } from './layout.ts';

export type OneMap = {
  readonly ties: readonly Tie[];
  readonly links: readonly TieLink[];
  readonly lines: readonly LifeLine[];
  readonly context: Context | null;
};

/** @param inRoom what a therapist keeps in their own room, and what nobody has shared into it */
export const mapOf = (all: LifeMap, by: MemberKey): OneMap => ({
  ties: all.ties.filter((tie) => tie.by === by),
  links: all.links.filter((link) => link.by === by),
  lines: all.lines.filter((line) => line.by === by),
  context: all.contexts.find((context) => context.by === by) ?? null,
});

/** What a tie is linked to, with the link. */
export const linkedTo = (
  { ties, links }: OneMap,
  id: EntryId,
): readonly { readonly link: TieLink; readonly other: Tie }[] =>
  links.flatMap((link) => {
    const [p, q] = link.ties;
    const other = p === id ? q : q === id ? p : null;
    const tie = other === null ? undefined : ties.find((one) => one.id === other);
    return tie ? [{ link, other: tie }] : [];
  });

/** What presses on a tie from outside; what a force presses on. */
export const pressing = (map: OneMap, tie: Tie): readonly Tie[] =>
  linkedTo(map, tie.id).flatMap(({ other }) =>
    (other.kind === 'force') !== (tie.kind === 'force') ? [other] : [],
  );
/** Whom a tie is tied to, of its own sort. */
export const besides = (map: OneMap, tie: Tie): readonly Tie[] =>
  linkedTo(map, tie.id).flatMap(({ other }) =>
    (other.kind === 'force') === (tie.kind === 'force') ? [other] : [],
  );

export const hasEnded = ({ ending, until }: Tie, thisYear: number): boolean =>
  ending === 'ended' || (until !== undefined && Number(until) <= thisYear);

/** Whether it was there in a year, by the years that were given; what has none was always there. */
export const wasThere = ({ since, until }: Tie, year: number): boolean =>
  (since === undefined || Number(since) <= year) && (until === undefined || Number(until) >= year);

/** The years between which a map can be looked at; `null` where nothing ever came or went. */
export const yearsOf = (ties: readonly Tie[], thisYear: number): readonly [number, number] | null => {
  const years = ties.flatMap(({ since, until }) =>
    [since, until].flatMap((year) => (year === undefined ? [] : [Number(year)])),
  );
  const first = Math.min(...years);
  return years.length === 0 || first >= thisYear ? null : [first, thisYear];
};

/** From what is furthest away from any person to what is nearest to me: forces are named first (J120). */
export const BANDS_AS_READ: readonly Band[] = ['force', 'all', 'most', 'some', 'hardly', 'unsaid'];

export const inBands = (
  ties: readonly Tie[],
  compare: (a: string, b: string) => number,
): readonly { readonly band: Band; readonly ties: readonly Tie[] }[] =>
  BANDS_AS_READ.flatMap((band) => {
    const its = ties.filter((tie) => bandOf(tie) === band).sort((p, q) => compare(p.name, q.name));
    return its.length === 0 ? [] : [{ band, ties: its }];
  });

/** As the picture takes it. @param turns what was moved since and is not kept yet; `null` lets it fall */
export const itemsOf = (
  ties: readonly Tie[],
  turns: ReadonlyMap<EntryId, number | null> = new Map(),
): readonly MapItem[] =>
  ties.map(({ id, name, kind, presence, turn }) => {
    const moved = turns.get(id);
    return { id, name, kind, presence, turn: moved === undefined ? turn : (moved ?? undefined) };
  });
