/** Sending, pulling and coming back, against a real relay whose line is cut at the worst moments. */
import type { SpaceId } from '@kithe/record/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeLock, signIn } from '../src/device/credentials.ts';
import { openDatabase } from '../src/device/database.ts';
import { frontOf } from '../src/device/front.ts';
import { glanceOf } from '../src/device/glance.ts';
import {
  advanceInviting,
  beginInviting,
  confirmInviting,
  findInviting,
  fragmentOf,
  stopInviting,
} from '../src/device/inviting.ts';
import {
  advanceJoining,
  beginJoining,
  confirmJoining,
  findJoining,
  readFragment,
} from '../src/device/joining.ts';
import { type LiveRelationship, openLive } from '../src/device/live.ts';
import { isSame, viewsOf } from '../src/device/parts.ts';
import { type Ask, createRelayClient } from '../src/device/relay-client.ts';
import { openSession, type Session } from '../src/device/session.ts';
import { readParts } from '../src/device/snapshot-parts.ts';
import { createVault } from '../src/device/vault.ts';
import {
  createLine,
  newDatabaseName,
  newPair,
  newPerson,
  type Pair,
  type Person,
  startTestRelay,
  type TestRelay,
  until,
} from './two-people.ts';

let relay: TestRelay;
let pair: Pair;
beforeAll(async () => {
  relay = await startTestRelay();
  pair = await newPair(relay.url);
});
const closing: { close: () => void }[] = [];
afterAll(async () => {
  for (const one of [...closing, pair.mine, pair.theirs, pair.client.session, pair.therapist.session])
    one.close();
  await relay.stop();
});

/** As live.ts names the build it is in. */
const BUILD = new URL('../src/device/live.ts', import.meta.url).href;
const quiet = { listen: () => () => {} };

/** The same person on a device that was never used before. */
const newDevice = async (
  person: Person,
  words = { words: person.passphrase, lock: 'passphrase' as 'passphrase' | 'recovery' },
) => {
  const net = createLine(relay.url);
  const signed = await signIn(createRelayClient(net.ask), { account: person.account, ...words });
  const vault = await createVault(await openDatabase(newDatabaseName()), signed);
  const session = openSession(vault, { ask: net.ask, ...quiet });
  closing.push(session);
  await session.sync();
  return { session, net };
};
const openHere = async (session: Session, space: SpaceId, atOnce?: number): Promise<LiveRelationship> => {
  const live = await openLive(session, space, atOnce);
  if (!live) throw new Error('not here');
  closing.push(live);
  return live;
};
const settled = async (session: Session) => {
  await session.outbox.flush();
  await session.sync();
};
const card = (words: string) => ({ type: 'page', title: '', words }) as const;

describe('sending', () => {
  it('when the answer is lost on the way, sends again, and the relay has each entry once', async () => {
    const { client, mine } = pair;
    let lost = 0;
    client.net.line.after = (method, path) => {
      if (method === 'POST' && path.endsWith('/entries') && lost++ < 2)
        throw new TypeError('the answer was lost');
    };
    const id = await mine.write('own', card('kept'));
    expect(mine.snapshot().waiting.has(id)).toBe(true);
    await until(() => !mine.snapshot().waiting.has(id), 'shared after all');
    client.net.line.after = () => {};
    expect(lost).toBeGreaterThanOrEqual(3);
    const { entries } = await client.session.relay.pull(client.vault.keybag.ownSpace, 0);
    const ids = entries.map((row) => JSON.stringify(row));
    expect(new Set(ids).size).toBe(ids.length);
    await client.session.sync();
    expect(mine.snapshot().troubles).toEqual([]);
  });

  it('without a line keeps what is written, and says that it waits; a new tab finds it', async () => {
    const { client, mine } = pair;
    client.net.line.isCut = true;
    const id = await mine.write('own', card('written on the train'));
    await until(() => !mine.snapshot().isOnline, 'offline noticed');
    expect(mine.snapshot().waiting.has(id)).toBe(true);
    const tab = await client.tab();
    closing.push(tab);
    const there = await openHere(tab, mine.space);
    expect(there.snapshot().views.pages.map((p) => p.words)).toContain('written on the train');
    await until(() => there.snapshot().waiting.has(id), 'seen to wait in the other tab');
    client.net.line.isCut = false;
    client.session.outbox.wake();
    await until(() => !mine.snapshot().waiting.has(id), 'shared once there was a line');
    await until(() => !there.snapshot().waiting.has(id), 'and the other tab knows');
  });
});

describe('two devices of one person, long without a line', () => {
  it('fold equal once both have spoken', async () => {
    const { client, therapist, mine, theirs } = pair;
    const second = await newDevice(client);
    const there = await openHere(second.session, mine.space);
    client.net.line.isCut = true;
    second.net.line.isCut = true;
    for (let i = 0; i < 5; i++) {
      await mine.write('between', { type: 'hour', date: `2031-04-0${i + 1}`, name: `here ${i}` });
      await there.write('between', { type: 'hour', date: `2031-05-0${i + 1}`, name: `there ${i}` });
      await there.write('own', card(`there ${i}`));
    }
    await theirs.write('between', { type: 'hour', date: '2031-06-01', name: 'meanwhile' });
    client.net.line.isCut = false;
    second.net.line.isCut = false;
    for (const session of [therapist.session, client.session, second.session]) await settled(session);
    for (const session of [therapist.session, client.session, second.session]) await session.sync();
    await until(
      () => mine.snapshot().views.hours.length === there.snapshot().views.hours.length,
      'as many hours',
    );
    await until(
      () => mine.snapshot().views.pages.length === there.snapshot().views.pages.length,
      'as many pages',
    );
    expect(mine.snapshot().views).toEqual(there.snapshot().views);
    expect(mine.snapshot().views.hours).toHaveLength(11);
    expect(mine.snapshot().troubles).toEqual([]);
    expect(there.snapshot().troubles).toEqual([]);
  });

  it('a page deleted on one is gone on the other, and at the relay', async () => {
    const { client, mine } = pair;
    const first = await mine.write('own', card('first version'));
    const id = await mine.write('own', { ...card('second version'), supersedes: first });
    await settled(client.session);
    const second = await newDevice(client);
    const there = await openHere(second.session, mine.space);
    expect(there.snapshot().views.pages.map((p) => p.words)).toContain('second version');
    await mine.remove(id);
    expect(mine.snapshot().views.pages.map((p) => p.words)).not.toContain('second version');
    await settled(client.session);
    await second.session.sync();
    await until(() => !there.snapshot().views.pages.some((p) => p.words.endsWith('version')), 'gone there');
    const own = client.vault.keybag.ownSpace;
    for (const gone of [first, id])
      expect((await second.session.vault.cabinet.db.get('entries', [own, gone]))?.bytes).toBeNull();
    const { entries } = await client.session.relay.pull(own, 0);
    const deleted = entries.flatMap((row) => ('deleted' in row ? [row.deleted.id] : []));
    expect(deleted).toEqual(expect.arrayContaining([first, id]));
    expect(there.snapshot().troubles).toEqual([]);
  });
});

describe('coming back', () => {
  it('the next first screen is the last one, from the sealed snapshot', async () => {
    const { client, mine } = pair;
    const { cabinet } = client.vault;
    await until(async () => {
      const kept = await readParts(cabinet, mine.space, BUILD);
      return kept !== null && isSame(viewsOf(kept.lying.parts), mine.snapshot().views);
    }, 'put away as it is now');
    const tab = await client.tab();
    closing.push(tab);
    const there = await openHere(tab, mine.space, 0);
    // Nothing came since: what is shown is current, and only the rest of it is still to come.
    expect(there.snapshot()).toMatchObject({ isWhole: false, progress: null });
    expect(there.snapshot().views).toEqual(frontOf(mine.snapshot().views, mine.me));
    expect(glanceOf(there.snapshot().views, there.me)?.them.name).toBe('Dr Weiss');
    await there.whole;
    expect(there.snapshot().isWhole).toBe(true);
    expect(there.snapshot().views).toEqual(mine.snapshot().views);
    const { views } = there.snapshot();
    await there.loaded;
    expect(there.snapshot().views).toBe(views);
    for (const name of await client.db.getAllKeys('cabinet')) {
      const { bytes } = (await client.db.get('cabinet', name)) ?? {};
      expect(Buffer.from(bytes ?? []).includes('Dr Weiss')).toBe(false);
    }
  });

  it('a snapshot to which something was added says so, and then has it', async () => {
    const { client, mine } = pair;
    await until(async () => {
      const kept = await readParts(client.vault.cabinet, mine.space, BUILD);
      return kept !== null && isSame(viewsOf(kept.lying.parts), mine.snapshot().views);
    }, 'put away as it is now');
    await mine.write('own', card('since the snapshot'));
    const tab = await client.tab();
    closing.push(tab);
    const there = await openHere(tab, mine.space, 0);
    const said: (number | null)[] = [];
    there.subscribe(() => void said.push(there.snapshot().progress));
    await there.loaded;
    expect(said.some((progress) => progress !== null)).toBe(true);
    expect(there.snapshot().progress).toBeNull();
    expect(there.snapshot().views).toEqual(mine.snapshot().views);
  });

  it.each(['changed', 'missing', 'exchanged'] as const)('a part that is %s is not believed', async (what) => {
    const { client, mine } = pair;
    const { db } = client;
    const partOf = async () =>
      (await db.getAllKeys('cabinet')).find((name) => name.startsWith(`part/${mine.space} pages/`)) ?? '';
    const older = await db.get('cabinet', await partOf());
    const words = `a page, and then a part that is ${what}`;
    await mine.write('own', card(words));
    // Only then is what lies there older: what is written is durable before it is folded.
    await until(
      () => mine.snapshot().views.pages.some((p) => p.words === words),
      'seen where it was written',
    );
    await until(async () => {
      const kept = await readParts(client.vault.cabinet, mine.space, BUILD);
      return kept !== null && isSame(viewsOf(kept.lying.parts), mine.snapshot().views);
    }, 'put away as it is now');
    const name = await partOf();
    const sealed = await db.get('cabinet', name);
    if (!sealed || !older) throw new Error('nothing was put away');
    const bytes = sealed.bytes.map((byte, i) => (i === 7 ? byte ^ 1 : byte));
    if (what === 'missing') await db.delete('cabinet', name);
    else await db.put('cabinet', what === 'changed' ? { ...sealed, bytes } : older, name);
    expect(await readParts(client.vault.cabinet, mine.space, BUILD)).toBeNull();
    const tab = await client.tab();
    closing.push(tab);
    const there = await openHere(tab, mine.space, 0);
    await there.whole;
    expect(there.snapshot().views).toEqual(mine.snapshot().views);
    // And what was rebuilt is put away again.
    await there.loaded;
    await until(
      async () => (await readParts(client.vault.cabinet, mine.space, BUILD)) !== null,
      'put away anew',
    );
  });

  it('writing goes on from a snapshot that is older than the log', async () => {
    const { client, mine } = pair;
    const tab = await client.tab();
    closing.push(tab);
    const there = await openHere(tab, mine.space, 0);
    await mine.write('own', card('after the snapshot'));
    await there.write('own', card('from the older tab'));
    await there.loaded;
    await until(() => there.snapshot().views.pages.some((p) => p.words === 'after the snapshot'), 'seen');
    await until(() => mine.snapshot().views.pages.some((p) => p.words === 'from the older tab'), 'seen here');
    expect(there.snapshot().troubles.concat(mine.snapshot().troubles)).toEqual([]);
  });

  it('the recovery code opens the record, and new words shut out the old ones', async () => {
    const person = await newPerson(relay.url);
    closing.push(person.session);
    await person.session.writeApart(
      [{ space: person.session.ownAccess.space, body: card('still here') }],
      [person.session.ownAccess],
    );
    await person.session.outbox.flush();
    const { session } = await newDevice(person, {
      words: person.recoveryCode.toUpperCase(),
      lock: 'recovery',
    });
    const words = 'the heron came back in march';
    const made = { lock: 'passphrase', words, signOutOthers: true } as const;
    const change = (lock: 'passphrase' | 'recovery', known: string) =>
      changeLock(session.relay, session.vault.keybag, { ...made, proof: { lock, words: known } });
    for (const lock of ['passphrase', 'recovery'] as const)
      await expect(change(lock, 'somebody else’s words')).rejects.toMatchObject({
        code: 'wrong-credentials',
      });
    await change('recovery', `  ${person.recoveryCode.toUpperCase()} `);
    await expect(newDevice(person)).rejects.toMatchObject({ code: 'wrong-credentials' });
    const third = await newDevice(person, { words, lock: 'passphrase' });
    expect(await third.session.vault.cabinet.db.count('entries')).toBe(1);
    await person.session.sync();
    expect(person.session.reach()).toBe('signed-out');
  });
});

describe('an invitation', () => {
  /** Everything that both have to do, over and over, until they are in; whatever fails is done again. */
  const meet = async (therapist: Session, client: Session): Promise<SpaceId> => {
    const inviting = await beginInviting(therapist, { myName: 'Dr Weiss', theirName: 'A.' });
    const fragment = fragmentOf(inviting);
    const { id } = readFragment(fragment);
    for (let i = 0; i < 60; i++) {
      try {
        const his = await findInviting(therapist, id);
        const state = his ? await advanceInviting(therapist, his) : null;
        const hers = await findJoining(client, id);
        if (!hers) {
          await beginJoining(client, fragment, 'Ana');
          continue;
        }
        const stands = await advanceJoining(client, hers);
        if (stands.phase === 'joined') return stands.space;
        if (stands.phase === 'words' && state?.phase === 'words') {
          expect(stands.words).toEqual(state.words);
          await confirmJoining(client, id);
          await confirmInviting(therapist, id);
        }
      } catch {
        // The line was cut: look again.
      }
    }
    throw new Error('they never met');
  };

  it('comes through whichever request or answer is lost, on either side', async () => {
    const { therapist, client } = pair;
    // Every second request is lost on its way there, the others on their way back.
    for (const person of [therapist, client])
      for (const [moment, first] of [
        ['before', 0],
        ['after', 1],
      ] as const)
        for (let k = first; k < 12; k += 2) {
          let n = 0;
          person.net.line[moment] = () => {
            if (n++ === k) throw new TypeError('cut');
          };
          const space = await meet(therapist.session, client.session);
          person.net.line[moment] = () => {};
          const founded = (await client.session.memberships()).filter((one) => one.space === space);
          expect(founded).toHaveLength(1);
          expect((await therapist.session.memberships()).filter((one) => one.space === space)).toHaveLength(
            1,
          );
          if (n <= k) break;
        }
    await settled(client.session);
    await settled(therapist.session);
    for (const session of [therapist.session, client.session])
      for (const { space } of await session.memberships()) {
        const live = await openHere(session, space);
        expect(live.snapshot().views.members.map((m) => m.name)).toEqual(['Dr Weiss', 'Ana']);
        expect(live.snapshot().troubles).toEqual([]);
      }
  }, 120_000);

  /** A relay that changes what it answers on one path. */
  const lying = (person: Person, path: RegExp, change: (json: never) => unknown): Session => {
    const ask: Ask = async (...args) => {
      const json = await person.net.ask(...args);
      return path.test(args[1]) ? change(structuredClone(json) as never) : json; // the test knows what lies there
    };
    const session = openSession(person.vault, { ask, ...quiet });
    closing.push(session);
    return session;
  };

  it('a relay that puts its own key in place of the inviter’s is found out by the link', async () => {
    const { therapist, client } = pair;
    const inviting = await beginInviting(therapist.session, { myName: 'W.', theirName: 'A.' });
    await advanceInviting(therapist.session, inviting);
    const joining = await beginJoining(client.session, fragmentOf(inviting), 'Ana');
    await advanceInviting(therapist.session, inviting);
    const liar = lying(client, /\/look$/, (seen: { reveal: { key: string } }) => {
      seen.reveal.key = client.vault.keybag.identity.key;
      return seen;
    });
    expect(await advanceJoining(liar, joining)).toEqual({ phase: 'stranger' });
  });

  it('a relay that puts its own key in place of the invited’s has no proof', async () => {
    const { therapist, client } = pair;
    const inviting = await beginInviting(therapist.session, { myName: 'W.', theirName: 'A.' });
    await advanceInviting(therapist.session, inviting);
    await beginJoining(client.session, fragmentOf(inviting), 'Ana');
    const liar = lying(
      therapist,
      /^\/invitations$/,
      (seen: { invitations?: { id: string; answer: { key: string } }[] }) => {
        for (const one of seen.invitations ?? [])
          if (one.id === inviting.id) one.answer.key = therapist.vault.keybag.identity.key;
        return seen;
      },
    );
    expect(await advanceInviting(liar, inviting)).toEqual({ phase: 'stranger' });
  });

  it('a key of the space that the inviter did not give is not taken', async () => {
    const { therapist, client } = pair;
    const inviting = await beginInviting(therapist.session, { myName: 'W.', theirName: 'A.' });
    await advanceInviting(therapist.session, inviting);
    const fragment = fragmentOf(inviting);
    const { id } = readFragment(fragment);
    const joining = await beginJoining(client.session, fragment, 'Ana');
    await advanceInviting(therapist.session, inviting);
    await advanceJoining(client.session, joining);
    await confirmInviting(therapist.session, id);
    const matched = await confirmJoining(client.session, id);
    if (!matched) throw new Error('nothing to confirm');
    type Given = { spaces: { id: string; grants: { from: string }[] }[] };
    const liar = lying(client, /^\/spaces$/, (seen: Given) => {
      for (const space of seen.spaces)
        for (const grant of space.grants) grant.from = client.vault.keybag.identity.key;
      return seen;
    });
    expect(await advanceJoining(liar, matched)).toEqual({ phase: 'stranger' });
    expect((await client.session.memberships()).some(({ space }) => space === inviting.space)).toBe(false);
  });

  it('that is stopped lets nobody in, and leaves nothing behind', async () => {
    const { therapist, client } = pair;
    const inviting = await beginInviting(therapist.session, { myName: 'W.', theirName: 'A.' });
    await advanceInviting(therapist.session, inviting);
    const joining = await beginJoining(client.session, fragmentOf(inviting), 'Ana');
    await advanceInviting(therapist.session, inviting);
    const now = await findInviting(therapist.session, inviting.id);
    if (!now) throw new Error('not there');
    await stopInviting(therapist.session, now);
    expect(await findInviting(therapist.session, inviting.id)).toBeNull();
    await expect(advanceJoining(client.session, joining)).rejects.toMatchObject({ code: 'not-found' });
    const { spaces } = await therapist.session.relay.spaces();
    expect(spaces.some(({ id }) => id === inviting.space)).toBe(false);
  });
});

describe('a relay without room', () => {
  it('words wait here and say why; what is deleted makes room, and they go in their order', async () => {
    const small = await startTestRelay({ allowanceBytes: 200_000 });
    const other = await newPair(small.url);
    closing.push(other.mine, other.theirs, other.client.session, other.therapist.session);
    const pages = [];
    for (let i = 0; i < 12; i++) pages.push(await other.mine.write('own', card(`page ${i}`)));
    await until(() => other.mine.snapshot().troubles.length > 0, 'said');
    const [trouble] = other.mine.snapshot().troubles;
    expect(trouble).toEqual({ kind: 'no-room', whose: 'mine', count: other.mine.snapshot().waiting.size });
    const held = [...other.mine.snapshot().waiting];
    expect(held.length).toBeGreaterThan(2);
    expect(other.client.session.outbox.refused()).toEqual([]);
    const hour = await other.mine.write('between', { type: 'hour', date: '2031-03-05', name: 'later' });
    expect(other.mine.snapshot().views.hours.map(({ name }) => name)).toContain('later');
    expect(other.theirs.snapshot().troubles).toEqual([]);
    for (const id of pages.slice(0, 6)) await other.mine.remove(id);
    await other.client.session.outbox.flush();
    await until(() => other.mine.snapshot().waiting.size === 0, 'gone');
    expect(other.mine.snapshot().troubles).toEqual([]);
    await other.therapist.session.sync();
    await until(() => other.theirs.snapshot().views.hours.some(({ id }) => id === hour), 'the other has it');
    await small.stop();
  });
});

describe('a space that was left', () => {
  it('keeps what is written to it on this device, says so, and holds nothing else up', async () => {
    const { client } = pair;
    const other = await newPair(relay.url);
    closing.push(other.mine, other.theirs, other.client.session, other.therapist.session);
    await other.client.session.relay.leaveSpace(other.mine.space);
    const id = await other.mine.write('between', { type: 'hour', date: '2031-03-05', name: 'too late' });
    const page = await other.mine.write('own', card('mine all the same'));
    await until(() => !other.mine.snapshot().waiting.has(page), 'the page shared');
    await until(() => other.mine.snapshot().troubles.some((t) => t.kind === 'unsent'), 'said');
    expect(other.mine.snapshot().troubles).toContainEqual({ kind: 'unsent', id });
    expect(other.mine.snapshot().views.hours.map((h) => h.name)).toContain('too late');
    expect(client.session.reach()).toBe('online');
  });
});
