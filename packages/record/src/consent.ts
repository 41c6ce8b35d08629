/**
 * Consent: one per purpose, given or taken back by each for themselves.
 *
 * A purpose that needs both is `in-use` or it is not. *Not in use* is one and the same whether nobody was asked,
 * one declined, or one took it back: from this view the other's choice cannot be read (record.md).
 *
 * What somebody agreed to is what they read: each purpose has a version, which rises whenever its words come to mean
 * something else. An agreement to an earlier version is none to this one, and is asked for again; that it was taken
 * back holds for every version.
 */
import { PURPOSES, type Purpose } from './body.ts';
import type { MemberKey } from './ids.ts';
import type { Kind } from './kinds.ts';
import { type Opened, standing } from './space.ts';

export type Consent = {
  readonly purpose: Purpose;
  /** My own choice; `null` when I have not said, or not to these words. */
  readonly mine: boolean | null;
  /** I agreed once, and what it says has changed since. */
  readonly isAskedAgain: boolean;
  /** Both have given it, to what it says now, and neither has taken it back. */
  readonly isInUse: boolean;
};

/** What each purpose says by now. `supervision` and `reading` 2: a packet is asked for by itself; what reading does. */
export const VERSION_OF: Readonly<Record<Purpose, number>> = {
  'shared-record': 1,
  reading: 2,
  supervision: 2,
  research: 1,
};

/**
 * True where two accounts may be read: both have said yes, and it is the kind of relationship that the reading was
 * calibrated for. One answer, so that *not in use* is one and the same, whatever the reason.
 */
export const isReadingInUse = ({ kind, consent }: { kind: Kind; consent: readonly Consent[] }): boolean =>
  kind === 'therapy' && consent.some(({ purpose, isInUse }) => purpose === 'reading' && isInUse);

/** Folds the log into the purposes, in their fixed order. */
export const foldConsent = (
  between: readonly Opened[],
  members: readonly MemberKey[],
  me: MemberKey,
  versions: Readonly<Record<Purpose, number>> = VERSION_OF,
): readonly Consent[] => {
  const said = new Map<string, { readonly given: boolean; readonly version: number }>();
  for (const { author, body } of standing(between))
    if (body.type === 'consent')
      said.set(`${author} ${body.purpose}`, { given: body.given, version: body.version ?? 1 });
  return PURPOSES.map((purpose) => {
    const isGiven = (key: MemberKey): boolean | null => {
      const word = said.get(`${key} ${purpose}`);
      if (!word) return null;
      return word.given && word.version !== versions[purpose] ? null : word.given;
    };
    return {
      purpose,
      mine: isGiven(me),
      isAskedAgain: isGiven(me) === null && said.has(`${me} ${purpose}`),
      isInUse: members.length > 1 && members.every((key) => isGiven(key) === true),
    };
  });
};
