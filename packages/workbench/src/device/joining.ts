/**
 * Joining by an invitation, on the invited person's device: answered → four words → admitted → joined.
 *
 * Nothing is opened before three things agree: the inviter's keys are those that the link committed to, both
 * people have said that the words match, and the key of the space was signed by those very keys. As with
 * inviting, what a step needs is kept before it is taken, and every step may be taken twice.
 */
import type { Member } from '@kithe/record/body';
import { formatBase64, parseBase64 } from '@kithe/record/bytes';
import { VERSION_OF } from '@kithe/record/consent';
import { openGrant } from '@kithe/record/grant';
import type { MemberKey, SpaceId } from '@kithe/record/ids';
import {
  fourWords,
  type InvitationLink,
  invitationId,
  invitationToken,
  isCommittedTo,
  type PublicKeys,
  parseLink,
  proofOf,
} from '@kithe/record/invitation';
import { kindOf, otherSeat } from '@kithe/record/kinds';
import { foldPeople } from '@kithe/record/people';
import { lookThrough, lookUp, putAway } from './cabinet.ts';
import { readSpace } from './entries.ts';
import { accessOf, findMembership, type Membership } from './memberships.ts';
import { openSpaceFrom } from './opened-space.ts';
import type { Session } from './session.ts';

/** An invitation that I have answered; bytes are base64url. */
export type Joining = {
  readonly id: string;
  readonly fragment: string;
  readonly myName: string;
  /** The inviter, as the link committed to them; and the nonce that proved it. */
  readonly inviter: (PublicKeys & { readonly nonce: string }) | null;
  readonly matched: boolean;
};

export type JoiningState =
  /** Answered; the other has not looked yet. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'words'; readonly words: readonly string[] }
  /** I have said that they match; the other has not. */
  | { readonly phase: 'admission'; readonly words: readonly string[] }
  | { readonly phase: 'joined'; readonly space: SpaceId }
  /** Whoever revealed themselves is not the one who made this link. Nothing was opened. */
  | { readonly phase: 'stranger' };

/** An invitation by the fragment of its link. @throws {TypeError} when the text is none */
export const readFragment = (
  fragment: string,
): { readonly id: string; readonly token: string; readonly link: InvitationLink } => {
  const link = parseLink(fragment);
  return { id: invitationId(link.secret), token: invitationToken(link.secret), link };
};

const drawer = (id: string): string => `joining/${id}`;

export const listJoining = (session: Session): Promise<readonly Joining[]> =>
  lookThrough<Joining>(session.vault.cabinet, 'joining/');
export const findJoining = (session: Session, id: string): Promise<Joining | null> =>
  lookUp<Joining>(session.vault.cabinet, drawer(id));

const publicOf = ({ vault }: Session): PublicKeys => {
  const { key, receiveKey } = vault.keybag.identity;
  return { key, receiveKey };
};

/**
 * Answers an invitation with my keys.
 * @throws {RelayProblem} invitation-spent, not-found, not-allowed (my own) @throws {Unreachable}
 */
export const beginJoining = async (session: Session, fragment: string, myName: string): Promise<Joining> => {
  const { id, token, link } = readFragment(fragment);
  const joining: Joining = (await findJoining(session, id)) ?? {
    id,
    fragment,
    myName,
    inviter: null,
    matched: false,
  };
  await putAway(session.vault.cabinet, drawer(id), joining);
  await session.relay.answerInvitation(id, { token, proof: proofOf(publicOf(session), link.secret) });
  return joining;
};

/**
 * The two, with the name that the founding entry gives the inviter, where it has arrived.
 * @returns `null` when it names others, or another kind than the link did
 */
const membersOf = async (session: Session, membership: Membership): Promise<Membership | null> => {
  const { space, members } = membership;
  const access = accessOf(membership);
  await session.pull(access);
  const opened = await openSpaceFrom(
    readSpace(session.vault.cabinet.db, space),
    access.keys,
    session.vault.device,
  );
  const { kind, members: founded } = foldPeople(opened.log().entries);
  if (founded.length === 0) return membership;
  if (kind !== kindOf(membership)) return null;
  const named = members.map((mine) =>
    founded.find((f) => f.key === mine.key && f.receiveKey === mine.receiveKey && f.role === mine.role),
  );
  const [inviter, me] = named;
  if (!inviter || !me) return null;
  return { ...membership, members: [inviter, { ...me, name: members[1]?.name ?? me.name }] };
};

const join = async (
  session: Session,
  joining: Joining,
  inviter: PublicKeys,
): Promise<JoiningState | null> => {
  const { vault, relay } = session;
  const { cabinet, keybag } = vault;
  const { id, myName } = joining;
  const { token, link } = readFragment(joining.fragment);
  const { space: named } = await relay.look(id, token);
  const { spaces } = await relay.spaces();
  const given = spaces.find((one) => one.id === named)?.grants.find((grant) => grant.epoch === 0);
  if (!given) return null;
  const space = named as SpaceId; // one of my spaces
  if (await findMembership(cabinet, space)) {
    await putAway(cabinet, drawer(id), null);
    return { phase: 'joined', space };
  }
  if (given.from !== inviter.key) return { phase: 'stranger' };
  const key = await openGrant(given.grant, { space, epoch: 0 }, inviter.key, keybag.identity);
  const members: [Member, Member] = [
    { key: inviter.key, receiveKey: inviter.receiveKey, role: link.terms.inviter, name: '' },
    { ...publicOf(session), role: otherSeat(link.terms.inviter), name: myName },
  ];
  const membership = await membersOf(session, {
    space,
    kind: link.terms.kind,
    members,
    keys: [{ epoch: 0, key: formatBase64(key) }],
    left: false,
  });
  if (!membership) return { phase: 'stranger' };
  const at = new Date().toISOString();
  const { left: _left, ...body } = membership;
  await session.writeApart(
    [
      { space: keybag.ownSpace, body: { type: 'membership', ...body } },
      { space: keybag.ownSpace, body: { type: 'called', name: myName } },
      { space, body: { type: 'called', name: myName, at } },
      {
        space,
        body: {
          type: 'consent',
          purpose: 'shared-record',
          given: true,
          version: VERSION_OF['shared-record'],
          at,
        },
      },
    ],
    [session.ownAccess, accessOf(membership)],
    { drawers: [[drawer(id), null]] },
  );
  return { phase: 'joined', space };
};

/**
 * Looks how joining stands and takes every step that needs nobody's word.
 * @throws {RelayProblem} invitation-spent, not-found: it ran out or was taken back @throws {Unreachable}
 */
export const advanceJoining = async (session: Session, joining: Joining): Promise<JoiningState> => {
  const { id, token, link } = readFragment(joining.fragment);
  let { inviter } = joining;
  if (!inviter) {
    const { reveal, mine } = await session.relay.look(id, token);
    if (!mine) await beginJoining(session, joining.fragment, joining.myName);
    if (!reveal) return { phase: 'waiting' };
    const { key, receiveKey, nonce } = reveal;
    inviter = { key: key as MemberKey, receiveKey: receiveKey as MemberKey, nonce }; // held against the link in the next line
    if (!isCommittedTo(link, inviter, parseBase64(nonce))) return { phase: 'stranger' };
    await putAway(session.vault.cabinet, drawer(id), { ...joining, inviter } satisfies Joining);
  }
  const words = fourWords(inviter, publicOf(session), parseBase64(inviter.nonce), link.secret, link.terms);
  if (!joining.matched) return { phase: 'words', words };
  return (await join(session, joining, inviter)) ?? { phase: 'admission', words };
};

/** The words match, I say. */
export const confirmJoining = async (session: Session, id: string): Promise<Joining | null> => {
  const joining = await findJoining(session, id);
  if (!joining?.inviter) return null;
  const matched: Joining = { ...joining, matched: true };
  await putAway(session.vault.cabinet, drawer(id), matched);
  return matched;
};

/** The words do not match, or I would rather not: nothing was opened, and nothing of it stays here. */
export const stopJoining = (session: Session, id: string): Promise<void> =>
  putAway(session.vault.cabinet, drawer(id), null);
