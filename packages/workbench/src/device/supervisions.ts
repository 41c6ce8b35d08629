/**
 * Packets and records of supervision, on the device of the one who is in both: handed over from the record in which a
 * client agreed, and taken out again as soon as they may not lie there any more. Loaded when there is one.
 *
 * The two records know nothing of each other. What ties them together is a line in one's own space (`packet-trail`).
 */
import { foldEnding } from '@kithe/record/ending';
import { handedBody, type PacketTrail } from '@kithe/record/handed-packets';
import { type EntryId, newEntryId, type SpaceId } from '@kithe/record/ids';
import { kindOf } from '@kithe/record/kinds';
import { mayGo, type Packet } from '@kithe/record/packets';
import { foldPeople } from '@kithe/record/people';
import type { Views } from '@kithe/record/views';
import { dateOf } from '../day.ts';
import type { Relationship, Supervision } from '../relationship.ts';
import type { Plan } from './append.ts';
import { lookThrough, putAway } from './cabinet.ts';
import { readSpace } from './entries.ts';
import { accessOf, findMembership, type Membership, meIn } from './memberships.ts';
import { openSpaceFrom } from './opened-space.ts';
import type { Session } from './session.ts';
import { TRAILS, trailDrawer } from './trails.ts';

const now = () => new Date().toISOString();

/** Records in which I am supervised, and which nobody has left. */
export const listSupervisions = async (session: Session): Promise<readonly Supervision[]> => {
  const { cabinet, keybag, device } = session.vault;
  const me = keybag.identity.key;
  const mine = (await session.memberships()).filter(
    (one) => kindOf(one) === 'supervision' && meIn(one, me).role === 'client',
  );
  const found = await Promise.all(
    mine.map(async (membership): Promise<readonly Supervision[]> => {
      const { space } = membership;
      const { keys } = accessOf(membership);
      const { entries } = (await openSpaceFrom(readSpace(cabinet.db, space), keys, device)).log();
      const { members } = foldPeople(entries, membership);
      const them = members.find(({ key }) => key !== me);
      const isEnded =
        foldEnding(
          entries,
          members.map(({ key }) => key),
        ).length > 0;
      return them === undefined || isEnded ? [] : [{ space, name: them.name }];
    }),
  );
  return found.flat();
};

/**
 * Hands a packet over: into the record of supervision, with a line about it where it was agreed to, and one of my own.
 * All of it is kept on this device, or nothing.
 * @throws {RangeError} for one that may not go, or a record that is none of mine @throws {StorageProblem}
 */
export const handOver = async (
  session: Session,
  from: Membership,
  packet: Packet,
  into: SpaceId,
): Promise<void> => {
  const target = await findMembership(session.vault.cabinet, into);
  const at = now();
  const day = dateOf(Date.parse(at));
  if (!target || kindOf(target) !== 'supervision' || !mayGo(packet, day))
    throw new RangeError('handOver: expected a packet that may go, and a record of supervision of mine');
  const as = newEntryId();
  const about = { packet: packet.id };
  await session.writeApart(
    [
      { space: into, body: { ...handedBody(packet), at }, id: as },
      { space: from.space, body: { type: 'taken-along', what: 'packet', day, ...about, into: 'record', at } },
      {
        space: session.ownAccess.space,
        body: { type: 'packet-trail', ...about, in: into, as, about: from.space },
      },
    ],
    [accessOf(target), accessOf(from), session.ownAccess],
  );
};

/** Trails that are being followed: a record is folded more than once while one is. */
const underWay = new Set<EntryId>();

const mustComeOut = ({ packet }: PacketTrail, { packets }: Views, today: string): boolean =>
  packets.some((one) => one.id === packet && one.inRecord !== null && !mayGo(one, today));

/**
 * Takes out of records of supervision what may not lie there any more, says so where it was agreed to, and forgets
 * where it lay. What cannot be written there, since I have left that record, is out of it already.
 * @param all I am leaving: everything comes out
 */
export const takeOut = async (
  session: Session,
  from: Membership,
  views: Views,
  all = false,
): Promise<void> => {
  const { cabinet } = session.vault;
  const own = session.ownAccess;
  const at = now();
  const day = dateOf(Date.parse(at));
  const trails = views.packetTrails.filter((trail) => !underWay.has(trail.id));
  const targets = new Map(
    await Promise.all(trails.map(async (one) => [one.in, await findMembership(cabinet, one.in)] as const)),
  );
  const out = trails.filter(
    (trail) => all || targets.get(trail.in) === null || mustComeOut(trail, views, day),
  );
  if (out.length === 0) return;
  for (const { id } of out) underWay.add(id);
  try {
    const plans = out.flatMap(({ id, packet, in: where, as }): readonly Plan[] => [
      ...(targets.get(where) ? [{ space: where, body: { type: 'withdrawn', of: as, at } as const }] : []),
      { space: from.space, body: { type: 'packet-recalled', packet, day, at } },
      { space: own.space, body: { type: 'withdrawn', of: id, about: from.space } },
    ]);
    const accesses = [...targets.values()].flatMap((target) => (target ? [accessOf(target)] : []));
    await session.writeApart(plans, [...accesses, accessOf(from), own], {
      forget: { space: own.space, ids: out.map(({ id }) => id) },
    });
  } finally {
    for (const { id } of out) underWay.delete(id);
  }
};

/** Opens every record of which packets lie elsewhere, so that it looks after them, whatever page is shown. */
export const lookAfter = async (
  session: Session,
  open: (
    space: SpaceId,
  ) => Promise<(Pick<Relationship, 'snapshot'> & { readonly loaded: Promise<void> }) | null>,
): Promise<void> => {
  const { cabinet } = session.vault;
  for (const space of await lookThrough<SpaceId>(cabinet, TRAILS)) {
    const live = await open(space);
    await live?.loaded;
    if (live?.snapshot().views.packetTrails.length === 0) await putAway(cabinet, trailDrawer(space), null);
  }
};
