/** A packet in a record of supervision: what was agreed to, by itself, from the supervisee alone, until it may not be. */
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { type NewBody, parseBody } from './body.ts';
import { handedBody, mayRead } from './handed-packets.ts';
import { newSpaceId } from './ids.ts';
import { KINDS } from './kinds.ts';
import { mayGo } from './packets.ts';

const SAID = {
  title: 'the long silence',
  words: 'I do not know what I did',
  text: 'Week 1 · the client: it was the clock.',
  until: '2026-05-31',
};
const HANDED = { type: 'packet-handed', ...SAID } as const satisfies NewBody;
const PACKET = { type: 'packet', to: 'supervisor', ...SAID } as const satisfies NewBody;

describe('a packet in a record of supervision', () => {
  test('is read by the supervisor until its day, and until whoever handed it over takes it out', () => {
    const { say, views } = duet('read', 'supervision');
    const handed = say('ana', HANDED);
    const it = () => views('weiss').handedPackets[0] as ReturnType<typeof views>['handedPackets'][number]; // there is one
    expect(it()).toMatchObject({ id: handed, ...SAID, isTakenOut: false });
    expect([mayRead(it(), '2026-05-31'), mayRead(it(), '2026-06-01')]).toEqual([true, false]);
    say('weiss', { type: 'withdrawn', of: handed });
    say('stranger', { type: 'withdrawn', of: handed });
    expect(it().isTakenOut).toBe(false);
    say('ana', { type: 'withdrawn', of: handed });
    expect(it()).toMatchObject({ title: '', words: '', text: '', isTakenOut: true });
    expect(mayRead(it(), '2026-05-01')).toBe(false);
  });

  test('goes with whoever handed it over: afterwards nobody could take it out', () => {
    const { say, views } = duet('gone', 'supervision');
    say('ana', HANDED);
    say('weiss', { type: 'left', words: '' });
    expect(views('weiss').handedPackets[0]?.text).toBe(SAID.text);
    say('ana', { type: 'left', words: '' });
    expect(views('weiss').handedPackets[0]).toMatchObject({ text: '', isTakenOut: true });
  });

  test.each(KINDS)('%s: from the supervisee alone, and in a record of supervision alone', (kind) => {
    const { say, views, ana } = duet(`handed in ${kind}`, kind);
    for (const who of ['ana', 'weiss', 'stranger'] as const) say(who, HANDED);
    const { handedPackets, notCounted } = views('weiss');
    expect(handedPackets.map(({ by }) => by)).toEqual(kind === 'supervision' ? [ana.key] : []);
    expect(notCounted.length).toBe(kind === 'supervision' ? 2 : 3);
  });

  test.each([
    ['no text', { ...HANDED, text: '' }],
    ['more than one packet holds', { ...HANDED, text: 'x'.repeat(20_001) }],
    ['a text that is no text', { ...HANDED, text: { toString: 'x' } }],
    ['a list', { ...HANDED, text: ['x'] }],
    ['no day', { ...HANDED, until: 'tomorrow' }],
    ['a title that fills the screen', { ...HANDED, title: 'x'.repeat(121) }],
  ])('of a wrong shape is refused whole: %s', (_, body) => {
    expect(() => parseBody({ ...body, v: 1, depth: 0, heads: [] })).toThrow(TypeError);
  });

  test('what is said beside its words is not in it', () => {
    const parsed = parseBody({ ...HANDED, v: 1, depth: 0, heads: [], of: 'Ana', from: 'her record' });
    expect(Object.keys(parsed).sort()).toEqual(Object.keys({ ...HANDED, v: 1, depth: 0, heads: [] }).sort());
  });
});

describe('from the record in which it was agreed to', () => {
  /** Two records with other people, other keys, other days, and other things that stay out. */
  const proposed = (seed: string, more: string) => {
    const d = duet(seed);
    d.say('ana', { type: 'called', name: `Ana ${more}` });
    d.keep('ana', { type: 'page', title: more, words: more });
    d.keep('weiss', { type: 'moved', words: more });
    d.hour('2026-05-05', more);
    const packet = d.say('weiss', { ...PACKET, at: '2026-05-06T10:00:00.000Z' });
    d.say('ana', { type: 'packet-agreed', packet, given: true });
    return {
      d,
      packet,
      it: () => d.views('weiss').packets[0] as NonNullable<ReturnType<typeof d.views>['packets'][0]>,
    };
  };

  test('goes what was agreed to and nothing else: no id, no day, nobody’s name or key', () => {
    const [p, q] = [proposed('one', 'and her sister'), proposed('two', '')];
    expect(handedBody(p.it())).toEqual(HANDED);
    expect(JSON.stringify(handedBody(p.it()))).toBe(JSON.stringify(handedBody(q.it())));
  });

  test('both see since when it lies there, that it was taken out, and when', () => {
    const { d, packet, it } = proposed('lies', '');
    const along = { type: 'taken-along', what: 'packet', packet, day: '2026-05-07' } as const;
    d.say('ana', { ...along, into: 'record' });
    expect(it()).toMatchObject({ inRecord: null, files: [] });
    d.say('weiss', { ...along, into: 'record' });
    expect(it()).toMatchObject({ inRecord: '2026-05-07', recalled: null, files: [] });
    d.say('ana', { type: 'packet-recalled', packet, day: '2026-05-08' });
    expect(it().inRecord).toBe('2026-05-07');
    d.say('weiss', { type: 'packet-recalled', packet, day: '2026-05-11' });
    expect(it()).toMatchObject({ inRecord: null, recalled: '2026-05-11' });
    d.say('weiss', { ...along, day: '2026-05-13', into: 'record' });
    d.say('weiss', { ...along, day: '2026-05-17' });
    expect(it()).toMatchObject({ inRecord: '2026-05-13', recalled: null, files: ['2026-05-17'] });
    expect(d.views('ana').packets).toEqual(d.views('weiss').packets);
  });

  test('an agreement ends with the membership of whoever gave it', () => {
    const { d, it } = proposed('ended', '');
    expect(mayGo(it(), '2026-05-07')).toBe(true);
    d.say('ana', { type: 'left', words: '' });
    expect(mayGo(it(), '2026-05-07')).toBe(false);
  });

  test('where it lies is known to whoever handed it over, and to nobody else', () => {
    const { d, packet } = proposed('trail', '');
    const trail = { packet, in: newSpaceId(d.random), as: packet };
    d.keep('weiss', { type: 'packet-trail', ...trail, about: d.space });
    d.say('weiss', { type: 'packet-trail', ...trail });
    expect(d.views('weiss').packetTrails).toMatchObject([trail]);
    expect(d.views('ana').packetTrails).toEqual([]);
    expect(d.views('ana').notCounted).toMatchObject([{ type: 'packet-trail', why: 'not-here' }]);
  });
});
