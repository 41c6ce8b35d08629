/**
 * Consent: one per purpose, given or taken back by each for themselves.
 *
 * A purpose that needs both is `in-use` or it is not. *Not in use* is one and the same whether nobody was asked,
 * one declined, or one took it back: from this view the other's choice cannot be read (record.md).
 */
import { PURPOSES, type Purpose } from './body.ts';
import type { MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

export type Consent = {
  readonly purpose: Purpose;
  /** My own choice; `null` when I have not said. */
  readonly mine: boolean | null;
  /** Both have given it, and neither has taken it back. */
  readonly isInUse: boolean;
};

/** Folds the log into the purposes, in their fixed order. */
export const foldConsent = (
  between: readonly Opened[],
  members: readonly MemberKey[],
  me: MemberKey,
): readonly Consent[] => {
  const given = new Map<string, boolean>();
  for (const { author, body } of standing(between))
    if (body.type === 'consent') given.set(`${author} ${body.purpose}`, body.given);
  return PURPOSES.map((purpose) => ({
    purpose,
    mine: given.get(`${me} ${purpose}`) ?? null,
    isInUse: members.length > 1 && members.every((key) => given.get(`${key} ${purpose}`) === true),
  }));
};
