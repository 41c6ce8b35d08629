/**
 * Changing what the other may know of something noticed, as steps in an order that loses nothing: what is new is
 * written before what was there goes. Pure; `use-telling.ts` does it.
 */
import type { Telling } from '@kithe/record/bodies/noticing';
import type { NewBody } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import { type Noticed, toldBody } from '@kithe/record/noticing';

export type Changing = {
  /** What both will read; `null`: nothing. */
  readonly tells: NewBody<'noticed-told'> | null;
  /** What both could read until now, and what lay in my own space. */
  readonly untells: EntryId | null;
  readonly removes: EntryId | null;
};

/** @param before `null` for something that is set down for the first time */
export const changingTo = (
  thing: Pick<Noticed, 'hour' | 'topic' | 'words'>,
  tell: Telling,
  before: Pick<Noticed, 'id' | 'told'> | null,
): Changing => ({
  tells: toldBody(thing, tell),
  untells: before?.told ?? null,
  removes: before?.id ?? null,
});
