/**
 * Supervision packets: each proposed as it would go, agreed to for itself, and taken back by either.
 *
 * Only the therapist of a therapy proposes; only the other agrees. Silence and a no look alike: a packet that is
 * not agreed to says nothing about why. What was taken along is written by `taken-along` and stays (`taken-along.ts`).
 * An agreement holds while its giver is in the record: nobody is held to a word that they cannot take back any more.
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
  /** On which days a file of it was made, as calendar dates. */
  readonly files: readonly string[];
  /** Since when it lies in a record of supervision; `null` where it does not. */
  readonly inRecord: string | null;
  /** When it was taken out of one last; `null` where it never was, or lies in one again. */
  readonly recalled: string | null;
};

/** True on a day on which a packet may be shown to whom it is for. `today`: a calendar date, YYYY-MM-DD. */
export const mayGo = ({ isAgreed, isTakenBack, until }: Packet, today: string): boolean =>
  isAgreed && !isTakenBack && today <= until;

/**
 * Folds the log into packets, in its order.
 * @param proposers the therapist of a therapy (`people.ts`); elsewhere nobody
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
  const files = new Map<string, string[]>();
  const lies = new Map<string, { readonly inRecord: string } | { readonly recalled: string }>();
  for (const { author, body } of between) {
    if (body.type === 'withdrawn' && proposed.get(body.of) === author) takenBack.add(body.of);
    if (body.type === 'left')
      for (const [packet, proposer] of proposed) if (proposer !== author) agreed.delete(packet);
    if (body.type === 'packet-recalled' && proposed.get(body.packet) === author)
      lies.set(body.packet, { recalled: body.day });
    if (body.type === 'taken-along' && body.packet !== undefined && proposed.get(body.packet) === author) {
      if (body.into === 'record') lies.set(body.packet, { inRecord: body.day });
      else files.set(body.packet, [...(files.get(body.packet) ?? []), body.day]);
    }
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
        files: files.get(id) ?? [],
        inRecord: null,
        recalled: null,
        ...lies.get(id),
      },
    ];
  });
};
