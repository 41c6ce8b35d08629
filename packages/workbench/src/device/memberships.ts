/**
 * The relationships of this person: which spaces, who the two are, the keys by epoch.
 *
 * They are entries of the own space (docs/decisions/0008). Each is read once, when it arrives or is written, and
 * put into the cabinet, so that a relationship opens without first opening everything else one has written.
 */
import type { Member, NewBody } from '@kithe/record/body';
import { parseBase64 } from '@kithe/record/bytes';
import type { MemberKey, SpaceId } from '@kithe/record/ids';
import { kindOf } from '@kithe/record/kinds';
import { type Cabinet, lookThrough, lookUp } from './cabinet.ts';

export type Membership = Pick<NewBody<'membership'>, 'space' | 'kind' | 'members' | 'keys'> & {
  readonly left: boolean;
};

/** A membership as an entry of the own space says it. */
export const membershipBody = ({ left, ...rest }: Membership): NewBody<'membership'> => ({
  type: 'membership',
  ...rest,
  ...(left && { left }),
});

export const membershipDrawer = (space: SpaceId): string => `membership/${space}`;

/** What two entries about one space say together; the same in either order, but that the kind and the members are those known first. */
export const withMembership = (before: Membership | null, body: NewBody<'membership'>): Membership => {
  const keys = new Map([...(before?.keys ?? []), ...body.keys].map((k) => [k.epoch, k]));
  return {
    space: body.space,
    kind: before ? kindOf(before) : kindOf(body),
    members: before?.members ?? body.members,
    keys: [...keys.values()].sort((p, q) => p.epoch - q.epoch),
    left: (before?.left ?? false) || body.left === true,
  };
};

/** Those that were not left. */
export const listMemberships = async (cabinet: Cabinet): Promise<readonly Membership[]> =>
  (await lookThrough<Membership>(cabinet, 'membership/')).filter((membership) => !membership.left);

export const findMembership = async (cabinet: Cabinet, space: SpaceId): Promise<Membership | null> => {
  const membership = await lookUp<Membership>(cabinet, membershipDrawer(space));
  return membership?.left ? null : membership;
};

/** Me, as a member. */
export const meIn = ({ members }: Membership, me: MemberKey): Member => {
  const mine = members.find((member) => member.key === me);
  if (!mine) throw new TypeError('membership: of other people');
  return mine;
};

/** What reading and writing one space takes: who may be its authors, and its keys. */
export type Access = {
  readonly space: SpaceId;
  readonly authors: ReadonlySet<MemberKey>;
  readonly keys: ReadonlyMap<number, Uint8Array>;
  /** The epoch to write in. */
  readonly epoch: number;
};

export const accessOf = ({ space, members, keys }: Membership): Access => ({
  space,
  authors: new Set(members.map((member) => member.key)),
  keys: new Map(keys.map(({ epoch, key }) => [epoch, parseBase64(key)])),
  epoch: Math.max(0, ...keys.map((k) => k.epoch)),
});
