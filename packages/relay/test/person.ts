/** A person with a device: the client's half of the contract, as small as a test can use. Every answer is parsed by its schema. */
import { randomBytes } from 'node:crypto';
import { formatBase64 } from '@kithe/record/bytes';
import { ENTRY_SIZES, NO_PREV, writeEntry } from '@kithe/record/entry';
import { newDeviceId, newEntryId, newSpaceId, type SpaceId } from '@kithe/record/ids';
import { type Keybag, sealKeybag } from '@kithe/record/keybag';
import { newKeybag } from '@kithe/record/new-keybag';
import { newAccountName } from '@kithe/record/passphrase';
import * as api from '@kithe/record/relay-api';
import * as opaque from '@serenity-kit/opaque';
import * as v from 'valibot';
import { expect } from 'vitest';

await opaque.ready;
/** The least stretching there is: these tests are about the relay. */
const keyStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } } as const;
const identifiers = { server: 'kithe' };

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Answer = { status: number; body: any; headers: Headers; text: string };
export type Ticket = v.InferInput<typeof api.SignUpStart>['ticket'];

export const bytes = (n: number) => new Uint8Array(randomBytes(n));
export const token = () => formatBase64(bytes(32));

/** One browser: a cookie jar and the address of a relay. */
export class Device {
  readonly url: string;
  cookie = '';
  readonly id = newDeviceId();

  constructor(url: string) {
    this.url = url;
  }

  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const set = response.headers.get('set-cookie');
    if (set) this.cookie = /Max-Age=0/.test(set) ? '' : (set.split(';')[0] as string);
    const text = await response.text();
    const parsed = text === '' ? null : JSON.parse(text);
    if (response.status >= 400) {
      v.parse(api.ApiProblem, parsed);
      expect(api.ERROR_STATUS[parsed.error.code as api.ErrorCode]).toBe(response.status);
    }
    return { status: response.status, body: parsed, headers: response.headers, text };
  }

  /** A call that must succeed, and whose answer must be what the contract says. */
  async ask<S extends v.GenericSchema>(
    schema: S,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<v.InferOutput<S>> {
    const answer = await this.call(method, path, body);
    expect(answer, `${method} ${path}`).toMatchObject({ status: 200 });
    return v.parse(schema, answer.body);
  }

  /** A call that must succeed and has nothing to say. */
  async do(method: string, path: string, body?: unknown): Promise<void> {
    const answer = await this.call(method, path, body);
    expect([201, 204], `${method} ${path} answered ${answer.status} ${answer.text}`).toContain(answer.status);
  }
}

/** The client's half of a registration. */
export const register = (password: string) => {
  const { clientRegistrationState, registrationRequest } = opaque.client.startRegistration({ password });
  return {
    request: registrationRequest,
    finish: (registrationResponse: string) =>
      opaque.client.finishRegistration({
        password,
        registrationResponse,
        clientRegistrationState,
        identifiers,
        keyStretching,
      }),
  };
};

/** A lock to be made, and the old one whose words are known. */
export type NewLock = {
  readonly lock?: 'passphrase' | 'recovery';
  readonly words: string;
  readonly keybag?: string;
  readonly signOutOthers?: boolean;
  readonly proof: readonly ['passphrase' | 'recovery', string];
};

export class Person extends Device {
  readonly account: string;
  readonly keybag: Keybag;
  passphrase = 'one two three four five six';
  recovery = 'a b c d e f g h i j k l';
  /** `prev` for the next entry of this device, by space. */
  readonly prev = new Map<string, string>();

  constructor(url: string, account = newAccountName(), keybag = newKeybag()) {
    super(url);
    this.account = account;
    this.keybag = keybag;
  }

  get key() {
    return this.keybag.identity.key;
  }
  get receiveKey() {
    return this.keybag.identity.receiveKey;
  }
  get ownSpace() {
    return this.keybag.ownSpace;
  }

  async signUpBody(ticket: Ticket) {
    const pass = register(this.passphrase);
    const recover = register(this.recovery);
    const started = await this.call('POST', '/signup/start', {
      ticket,
      account: this.account,
      passphrase: pass.request,
      recovery: recover.request,
    });
    if (started.status !== 200) return started;
    const { passphrase, recovery } = v.parse(api.SignUpStarted, started.body);
    const a = pass.finish(passphrase as string);
    const b = recover.finish(recovery as string);
    return {
      ticket,
      account: this.account,
      passphrase: a.registrationRecord,
      recovery: b.registrationRecord,
      keybag: {
        passphrase: sealKeybag(this.keybag, a.exportKey, 'passphrase'),
        recovery: sealKeybag(this.keybag, b.exportKey, 'recovery'),
      },
      key: this.key,
      receiveKey: this.receiveKey,
      ownSpace: this.ownSpace,
      device: { id: this.id, label: 'Phone' },
    };
  }

  async signUp(ticket: Ticket): Promise<Answer> {
    const body = await this.signUpBody(ticket);
    if ('status' in body) return body as Answer;
    return this.call('POST', '/signup/finish', body);
  }

  /** Signs in on a device. @returns the last answer, and the export key where it worked */
  async signIn(
    on: Device = this,
    lock: 'passphrase' | 'recovery' = 'passphrase',
    password = lock === 'passphrase' ? this.passphrase : this.recovery,
  ): Promise<Answer & { exportKey?: string; attempt?: string; finish?: string }> {
    const { clientLoginState, startLoginRequest } = opaque.client.startLogin({ password });
    const started = await on.call('POST', '/signin/start', {
      account: this.account,
      lock,
      request: startLoginRequest,
    });
    if (started.status !== 200) return started;
    const { attempt, response } = v.parse(api.SignInStarted, started.body);
    const result = opaque.client.finishLogin({
      password,
      clientLoginState,
      loginResponse: response,
      identifiers,
      keyStretching,
    });
    // A wrong passphrase already shows on the device; what the relay says to someone who goes on is what matters here.
    const finish = result?.finishLoginRequest ?? formatBase64(bytes(64));
    const finished = await on.call('POST', '/signin/finish', {
      attempt,
      finish,
      device: { id: on.id, label: 'Laptop' },
    });
    return { ...finished, attempt, finish, ...(result ? { exportKey: result.exportKey } : {}) };
  }

  /** Everything that the last step of a new lock takes, with a proof of an old one (or of wrong words). */
  async beginLock(
    on: Device,
    {
      lock = 'passphrase',
      words,
      keybag = formatBase64(bytes(100)),
      signOutOthers = false,
      proof: [proven, password],
    }: NewLock,
  ): Promise<unknown> {
    const { request, finish } = register(words);
    const { clientLoginState, startLoginRequest } = opaque.client.startLogin({ password });
    const started = await on.ask(api.LockStarted, 'POST', '/passphrase/start', {
      lock,
      request,
      proof: { lock: proven, request: startLoginRequest },
    });
    expect(Object.keys(started).sort()).toEqual([lock, 'proof'].sort());
    const { attempt, response: loginResponse } = started.proof;
    const result = opaque.client.finishLogin({
      password,
      clientLoginState,
      loginResponse,
      identifiers,
      keyStretching,
    });
    return {
      lock,
      record: finish(started[lock] as string).registrationRecord,
      keybag,
      signOutOthers,
      proof: { attempt, finish: result?.finishLoginRequest ?? formatBase64(bytes(64)) },
    };
  }

  /** Deletes the account from a device, proving a lock (or wrong words); `from` another session than the proof is of. */
  async leave(
    on: Device = this,
    { password = this.passphrase, confirm = this.account, from = on } = {},
  ): Promise<Answer> {
    const { clientLoginState, startLoginRequest } = opaque.client.startLogin({ password });
    const started = await on.ask(api.ProofStarted, 'POST', '/me/proof', {
      lock: 'passphrase',
      request: startLoginRequest,
    });
    const result = opaque.client.finishLogin({
      password,
      clientLoginState,
      loginResponse: started.response,
      identifiers,
      keyStretching,
    });
    const finish = result?.finishLoginRequest ?? formatBase64(bytes(64));
    return from.call('DELETE', '/me', { confirm, proof: { attempt: started.attempt, finish } });
  }

  async changeLock(on: Device, made: NewLock): Promise<Answer> {
    return on.call('POST', '/passphrase/finish', await this.beginLock(on, made));
  }

  /** Writes a real, signed entry of the smallest size (or another); it goes nowhere yet. */
  async write(
    space: SpaceId,
    { epoch = 0, words = 'something', device = this.id, key = this.keybag.ownKey } = {},
  ) {
    const made = await writeEntry(
      { type: 'note', words } as never, // any body will do: the relay cannot read it
      {
        space,
        epoch,
        spaceKey: key,
        device,
        prev: this.prev.get(space + device) ?? NO_PREV,
        depth: 0,
        heads: [],
      } as never,
      this.keybag.identity,
    );
    this.prev.set(space + device, made.hash);
    return { id: made.id as string, text: formatBase64(made.bytes), bytes: made.bytes, hash: made.hash };
  }

  append(space: string, ...entries: { text: string }[]): Promise<Answer> {
    return this.call('POST', `/spaces/${space}/entries`, { entries: entries.map(({ text }) => text) });
  }

  pull(space: string, after = 0, limit = 500) {
    return this.ask(api.Page, 'GET', `/spaces/${space}/entries?after=${after}&limit=${limit}`);
  }

  async spaces() {
    return (await this.ask(api.Spaces, 'GET', '/spaces')).spaces;
  }

  async newSpace(): Promise<SpaceId> {
    const id = newSpaceId();
    await this.do('POST', '/spaces', { id, kind: 'between', grant: 'mine' });
    return id;
  }

  async invite(space: string): Promise<{ id: string; token: string }> {
    const invitation = { id: newEntryId() as string, token: token() };
    await this.do('POST', '/invitations', { ...invitation, space });
    return invitation;
  }
}

/** Two people in one space, admitted as the contract says. */
export const pair = async (
  url: string,
  join: () => Promise<Person>,
): Promise<{
  inviter: Person;
  invited: Person;
  space: SpaceId;
  invitation: { id: string; token: string };
}> => {
  const inviter = await join();
  const space = await inviter.newSpace();
  const invitation = await inviter.invite(space);
  const invited = new Person(url);
  expect((await invited.signUp({ invitation: invitation.id, token: invitation.token })).status).toBe(200);
  await invited.do('POST', `/invitations/${invitation.id}/answer`, {
    token: invitation.token,
    proof: token(),
  });
  await inviter.do('POST', `/invitations/${invitation.id}/reveal`, { nonce: token() });
  await inviter.do('POST', `/invitations/${invitation.id}/confirm`, { grant: 'yours' });
  return { inviter, invited, space, invitation };
};

/** An entry of the layout, unsigned and quick to make: enough for everything that the relay looks at. */
export const rawEntry = ({
  space,
  author,
  device,
  epoch = 0,
  id = newEntryId() as string,
  size = ENTRY_SIZES[0] as number,
}: {
  space: string;
  author: string;
  device: string;
  epoch?: number;
  id?: string;
  size?: number;
}): { id: string; text: string; bytes: Uint8Array } => {
  const entry = Buffer.from(bytes(size));
  const at = (offset: number, text: string) => Buffer.from(text, 'base64url').copy(entry, offset);
  entry[0] = 1;
  at(1, id);
  at(17, space);
  entry.writeUInt32BE(epoch, 33);
  at(37, author);
  at(69, device);
  entry.fill(0, 85, 117);
  entry.writeUInt32BE(size - 121 - 64, 117);
  return { id, text: entry.toString('base64url'), bytes: entry };
};
