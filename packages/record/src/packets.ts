/**
 * Supervision packets: each proposed as it would go, agreed to for itself, and taken back by either.
 *
 * Only the one in the therapist's part proposes; only the other agrees. Silence and a no look alike: a packet that is
 * not agreed to says nothing about why. What was taken along is written by `taken-along` and stays (`taken-along.ts`).
 */
import type { PacketReader } from './bodies/consent.ts';
import type { EntryId, MemberKey } from './ids.ts';
import type { Opened } from './space.ts';

export type Packet = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly title: string;
  readonly words: string;
  /** What would go, word for word. */
  readonly text: string;
  readonly to: PacketReader;
  /** The last day on which it may be used, as a calendar date. */
  readonly until: string;
  readonly at?: string;
  /** The other's last word on it was yes. */
  readonly isAgreed: boolean;
  /** Its author took it back: nothing is asked any more, and nothing may be used. */
  readonly isTakenBack: boolean;
};

/** True on a day on which a packet may be shown to whom it is for. `today`: a calendar date, YYYY-MM-DD. */
export const mayGo = ({ isAgreed, isTakenBack, until }: Packet, today: string): boolean =>
  isAgreed && !isTakenBack && today <= until;

/**
 * Folds the log into packets, in its order.
 * @param proposers who has the therapist's part; nobody between equals
 */
export const foldPackets = (
  between: readonly Opened[],
  members: readonly MemberKey[],
  proposers: readonly MemberKey[],
): readonly Packet[] => {
  const proposed = new Map<string, MemberKey>();
  for (const { id, author, body } of between)
    if (body.type === 'packet' && proposers.includes(author)) proposed.set(id, author);
  const agreed = new Map<string, boolean>();
  const takenBack = new Set<string>();
  for (const { author, body } of between) {
    if (body.type === 'withdrawn' && proposed.get(body.of) === author) takenBack.add(body.of);
    if (body.type !== 'packet-agreed') continue;
    const proposer = proposed.get(body.packet);
    // Nobody agrees to their own proposal, and no stranger to anyone's.
    if (proposer !== undefined && proposer !== author && members.includes(author))
      agreed.set(body.packet, body.given);
  }
  return between.flatMap(({ id, author: by, body }): Packet[] => {
    if (body.type !== 'packet' || !proposed.has(id)) return [];
    const { title, words, text, to, until, at } = body;
    return [
      {
        id,
        by,
        title,
        words,
        text,
        to,
        until,
        ...(at !== undefined && { at }),
        isAgreed: agreed.get(id) ?? false,
        isTakenBack: takenBack.has(id),
      },
    ];
  });
};
