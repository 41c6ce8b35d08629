/** Who the two people of a space are, as each would like to be called. */
import type { Member } from './body.ts';
import type { MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

const isSame = (p: Member, q: Member): boolean =>
  p.key === q.key && p.receiveKey === q.receiveKey && p.role === q.role;

/**
 * The members, from the founding entry, with the names that each has since chosen for themselves.
 * @param known the two as this person's own space has them since they met. Where it says so, no other founding entry
 *   is believed: either could write one that claims to be older, and change the roles or speak for both.
 */
export const foldPeople = (between: readonly Opened[], known?: readonly Member[]): readonly Member[] => {
  const entries = standing(between);
  const founded = entries
    .flatMap(({ body }) => (body.type === 'founded' ? [body.members] : []))
    .find((members) =>
      known
        ? known.every((mine) => members.some((member) => isSame(mine, member)))
        : members[0]?.key !== members[1]?.key,
    );
  const members = founded ?? known ?? [];
  const names = new Map<MemberKey, string>();
  for (const { author, body } of entries) if (body.type === 'called') names.set(author, body.name);
  return members.map((member) => ({ ...member, name: names.get(member.key) ?? member.name }));
};
