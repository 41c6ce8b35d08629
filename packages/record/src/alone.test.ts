import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingOf, sealAccount } from './account.ts';
import { isNobody, nobodyIn } from './alone.ts';
import type { Body, NewBody } from './body.ts';
import type { Card } from './cards.ts';
import { newIdentity } from './identity.ts';
import { type EntryId, newDeviceId, newEntryId, newSpaceId } from './ids.ts';
import { ROLES, type Role } from './kinds.ts';
import { seededBytes } from './seeded.ts';
import type { Opened } from './space.ts';
import { foldViews } from './views.ts';

/** One person and their log. */
const solo = (seed: string, seat: Role) => {
  const random = seededBytes(seed);
  const [me, stranger] = [newIdentity(random), newIdentity(random)];
  const space = newSpaceId(random);
  const device = newDeviceId(random);
  const them = nobodyIn(space, seat, 'W.');
  const members: NewBody<'founded'>['members'] = [
    { key: me.key, receiveKey: me.receiveKey, role: seat, name: 'Ana' },
    them,
  ];
  const between: Opened[] = [];
  const own: Opened[] = [];
  const put = (log: Opened[], body: NewBody, author = me.key, id = newEntryId(random)): EntryId => {
    const heads = log.length > 0 ? [(log.at(-1) as Opened).id] : []; // it has one
    log.push({ id, author, device, body: { ...body, v: 1, depth: log.length, heads } as Body });
    return id;
  };
  put(own, { type: 'membership', space, kind: 'alone', members, keys: [] });
  put(between, { type: 'founded', kind: 'alone', members });
  return {
    me,
    them,
    stranger,
    space,
    between,
    own,
    random,
    say: (body: NewBody, author = me.key, id?: EntryId) => put(between, body, author, id),
    keep: (body: NewBody) => put(own, body),
    views: () => foldViews(between, own, me.key, space),
  };
};

const CARDS: readonly Card[] = [
  { kind: 'together', words: 'the window was open' },
  { kind: 'here', words: '', close: 71, real: 29 },
];

const told = (one: ReturnType<typeof solo>, cards: readonly Card[] = CARDS) => {
  const hour = one.say({ type: 'hour', date: '2026-03-17', name: 'Tuesday' });
  const account = newEntryId(one.random);
  const sealed = sealAccount(cards, { space: one.space, hour, account }, one.random);
  one.say(sealed.account, one.me.key, account);
  one.keep({ ...sealed.keys, about: one.space });
  const slots = sealed.keys.keys.flatMap((key, slot) => (key === null ? [] : [slot]));
  return { hour, open: () => one.say(openingOf(sealed.keys, new Set(slots))) };
};

describe.each(ROLES)('a record kept alone, from the seat of a %s', (seat) => {
  test('has one person in it, and a seat that is named and empty', () => {
    const { views, me, them } = solo(`seats ${seat}`, seat);
    expect(views().kind).toBe('alone');
    expect(views().members.map(({ key, name }) => [key, name])).toEqual([
      [me.key, 'Ana'],
      [them.key, 'W.'],
    ]);
    expect(them.role).not.toBe(seat);
  });

  test('is open once its one person has opened an hour, and not before', () => {
    const one = solo(`open ${seat}`, seat);
    const { open } = told(one);
    expect(one.views().hours[0]).toMatchObject({ isOpen: false, cards: [] });
    open();
    const [hour] = one.views().hours;
    expect(hour?.isOpen).toBe(true);
    expect(hour?.cards.map(({ author }) => author)).toEqual([one.me.key, one.me.key]);
    expect([...(hour?.sealed ?? [])]).toEqual([one.me.key]);
  });

  test('draws one line, and nothing for the other', () => {
    const one = solo(`line ${seat}`, seat);
    told(one).open();
    const [hour] = one.views().timeline;
    expect(hour?.told.get(one.me.key)).toMatchObject({ close: 71, real: 29 });
    expect(hour?.told.get(one.them.key)?.close ?? null).toBeNull();
  });

  test('what only the other could say, nobody says in their place', () => {
    const one = solo(`repair ${seat}`, seat);
    const it = one.say({
      type: 'disconnection',
      title: 'the clock',
      words: '',
      failure: 'ignored',
      hurt: one.them.key,
    });
    one.say({ type: 'step', disconnection: it, step: 'named', words: '' });
    one.say({ type: 'step', disconnection: it, step: 'heard', words: '' });
    one.say({ type: 'step', disconnection: it, step: 'landed', words: '' });
    const [disconnection] = one.views().repair;
    expect(disconnection?.isRepaired).toBe(false);
    expect(disconnection?.stage).toBe('named');
    expect(one.views().notCounted.map(({ why }) => why)).toEqual(['not-theirs', 'not-theirs']);
  });
});

test('an hour of two is not open because somebody claims that they are one', () => {
  const one = solo('claim', 'client');
  const members = one.views().members as unknown as NewBody<'founded'>['members']; // two, as founded
  // As the two have it since they met: a therapy.
  const own = [
    { ...(one.own[0] as Opened), body: { ...(one.own[0] as Opened).body, kind: 'therapy' } as Body },
  ];
  const { open } = told(one);
  open();
  const views = foldViews(one.between, own, one.me.key, one.space);
  expect(views.kind).toBe('therapy');
  expect(views.members).toHaveLength(members.length);
  expect(views.hours[0]?.isOpen).toBe(false);
});

describe('the empty seat', () => {
  test('has keys that follow from the space, so that nobody can hold them and everybody can see it (seed 54)', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...ROLES), (seed, seat) => {
        const space = newSpaceId(seededBytes(seed));
        const other = newSpaceId(seededBytes(`${seed} other`));
        const nobody = nobodyIn(space, seat, 'W.');
        expect(nobody).toEqual(nobodyIn(space, seat, 'W.'));
        expect(isNobody(space, nobody.key)).toBe(true);
        expect(isNobody(other, nobody.key)).toBe(false);
        expect(isNobody(space, newIdentity(seededBytes(`${seed} me`)).key)).toBe(false);
        expect(new Set([nobody.key, nobody.receiveKey]).size).toBe(2);
      }),
      { seed: 54, numRuns: 40 },
    );
  });
});
