/**
 * The permission matrix, cell by cell: every type of entry, said by everyone, in every space (`permissions.ts`).
 *
 * Against a real relay with real signatures. Strangers and former members are refused there, for every type alike, since
 * the relay cannot read types. What a member may not say is taken by the relay, changes no view of either person, and
 * is shown as not counted; what counts changes a view. The table is written apart from the folds, so that each holds
 * the other.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openingOf, sealAccount } from '@kithe/record/account';
import { BODY_TYPES, type BodyType, type NewBody, type Role, STEPS } from '@kithe/record/body';
import { NO_PREV, openEntry, verifyEntry, writeEntry } from '@kithe/record/entry';
import { type EntryId, newDeviceId, newEntryId, newSpaceId, type SpaceId } from '@kithe/record/ids';
import { KINDS, otherSeat as other, seatsTaken } from '@kithe/record/kinds';
import { PERMISSIONS } from '@kithe/record/permissions';
import { canTake } from '@kithe/record/repair';
import { type Link, linkOf, orderSpace } from '@kithe/record/space';
import { foldViews, type Views } from '@kithe/record/views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Known, mayCount, NONCE, SAMPLES } from '../packages/record/test/samples.ts';
import { type RunningRelay, startRelay } from '../packages/relay/src/main.ts';
import { NO_LIMITS } from '../packages/relay/test/database.ts';
import { Person, pair } from '../packages/relay/test/person.ts';

const ROLES: readonly Role[] = ['client', 'therapist'];

/** Types that may count and still leave every view as it was, each with the reason. */
const SILENT: Partial<Record<BodyType, string>> = {
  account: 'a sample of an hour that is not there; hours.test.ts has the real ones',
  opening: 'the sample opens nothing that is not open already',
  pairing: 'the sample names a slot that was not opened',
  'sealed-keys': 'keys that open no card',
  placing: 'of a part that is not there',
  'strategy-step': 'of a strategy that is not there',
  'tie-place': 'of a tie that is not there',
  'tie-history': 'of a tie that is not there',
  'tie-link': 'of ties that are not there',
  'could-understand': 'about something that is not there',
  'may-belong': 'about something that is not there',
  membership: 'what it says is known from the shared record',
};

/** A record that one person keeps alone has nobody else who may do anything: the relay lets none in (`alone.test.ts`). */
const BETWEEN_TWO = KINDS.filter((kind) => seatsTaken(kind) === 2);

describe.each(BETWEEN_TWO)('who may do what in a record of the kind %s', (kind) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kithe-permissions-'));
  let relay: RunningRelay;
  let people: Record<Role, Person>;
  let stranger: Person;
  let former: Person;
  let formerSpace: SpaceId;
  let space: SpaceId;
  let base: Omit<Known, 'me' | 'them'>;
  let links: Link[] = [];
  const spaceKey = new Uint8Array(32).fill(7);

  /** A signed entry after all that is there, on a device of its own. */
  const write = async (
    who: Person,
    where: SpaceId,
    key: Uint8Array,
    body: NewBody,
    after: readonly Link[],
    id?: EntryId,
  ) => {
    const { heads, nextDepth } = orderSpace(after);
    const place = { space: where, epoch: 0, spaceKey: key, device: newDeviceId(), prev: NO_PREV, heads };
    return writeEntry(body, { ...place, depth: nextDepth, ...(id && { id }) }, who.keybag.identity);
  };
  const send = (who: Person, where: SpaceId, bytes: Uint8Array) =>
    who.append(where, { text: Buffer.from(bytes).toString('base64url') });
  /** As the other's device receives it: verified, opened. */
  const received = async (bytes: Uint8Array, where: SpaceId, key: Uint8Array): Promise<Link> => {
    const authors = new Set([people.client.key, people.therapist.key]);
    const entry = await verifyEntry(bytes, where, authors);
    return linkOf(entry, openEntry(entry, key));
  };
  const say = async (role: Role, body: NewBody, id?: EntryId): Promise<EntryId> => {
    const made = await write(people[role], space, spaceKey, body, links, id);
    expect((await send(people[role], space, made.bytes)).status).toBe(200);
    links = [...links, await received(made.bytes, space, spaceKey)];
    return made.id;
  };
  const viewsOf = (role: Role, between: readonly Link[], own: readonly Link[] = []): Views =>
    foldViews(orderSpace(between).entries, orderSpace(own).entries, people[role].key, space);
  /** What a view shows as the record; steps that do not count are shown, and change nothing. */
  const seen = ({ notCounted: _notCounted, repair, ...views }: Views) => ({
    ...views,
    repair: repair.map(({ notTheirs: _notTheirs, ...d }) => d),
  });

  beforeAll(async () => {
    relay = await startRelay({ port: 0, signup: 'open', limits: NO_LIMITS, dataDir, logLevel: 'silent' });
    const joins = async () => {
      const person = new Person(relay.url);
      expect((await person.signUp({ open: true })).status).toBe(200);
      return person;
    };
    const two = await pair(relay.url, joins);
    people = { therapist: two.inviter, client: two.invited };
    space = two.space;
    stranger = await joins();
    const parted = await pair(relay.url, joins);
    former = parted.invited;
    formerSpace = parted.space;
    await former.do('DELETE', `/spaces/${formerSpace}/members/me`);

    const members = ROLES.map((role) => ({
      key: people[role].key,
      receiveKey: people[role].receiveKey,
      role,
      name: role,
    }));
    await say('therapist', { type: 'founded', kind, members });
    const hour = await say('therapist', { type: 'hour', date: '2026-01-13', name: 'the hour' });
    const account = { client: newEntryId(), therapist: newEntryId() };
    const opening: Partial<Record<Role, NewBody<'opening'>>> = {};
    for (const role of ROLES) {
      const cards = [{ kind: 'together' as const, words: `${role} was there` }];
      const sealed = sealAccount(cards, { space, hour, account: account[role] });
      await say(role, sealed.account, account[role]);
      const slot = sealed.keys.keys.findIndex((key) => key !== null);
      opening[role] = openingOf(sealed.keys, new Set([slot]));
    }
    for (const role of ROLES) await say(role, opening[role] as NewBody<'opening'>); // both were made above
    const image: NewBody<'image'> = {
      type: 'image',
      part: 'anger',
      who: 'you',
      answer: 'leave',
      meaning: '',
      tone: 'feared',
    };
    const packet: NewBody<'packet'> = {
      type: 'packet',
      title: 'before',
      words: '',
      text: 'C. said …',
      to: 'supervisor',
      until: '2026-03-01',
    };
    base = {
      hour,
      account,
      opening: opening as Record<Role, NewBody<'opening'>>,
      image: { client: await say('client', image), therapist: await say('therapist', image) },
      disconnection: await say('client', {
        type: 'disconnection',
        title: 'the glance',
        words: '',
        failure: 'ignored',
        hurt: people.client.key,
      }),
      trueThing: await say('therapist', { type: 'true-thing', words: 'you moved me' }),
      guess: await say('therapist', {
        type: 'guess',
        hour,
        feeling: 'angry',
        mattered: '',
        nonce: NONCE,
      }),
      packet: kind === 'therapy' ? await say('therapist', packet) : newEntryId(),
      kind,
      client: people.client,
      members,
      space,
    };
  }, 120_000);
  afterAll(async () => {
    await relay?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const knownTo = (role: Role): Known => ({ ...base, me: people[role], them: people[other(role)] });

  test('what the two have stands, and all of it counts', () => {
    for (const role of ROLES) {
      const { notCounted, hours, repair, empathy, ledger } = viewsOf(role, links);
      expect(notCounted).toEqual([]);
      expect([hours[0]?.cards.length, repair.length, empathy.trueThings.length, ledger.length]).toEqual([
        2, 1, 1, 2,
      ]);
    }
  });

  /** Where nobody may propose a packet, there is none to agree to. */
  const types = BODY_TYPES.filter((type) => kind === 'therapy' || type !== 'packet-agreed');
  describe.each(types)('%s', (type) => {
    const { in: places } = PERMISSIONS[type];

    test('strangers and former members are refused by the relay, and learn nothing', async () => {
      for (const [who, where] of [
        [stranger, space],
        [former, formerSpace],
      ] as const) {
        const { bytes } = await write(who, where, spaceKey, SAMPLES[type](knownTo('client')), []);
        const answer = await send(who, where, bytes);
        const none = newSpaceId();
        const other = await write(who, none, spaceKey, SAMPLES[type](knownTo('client')), []);
        const nowhere = await send(who, none, other.bytes);
        expect(answer.status).toBe(404);
        expect(answer.text).toBe(nowhere.text);
      }
    });

    test.each(ROLES)('in the shared record, by the %s', async (role) => {
      const made = await write(people[role], space, spaceKey, SAMPLES[type](knownTo(role)), links);
      expect((await send(people[role], space, made.bytes)).status, 'the relay cannot read types').toBe(200);
      const after = [...links, await received(made.bytes, space, spaceKey)];
      const counts = places.includes('between') && mayCount(type, role, kind);
      for (const reader of ROLES) {
        const [before, now] = [viewsOf(reader, links), viewsOf(reader, after)];
        expect(now.notCounted).toEqual(
          counts
            ? []
            : [
                {
                  id: made.id,
                  by: people[role].key,
                  type,
                  why: places.includes('between') ? 'not-theirs' : 'not-here',
                },
              ],
        );
        if (!counts) expect(seen(now)).toEqual(seen(before));
      }
      // A consent changes what its author has said, and for the other nothing before both have given it.
      if (counts && SILENT[type] === undefined)
        expect(ROLES.map((reader) => seen(viewsOf(reader, after)))).not.toEqual(
          ROLES.map((reader) => seen(viewsOf(reader, links))),
        );
    });

    test('in a space of one’s own: for its owner alone', async () => {
      const { client, therapist } = people;
      const key = client.keybag.ownKey;
      const known = knownTo('client');
      const made = await write(client, client.ownSpace, key, { ...SAMPLES[type](known), about: space }, []);
      expect((await send(client, client.ownSpace, made.bytes)).status).toBe(200);
      const own = [await received(made.bytes, client.ownSpace, key)];
      const [before, now] = [viewsOf('client', links), viewsOf('client', links, own)];
      if (!places.includes('own')) expect(seen(now)).toEqual(seen(before));
      else if (SILENT[type] === undefined && type !== 'withdrawn')
        expect(seen(now)).not.toEqual(seen(before));
      const foreign = await write(therapist, client.ownSpace, key, SAMPLES[type](known), []);
      expect((await send(therapist, client.ownSpace, foreign.bytes)).status).toBe(404);
      expect((await therapist.call('GET', `/spaces/${client.ownSpace}/entries`)).status).toBe(404);
    });

    test('withdrawn by whoever may, and by nobody else', async () => {
      const author: Role = mayCount(type, 'client', kind) ? 'client' : 'therapist';
      if (!places.includes('between') || !mayCount(type, author, kind)) return;
      const made = await write(people[author], space, spaceKey, SAMPLES[type](knownTo(author)), links);
      const there = [...links, await received(made.bytes, space, spaceKey)];
      const takenBackBy = async (role: Role) => {
        const word = await write(people[role], space, spaceKey, { type: 'withdrawn', of: made.id }, there);
        return viewsOf(author, [...there, await received(word.bytes, space, spaceKey)]);
      };
      const [without, with_] = [viewsOf(author, links), viewsOf(author, there)];
      expect(seen(await takenBackBy(other(author)))).toEqual(seen(with_));
      const taken = seen(await takenBackBy(author));
      const { takesBack } = PERMISSIONS[type];
      if (takesBack === 'author') expect(taken).toEqual(seen(without));
      else if (takesBack === 'shown') expect([seen(with_), seen(without)]).not.toContainEqual(taken);
      else expect(taken).toEqual(seen(with_));
    });
  });

  test.each(STEPS.flatMap((step) => ROLES.map((role) => [step, role] as const)))(
    'the step %s, by the %s, where the client was hurt',
    async (step, role) => {
      const body: NewBody<'step'> = { type: 'step', disconnection: base.disconnection, step, words: '' };
      const made = await write(people[role], space, spaceKey, body, links);
      const after = [...links, await received(made.bytes, space, spaceKey)];
      const counts = canTake(step, people[role].key, people.client.key);
      const { repair, notCounted } = viewsOf(other(role), after);
      expect(repair[0]?.steps.map(({ id }) => id)).toEqual(counts ? [made.id] : []);
      expect(repair[0]?.notTheirs.map(({ id }) => id)).toEqual(counts ? [] : [made.id]);
      expect(notCounted.map(({ id }) => id)).toEqual(counts ? [] : [made.id]);
    },
  );

  test('nobody but a member learns that the space exists', async () => {
    for (const who of [stranger, former]) {
      const where = who === stranger ? space : formerSpace;
      for (const [method, path] of [
        ['GET', `/spaces/${where}/entries`],
        ['GET', `/spaces/${where}/meetings/${base.hour}`],
        ['PUT', `/spaces/${where}/meetings/${base.hour}/ready`],
      ] as const) {
        const there = await who.call(method, path);
        const nowhere = await who.call(method, path.replace(where, newSpaceId()));
        expect([there.status, there.text]).toEqual([404, nowhere.text]);
      }
    }
  });
});
