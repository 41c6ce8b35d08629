/** What is on the map, to be written anew: for a change, for a move into the other space, to put it back. */
import type { NewBody } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import type { Context, LifeLine, TieHistory, TieLink, TieWords } from '@kithe/record/life-map';

const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }; // one key, and only when there is a value

/** Without its place, which stays its owner's, and without when it was first written. */
export const tieBody = (tie: EntryId, said: TieWords): NewBody<'tie'> => ({
  type: 'tie',
  tie,
  name: said.name,
  kind: said.kind,
  door: said.door,
  powerWords: said.powerWords,
  words: said.words,
  ...given('presence', said.kind === 'force' ? undefined : said.presence),
  ...given('power', said.power),
  ...given('ending', said.kind === 'force' ? undefined : said.ending),
  ...given('since', said.since),
  ...given('until', said.until),
});

export const placeBody = (tie: EntryId, turn: number | null): NewBody<'tie-place'> => ({
  type: 'tie-place',
  tie,
  turn,
});

export const historyBody = (
  tie: EntryId,
  { words, stoodBy }: Pick<TieHistory, 'words' | 'stoodBy'>,
): NewBody<'tie-history'> => ({ type: 'tie-history', tie, words, ...given('stoodBy', stoodBy) });

export const linkBody = ({
  id,
  ties,
  words,
}: Pick<TieLink, 'id' | 'ties' | 'words'>): NewBody<'tie-link'> => ({
  type: 'tie-link',
  link: id,
  ties: [...ties],
  words,
});

/** @param tie left out where the other cannot read what the line is about */
export const lineBody = (
  { id, lane, words, on }: Pick<LifeLine, 'id' | 'lane' | 'words' | 'on'>,
  tie: EntryId | undefined,
): NewBody<'life-line'> => ({
  type: 'life-line',
  line: id,
  lane,
  words,
  ...given('tie', tie),
  ...given('on', on),
});

export const contextBody = ({
  roles,
  culture,
  setting,
}: Pick<Context, 'roles' | 'culture' | 'setting'>): NewBody<'context'> => ({
  type: 'context',
  roles,
  culture,
  setting,
});
