/**
 * One relationship at a glance, for the list of today: in words, nothing numeric (J50). Pure; made from the
 * views whenever they are kept, so that a list of relationships opens none of them.
 */
import type { Member } from '@kithe/record/body';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Kind } from '@kithe/record/kinds';
import type { Views } from '@kithe/record/views';

export type Glance = {
  /** What the two are to each other; a glance from before there were kinds does not say. */
  readonly kind?: Kind;
  readonly me: Pick<Member, 'name' | 'role'>;
  readonly them: Pick<Member, 'name' | 'role'>;
  readonly lastHour: {
    readonly id: EntryId;
    readonly name: string;
    readonly date: string;
    readonly isMineSealed: boolean;
    readonly isTheirsSealed: boolean;
    readonly isOpen: boolean;
  } | null;
  /** `long`: something between us has been open for long enough that it is becoming a way we are (J35). */
  readonly open: 'nothing' | 'something' | 'long';
};

/** @returns `null` before the two are known */
export const glanceOf = ({ kind, members, hours, repair }: Views, me: MemberKey): Glance | null => {
  const mine = members.find((member) => member.key === me);
  const them = members.find((member) => member.key !== me);
  if (!mine || !them) return null;
  const last = hours.at(-1);
  // What the hurt person lets rest does not press from here either.
  const unrepaired = repair.filter((d) => !d.isRepaired && !d.isResting);
  return {
    kind,
    me: { name: mine.name, role: mine.role },
    them: { name: them.name, role: them.role },
    lastHour: last
      ? {
          id: last.id,
          name: last.name,
          date: last.date,
          isMineSealed: last.sealed.has(me),
          isTheirsSealed: last.sealed.has(them.key),
          isOpen: last.isOpen,
        }
      : null,
    open: unrepaired.some((d) => d.isBecomingAWay) ? 'long' : unrepaired.length > 0 ? 'something' : 'nothing',
  };
};
