/**
 * The log on one device, held to what it promises: nothing half-kept, no forked chain, nothing believed that was
 * not signed, nothing lost when a connection or a tab goes at the worst moment.
 */
import { BodyRefused, type NewBody } from '@kithe/record/body';
import { formatBase64 } from '@kithe/record/bytes';
import { type Entry, NO_PREV, parseEntry, writeEntry } from '@kithe/record/entry';
import { newIdentity } from '@kithe/record/identity';
import { type EntryId, newDeviceId, newEntryId, newSpaceId } from '@kithe/record/ids';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { append, type Plan } from '../src/device/append.ts';
import { openDatabase } from '../src/device/database.ts';
import { ChainMoved, idsOf, readSpace } from '../src/device/entries.ts';
import { openSpaceFrom } from '../src/device/opened-space.ts';
import { pull } from '../src/device/receive.ts';
import { createAsk } from '../src/device/relay-client.ts';
import { openSession, type Session } from '../src/device/session.ts';
import { changePin, createVault, openVault } from '../src/device/vault.ts';
import { newDatabaseName, newHermit } from './two-people.ts';

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});
const hermit = async () => {
  const one = await newHermit();
  open.push(one.session);
  return one;
};
const page = (session: Session, words: string): Plan => ({
  space: session.ownAccess.space,
  body: { type: 'page', title: '', words },
});
const logOf = async ({ vault, ownAccess }: Session) =>
  (await openSpaceFrom(readSpace(vault.cabinet.db, ownAccess.space), ownAccess.keys, vault.device)).log();
const wordsOf = async (session: Session) =>
  (await logOf(session)).entries.flatMap(({ body }) => (body.type === 'page' ? [body.words] : []));

describe('writing', () => {
  it('keeps entry, chain and outbox in one transaction, or none of them', async () => {
    const { session, db, vault } = await hermit();
    await session.writeApart([page(session, 'one')], [session.ownAccess]);
    const before = [
      await db.count('entries'),
      await db.count('outbox'),
      await db.get('chains', session.ownAccess.space),
    ];
    const standing = (
      await openSpaceFrom(readSpace(db, session.ownAccess.space), session.ownAccess.keys, vault.device)
    ).standing();
    const twice = newEntryId();
    // The second entry has the id of the first: the transaction fails when half of it is done.
    const plans = [
      { ...page(session, 'two'), id: twice },
      { ...page(session, 'three'), id: twice },
    ];
    await expect(append(vault, plans, () => ({ access: session.ownAccess, standing }))).rejects.toThrow();
    expect([
      await db.count('entries'),
      await db.count('outbox'),
      await db.get('chains', session.ownAccess.space),
    ]).toEqual(before);
  });

  it('refuses to write after an entry that is not the last, so that a chain never forks', async () => {
    const { session, vault } = await hermit();
    const standing = { heads: [], nextDepth: 0, tip: NO_PREV };
    const desk = () => ({ access: session.ownAccess, standing });
    await append(vault, [page(session, 'first')], desk);
    await expect(append(vault, [page(session, 'also first')], desk)).rejects.toThrow(ChainMoved);
    expect(await wordsOf(session)).toEqual(['first']);
  });

  it('keeps nothing of what nobody could read again, nor of what was written with it', async () => {
    const { session, db } = await hermit();
    const space = session.ownAccess.space;
    const slip: NewBody = { type: 'hour', date: '20261-11-20', name: 'Friday' };
    const plans = [page(session, 'one'), { space, body: slip }];
    await expect(session.writeApart(plans, [session.ownAccess])).rejects.toThrow(BodyRefused);
    expect([await db.count('entries'), await db.count('outbox')]).toEqual([0, 0]);
    await session.writeApart([page(session, 'two')], [session.ownAccess]);
    expect(await wordsOf(session)).toEqual(['two']);
  });

  it('two tabs writing at once keep one chain with everything in it (seed 20)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }), async (who) => {
        const { session, db } = await hermit();
        const other = openSession(await openVault(await openDatabase(db.name)), {
          ask: createAsk(() => Promise.reject(new TypeError('fetch failed'))),
          listen: () => () => {},
        });
        open.push(other);
        const tabs = who.map((isFirst) => (isFirst ? session : other));
        await Promise.all(tabs.map((tab, i) => tab.writeApart([page(tab, `words ${i}`)], [tab.ownAccess])));
        const log = await logOf(session);
        expect(log.troubles).toEqual([]);
        expect((await wordsOf(session)).sort()).toEqual(tabs.map((_, i) => `words ${i}`).sort());
        const prevs = (await db.getAll('entries')).map((row) => row.prev);
        expect(new Set(prevs).size).toBe(prevs.length);
      }),
      { seed: 20, numRuns: 8 },
    );
  });
});

/** A relay's page as someone might send it. */
const feed = (rows: readonly Uint8Array[]) => ({
  pull: async (_space: string, after: number) => ({
    entries: rows
      .map((bytes, i) => ({ seq: i + 1, entry: formatBase64(bytes) }))
      .filter((row) => row.seq > after),
    more: false,
  }),
});

const chainBy = async (session: Session, texts: readonly string[], device = newDeviceId()) => {
  const { identity, ownSpace: space, ownKey: spaceKey } = session.vault.keybag;
  const rows: { id: EntryId; bytes: Uint8Array }[] = [];
  let prev = NO_PREV;
  let heads: EntryId[] = [];
  for (const [depth, words] of texts.entries()) {
    const place = { space, epoch: 0, spaceKey, device, prev, heads, depth };
    const { id, bytes, hash } = await writeEntry({ type: 'page', title: '', words }, place, identity);
    rows.push({ id, bytes });
    [prev, heads] = [hash, [id]];
  }
  return rows;
};

describe('receiving', () => {
  it('the same fold whatever the order, and however often it came (seed 21)', async () => {
    const { session } = await hermit();
    const texts = ['a', 'b', 'c', 'd', 'e'];
    const rows = await chainBy(session, texts);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 0, 1, 2, 3, 4], { minLength: 10 }),
        async (order) => {
          const db = await openDatabase(newDatabaseName());
          const vault = await createVault(db, {
            account: 'x',
            label: 'Computer',
            keybag: session.vault.keybag,
          });
          const relay = feed(order.map((i) => rows[i]?.bytes ?? new Uint8Array()));
          await pull({ vault, relay, access: session.ownAccess });
          const log = (
            await openSpaceFrom(readSpace(db, session.ownAccess.space), session.ownAccess.keys, vault.device)
          ).log();
          expect(log.troubles).toEqual([]);
          expect(log.entries.map(({ body }) => body.type === 'page' && body.words)).toEqual(texts);
        },
      ),
      { seed: 21, numRuns: 6 },
    );
  });

  const bad: readonly (readonly [string, string, (session: Session) => Promise<Uint8Array>])[] = [
    [
      'changed in one bit',
      'bad-signature',
      async (session) => {
        const [row] = await chainBy(session, ['x']);
        const bytes = row?.bytes.slice() ?? new Uint8Array();
        bytes[200] = (bytes[200] ?? 0) ^ 1;
        return bytes;
      },
    ],
    [
      'cut short',
      'malformed',
      async (session) => (await chainBy(session, ['x']))[0]?.bytes.slice(0, -7) ?? new Uint8Array(),
    ],
    [
      'of another space',
      'foreign-space',
      async (session) => {
        const { identity, ownKey: spaceKey } = session.vault.keybag;
        const place = {
          space: newSpaceId(),
          epoch: 0,
          spaceKey,
          device: newDeviceId(),
          prev: NO_PREV,
          heads: [],
          depth: 0,
        };
        return (await writeEntry({ type: 'page', title: '', words: 'x' }, place, identity)).bytes;
      },
    ],
    [
      'by somebody else',
      'foreign-author',
      async (session) => {
        const { ownSpace: space, ownKey: spaceKey } = session.vault.keybag;
        const place = {
          space,
          epoch: 0,
          spaceKey,
          device: newDeviceId(),
          prev: NO_PREV,
          heads: [],
          depth: 0,
        };
        return (await writeEntry({ type: 'page', title: '', words: 'x' }, place, newIdentity())).bytes;
      },
    ],
  ];
  it.each(bad)('an entry %s is refused as %s, and harms nothing else', async (_what, reason, make) => {
    const { session, db, vault } = await hermit();
    const good = await chainBy(session, ['before', 'after']);
    const rows = [good[0]?.bytes, await make(session), good[1]?.bytes].map((b) => b ?? new Uint8Array());
    await pull({ vault, relay: feed(rows), access: session.ownAccess });
    expect(await wordsOf(session)).toEqual(['before', 'after']);
    expect((await db.getAll('refused')).map((row) => row.reason)).toEqual([reason]);
    expect(await db.count('entries')).toBe(2);
  });

  it('what was garbled on the way is asked for again, and then believed', async () => {
    const { session, db, vault } = await hermit();
    const [row] = await chainBy(session, ['whole']);
    const garbled = row?.bytes.slice() ?? new Uint8Array();
    garbled[300] = (garbled[300] ?? 0) ^ 1;
    await pull({ vault, relay: feed([garbled]), access: session.ownAccess });
    expect(await wordsOf(session)).toEqual([]);
    await pull({
      vault,
      relay: feed([row?.bytes ?? new Uint8Array()]),
      access: session.ownAccess,
      again: true,
    });
    expect(await wordsOf(session)).toEqual(['whole']);
    expect(await db.count('refused')).toBe(0);
  });

  it('what waits for a missing entry waits, and is shown', async () => {
    const { session, vault } = await hermit();
    const rows = await chainBy(session, ['first', 'second', 'third']);
    const relay = feed([rows[0]?.bytes, rows[2]?.bytes].map((b) => b ?? new Uint8Array()));
    await pull({ vault, relay, access: session.ownAccess });
    expect(await wordsOf(session)).toEqual(['first']);
    expect((await logOf(session)).troubles).toMatchObject([{ kind: 'missing' }]);
  });

  it('a genuine entry that says nothing readable keeps its place, and what follows is read', async () => {
    const { session, vault } = await hermit();
    const { identity, ownSpace: space } = session.vault.keybag;
    const device = newDeviceId();
    const place = { space, epoch: 0, device, heads: [], depth: 0 };
    const wrongKey = new Uint8Array(32).fill(7);
    const lost = await writeEntry(
      { type: 'page', title: '', words: 'lost' },
      { ...place, spaceKey: wrongKey, prev: NO_PREV },
      identity,
    );
    const next = await writeEntry(
      { type: 'page', title: '', words: 'next' },
      { ...place, spaceKey: session.vault.keybag.ownKey, prev: lost.hash },
      identity,
    );
    await pull({ vault, relay: feed([lost.bytes, next.bytes]), access: session.ownAccess });
    expect(await wordsOf(session)).toEqual(['next']);
    expect((await logOf(session)).troubles).toEqual([{ kind: 'refused', id: lost.id, reason: 'unreadable' }]);
  });
});

describe('a relay that was set back to a backup', () => {
  it.each([
    ['and has less than was pulled', ['x']],
    ['and has been written to since, beyond what was pulled', ['x', 'y', 'z']],
  ])('%s, is sent again what it lost, and nothing that it says now is missed', async (_what, since) => {
    const { session, db, vault } = await hermit();
    const bytesOf = (rows: Awaited<ReturnType<typeof chainBy>>) => rows.map(({ bytes }) => bytes);
    const access = session.ownAccess;
    const before = await chainBy(session, ['a', 'b', 'c']);
    await pull({ vault, relay: feed(bytesOf(before)), access });
    const [kept, ...lost] = before;
    const relay = feed([kept?.bytes ?? new Uint8Array(), ...bytesOf(await chainBy(session, since))]);
    await pull({ vault, relay, access });
    expect((await wordsOf(session)).sort()).toEqual(['a', 'b', 'c', ...since]);
    const sent = (await db.getAll('outbox')).map(({ kind, id }) => [kind, id]);
    expect(sent.sort()).toEqual(lost.map(({ id }) => ['append', id]).sort());
    expect(await db.get('cursors', access.space)).toBe(1 + since.length);
    await pull({ vault, relay, access });
    expect(await db.count('outbox')).toBe(2);
  });
});

describe('a relay that calls words deleted', () => {
  const stub = ({ id, hash, prev, author, device }: Entry, seq: number) => ({
    entries: [{ seq, deleted: { id, hash, prev, author, device } }],
    more: false,
  });

  it('takes none from a device that has them', async () => {
    const { session, db, vault } = await hermit();
    const [row] = await chainBy(session, ['mine']);
    const bytes = row?.bytes ?? new Uint8Array();
    const access = session.ownAccess;
    await pull({ vault, relay: feed([bytes]), access });
    const news = await pull({ vault, relay: { pull: async () => stub(parseEntry(bytes), 2) }, access });
    expect([news, await wordsOf(session), await db.count('entries')]).toEqual([[], ['mine'], 1]);
  });

  it('is not believed by a device that never had them, unless their author took them back', async () => {
    const { session, db, vault } = await hermit();
    const { space } = session.ownAccess;
    const [row] = await chainBy(session, ['mine']);
    const gone = stub(parseEntry(row?.bytes ?? new Uint8Array()), 1);
    await pull({ vault, relay: { pull: async () => gone }, access: session.ownAccess });
    expect((await logOf(session)).troubles).toEqual([{ kind: 'missing', count: 1 }]);
    const of = row?.id as EntryId; // chainBy gives one for each word
    await session.writeApart([{ space, body: { type: 'withdrawn', of } }], [session.ownAccess]);
    expect([(await logOf(session)).troubles, await db.count('entries')]).toEqual([[], 2]);
  });

  it('is not believed in a shared space, where nothing is deleted', async () => {
    const { session, db, vault } = await hermit();
    const { identity } = session.vault.keybag;
    const [space, spaceKey] = [newSpaceId(), new Uint8Array(32).fill(3)];
    const access = { space, authors: new Set([identity.key]), keys: new Map([[0, spaceKey]]), epoch: 0 };
    const place = { space, epoch: 0, spaceKey, device: newDeviceId(), prev: NO_PREV, heads: [], depth: 0 };
    const { bytes } = await writeEntry({ type: 'called', name: 'Ana' }, place, identity);
    await pull({ vault, relay: { pull: async () => stub(parseEntry(bytes), 1) }, access });
    expect([await db.count('entries'), (await db.getAll('refused')).map(({ reason }) => reason)]).toEqual([
      0,
      ['malformed'],
    ]);
  });
});

describe('words that are taken back', () => {
  it('are gone from the device in the transaction that says so, and stay gone', async () => {
    const { session, db, vault } = await hermit();
    const { space } = session.ownAccess;
    const { ids } = await session.writeApart([page(session, 'not this')], [session.ownAccess]);
    const [id] = ids;
    if (id === undefined) throw new Error('nothing was written');
    const row = await db.get('entries', [space, id]);
    await session.writeApart([{ space, body: { type: 'withdrawn', of: id } }], [session.ownAccess], {
      forget: { space, ids },
    });
    expect((await db.get('entries', [space, id]))?.bytes).toBeNull();
    await pull({ vault, relay: feed([row?.bytes ?? new Uint8Array()]), access: session.ownAccess });
    expect((await db.get('entries', [space, id]))?.bytes).toBeNull();
    expect((await db.getAll('outbox')).map((item) => item.kind)).toEqual(['append', 'append', 'delete']);
  });

  it('go from another device of mine as well, once it hears of it', async () => {
    const { session } = await hermit();
    const rows = await chainBy(session, ['not this']);
    const { identity, ownSpace: space, ownKey: spaceKey } = session.vault.keybag;
    const [first] = rows;
    if (!first) throw new Error('nothing was written');
    const place = {
      space,
      epoch: 0,
      spaceKey,
      device: newDeviceId(),
      prev: NO_PREV,
      heads: [first.id],
      depth: 1,
    };
    const taken = await writeEntry({ type: 'withdrawn', of: first.id }, place, identity);
    const db = await openDatabase(newDatabaseName());
    const vault = await createVault(db, { account: 'x', label: 'Phone', keybag: session.vault.keybag });
    await pull({ vault, relay: feed([first.bytes, taken.bytes]), access: session.ownAccess });
    expect((await db.get('entries', [space, first.id]))?.bytes).toBeNull();
    expect(await idsOf(db, space)).toHaveLength(2);
  });
});

describe('the vault', () => {
  it('opens again with what it was given, and nothing in the database is plain', async () => {
    const { vault, db } = await hermit();
    const again = await openVault(await openDatabase(db.name));
    expect(again.keybag.identity.key).toBe(vault.keybag.identity.key);
    const stored = await db.get('device', 'this');
    expect(stored?.wrapKey.extractable).toBe(false);
    const secret = Buffer.from(vault.keybag.identity.signSeed).toString('hex');
    expect(Buffer.from(stored?.wrapped.bytes ?? []).toString('hex')).not.toContain(secret);
  });

  it('with a PIN opens for the PIN alone, drafts included', async () => {
    const { vault, db } = await hermit();
    await changePin(db, undefined, '271828');
    await expect(openVault(db)).rejects.toMatchObject({ code: 'pin-needed' });
    await expect(openVault(db, '314159')).rejects.toMatchObject({ code: 'wrong-pin' });
    const open = await openVault(db, '271828');
    expect(open.keybag.ownKey).toEqual(vault.keybag.ownKey);
    await changePin(db, '271828', null);
    expect((await openVault(db)).hasPin).toBe(false);
  }, 60_000);
});
