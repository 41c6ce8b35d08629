/** Who the two people of a space are, as each would like to be called. */
import type { Member } from './body.ts';
import type { MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

/** The members, from the founding entry, with the names that each has since chosen for themselves. */
export const foldPeople = (between: readonly Opened[]): readonly Member[] => {
  const entries = standing(between);
  const founded = entries.find((e) => e.body.type === 'founded')?.body;
  if (founded?.type !== 'founded') return [];
  const names = new Map<MemberKey, string>();
  for (const { author, body } of entries) if (body.type === 'called') names.set(author, body.name);
  return founded.members.map((member) => ({ ...member, name: names.get(member.key) ?? member.name }));
};
