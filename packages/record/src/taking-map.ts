/** What of the map of a life, and of what each carries, goes into the file that a person takes along (`taking.ts`). */
import type { Taken } from './export.ts';
import type { EntryId, MemberKey } from './ids.ts';
import type { Views } from './views.ts';

type Part = Pick<
  Taken,
  'ties' | 'tieLinks' | 'lifeLines' | 'contexts' | 'carries' | 'keepingRules' | 'farewells'
>;

/** Ids are numbered within the file, by author: the same number names nothing outside it. */
export const takeLifeMap = (
  { lifeMap, leaving, ended }: Views,
  by: (key: MemberKey) => 'me' | 'them',
): Part => {
  const numbers = new Map(lifeMap.ties.map((tie, i) => [`${tie.by} ${tie.id}`, `t${i + 1}`]));
  const nameOf = new Map(lifeMap.ties.map((tie) => [`${tie.by} ${tie.id}`, tie.name]));
  const numberOf = (author: MemberKey, tie: EntryId): string | undefined => numbers.get(`${author} ${tie}`);
  return {
    ties: lifeMap.ties.map(
      ({ id, by: author, isShared, at: _at, written: _written, turn: _turn, history, ...said }, i) => ({
        id: `t${i + 1}`,
        by: by(author),
        isShared,
        ...said,
        ...(history && {
          history: {
            words: history.words,
            ...(history.stoodBy !== undefined && { stoodBy: history.stoodBy }),
          },
        }),
      }),
    ),
    tieLinks: lifeMap.links.flatMap(({ by: author, isShared, ties: [p, q], words }) => {
      const [a, b] = [numberOf(author, p), numberOf(author, q)];
      // Without words of its own it is known by the two names.
      const names = [p, q].map((end) => nameOf.get(`${author} ${end}`)).join(' – ');
      return a === undefined || b === undefined
        ? []
        : [{ by: by(author), isShared, ties: [a, b] as [string, string], words: words || names }]; // two, as they were
    }),
    lifeLines: lifeMap.lines.map(({ by: author, isShared, lane, words, tie, on }) => {
      const about = tie === undefined ? undefined : numberOf(author, tie);
      return {
        by: by(author),
        isShared,
        lane,
        words,
        ...(about !== undefined && { tie: about }),
        ...(on !== undefined && { on }),
      };
    }),
    contexts: lifeMap.contexts.map(({ by: author, isShared, roles, culture, setting }) => ({
      by: by(author),
      isShared,
      roles,
      culture,
      setting,
    })),
    carries: leaving.carries.map(({ by: author, isShared, words }) => ({ by: by(author), isShared, words })),
    keepingRules: leaving.rules.map(({ by: author, words }) => ({ by: by(author), words })),
    farewells: ended.map(({ by: author, words, at }) => ({
      by: by(author),
      words,
      ...(at !== undefined && { at }),
    })),
  };
};
