/**
 * For tests: a real relay in this process, and people with devices of their own. Storage is IndexedDB in memory,
 * the network is `fetch` with a cookie jar that can be cut.
 */
import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIRST_TERMS, type Terms } from '@kithe/record/kinds';
import { newKeybag } from '@kithe/record/new-keybag';
import { newAccountName, newPassphrase, newRecoveryCode } from '@kithe/record/passphrase';
import type { RelayOptions } from '@kithe/relay/config';
import { startRelay } from '@kithe/relay/main';
import { signUp, type Ticket } from '../src/device/credentials.ts';
import { type Database, openDatabase } from '../src/device/database.ts';
import {
  advanceInviting,
  beginInviting,
  confirmInviting,
  findInviting,
  fragmentOf,
} from '../src/device/inviting.ts';
import { advanceJoining, beginJoining, confirmJoining, readFragment } from '../src/device/joining.ts';
import { type LiveRelationship, openLive } from '../src/device/live.ts';
import { type Ask, createAsk, createRelayClient } from '../src/device/relay-client.ts';
import { openSession, type Session } from '../src/device/session.ts';
import { createVault, openVault, type Vault } from '../src/device/vault.ts';

export type TestRelay = { readonly url: string; readonly setup: string; readonly stop: () => Promise<void> };

export const startTestRelay = async (options: RelayOptions = {}): Promise<TestRelay> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kithe-device-'));
  const relay = await startRelay({ ...options, dataDir, port: 0, logLevel: 'silent', signup: 'open' });
  return {
    url: relay.url,
    setup: relay.setupLink?.split('/').at(-1) ?? '',
    stop: async () => {
      await relay.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** A network of one's own: a cookie jar, and a plug that can be pulled. */
export const createLine = (url: string) => {
  let cookie = '';
  const line = {
    isCut: false,
    /** Called before each request; may throw, as a network would. */
    before: (_method: string, _path: string): void => {},
    /** Called when an answer is on its way back; may throw, and it is lost. */
    after: (_method: string, _path: string): void => {},
  };
  const fetchIt: typeof fetch = async (input, init) => {
    const path = String(input).slice(url.length);
    if (line.isCut) throw new TypeError('fetch failed');
    line.before(init?.method ?? 'GET', path);
    const headers = { ...(init?.headers as Record<string, string>), ...(cookie && { cookie }) };
    const response = await fetch(input, { ...init, headers });
    line.after(init?.method ?? 'GET', path);
    const set = response.headers.get('set-cookie');
    if (set) cookie = set.split(';')[0] ?? '';
    return response;
  };
  const ask: Ask = createAsk(fetchIt, url);
  return { line, ask };
};

export type Person = {
  readonly db: Database;
  readonly account: string;
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly vault: Vault;
  readonly session: Session;
  readonly net: ReturnType<typeof createLine>;
  /** Another tab of the same device. */
  readonly tab: () => Promise<Session>;
};

let devices = 0;
/** A name that no other test's device has: storage is shared within a process. */
export const newDatabaseName = (): string => `kithe-test-${process.pid}-${++devices}`;

const quiet = { listen: () => () => {} };

/** Signs someone up on a device of their own. */
export const newPerson = async (url: string, ticket: Ticket = { open: true }): Promise<Person> => {
  const net = createLine(url);
  const relay = createRelayClient(net.ask);
  const [account, passphrase, recoveryCode] = [newAccountName(), newPassphrase(), newRecoveryCode()];
  const signed = await signUp(relay, { ticket, account, passphrase, recoveryCode });
  const db = await openDatabase(newDatabaseName());
  const vault = await createVault(db, signed);
  const session = openSession(vault, { ask: net.ask, ...quiet });
  const tab = async () =>
    openSession(await openVault(await openDatabase(db.name)), { ask: net.ask, ...quiet });
  return { db, account, passphrase, recoveryCode, vault, session, net, tab };
};

/** Someone with a device and no relay at all. */
export const newHermit = async (): Promise<{
  readonly vault: Vault;
  readonly session: Session;
  readonly db: Database;
}> => {
  const db = await openDatabase(newDatabaseName());
  const vault = await createVault(db, { account: 'quiet-house-17', keybag: newKeybag(), label: 'Computer' });
  const ask: Ask = createAsk(() => Promise.reject(new TypeError('fetch failed')));
  return { db, vault, session: openSession(vault, { ask, ...quiet }) };
};

export type Pair = {
  readonly therapist: Person;
  readonly client: Person;
  readonly theirs: LiveRelationship;
  readonly mine: LiveRelationship;
};

/**
 * Two people who have met: invited, compared, joined. `therapist` invites, whatever the terms say they are.
 * @param inviter somebody who is here already
 */
export const newPair = async (url: string, terms: Terms = FIRST_TERMS, inviter?: Person): Promise<Pair> => {
  const [therapist, client] = [inviter ?? (await newPerson(url)), await newPerson(url)];
  const inviting = await beginInviting(therapist.session, { myName: 'Dr Weiss', theirName: 'A.' }, terms);
  await advanceInviting(therapist.session, inviting);
  const fragment = fragmentOf(inviting);
  const { id } = readFragment(fragment);
  const joining = await beginJoining(client.session, fragment, 'Ana');
  const again = async () => (await findInviting(therapist.session, id)) ?? inviting;
  await advanceInviting(therapist.session, await again());
  await advanceJoining(client.session, joining);
  await confirmInviting(therapist.session, id);
  const matched = await confirmJoining(client.session, id);
  if (!matched) throw new Error('newPair: nothing to confirm');
  const joined = await advanceJoining(client.session, matched);
  if (joined.phase !== 'joined') throw new Error(`newPair: ${joined.phase}`);
  const [theirs, mine] = [
    await openLive(therapist.session, joined.space),
    await openLive(client.session, joined.space),
  ];
  if (!theirs || !mine) throw new Error('newPair: no relationship');
  return { therapist, client, theirs, mine };
};

/** Waits until something holds; fails after ten seconds. */
export const until = async (holds: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  for (let i = 0; i < 400; i++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`until: never ${what}`);
};
