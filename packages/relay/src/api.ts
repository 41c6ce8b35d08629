/**
 * Every route of the relay, as data: method, path, who may call it, what it takes, what it answers.
 * Handlers are attached to these rows (`serve.ts`), and the OpenAPI description is written from them, so that
 * neither can drift from the other. Schemas are the contract's (`@kithe/record/relay-api`).
 */
import * as api from '@kithe/record/relay-api';
import * as v from 'valibot';
import type { LimitName } from './limits.ts';

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`; every `:name` is an id of 22 characters. */
  readonly path: string;
  readonly summary: string;
  readonly who: 'anyone' | 'signed-in';
  readonly limit: LimitName;
  readonly status: 200 | 201 | 204;
  readonly body?: v.GenericSchema;
  /** Strings, as they stand in the address. */
  readonly query?: v.GenericSchema;
  readonly answer?: v.GenericSchema;
  /** Leaves something behind on the disk, so that it is refused while little room is left there. */
  readonly grows?: true;
  /** Largest body in bytes. */
  readonly maxBytes?: number;
  /** Beyond what any route can answer. */
  readonly errors: readonly api.ErrorCode[];
};

const number = (max: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number), v.number(), v.maxValue(max));

/** Where to begin, exclusive, and how many. */
export const Range = v.object({
  after: v.optional(number(Number.MAX_SAFE_INTEGER), '0'),
  limit: v.optional(v.pipe(number(api.PAGE), v.minValue(1)), String(api.PAGE)),
});

const anyone = { who: 'anyone' } as const;
const member = { who: 'signed-in', limit: 'member' } as const;
const row = <const R extends Route>(route: R): R => route;

/** Largest body of an append: a full batch of the largest entries. */
const APPEND_BYTES = api.BATCH * 90_010 + 1_024;

export const ROUTES = {
  signUpStart: row({
    ...anyone,
    method: 'POST',
    path: '/signup/start',
    summary: 'Begin an account; a set-up link, an invitation or an open door is needed',
    limit: 'sign-up',
    body: api.SignUpStart,
    grows: true,
    status: 200,
    answer: api.SignUpStarted,
    errors: ['not-allowed', 'invitation-spent', 'conflict'],
  }),
  signUpFinish: row({
    ...anyone,
    method: 'POST',
    path: '/signup/finish',
    summary: 'Finish an account; uses the ticket up and signs in',
    limit: 'sign-up',
    body: api.SignUpFinish,
    grows: true,
    status: 200,
    answer: api.SignedIn,
    errors: ['not-allowed', 'invitation-spent', 'conflict'],
  }),
  signInStart: row({
    ...anyone,
    method: 'POST',
    path: '/signin/start',
    summary: 'Begin to sign in; alike for accounts that do not exist',
    limit: 'sign-in',
    body: api.SignInStart,
    status: 200,
    answer: api.SignInStarted,
    errors: [],
  }),
  signInFinish: row({
    ...anyone,
    method: 'POST',
    path: '/signin/finish',
    summary: 'Finish signing in; an attempt serves once, within two minutes',
    limit: 'sign-in',
    body: api.SignInFinish,
    status: 200,
    answer: api.SignedIn,
    errors: ['wrong-credentials'],
  }),
  signOut: row({
    ...member,
    method: 'POST',
    path: '/signout',
    summary: 'Sign this device out',
    status: 204,
    errors: [],
  }),
  signOutEverywhere: row({
    ...member,
    method: 'POST',
    path: '/signout/everywhere',
    summary: 'Sign every device out, this one too',
    status: 204,
    errors: [],
  }),
  me: row({
    ...member,
    method: 'GET',
    path: '/me',
    summary: 'My account',
    status: 200,
    answer: api.Me,
    errors: [],
  }),
  proofStart: row({
    ...member,
    method: 'POST',
    path: '/me/proof',
    summary:
      'Begin to prove that one knows a lock as it is; signs nobody in, and serves once within two minutes',
    body: api.ProofStart,
    status: 200,
    answer: api.ProofStarted,
    errors: [],
  }),
  deleteMe: row({
    ...member,
    method: 'DELETE',
    path: '/me',
    summary:
      'Delete my account, my own space and my sessions; a session without proof of a lock is not enough',
    body: api.DeleteMe,
    status: 204,
    errors: ['wrong-credentials'],
  }),
  lockStart: row({
    ...member,
    method: 'POST',
    path: '/passphrase/start',
    summary: 'Begin to change the passphrase or the recovery code, and to prove that one knows either',
    body: api.LockStart,
    status: 200,
    answer: api.LockStarted,
    errors: [],
  }),
  lockFinish: row({
    ...member,
    method: 'POST',
    path: '/passphrase/finish',
    summary: 'Change the passphrase or the recovery code; a session without proof of either is not enough',
    body: api.LockFinish,
    status: 204,
    errors: ['wrong-credentials'],
  }),
  devices: row({
    ...member,
    method: 'GET',
    path: '/devices',
    summary: 'Where I am signed in, by day',
    status: 200,
    answer: api.Devices,
    errors: [],
  }),
  signIns: row({
    ...member,
    method: 'GET',
    path: '/sign-ins',
    summary: 'My sign-ins of the last ninety days, by the hour, without addresses',
    status: 200,
    answer: api.SignIns,
    errors: [],
  }),
  revokeDevice: row({
    ...member,
    method: 'DELETE',
    path: '/devices/:session',
    summary: 'Sign one device out',
    status: 204,
    errors: ['not-found'],
  }),
  spaces: row({
    ...member,
    method: 'GET',
    path: '/spaces',
    summary: 'The spaces I am a member of',
    status: 200,
    answer: api.Spaces,
    errors: [],
  }),
  newSpace: row({
    ...member,
    limit: 'change',
    method: 'POST',
    path: '/spaces',
    summary: 'Begin a space between two people',
    body: api.NewSpace,
    grows: true,
    status: 201,
    errors: ['conflict'],
  }),
  newEpoch: row({
    ...member,
    limit: 'change',
    method: 'POST',
    path: '/spaces/:space/epochs',
    summary: 'A new key for everyone who stays; `epoch` is the next one',
    body: api.NewEpoch,
    maxBytes: 32_768,
    grows: true,
    status: 204,
    errors: ['not-found', 'not-allowed', 'conflict'],
  }),
  leave: row({
    ...member,
    method: 'DELETE',
    path: '/spaces/:space/members/me',
    summary: 'Leave a space',
    status: 204,
    errors: ['not-found', 'not-allowed'],
  }),
  append: row({
    ...member,
    method: 'POST',
    path: '/spaces/:space/entries',
    summary: 'Append entries; on the disk before it answers, idempotent by id, all or none',
    body: api.Append,
    maxBytes: APPEND_BYTES,
    status: 200,
    answer: api.Appended,
    errors: ['not-found', 'not-allowed', 'conflict', 'over-allowance', 'disk-full'],
  }),
  entries: row({
    ...member,
    method: 'GET',
    path: '/spaces/:space/entries',
    summary: 'Entries after a sequence number; a page ends at `limit` entries or about 4 MB',
    query: Range,
    status: 200,
    answer: api.Page,
    errors: ['not-found'],
  }),
  deleteEntry: row({
    ...member,
    method: 'DELETE',
    path: '/spaces/:space/entries/:id',
    summary: 'Take back the ciphertext of an entry of my own space',
    status: 204,
    errors: ['not-found', 'not-allowed'],
  }),
  events: row({
    ...member,
    method: 'GET',
    path: '/events',
    summary: 'A stream of signals: that something changed, never what',
    status: 200,
    answer: api.Signal,
    errors: [],
  }),
  meeting: row({
    ...member,
    method: 'GET',
    path: '/spaces/:space/meetings/:hour',
    summary: 'Who is at the table; held in memory only, empty after a restart',
    status: 200,
    answer: api.Meeting,
    errors: ['not-found'],
  }),
  ready: row({
    ...member,
    method: 'PUT',
    path: '/spaces/:space/meetings/:hour/ready',
    summary: 'I am here: holds for 30 s, 15 minutes at most',
    status: 200,
    answer: api.Meeting,
    errors: ['not-found', 'not-allowed'],
  }),
  notReady: row({
    ...member,
    method: 'DELETE',
    path: '/spaces/:space/meetings/:hour/ready',
    summary: 'Leave the table; a bundle that is held is dropped',
    status: 204,
    errors: ['not-found'],
  }),
  bundle: row({
    ...member,
    method: 'PUT',
    path: '/spaces/:space/meetings/:hour/bundle',
    summary: 'Hand in my opening; appended together with the other one, or not at all',
    body: api.Bundle,
    status: 200,
    answer: api.Meeting,
    errors: ['not-found', 'not-allowed', 'conflict', 'disk-full'],
  }),
  invite: row({
    ...member,
    method: 'POST',
    path: '/invitations',
    summary: 'Invite someone into a space; seven days, once',
    body: api.NewInvitation,
    grows: true,
    status: 201,
    errors: ['not-found', 'not-allowed', 'conflict'],
  }),
  invitations: row({
    ...member,
    method: 'GET',
    path: '/invitations',
    summary: 'The invitations I made',
    status: 200,
    answer: api.Invitations,
    errors: [],
  }),
  look: row({
    ...anyone,
    method: 'POST',
    path: '/invitations/:id/look',
    summary: 'How an invitation stands; a wrong token and an unknown invitation answer alike',
    limit: 'look',
    body: api.Token,
    status: 200,
    answer: api.InvitationSeen,
    errors: ['not-found', 'invitation-spent'],
  }),
  answerInvitation: row({
    ...member,
    method: 'POST',
    path: '/invitations/:id/answer',
    summary: 'Answer an invitation with my keys',
    body: api.InvitationAnswer,
    status: 204,
    errors: ['not-found', 'not-allowed', 'invitation-spent'],
  }),
  revealInvitation: row({
    ...member,
    method: 'POST',
    path: '/invitations/:id/reveal',
    summary: 'Show the one who answered what the link committed to',
    body: api.InvitationReveal,
    status: 204,
    errors: ['not-found', 'conflict', 'invitation-spent'],
  }),
  confirmInvitation: row({
    ...member,
    method: 'POST',
    path: '/invitations/:id/confirm',
    summary: 'The words matched: admit',
    body: api.InvitationConfirm,
    status: 204,
    errors: ['not-found', 'conflict', 'invitation-spent'],
  }),
  deleteInvitation: row({
    ...member,
    method: 'DELETE',
    path: '/invitations/:id',
    summary: 'Take an invitation back',
    status: 204,
    errors: ['not-found'],
  }),
} as const satisfies Record<string, Route>;
