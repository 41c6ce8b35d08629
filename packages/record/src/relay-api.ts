/**
 * What travels between a device and the relay: every request and answer, as schemas that the relay parses by,
 * the OpenAPI description is made from, and the workbench takes its types from.
 *
 * Paths are below `/api/v1`. Bodies are JSON; bytes are unpadded base64url. Every error has one shape.
 *
 *   POST   /signup/start            SignUpStart     → SignUpStarted        a setup or invitation ticket is required
 *   POST   /signup/finish           SignUpFinish    → SignedIn             sets the session cookie
 *   POST   /signin/start            SignInStart     → SignInStarted        alike for unknown accounts
 *   POST   /signin/finish           SignInFinish    → SignedIn             sets the session cookie
 *   POST   /signout                                 → 204                  this device
 *   POST   /signout/everywhere                      → 204
 *   GET    /me                                      → Me
 *   POST   /me/proof                ProofStart      → ProofStarted         one’s words as they are, within a session
 *   DELETE /me                      DeleteMe        → 204                  with proof: account, own space, all sessions
 *   POST   /passphrase/start        LockStart       → LockStarted          new passphrase or recovery code, signed in
 *   POST   /passphrase/finish       LockFinish      → 204                  with proof of either lock as it is
 *   GET    /devices                                 → Devices
 *   GET    /sign-ins                                → SignIns              ninety days, by the hour, no address
 *   DELETE /devices/:session                        → 204
 *   GET    /spaces                                  → Spaces
 *   POST   /spaces                  NewSpace        → 201
 *   POST   /spaces/:space/epochs    NewEpoch        → 204
 *   DELETE /spaces/:space/members/me                → 204
 *   POST   /spaces/:space/entries   Append          → Appended             durable before it answers; idempotent by id
 *   GET    /spaces/:space/entries?after=&limit=     → Page
 *   DELETE /spaces/:space/entries/:id               → 204                  own space only; id, hash and chain remain
 *   GET    /events                                  → text/event-stream of Signal
 *   GET    /spaces/:space/meetings/:hour            → Meeting
 *   PUT    /spaces/:space/meetings/:hour/ready      → Meeting              renews for 30 s, at most 15 min in all
 *   DELETE /spaces/:space/meetings/:hour/ready      → 204                  also drops a bundle that is held
 *   PUT    /spaces/:space/meetings/:hour/bundle     Bundle → Meeting       released with the other's, or not at all
 *   POST   /invitations             NewInvitation   → 201
 *   GET    /invitations                             → Invitations          mine, as inviter
 *   POST   /invitations/:id/look    Token           → InvitationSeen       no session needed
 *   POST   /invitations/:id/answer  InvitationAnswer → 204                 the invited, signed in
 *   POST   /invitations/:id/reveal  InvitationReveal → 204                 the inviter
 *   POST   /invitations/:id/confirm InvitationConfirm → 204                the inviter: the words matched; admits
 *   DELETE /invitations/:id                         → 204                  the inviter
 */
import * as v from 'valibot';
import { isId, isMemberKey } from './ids.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/), v.check(isId));
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/), v.check(isMemberKey));
const base64 = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength), v.regex(/^[A-Za-z0-9_-]+$/));
const opaque = base64(4_096);
const account = v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const grant = v.pipe(v.string(), v.minLength(1), v.maxLength(2_048));
const epoch = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_294_967_295));
const label = v.pipe(v.string(), v.maxLength(60));
const locks = v.picklist(['passphrase', 'recovery']);

/** Literal error codes, and the HTTP status of each. A space that one may not read is `not-found`: existence is clinical information. */
export const ERROR_STATUS = {
  'malformed-request': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'invitation-spent': 410,
  'too-large': 413,
  'wrong-media-type': 415,
  invalid: 422,
  'too-many-requests': 429,
  'over-allowance': 507,
  'disk-full': 507,
  'try-again': 503,
  internal: 500,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;
/** The one shape of every error. `retryAfterS` with `too-many-requests`, `try-again`, `over-allowance` and `disk-full`. */
export const ApiProblem = v.object({
  error: v.object({ code: v.string(), message: v.string(), retryAfterS: v.optional(count) }),
});

const ticket = v.union([
  v.object({ setup: base64(64) }),
  v.object({ invitation: id, token: base64(64) }),
  v.object({ open: v.literal(true) }),
]);
/** Either half of a sign-up: OPAQUE registration requests for the passphrase and for the recovery code. */
export const SignUpStart = v.object({ ticket, account, passphrase: opaque, recovery: opaque });
export const SignUpStarted = v.object({ passphrase: opaque, recovery: opaque });
export const SignUpFinish = v.object({
  ticket,
  account,
  passphrase: opaque,
  recovery: opaque,
  /** The same keybag under either lock. */
  keybag: v.object({ passphrase: base64(8_192), recovery: base64(8_192) }),
  key,
  receiveKey: key,
  ownSpace: id,
  device: v.object({ id, label }),
});
export const SignInStart = v.object({ account, lock: locks, request: opaque });
export const SignInStarted = v.object({ attempt: id, response: opaque });
export const SignInFinish = v.object({ attempt: id, finish: opaque, device: v.object({ id, label }) });
export const SignedIn = v.object({ account, key, keybag: base64(8_192), ownSpace: id });
export const Me = v.object({ account, key, receiveKey: key, ownSpace: id });
/** A sign-in with either lock as it is, within a session, which signs nobody in: for what a session alone must not do. */
export const ProofStart = v.object({ lock: locks, request: opaque });
export const ProofStarted = v.object({ attempt: id, response: opaque });
const proof = v.object({ attempt: id, finish: opaque });
/** Takes proof of a lock: a device that lies open, or a copied cookie, must not be enough to end a record. */
export const DeleteMe = v.object({ confirm: account, proof });
/**
 * A new lock takes proof of an old one. A session alone is not enough: whoever has got hold of its cookie would shut its
 * owner out of their record.
 */
export const LockStart = v.object({
  lock: locks,
  request: opaque,
  proof: ProofStart,
});
export const LockStarted = v.object({
  passphrase: v.optional(opaque),
  recovery: v.optional(opaque),
  proof: ProofStarted,
});
export const LockFinish = v.object({
  proof,
  lock: locks,
  record: opaque,
  keybag: base64(8_192),
  signOutOthers: v.boolean(),
});
/** Days, not moments: an access list should not become a diary of when someone could not sleep. */
export const Devices = v.object({
  devices: v.array(
    v.object({ session: id, label, current: v.boolean(), since: v.string(), lastSeen: v.string() }),
  ),
});

/** Sign-ins by the hour, newest first; `by`: the account was made, a lock opened it, or a lock was changed. No address. */
export const SignIns = v.object({
  signIns: v.array(
    v.object({
      at: v.string(),
      label,
      by: v.picklist(['account', 'passphrase', 'recovery', 'new-passphrase', 'new-recovery']),
    }),
  ),
});

export const Spaces = v.object({
  spaces: v.array(
    v.object({
      id,
      kind: v.picklist(['own', 'between']),
      epoch,
      members: v.array(v.object({ key, receiveKey: key })),
      /** My grants, by epoch; empty for the own space. */
      grants: v.array(v.object({ epoch, from: key, grant })),
      /** Sequence number of the newest entry; 0 when there is none. */
      last: count,
    }),
  ),
});
export const NewSpace = v.object({ id, kind: v.literal('between'), grant });
export const NewEpoch = v.object({
  epoch,
  grants: v.array(v.object({ to: key, grant })),
  remove: v.optional(v.array(key)),
});

/** Largest batch and page, in entries. */
export const BATCH = 100;
export const PAGE = 500;
export const Append = v.object({
  entries: v.pipe(v.array(base64(90_000)), v.minLength(1), v.maxLength(BATCH)),
});
export const Appended = v.object({ entries: v.array(v.object({ id, seq: count })) });
/** A deleted entry keeps its place: id, hash, prev, author and device remain, the ciphertext is gone. */
export const Page = v.object({
  entries: v.array(
    v.union([
      v.object({ seq: count, entry: base64(90_000) }),
      v.object({ seq: count, deleted: v.object({ id, hash: key, prev: key, author: key, device: id }) }),
    ]),
  ),
  more: v.boolean(),
});
/** What a device hears: that a space or a meeting has changed, never what. */
export const Signal = v.union([
  v.object({ space: id, last: count }),
  v.object({ space: id, meeting: id }),
  v.object({ space: id, deleted: id }),
  v.object({ spaces: v.literal(true) }),
  v.object({ invitation: id }),
]);
/** Who is at the table. `opened`: both bundles were released together, as entries of the space. */
export const Meeting = v.object({
  ready: v.array(key),
  /** My bundle is held; whether the other's is, is nobody's to know. */
  held: v.boolean(),
  opened: v.boolean(),
});
export const Bundle = v.object({ entry: base64(4_096) });

export const Token = v.object({ token: base64(64) });
export const NewInvitation = v.object({ id, token: base64(64), space: id });
const answer = v.object({ key, receiveKey: key, proof: base64(64) });
const reveal = v.object({ key, receiveKey: key, nonce: base64(64) });
export const Invitations = v.object({
  invitations: v.array(
    v.object({
      id,
      space: id,
      state: v.picklist(['waiting', 'answered', 'revealed', 'admitted', 'expired']),
      answer: v.nullable(answer),
      expires: v.string(),
    }),
  ),
});
export const InvitationSeen = v.object({
  state: v.picklist(['waiting', 'answered', 'revealed', 'admitted']),
  space: id,
  /** True when the one who looks is the one who answered. */
  mine: v.boolean(),
  reveal: v.nullable(reveal),
  expires: v.string(),
});
export const InvitationAnswer = v.object({ token: base64(64), proof: base64(64) });
export const InvitationReveal = v.object({ nonce: base64(64) });
export const InvitationConfirm = v.object({ grant });
