/**
 * Talking to the relay: one function for each row of its contract, with the contract's types.
 *
 * Same origin only; the session is a cookie that no script can read. The schemas stay at the relay: what it
 * answers is used as numbers and ciphertext, and every entry is verified by its signature all the same.
 */
import type * as api from '@kithe/record/relay-api';
import type * as v from 'valibot';

/** The relay answered, and not as hoped. */
export class RelayProblem extends Error {
  override readonly name = 'RelayProblem';
  readonly code: api.ErrorCode;
  readonly status: number;
  /** Seconds to wait before asking again, where the relay said so. */
  readonly retryAfterS: number | undefined;
  constructor(code: api.ErrorCode, status: number, retryAfterS?: number) {
    super(`relay: ${code}`);
    this.code = code;
    this.status = status;
    this.retryAfterS = retryAfterS;
  }
}

/** No answer: no connection, or the relay is down. Nothing is known about whether it did what was asked. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

type Out<S extends v.GenericSchema> = v.InferOutput<S>;
type In<S extends v.GenericSchema> = v.InferInput<S>;

const TIMEOUT_MS = 20_000;

const isProblem = (json: unknown): json is Out<typeof api.ApiProblem> =>
  typeof json === 'object' && json !== null && 'error' in json && typeof json.error === 'object';

export type Ask = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  options?: { readonly keepalive?: boolean },
) => Promise<unknown>;

/** @param fetchIt another fetch, in tests; @param origin where the relay is when there is no page */
export const createAsk =
  (fetchIt: typeof fetch = (...args) => fetch(...args), origin = ''): Ask =>
  async (method, path, body, { keepalive = false } = {}) => {
    let response: Response;
    let text: string;
    try {
      response = await fetchIt(`${origin}/api/v1${path}`, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        keepalive,
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      });
      text = await response.text();
    } catch (cause) {
      throw new Unreachable('the relay cannot be reached', { cause });
    }
    let json: unknown;
    try {
      json = text === '' ? undefined : JSON.parse(text);
    } catch (cause) {
      // Something between here and the relay has answered in its place.
      throw new Unreachable('an answer that is not the relay’s', { cause });
    }
    if (response.ok) return json;
    if (!isProblem(json)) throw new Unreachable(`an answer that is not the relay’s: ${response.status}`);
    const { code, retryAfterS } = json.error;
    throw new RelayProblem(code as api.ErrorCode, response.status, retryAfterS); // the contract's own code
  };

/** Every call of the contract that a device makes. Each throws {@link RelayProblem} or {@link Unreachable}. */
export const createRelayClient = (ask: Ask = createAsk()) => ({
  signUpStart: (body: In<typeof api.SignUpStart>) =>
    ask('POST', '/signup/start', body) as Promise<Out<typeof api.SignUpStarted>>,
  signUpFinish: (body: In<typeof api.SignUpFinish>) =>
    ask('POST', '/signup/finish', body) as Promise<Out<typeof api.SignedIn>>,
  signInStart: (body: In<typeof api.SignInStart>) =>
    ask('POST', '/signin/start', body) as Promise<Out<typeof api.SignInStarted>>,
  signInFinish: (body: In<typeof api.SignInFinish>) =>
    ask('POST', '/signin/finish', body) as Promise<Out<typeof api.SignedIn>>,
  signOut: () => ask('POST', '/signout'),
  signOutEverywhere: () => ask('POST', '/signout/everywhere'),
  me: () => ask('GET', '/me') as Promise<Out<typeof api.Me>>,
  proofStart: (made: In<typeof api.ProofStart>) =>
    ask('POST', '/me/proof', made) as Promise<Out<typeof api.ProofStarted>>,
  deleteMe: (made: In<typeof api.DeleteMe>) => ask('DELETE', '/me', made),
  signIns: () => ask('GET', '/sign-ins') as Promise<Out<typeof api.SignIns>>,
  lockStart: (body: In<typeof api.LockStart>) =>
    ask('POST', '/passphrase/start', body) as Promise<Out<typeof api.LockStarted>>,
  lockFinish: (body: In<typeof api.LockFinish>) => ask('POST', '/passphrase/finish', body),
  devices: () => ask('GET', '/devices') as Promise<Out<typeof api.Devices>>,
  revokeDevice: (session: string) => ask('DELETE', `/devices/${session}`),

  spaces: () => ask('GET', '/spaces') as Promise<Out<typeof api.Spaces>>,
  newSpace: (body: In<typeof api.NewSpace>) => ask('POST', '/spaces', body),
  leaveSpace: (space: string) => ask('DELETE', `/spaces/${space}/members/me`),
  append: (space: string, entries: readonly string[]) =>
    ask('POST', `/spaces/${space}/entries`, { entries }) as Promise<Out<typeof api.Appended>>,
  pull: (space: string, after: number) =>
    ask('GET', `/spaces/${space}/entries?after=${after}&limit=500`) as Promise<Out<typeof api.Page>>,
  deleteEntry: (space: string, id: string) => ask('DELETE', `/spaces/${space}/entries/${id}`),

  meeting: (space: string, hour: string) =>
    ask('GET', `/spaces/${space}/meetings/${hour}`) as Promise<Out<typeof api.Meeting>>,
  ready: (space: string, hour: string) =>
    ask('PUT', `/spaces/${space}/meetings/${hour}/ready`) as Promise<Out<typeof api.Meeting>>,
  /** Kept alive when the page goes: leaving must arrive. */
  notReady: (space: string, hour: string) =>
    ask('DELETE', `/spaces/${space}/meetings/${hour}/ready`, undefined, { keepalive: true }),
  bundle: (space: string, hour: string, body: In<typeof api.Bundle>) =>
    ask('PUT', `/spaces/${space}/meetings/${hour}/bundle`, body) as Promise<Out<typeof api.Meeting>>,

  invite: (body: In<typeof api.NewInvitation>) => ask('POST', '/invitations', body),
  invitations: () => ask('GET', '/invitations') as Promise<Out<typeof api.Invitations>>,
  look: (id: string, token: string) =>
    ask('POST', `/invitations/${id}/look`, { token }) as Promise<Out<typeof api.InvitationSeen>>,
  answerInvitation: (id: string, body: In<typeof api.InvitationAnswer>) =>
    ask('POST', `/invitations/${id}/answer`, body),
  revealInvitation: (id: string, nonce: string) => ask('POST', `/invitations/${id}/reveal`, { nonce }),
  confirmInvitation: (id: string, grant: string) => ask('POST', `/invitations/${id}/confirm`, { grant }),
  deleteInvitation: (id: string) => ask('DELETE', `/invitations/${id}`),
});
export type RelayClient = ReturnType<typeof createRelayClient>;
