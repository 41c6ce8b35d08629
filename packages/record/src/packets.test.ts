import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import type { NewBody } from './body.ts';
import { KINDS } from './kinds.ts';
import { mayGo } from './packets.ts';

const PACKET = {
  type: 'packet',
  title: 'the long silence',
  words: 'I do not know what I did',
  text: 'A client, a therapist, an hour in March.',
  to: 'supervisor',
  until: '2026-05-31',
} as const satisfies NewBody<'packet'>;

describe('a supervision packet', () => {
  test('may go once the other has agreed, until its day, and not a day longer', () => {
    const { say, views } = duet('agreed');
    const packet = say('weiss', PACKET);
    const it = () => views('ana').packets[0] as ReturnType<typeof views>['packets'][number]; // there is one
    expect(it()).toMatchObject({ id: packet, text: PACKET.text, isAgreed: false, isTakenBack: false });
    expect(mayGo(it(), '2026-05-01')).toBe(false);
    say('ana', { type: 'packet-agreed', packet, given: true });
    expect(mayGo(it(), '2026-05-31')).toBe(true);
    expect(mayGo(it(), '2026-06-01')).toBe(false);
    say('ana', { type: 'packet-agreed', packet, given: false });
    expect(mayGo(it(), '2026-05-01')).toBe(false);
    say('ana', { type: 'packet-agreed', packet, given: true });
    say('weiss', { type: 'withdrawn', of: packet });
    expect(it()).toMatchObject({ isAgreed: true, isTakenBack: true });
    expect(mayGo(it(), '2026-05-01')).toBe(false);
  });

  test('agreement to one packet is agreement to that one', () => {
    const { say, views } = duet('one');
    const first = say('weiss', PACKET);
    say('weiss', { ...PACKET, text: 'More.' });
    say('ana', { type: 'packet-agreed', packet: first, given: true });
    expect(views('weiss').packets.map(({ isAgreed }) => isAgreed)).toEqual([true, false]);
  });

  test('nobody agrees for another: not its author, not a stranger; and nobody puts other words in its place', () => {
    const { say, views } = duet('forged');
    const packet = say('weiss', PACKET);
    say('weiss', { type: 'packet-agreed', packet, given: true });
    say('stranger', { type: 'packet-agreed', packet, given: true });
    expect(views('ana').packets[0]?.isAgreed).toBe(false);
    say('ana', { type: 'packet-agreed', packet, given: true });
    say('weiss', { ...PACKET, text: 'Her name, and where she lives.', supersedes: packet });
    say('ana', { type: 'withdrawn', of: packet });
    const [it, other] = views('ana').packets;
    expect(it).toMatchObject({ text: PACKET.text, isAgreed: true, isTakenBack: false });
    expect(other?.isAgreed).toBe(false);
  });

  test.each(KINDS)('%s: proposed by the therapist of a therapy, and elsewhere by nobody', (kind) => {
    const { say, views, weiss } = duet(`by ${kind}`, kind);
    say('weiss', PACKET);
    say('ana', PACKET);
    expect(views('ana').packets.map(({ by }) => by)).toEqual(kind === 'therapy' ? [weiss.key] : []);
  });
});

describe('what was taken along', () => {
  test('is seen by both, as its author wrote it, and cannot be unsaid', () => {
    const { say, views, weiss, ana } = duet('taken');
    const packet = say('weiss', PACKET);
    const it = say('weiss', { type: 'taken-along', what: 'packet', day: '2026-05-07', packet });
    say('ana', { type: 'taken-along', what: 'readable', day: '2026-05-11' });
    say('weiss', { type: 'withdrawn', of: it });
    say('weiss', { type: 'taken-along', what: 'printed', day: '2026-01-01', supersedes: it });
    say('stranger', { type: 'taken-along', what: 'data', day: '2026-05-13' });
    for (const who of ['ana', 'weiss'] as const)
      expect(views(who).takenAlong.map(({ by, what, day, packet: of }) => ({ by, what, day, of }))).toEqual([
        { by: weiss.key, what: 'packet', day: '2026-05-07', of: packet },
        { by: ana.key, what: 'readable', day: '2026-05-11', of: null },
        { by: weiss.key, what: 'printed', day: '2026-01-01', of: null },
      ]);
  });

  test('a packet that nobody proposed is none', () => {
    const { say, views, hour } = duet('no packet');
    const packet = hour('2026-05-05');
    say('weiss', { type: 'taken-along', what: 'packet', day: '2026-05-07', packet });
    expect(views('ana').takenAlong[0]?.packet).toBeNull();
  });
});
