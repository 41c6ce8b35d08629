/**
 * A packet from one record into another, with a real relay: agreed to by a client, handed over by a therapist, read by
 * a supervisor, and out again as soon as the client takes their word back, whatever page the therapist has open.
 */
import type { NewBody } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import { TERMS, type Terms } from '@kithe/record/kinds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookThrough } from '../src/device/cabinet.ts';
import { type LiveRelationship, openLive } from '../src/device/live.ts';
import type { Session } from '../src/device/session.ts';
import { lookAfter } from '../src/device/supervisions.ts';
import { TRAILS } from '../src/device/trails.ts';
import { newPair, startTestRelay, type TestRelay, until } from './two-people.ts';

/** Three people for every test. */
const OFTEN = { burst: 1e6, perS: 1e6 };
let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay({
    limits: { 'sign-up': OFTEN, member: OFTEN, stranger: OFTEN, change: OFTEN },
  });
});
afterAll(() => relay.stop());

const SUPERVISED = TERMS.find((one) => one.kind === 'supervision' && one.inviter === 'client') as Terms; // one of the four
const PACKET = {
  type: 'packet',
  title: 'how I answered',
  words: 'I would like to stay next time',
  text: 'Week 1 · the client: you looked at the clock.',
  to: 'supervisor',
  until: '2999-12-31',
} as const satisfies NewBody;

/** A client, a therapist, and the therapist's supervisor; a packet that the client has agreed to. */
const three = async () => {
  const therapy = await newPair(relay.url);
  const { therapist, client, theirs, mine } = therapy;
  const supervision = await newPair(relay.url, SUPERVISED, therapist);
  const people = { client, therapist, supervisor: supervision.client };
  const sessions = Object.values(people).map(({ session }) => session);
  /** Everybody's words have come to everybody. */
  const settle = async () => {
    for (let i = 0; i < 2; i++)
      for (const session of sessions) {
        await session.outbox.flush();
        await session.sync();
      }
  };
  const packet = await theirs.write('between', PACKET);
  await settle();
  await mine.write('between', { type: 'packet-agreed', packet, given: true });
  await settle();
  const close = () => {
    for (const one of [theirs, mine, supervision.theirs, supervision.mine, ...sessions]) one.close();
  };
  return { ...people, theirs, mine, own: supervision.theirs, read: supervision.mine, packet, settle, close };
};
type Three = Awaited<ReturnType<typeof three>>;

const packetIn = (live: LiveRelationship, id: EntryId) => {
  const found = live.snapshot().views.packets.find((one) => one.id === id);
  if (!found) throw new Error('no packet');
  return found;
};
const handOver = async ({ theirs, own, packet, settle }: Three) => {
  const places = await theirs.supervisions?.list();
  expect(places).toEqual([{ space: own.space, name: 'Ana' }]);
  await until(() => packetIn(theirs, packet).isAgreed, 'agreed');
  await theirs.supervisions?.handOver(packetIn(theirs, packet), own.space);
  await settle();
};
const drawers = (session: Session) => lookThrough(session.vault.cabinet, TRAILS);
const textRead = ({ read }: Three) => read.snapshot().views.handedPackets.map(({ text }) => text);

describe('a packet that is handed over in a record of supervision', () => {
  it('is read there, as it was agreed to; both who agreed see that it lies there, and the client no more', async () => {
    const all = await three();
    await handOver(all);
    await until(() => textRead(all).length === 1, 'read');
    const { title, words, text, until: day } = PACKET;
    expect(all.read.snapshot().views.handedPackets).toMatchObject([{ title, words, text, until: day }]);
    for (const live of [all.theirs, all.mine])
      await until(() => packetIn(live, all.packet).inRecord !== null, 'seen by both');
    // Where it lies, only the therapist's own space says.
    expect(all.mine.snapshot().views.packetTrails).toEqual([]);
    expect(JSON.stringify(all.read.snapshot().views)).not.toContain(all.packet);
    expect(JSON.stringify(all.read.snapshot().views)).not.toContain(all.mine.me);
    all.close();
  });

  it('comes out when the client takes their word back, and both see that it has', async () => {
    const all = await three();
    await handOver(all);
    await until(() => textRead(all)[0] === PACKET.text, 'read');
    await all.mine.write('between', { type: 'packet-agreed', packet: all.packet, given: false });
    await all.settle();
    await until(() => all.theirs.snapshot().views.packetTrails.length === 0, 'forgotten where it lay');
    await all.settle();
    await until(() => textRead(all)[0] === '', 'out');
    for (const live of [all.theirs, all.mine])
      await until(() => packetIn(live, all.packet).recalled !== null, 'said');
    expect(packetIn(all.mine, all.packet).inRecord).toBeNull();
    all.close();
  });

  it('comes out though the therapist has another page open, or none until the next start', async () => {
    const all = await three();
    await handOver(all);
    all.theirs.close();
    await all.mine.write('between', { type: 'packet-agreed', packet: all.packet, given: false });
    await all.settle();
    const { session } = all.therapist;
    expect(await drawers(session)).toEqual([all.theirs.space]);
    const opened: LiveRelationship[] = [];
    const open = async (space: LiveRelationship['space']) => {
      const live = await openLive(session, space);
      if (live) opened.push(live);
      return live;
    };
    await lookAfter(session, open);
    await until(() => opened[0]?.snapshot().views.packetTrails.length === 0, 'forgotten where it lay');
    await all.settle();
    await until(() => textRead(all)[0] === '', 'out');
    await lookAfter(session, open);
    expect(await drawers(session)).toEqual([]);
    for (const one of opened) one.close();
    all.close();
  });

  it('comes out when the therapist takes it back, and when they leave the record that it is from', async () => {
    const [back, left] = [await three(), await three()];
    for (const all of [back, left]) {
      await handOver(all);
      await until(() => textRead(all)[0] === PACKET.text, 'read');
    }
    await back.theirs.write('between', { type: 'withdrawn', of: back.packet });
    await left.theirs.leave?.('');
    for (const all of [back, left]) {
      await all.settle();
      await until(() => textRead(all)[0] === '', 'out');
      await until(() => packetIn(all.mine, all.packet).recalled !== null, 'said');
      all.close();
    }
  });

  it('is out when the therapist has left the record of supervision, and the client is told', async () => {
    const all = await three();
    await handOver(all);
    await all.own.leave?.('');
    await all.settle();
    await until(() => textRead(all)[0] === '', 'out');
    // The next fold of the record that it is from notices.
    await all.mine.write('between', { type: 'called', name: 'Anna' });
    await all.settle();
    await until(
      () => packetIn(all.mine, all.packet).recalled !== null || all.settle().then(() => false),
      'said',
    );
    all.close();
  });

  it('goes nowhere without the client’s word, and into no record that is none of supervision', async () => {
    const all = await three();
    await all.mine.write('between', { type: 'packet-agreed', packet: all.packet, given: false });
    await all.settle();
    await until(() => !packetIn(all.theirs, all.packet).isAgreed, 'taken back');
    const given = { ...packetIn(all.theirs, all.packet), isAgreed: true };
    const { supervisions } = all.theirs;
    await expect(supervisions?.handOver(packetIn(all.theirs, all.packet), all.own.space)).rejects.toThrow();
    await expect(supervisions?.handOver(given, all.theirs.space)).rejects.toThrow(RangeError);
    await all.settle();
    expect(textRead(all)).toEqual([]);
    all.close();
  });
});
