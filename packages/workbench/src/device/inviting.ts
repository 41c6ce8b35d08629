/**
 * Inviting someone, on the inviter's device: waiting → four words → admitted (docs/decisions/0009).
 *
 * Everything that a step needs is kept before the step is taken, and every step may be taken twice: killed at
 * any instant, looking again goes on from there. The founding entry, one's consent and the membership are
 * written in one transaction, before the other is let in: nobody is ever admitted to a space that its founder
 * could not open any more.
 */
import type { Member } from '@kithe/record/body';
import { formatBase64, parseBase64, systemRandom } from '@kithe/record/bytes';
import { VERSION_OF } from '@kithe/record/consent';
import { sealGrant } from '@kithe/record/grant';
import { type MemberKey, newSpaceId, type SpaceId } from '@kithe/record/ids';
import {
  formatLink,
  fourWords,
  invitationId,
  invitationToken,
  isProof,
  newInvitation,
  type PublicKeys,
} from '@kithe/record/invitation';
import { FIRST_TERMS, otherSeat, type Terms } from '@kithe/record/kinds';
import { lookThrough, lookUp, putAway, sealText } from './cabinet.ts';
import { accessOf, findMembership, type Membership } from './memberships.ts';
import { RelayProblem } from './relay-client.ts';
import type { Session } from './session.ts';

/** An invitation of mine that is not over; bytes are base64url. */
export type Inviting = {
  readonly id: string;
  /** To what kind of record, and from which seat; one that does not say is to the first kind. */
  readonly terms?: Terms;
  readonly space: SpaceId;
  readonly spaceKey: string;
  readonly secret: string;
  readonly nonce: string;
  readonly commitment: string;
  readonly myName: string;
  readonly theirName: string;
  /** Whoever answered with a proof, once and for all. */
  readonly answer: PublicKeys | null;
  /** I have said that the words match. */
  readonly matched: boolean;
};

export type InvitingState =
  | { readonly phase: 'waiting'; readonly expires: string }
  | { readonly phase: 'words'; readonly words: readonly string[] }
  | { readonly phase: 'admitted'; readonly space: SpaceId }
  /** It ran out, or was taken back. */
  | { readonly phase: 'over' }
  /** Whoever answered does not hold the link. */
  | { readonly phase: 'stranger' };

const drawer = (id: string): string => `inviting/${id}`;

export const listInviting = (session: Session): Promise<readonly Inviting[]> =>
  lookThrough<Inviting>(session.vault.cabinet, 'inviting/');
export const findInviting = (session: Session, id: string): Promise<Inviting | null> =>
  lookUp<Inviting>(session.vault.cabinet, drawer(id));

/** What follows `#/join/` in the link. */
export const fragmentOf = ({ secret, commitment, terms = FIRST_TERMS }: Inviting): string =>
  formatLink({ secret: parseBase64(secret), commitment: parseBase64(commitment), terms });

const publicOf = ({ vault }: Session): PublicKeys => {
  const { key, receiveKey } = vault.keybag.identity;
  return { key, receiveKey };
};

/** Begins an invitation: kept on this device; {@link advanceInviting} takes it to the relay. */
export const beginInviting = async (
  session: Session,
  names: { readonly myName: string; readonly theirName: string },
  terms: Terms = FIRST_TERMS,
): Promise<Inviting> => {
  const { secret, nonce, commitment } = newInvitation(publicOf(session), systemRandom, terms);
  const inviting: Inviting = {
    id: invitationId(secret),
    terms,
    space: newSpaceId(),
    spaceKey: formatBase64(systemRandom(32)),
    secret: formatBase64(secret),
    nonce: formatBase64(nonce),
    commitment: formatBase64(commitment),
    ...names,
    answer: null,
    matched: false,
  };
  await putAway(session.vault.cabinet, drawer(inviting.id), inviting);
  return inviting;
};

/** Does something that may have been done before: a conflict says that it was. */
const onceMore = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (thrown) {
    if (!(thrown instanceof RelayProblem && thrown.code === 'conflict')) throw thrown;
  }
};

const openAtRelay = async (
  { vault, relay }: Session,
  { id, space, spaceKey, secret }: Inviting,
): Promise<void> => {
  const { identity } = vault.keybag;
  const grant = await sealGrant(parseBase64(spaceKey), { space, epoch: 0 }, identity, identity.receiveKey);
  await onceMore(relay.newSpace({ id: space, kind: 'between', grant }));
  await onceMore(relay.invite({ id, token: invitationToken(parseBase64(secret)), space }));
};

const membershipOf = (
  session: Session,
  { space, spaceKey, myName, theirName, terms = FIRST_TERMS }: Inviting,
  them: PublicKeys,
) => {
  const members: [Member, Member] = [
    { ...publicOf(session), role: terms.inviter, name: myName },
    { ...them, role: otherSeat(terms.inviter), name: theirName },
  ];
  return { space, kind: terms.kind, members, keys: [{ epoch: 0, key: spaceKey }] };
};

/** Writes what founds a relationship, once; and notes in the same transaction that the words matched. */
const found = async (session: Session, inviting: Inviting, them: PublicKeys): Promise<void> => {
  const { cabinet, keybag } = session.vault;
  if (await findMembership(cabinet, inviting.space)) return;
  const membership = membershipOf(session, inviting, them);
  const { space, kind, members } = membership;
  const at = new Date().toISOString();
  const matched = JSON.stringify({ ...inviting, matched: true } satisfies Inviting);
  const sealed = await sealText(matched, drawer(inviting.id), cabinet.key);
  await session.writeApart(
    [
      { space: keybag.ownSpace, body: { type: 'membership', ...membership } },
      { space: keybag.ownSpace, body: { type: 'called', name: inviting.myName } },
      { space, body: { type: 'founded', kind, members, at } },
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
    [session.ownAccess, accessOf({ ...membership, left: false } satisfies Membership)],
    { drawers: [[drawer(inviting.id), sealed]] },
  );
};

const admit = async (session: Session, inviting: Inviting, them: PublicKeys): Promise<InvitingState> => {
  const { id, space, spaceKey } = inviting;
  const { vault, relay, outbox } = session;
  await found(session, inviting, them);
  // What founds the record should be there before the one who will look for it.
  await outbox.flush();
  const place = { space, epoch: 0 };
  await relay.confirmInvitation(
    id,
    await sealGrant(parseBase64(spaceKey), place, vault.keybag.identity, them.receiveKey),
  );
  await putAway(vault.cabinet, drawer(id), null);
  return { phase: 'admitted', space };
};

/** An invitation that the relay no longer has: the other was let in, or nobody ever will be. */
const ended = async (session: Session, { id, space, answer }: Inviting): Promise<InvitingState> => {
  const { spaces } = await session.relay.spaces();
  const members = spaces.find((one) => one.id === space)?.members ?? [];
  if (!answer || !members.some((member) => member.key === answer.key)) return { phase: 'over' };
  await putAway(session.vault.cabinet, drawer(id), null);
  return { phase: 'admitted', space };
};

/**
 * Looks how an invitation stands and takes every step that needs nobody's word.
 * @throws {RelayProblem} @throws {Unreachable}
 */
export const advanceInviting = async (session: Session, inviting: Inviting): Promise<InvitingState> => {
  const { relay, vault } = session;
  const { id } = inviting;
  const seen = async () => (await relay.invitations()).invitations.find((one) => one.id === id);
  let stands = await seen();
  if (!stands && inviting.answer === null) {
    await openAtRelay(session, inviting);
    stands = await seen();
  }
  if (!stands || stands.state === 'expired') return ended(session, inviting);
  if (stands.state === 'waiting') return { phase: 'waiting', expires: stands.expires };
  let them = inviting.answer;
  if (!them) {
    if (!stands.answer) return { phase: 'waiting', expires: stands.expires };
    const { key, receiveKey, proof } = stands.answer;
    them = { key: key as MemberKey, receiveKey: receiveKey as MemberKey }; // proven or refused in the next line
    if (!isProof(proof, them, parseBase64(inviting.secret))) return { phase: 'stranger' };
    // Kept before the nonce is shown: from here on nobody else can have been the one who answered.
    await putAway(vault.cabinet, drawer(id), { ...inviting, answer: them } satisfies Inviting);
  }
  if (stands.state === 'answered') await relay.revealInvitation(id, inviting.nonce);
  if (inviting.matched || stands.state === 'admitted') return admit(session, inviting, them);
  const words = fourWords(
    publicOf(session),
    them,
    parseBase64(inviting.nonce),
    parseBase64(inviting.secret),
    inviting.terms,
  );
  return { phase: 'words', words };
};

/** The words match: founds the relationship and lets the other in. */
export const confirmInviting = async (session: Session, id: string): Promise<InvitingState> => {
  const inviting = await findInviting(session, id);
  if (!inviting?.answer) return { phase: 'over' };
  return admit(session, inviting, inviting.answer);
};

/** Takes an invitation back, and the space that was made for it. Nobody was let in, so nothing is lost. */
export const stopInviting = async (session: Session, { id, space, ...inviting }: Inviting): Promise<void> => {
  const { vault, relay } = session;
  const gone = (work: Promise<unknown>) =>
    work.catch((thrown: unknown) => {
      if (!(thrown instanceof RelayProblem)) throw thrown;
    });
  await gone(relay.deleteInvitation(id));
  await gone(relay.leaveSpace(space));
  const membership = await findMembership(vault.cabinet, space);
  if (membership && inviting.answer) {
    const body = { type: 'membership', ...membership, left: true } as const;
    await session.writeApart([{ space: vault.keybag.ownSpace, body }], [session.ownAccess]);
  }
  await putAway(vault.cabinet, drawer(id), null);
};
