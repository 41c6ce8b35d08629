/**
 * Leaving with it, in words (J6, J114): what each carries, and what a therapist must keep.
 *
 * What I carry is mine until I share it, and the other's is theirs: neither is a condition of the other. The rule of
 * keeping counts from the therapist alone, since it is they whom a law binds.
 */
import type { MemberKey } from './ids.ts';
import type { Opened } from './space.ts';
import { foldVersions, type Written } from './versions.ts';

export type Carry = {
  readonly by: MemberKey;
  readonly words: string;
  readonly isShared: boolean;
  readonly at?: string;
  readonly written: Written;
};

export type Leaving = {
  /** One of each author at most. */
  readonly carries: readonly Carry[];
  /** What the therapist says of the law of their place; empty where nothing was said. */
  readonly rules: readonly Carry[];
};

/** @param therapists whose word on what must be kept counts: nobody's, between equals */
export const foldLeaving = (
  between: readonly Opened[],
  own: readonly Opened[],
  therapists: readonly MemberKey[],
): Leaving => {
  const of = (type: 'carry' | 'keeping-rule', mine: readonly Opened[]) =>
    foldVersions(between, mine, (body) => (body.type === type ? [type, body.words] : null)).map(
      ({ by, said, isShared, at, written }): Carry => ({
        by,
        words: said,
        isShared,
        ...(at !== undefined && { at }),
        written,
      }),
    );
  return {
    carries: of('carry', own),
    rules: of('keeping-rule', []).filter(({ by }) => therapists.includes(by)),
  };
};
