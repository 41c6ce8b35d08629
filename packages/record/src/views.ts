/** All views of one relationship, folded in one go: what every screen reads, and nothing else. */
import { type Alignment, foldAlignment } from './alignment.ts';
import type { Member } from './body.ts';
import { type Consent, foldConsent } from './consent.ts';
import { foldEmpathy, type ReceivedEmpathy } from './empathy.ts';
import { foldHours, type Hour } from './hours.ts';
import type { EntryId, MemberKey, SpaceId } from './ids.ts';
import { foldLedger, type LedgerImage } from './ledger.ts';
import { foldPages, type OwnPage } from './pages.ts';
import { foldPeople } from './people.ts';
import { type Disconnection, foldRepair } from './repair.ts';
import type { Opened } from './space.ts';
import { foldTimeline, type TimelineHour } from './timeline.ts';

export type Views = {
  readonly members: readonly Member[];
  readonly hours: readonly Hour[];
  readonly alignment: ReadonlyMap<EntryId, Alignment>;
  readonly repair: readonly Disconnection[];
  readonly ledger: readonly LedgerImage[];
  readonly empathy: ReceivedEmpathy;
  readonly timeline: readonly TimelineHour[];
  readonly consent: readonly Consent[];
  readonly pages: readonly OwnPage[];
};

/**
 * Pure: the same two logs give the same views, on every device.
 * Of the own space, what is about another relationship is left out: nothing wanders from one into another.
 */
export const foldViews = (
  between: readonly Opened[],
  allOwn: readonly Opened[],
  me: MemberKey,
  space: SpaceId,
): Views => {
  const own = allOwn.filter(({ body }) => body.about === undefined || body.about === space);
  const membership = allOwn.find(({ body }) => body.type === 'membership' && body.space === space)?.body;
  const members = foldPeople(between, membership?.type === 'membership' ? membership.members : undefined);
  const keys = members.map((member) => member.key);
  const hours = foldHours(between, own, me, space);
  const repair = foldRepair(between, hours);
  return {
    members,
    hours,
    alignment: foldAlignment(between, hours),
    repair,
    ledger: foldLedger(between, own),
    empathy: foldEmpathy(between, own, members.find((member) => member.role === 'therapist')?.key),
    timeline: foldTimeline(between, hours, repair, keys),
    consent: foldConsent(between, keys, me),
    pages: foldPages(own),
  };
};
