/** What accounts promise: see the heads of src/accounts/. */

import { formatBase64 } from '@kithe/record/bytes';
import { parseEntry } from '@kithe/record/entry';
import { newEntryId } from '@kithe/record/ids';
import { openKeybag } from '@kithe/record/keybag';
import * as api from '@kithe/record/relay-api';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/store/database.ts';
import { holdSpaces } from '../src/store/hold.ts';
import type { Start, Started } from './database.ts';
import { bytes, Device, Person, pair, rawEntry, token } from './person.ts';

const DAY_MS = 86_400_000;
const codeOf = (answer: { body: { error?: { code: string } } | null }) => answer.body?.error?.code;

export const accountsSuite = (start: Start) => {
  describe('accounts', () => {
    let relay: Started;
    beforeAll(async () => {
      relay = await start();
    });

    test('the set-up link serves once, and is gone with the first account', async () => {
      const fresh = await start({ signup: 'invitation' });
      const setup = fresh.setupLink?.split('/#/setup/')[1] as string;
      expect(setup).toMatch(/^[A-Za-z0-9_-]{32}$/);
      expect(codeOf(await new Person(fresh.url).signUp({ setup: token() }))).toBe('not-allowed');
      const [first, second] = [new Person(fresh.url), new Person(fresh.url)];
      const bodies = [await first.signUpBody({ setup }), await second.signUpBody({ setup })];
      const answers = await Promise.all(
        bodies.map((body) => new Device(fresh.url).call('POST', '/signup/finish', body)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
      expect(codeOf(await new Person(fresh.url).signUp({ setup }))).toBe('not-allowed');
      expect(codeOf(await new Person(fresh.url).signUp({ open: true }))).toBe('not-allowed');
    });

    test('either lock opens the keybag, and nothing else does', async () => {
      const person = await relay.join();
      for (const lock of ['passphrase', 'recovery'] as const) {
        const answer = await person.signIn(new Device(relay.url), lock);
        expect(answer.status).toBe(200);
        const { keybag, ...rest } = answer.body;
        expect(openKeybag(keybag, answer.exportKey as string, lock)).toEqual(person.keybag);
        expect(rest).toEqual({ account: person.account, key: person.key, ownSpace: person.ownSpace });
        const wrong = await person.signIn(new Device(relay.url), lock, 'not these words');
        expect(codeOf(wrong)).toBe('wrong-credentials');
      }
      expect(codeOf(await person.signIn(new Device(relay.url), 'recovery', person.passphrase))).toBe(
        'wrong-credentials',
      );
    });

    test('a wrong passphrase and an unknown account answer alike, step by step', async () => {
      const person = await relay.join();
      const nobody = new Person(relay.url, 'nobody-at-all-10');
      const shapes = [];
      for (const [who, password] of [
        [person, 'wrong words'],
        [nobody, 'wrong words'],
      ] as const) {
        const device = new Device(relay.url);
        const request = (await import('@serenity-kit/opaque')).client.startLogin({
          password,
        }).startLoginRequest;
        const started = await device.call('POST', '/signin/start', {
          account: who.account,
          lock: 'passphrase',
          request,
        });
        const finished = await device.call('POST', '/signin/finish', {
          attempt: started.body.attempt,
          finish: formatBase64(bytes(64)),
          device: { id: device.id, label: '' },
        });
        const headers = ({ headers }: { headers: Headers }) =>
          [...headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`);
        shapes.push({
          started: [
            started.status,
            Object.keys(started.body),
            started.body.response.length,
            headers(started),
          ],
          finished: [finished.status, finished.text, headers(finished)],
        });
      }
      expect(shapes[1]).toEqual(shapes[0]);
      expect(shapes[0]?.finished[0]).toBe(401);
    });

    test('an attempt serves once, for two minutes, and never for an unknown one', async () => {
      const person = await relay.join();
      const device = new Device(relay.url);
      const { attempt, finish } = await person.signIn(device);
      const again = { attempt, finish, device: { id: device.id, label: '' } };
      expect(codeOf(await device.call('POST', '/signin/finish', again))).toBe('wrong-credentials');
      const late = new Person(relay.url, person.account, person.keybag);
      const call = late.call.bind(late);
      late.call = async (method, path, body, headers) => {
        if (path === '/signin/finish') relay.clock.ms += 120_001;
        return call(method, path, body, headers);
      };
      expect(codeOf(await late.signIn())).toBe('wrong-credentials');
    });

    test('a taken name is told only to one whose ticket is good', async () => {
      const closed = await start({ signup: 'invitation' });
      const setup = closed.setupLink?.split('/#/setup/')[1] as string;
      const therapist = new Person(closed.url);
      expect((await therapist.signUp({ setup })).status).toBe(200);
      const space = await therapist.newSpace();
      const { id, token: good } = await therapist.invite(space);
      const same = () => new Person(closed.url, therapist.account);
      expect(codeOf(await same().signUp({ invitation: id, token: token() }))).toBe('not-allowed');
      expect(codeOf(await same().signUp({ invitation: formatBase64(bytes(16)), token: good }))).toBe(
        'not-allowed',
      );
      expect(codeOf(await same().signUp({ invitation: id, token: good }))).toBe('conflict');
      const other = new Person(closed.url);
      expect((await other.signUp({ invitation: id, token: good })).status).toBe(200);
      expect(codeOf(await new Person(closed.url).signUp({ invitation: id, token: good }))).toBe(
        'invitation-spent',
      );
    });

    test('a key, a name and a space id serve one account', async () => {
      const person = await relay.join();
      const stranger = new Person(relay.url);
      const body = await stranger.signUpBody({ open: true });
      for (const taken of [{ key: person.key }, { ownSpace: person.ownSpace }])
        expect(codeOf(await stranger.call('POST', '/signup/finish', { ...body, ...taken }))).toBe('conflict');
      expect((await stranger.call('POST', '/signup/finish', body)).status).toBe(200);
      expect((await stranger.ask(api.Me, 'GET', '/me')).key).toBe(stranger.key);
    });

    test('a record that no sign-in could use is refused', async () => {
      const person = new Person(relay.url);
      const body = await person.signUpBody({ open: true });
      const broken = { ...body, recovery: formatBase64(new Uint8Array(192).fill(255)) };
      expect(codeOf(await person.call('POST', '/signup/finish', broken))).toBe('invalid');
    });

    test('devices: days only, one ended, all ended', async () => {
      const person = await relay.join();
      const [laptop, tablet] = [new Device(relay.url), new Device(relay.url)];
      await person.signIn(laptop);
      await person.signIn(tablet);
      const { devices } = await person.ask(api.Devices, 'GET', '/devices');
      expect(devices.map(({ label }) => label).sort()).toEqual(['Laptop', 'Laptop', 'Phone']);
      for (const { since, lastSeen } of devices)
        for (const day of [since, lastSeen]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      const here = (await laptop.ask(api.Devices, 'GET', '/devices')).devices.find(({ current }) => current);
      await person.do('DELETE', `/devices/${here?.session}`);
      expect(codeOf(await laptop.call('GET', '/me'))).toBe('not-signed-in');
      expect((await tablet.call('GET', '/me')).status).toBe(200);
      const stranger = await relay.join();
      const theirs = (await tablet.ask(api.Devices, 'GET', '/devices')).devices[0]?.session;
      const foreign = await stranger.call('DELETE', `/devices/${theirs}`);
      const unknown = await stranger.call('DELETE', `/devices/${formatBase64(bytes(16))}`);
      expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
      await tablet.do('POST', '/signout/everywhere');
      for (const device of [person, tablet])
        expect(codeOf(await device.call('GET', '/me'))).toBe('not-signed-in');
    });

    test('signing out ends this device and no other', async () => {
      const person = await relay.join();
      const other = new Device(relay.url);
      await person.signIn(other);
      const { cookie } = person;
      await person.do('POST', '/signout');
      expect(person.cookie).toBe('');
      person.cookie = cookie;
      expect(codeOf(await person.call('GET', '/me'))).toBe('not-signed-in');
      expect((await other.call('GET', '/me')).status).toBe(200);
    });

    test('a session ends ninety days after its last use', async () => {
      const own = await start();
      const person = await own.join();
      own.clock.ms += 89 * DAY_MS;
      expect((await person.call('GET', '/me')).status).toBe(200);
      own.clock.ms += 89 * DAY_MS;
      expect((await person.call('GET', '/me')).status).toBe(200);
      own.clock.ms += 92 * DAY_MS;
      expect(codeOf(await person.call('GET', '/me'))).toBe('not-signed-in');
    });

    test.each(['kithe=', 'kithe=x', `kithe=${'A'.repeat(43)}`, `__Host-kithe=${'A'.repeat(43)}`, '='])(
      'the cookie %j signs nobody in',
      async (cookie) => {
        const device = new Device(relay.url);
        device.cookie = cookie;
        expect(codeOf(await device.call('GET', '/me'))).toBe('not-signed-in');
      },
    );

    test('a lost device: the recovery code comes in, changes the passphrase, and signs the others out', async () => {
      const person = await relay.join();
      const found = new Person(relay.url, person.account, person.keybag);
      expect((await person.signIn(found, 'recovery')).status).toBe(200);
      const keybag = formatBase64(bytes(100));
      const changed = await person.changeLock(found, {
        words: 'new words',
        keybag,
        signOutOthers: true,
        proof: ['recovery', person.recovery],
      });
      expect(changed.status).toBe(204);
      expect(codeOf(await person.call('GET', '/me'))).toBe('not-signed-in');
      expect((await found.call('GET', '/me')).status).toBe(200);
      expect(codeOf(await person.signIn())).toBe('wrong-credentials');
      const back = await person.signIn(person, 'passphrase', 'new words');
      expect([back.status, back.body.keybag]).toEqual([200, keybag]);
      expect((await person.signIn(new Device(relay.url), 'recovery')).status).toBe(200);
    });

    test('a new lock takes proof of an old one: a session is not enough, nor are wrong words', async () => {
      const person = await relay.join();
      const thief = new Device(relay.url);
      thief.cookie = person.cookie;
      for (const lock of ['passphrase', 'recovery'] as const) {
        for (const proof of [
          ['passphrase', 'wrong words'],
          ['recovery', 'wrong words'],
          ['recovery', person.passphrase],
        ] as const)
          expect(codeOf(await person.changeLock(thief, { lock, words: 'mine now', proof }))).toBe(
            'wrong-credentials',
          );
        const none = { lock, record: 'AAAA', keybag: 'AAAA', signOutOthers: true };
        expect(codeOf(await thief.call('POST', '/passphrase/finish', none))).toBe('invalid');
        expect((await person.signIn(new Device(relay.url), lock)).status).toBe(200);
      }
      const made = {
        lock: 'recovery',
        words: 'a new code',
        proof: ['passphrase', person.passphrase],
      } as const;
      expect((await person.changeLock(person, made)).status).toBe(204);
      expect(codeOf(await person.signIn(new Device(relay.url), 'recovery'))).toBe('wrong-credentials');
      expect((await person.signIn(new Device(relay.url), 'recovery', 'a new code')).status).toBe(200);
    });

    test('a proof is of its own session, serves once, for two minutes, and signs nobody in', async () => {
      const person = await relay.join();
      const [laptop, stranger] = [new Device(relay.url), await relay.join()];
      await person.signIn(laptop);
      const proof = ['passphrase', person.passphrase] as const;
      const begin = () => person.beginLock(person, { words: 'new words', proof });
      const finishing = (device: Device, body: unknown) => device.call('POST', '/passphrase/finish', body);
      for (const other of [laptop, stranger, new Device(relay.url)])
        expect((await finishing(other, await begin())).status, 'of another session').toBe(401);
      const once = await begin();
      const { proof: proven } = once as { proof: { attempt: string; finish: string } };
      const device = { id: laptop.id, label: '' };
      expect(codeOf(await new Device(relay.url).call('POST', '/signin/finish', { ...proven, device }))).toBe(
        'wrong-credentials',
      );
      expect((await finishing(person, once)).status, 'was taken out').toBe(401);
      const late = await begin();
      relay.clock.ms += 120_001;
      expect((await finishing(person, late)).status, 'too late').toBe(401);
      const good = await begin();
      expect((await finishing(person, good)).status).toBe(204);
      expect((await finishing(person, good)).status, 'twice').toBe(401);
      const signing = await person.signIn(new Device(relay.url), 'passphrase', 'new words');
      expect(signing.status).toBe(200);
    });

    test('deleting an account takes its own space and sessions, and leaves the other what was shared', async () => {
      const { inviter, invited, space } = await pair(relay.url, relay.join);
      await invited.append(invited.ownSpace, await invited.write(invited.ownSpace));
      await invited.append(space, await invited.write(space));
      await inviter.append(space, await inviter.write(space));
      expect(codeOf(await invited.leave(invited, { confirm: inviter.account }))).toBe('invalid');
      expect((await invited.leave()).status).toBe(204);
      expect(codeOf(await invited.call('GET', '/me'))).toBe('not-signed-in');
      expect(codeOf(await invited.signIn())).toBe('wrong-credentials');
      expect((await inviter.pull(space)).entries).toHaveLength(2);
      const left = (await inviter.spaces()).find(({ id }) => id === space);
      expect(left?.members.map(({ key }) => key)).toEqual([inviter.key]);
      expect((await inviter.leave()).status).toBe(204);
    });

    test('a session alone deletes no account: it takes a proof of a lock, fresh, once, of this very session', async () => {
      const person = await relay.join();
      const laptop = new Device(relay.url);
      await person.signIn(laptop);
      const stolen = new Device(relay.url);
      stolen.cookie = laptop.cookie;
      expect(codeOf(await stolen.call('DELETE', '/me', { confirm: person.account }))).toBe('invalid');
      expect(codeOf(await person.leave(stolen, { password: 'not these words' }))).toBe('wrong-credentials');
      const borrowed = { attempt: newEntryId(), finish: token() };
      const empty = await stolen.call('DELETE', '/me', { confirm: person.account, proof: borrowed });
      expect(codeOf(empty)).toBe('wrong-credentials');
      expect(codeOf(await person.leave(person, { from: stolen }))).toBe('wrong-credentials');
      expect((await person.call('GET', '/me')).status).toBe(200);
      expect((await person.leave(laptop)).status).toBe(204);
    });

    test('an owner sees every sign-in and every new lock: by the hour, ninety days, nobody else’s', async () => {
      const own = await start();
      const person = await own.join();
      const other = await own.join();
      const list = async (of: Person) => (await of.ask(api.SignIns, 'GET', '/sign-ins')).signIns;
      own.clock.ms += DAY_MS;
      await person.signIn(new Device(own.url), 'recovery');
      await person.signIn(new Device(own.url), 'passphrase', 'wrong words');
      own.clock.ms += DAY_MS;
      expect(
        (await person.changeLock(person, { words: 'new words', proof: ['passphrase', person.passphrase] }))
          .status,
      ).toBe(204);
      const seen = await list(person);
      expect(seen.map(({ label, by }) => `${label} ${by}`)).toEqual([
        'Phone new-passphrase',
        'Laptop recovery',
        'Phone account',
      ]);
      for (const { at } of seen) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:00:00\.000Z$/);
      expect((await list(other)).map(({ by }) => by)).toEqual(['account']);
      expect((await new Device(own.url).call('GET', '/sign-ins')).status).toBe(401);
      own.clock.ms += 90 * DAY_MS;
      expect((await list(person)).map(({ by }) => by)).toEqual(['new-passphrase']);
    });

    test('an append that is under way while its account is deleted leaves nothing behind', async () => {
      const { databaseUrl } = relay.options;
      if (!databaseUrl) return; // SQLite has one writer: there nothing is under way
      const person = await relay.join();
      const other = await openDatabase({ databaseUrl });
      const raw = rawEntry({ space: person.ownSpace, author: person.key, device: person.id });
      const { id, hash, prev, author, device } = parseEntry(raw.bytes);
      const row = { space: person.ownSpace, seq: 1, id, hash, prev, author, device, bytes: raw.bytes };
      let deleting: Promise<unknown> | undefined;
      await other.transaction().execute(async (trx) => {
        await holdSpaces(trx, [person.ownSpace]);
        await trx.insertInto('entry').values(row).execute();
        deleting = person.leave();
        const waiting = sql<{ n: number }>`select count(*) as n from pg_locks where not granted`;
        while (Number((await waiting.execute(trx)).rows[0]?.n) === 0);
      });
      await deleting;
      const left = await other
        .selectFrom('entry')
        .select('seq')
        .where('space', '=', person.ownSpace)
        .execute();
      await other.destroy();
      expect(left).toEqual([]);
    });
  });
};
