/**
 * Beginning a record alone: a space at the relay with one member, and a founding entry that names somebody who is not
 * here (docs/decisions/0054). Nobody is invited, and nothing waits for anybody.
 */

import { nobodyIn } from '@kithe/record/alone';
import type { Member } from '@kithe/record/body';
import { formatBase64, systemRandom } from '@kithe/record/bytes';
import { sealGrant } from '@kithe/record/grant';
import { newSpaceId, type SpaceId } from '@kithe/record/ids';
import type { Role } from '@kithe/record/kinds';
import { accessOf, type Membership, membershipBody } from './memberships.ts';
import type { Session } from './session.ts';

export type Beginning = { readonly seat: Role; readonly myName: string; readonly theirName: string };

/**
 * Founds it and gives its address. Killed in between, a space is left behind that nobody's record names and that
 * nothing was written in; beginning again makes another.
 * @throws {RelayProblem} @throws {Unreachable} nothing was begun
 */
export const beginAlone = async (
  session: Session,
  { seat, myName, theirName }: Beginning,
): Promise<SpaceId> => {
  const { identity, ownSpace } = session.vault.keybag;
  const space = newSpaceId();
  const key = systemRandom(32);
  const grant = await sealGrant(key, { space, epoch: 0 }, identity, identity.receiveKey);
  await session.relay.newSpace({ id: space, kind: 'between', grant });
  const { key: me, receiveKey } = identity;
  const members: [Member, Member] = [
    { key: me, receiveKey, role: seat, name: myName },
    nobodyIn(space, seat, theirName),
  ];
  const membership: Membership = {
    space,
    kind: 'alone',
    members,
    keys: [{ epoch: 0, key: formatBase64(key) }],
    left: false,
  };
  await session.writeApart(
    [
      { space: ownSpace, body: membershipBody(membership) },
      { space: ownSpace, body: { type: 'called', name: myName } },
      { space, body: { type: 'founded', kind: 'alone', members, at: new Date().toISOString() } },
    ],
    [session.ownAccess, accessOf(membership)],
  );
  return space;
};
