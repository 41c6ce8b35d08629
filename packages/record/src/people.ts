/** Who the two people of a space are, what they are to each other, and what each would like to be called. */
import type { Member } from './body.ts';
import type { MemberKey } from './ids.ts';
import { FIRST_KIND, isBetweenEquals, type Kind, kindOf, type Role, roleIn } from './kinds.ts';
import { type Opened, standing } from './space.ts';

export type People = {
  readonly kind: Kind;
  readonly members: readonly Member[];
  /** When the record was founded, ISO 8601; `null` where nobody said. */
  readonly since: string | null;
};

/** The two as someone's own space has them, or as a founding entry says. */
type Founding = {
  readonly kind?: Kind | undefined;
  readonly members: readonly Member[];
  readonly at?: string | undefined;
};

const isSame = (p: Member, q: Member): boolean =>
  p.key === q.key && p.receiveKey === q.receiveKey && p.role === q.role;

const isLike = (known: Founding, founding: Founding): boolean =>
  kindOf(known) === kindOf(founding) &&
  known.members.every((mine) => founding.members.some((member) => isSame(mine, member)));

/**
 * The kind and the members, from the founding entry, with the names that each has since chosen for themselves.
 * @param known as this person's own space has it since they met. Where it says so, no other founding entry is
 *   believed: either could write one that claims to be older, and change the kind, the seats, or speak for both.
 */
export const foldPeople = (between: readonly Opened[], known?: Founding): People => {
  const entries = standing(between);
  const founded = entries
    .flatMap(({ body }): Founding[] => (body.type === 'founded' ? [body] : []))
    .find((one) => (known ? isLike(known, one) : one.members[0]?.key !== one.members[1]?.key));
  const { members, ...rest } = founded ?? known ?? { kind: FIRST_KIND, members: [] };
  const names = new Map<MemberKey, string>();
  for (const { author, body } of entries) if (body.type === 'called') names.set(author, body.name);
  return {
    kind: kindOf(rest),
    since: founded?.at ?? null,
    members: members.map((member) => ({ ...member, name: names.get(member.key) ?? member.name })),
  };
};

/** Those who have `part` here: one of the two, both, or nobody (`kinds.ts`). */
export const keysOf = (
  part: Role,
  { kind, members }: Pick<People, 'kind' | 'members'>,
): readonly MemberKey[] => members.filter(({ role }) => roleIn(kind, role) === part).map(({ key }) => key);

/** Who may propose a packet and say what must be kept: the therapist of a therapy. Supervision goes to nobody else, and equals owe nobody a file. */
export const proposersOf = (people: Pick<People, 'kind' | 'members'>): readonly MemberKey[] =>
  people.kind === 'therapy' ? keysOf('therapist', people) : [];

/** Whose true things count: the therapist's alone (J70), a supervisor's; of equals, each one's. */
export const giversOf = (people: Pick<People, 'kind' | 'members'>): readonly MemberKey[] =>
  isBetweenEquals(people.kind) ? people.members.map(({ key }) => key) : keysOf('therapist', people);
