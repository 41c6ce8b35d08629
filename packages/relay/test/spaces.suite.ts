/** What spaces and their entries promise: see the heads of src/spaces/. */
import { formatBase64 } from '@kithe/record/bytes';
import { ENTRY_SIZES, parseEntry } from '@kithe/record/entry';
import { beforeAll, describe, expect, test } from 'vitest';
import { KEPT_FREE_BYTES } from '../src/disk.ts';
import type { Start, Started } from './database.ts';
import { bytes, type Person, pair, rawEntry } from './person.ts';

const codeOf = (answer: { body: { error?: { code: string } } | null }) => answer.body?.error?.code;
const id = () => formatBase64(bytes(16));
const seqsOf = (answer: { body: { entries: { seq: number }[] } }) =>
  answer.body.entries.map(({ seq }) => seq);

export const spacesSuite = (start: Start) => {
  describe('spaces', () => {
    let relay: Started;
    beforeAll(async () => {
      relay = await start();
    });
    const own = (person: Person, more: Partial<Parameters<typeof rawEntry>[0]> = {}) =>
      rawEntry({ space: person.ownSpace, author: person.key, device: person.id, ...more });

    test('entries come back as they were sent, in order, with sequence numbers from 1', async () => {
      const person = await relay.join();
      const made = [];
      for (const size of ENTRY_SIZES) made.push(own(person, { size }));
      made.push(await person.write(person.ownSpace));
      for (const [i, entry] of made.entries()) {
        const answer = await person.append(person.ownSpace, entry);
        expect(answer.body).toEqual({ entries: [{ id: entry.id, seq: i + 1 }] });
      }
      const { entries, more } = await person.pull(person.ownSpace);
      expect(entries).toEqual(made.map(({ text }, i) => ({ seq: i + 1, entry: text })));
      expect(more).toBe(false);
    });

    test('a page says when there is more, and the pages make the whole', async () => {
      const person = await relay.join();
      const made = Array.from({ length: 23 }, () => own(person));
      await person.append(person.ownSpace, ...made);
      const first = await person.pull(person.ownSpace, 0, 11);
      const second = await person.pull(person.ownSpace, 11, 11);
      const third = await person.pull(person.ownSpace, 22, 11);
      expect([first.more, second.more, third.more]).toEqual([true, true, false]);
      expect(
        [...first.entries, ...second.entries, ...third.entries].map((e) => 'entry' in e && e.entry),
      ).toEqual(made.map(({ text }) => text));
      expect((await person.pull(person.ownSpace, 23)).entries).toEqual([]);
      for (const query of ['?limit=0', '?limit=501', '?after=-1', '?after=x', '?limit=1e2'])
        expect(codeOf(await person.call('GET', `/spaces/${person.ownSpace}/entries${query}`))).toBe(
          'invalid',
        );
    });

    test('a page of large entries ends early, and says so', async () => {
      const person = await relay.join();
      const made = Array.from({ length: 67 }, () => own(person, { size: ENTRY_SIZES.at(-1) as number }));
      expect((await person.append(person.ownSpace, ...made)).status).toBe(200);
      const first = await person.pull(person.ownSpace);
      expect(first.entries.length).toBeLessThan(67);
      expect(first.more).toBe(true);
      const rest = await person.pull(person.ownSpace, first.entries.length);
      expect(first.entries.length + rest.entries.length).toBe(67);
    });

    test('the same entry again has the same place; other bytes under its id are a conflict', async () => {
      const person = await relay.join();
      const [a, b] = [own(person), own(person)];
      expect(seqsOf(await person.append(person.ownSpace, a))).toEqual([1]);
      expect(seqsOf(await person.append(person.ownSpace, b, a, b))).toEqual([2, 1, 2]);
      expect(seqsOf(await person.append(person.ownSpace, a))).toEqual([1]);
      const forged = own(person, { id: a.id });
      const signature = {
        text: formatBase64(Uint8Array.from(a.bytes, (x, i) => (i === a.bytes.length - 1 ? x ^ 1 : x))),
      };
      const news = own(person);
      for (const other of [forged, signature])
        expect(codeOf(await person.append(person.ownSpace, news, other))).toBe('conflict');
      expect(codeOf(await person.append(person.ownSpace, own(person, { id: news.id }), news))).toBe(
        'conflict',
      );
      expect((await person.pull(person.ownSpace)).entries).toHaveLength(2);
    });

    test('many at once: every one has its own place, none is lost, and one bad request harms only itself', async () => {
      const people = await Promise.all([relay.join(), relay.join(), relay.join()]);
      const rounds = people.flatMap((person) =>
        Array.from({ length: 17 }, (_, i) => {
          const good = [own(person), own(person)];
          const bad = own(person, { epoch: 5 });
          return i % 5 === 3
            ? person.append(person.ownSpace, own(person), bad).then((a) => expect(codeOf(a)).toBe('conflict'))
            : person.append(person.ownSpace, ...good).then((a) => expect(a.status).toBe(200));
        }),
      );
      await Promise.all(rounds);
      for (const person of people) {
        const { entries } = await person.pull(person.ownSpace);
        expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
      }
    });

    test('an entry must be of this space, by this person, of a known size and no later epoch', async () => {
      const person = await relay.join();
      const other = await relay.join();
      const cases: [string, string][] = [
        [own(person, { space: other.ownSpace }).text, 'invalid'],
        [own(person, { author: other.key }).text, 'not-allowed'],
        [own(person, { epoch: 1 }).text, 'conflict'],
        [formatBase64(bytes(ENTRY_SIZES[0] as number)), 'invalid'],
        [own(person).text.slice(0, -4), 'invalid'],
        [`${own(person).text}AAAA`, 'invalid'],
        ['AAAA', 'invalid'],
      ];
      for (const [text, code] of cases)
        expect(codeOf(await person.append(person.ownSpace, { text })), text.slice(0, 8)).toBe(code);
      expect((await person.pull(person.ownSpace)).entries).toEqual([]);
    });

    test('an allowance: kept up to the last byte, given back by what is deleted, each person’s own', async () => {
      const [small = 0, middle = 0] = ENTRY_SIZES;
      const strict = await start({ allowanceBytes: 3 * small + middle });
      const { inviter, invited, space } = await pair(strict.url, strict.join);
      const write = (who: Person, at: string, size = small) =>
        rawEntry({ space: at, author: who.key, device: who.id, size });
      const first = write(invited, invited.ownSpace, middle);
      expect((await invited.append(invited.ownSpace, first)).status).toBe(200);
      expect((await invited.append(space, write(invited, space), write(invited, space))).status).toBe(200);
      const two = [write(invited, space), write(invited, space)];
      const refused = await invited.append(space, ...two);
      expect([refused.status, codeOf(refused)]).toEqual([507, 'over-allowance']);
      expect(refused.body.error.message).toMatch(/safe on your device/);
      expect((await invited.pull(space)).entries).toHaveLength(2);
      const last = write(invited, space);
      expect((await invited.append(space, last)).status).toBe(200);
      expect((await invited.append(space, last)).status, 'what is there already costs nothing').toBe(200);
      expect(codeOf(await invited.append(space, write(invited, space)))).toBe('over-allowance');
      expect((await inviter.append(space, write(inviter, space))).status).toBe(200);
      for (const _twice of [1, 2])
        await invited.do('DELETE', `/spaces/${invited.ownSpace}/entries/${first.id}`);
      const many = Array.from({ length: Math.floor(middle / small) }, () => write(invited, space));
      expect((await invited.append(space, ...many)).status).toBe(200);
      expect(codeOf(await invited.append(space, write(invited, space)))).toBe('over-allowance');
      expect((await invited.call('GET', '/me')).status).toBe(200);
    });

    test('an allowance holds when everything comes at once, and is given back by a space that is emptied', async () => {
      const size = ENTRY_SIZES[0] as number;
      const strict = await start({ allowanceBytes: 10 * size });
      const person = await strict.join();
      const spaces = await Promise.all(Array.from({ length: 4 }, () => person.newSpace()));
      const one = (space: string) =>
        person.append(space, rawEntry({ space, author: person.key, device: person.id }));
      const answers = await Promise.all(
        spaces.flatMap((space) => Array.from({ length: 6 }, () => one(space))),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
      let freed = 0;
      for (const space of spaces) {
        freed += (await person.pull(space)).entries.length;
        await person.do('DELETE', `/spaces/${space}/members/me`);
      }
      expect(freed).toBe(10);
      const again = await Promise.all(Array.from({ length: 11 }, () => one(person.ownSpace)));
      expect(again.filter(({ status }) => status === 200)).toHaveLength(10);
    });

    test('with little room on the disk nothing new is taken, and everything can be read and deleted', async () => {
      const disk = { free: KEPT_FREE_BYTES + 100_000 };
      const strict = await start({}, { freeBytes: async () => disk.free });
      const { invited, space } = await pair(strict.url, strict.join);
      const large = Array.from({ length: 3 }, () => own(invited, { size: ENTRY_SIZES.at(-1) as number }));
      const small = own(invited);
      expect(codeOf(await invited.append(invited.ownSpace, ...large))).toBe('disk-full');
      expect((await invited.append(invited.ownSpace, small)).status).toBe(200);
      disk.free = KEPT_FREE_BYTES;
      const refused = await invited.append(invited.ownSpace, own(invited));
      expect([refused.status, codeOf(refused)]).toEqual([507, 'disk-full']);
      expect(refused.body.error.message).toMatch(/safe on your device/);
      expect(codeOf(await invited.call('POST', '/spaces', { id: id(), kind: 'between', grant: 'x' }))).toBe(
        'disk-full',
      );
      expect(codeOf(await invited.call('POST', '/invitations', { id: id(), token: 'abc', space }))).toBe(
        'disk-full',
      );
      expect((await invited.pull(invited.ownSpace)).entries).toHaveLength(1);
      expect((await invited.signIn()).status).toBe(200);
      await invited.do('DELETE', `/spaces/${invited.ownSpace}/entries/${small.id}`);
      disk.free = Number.POSITIVE_INFINITY;
      expect((await invited.append(invited.ownSpace, ...large)).status).toBe(200);
      expect(strict.logs.filter((line) => line.includes('nearly full'))).toHaveLength(1);
    });

    test('what was deleted leaves its place in the chain, for its author in the own space only', async () => {
      const { inviter, invited, space } = await pair(relay.url, relay.join);
      const [a, b] = [await invited.write(invited.ownSpace), await invited.write(invited.ownSpace)];
      await invited.append(invited.ownSpace, a, b);
      const path = `/spaces/${invited.ownSpace}/entries/${a.id}`;
      await invited.do('DELETE', path);
      await invited.do('DELETE', path);
      const { author, device, hash, prev } = parseEntry(a.bytes);
      expect((await invited.pull(invited.ownSpace)).entries).toEqual([
        { seq: 1, deleted: { id: a.id, hash, prev, author, device } },
        { seq: 2, entry: b.text },
      ]);
      expect(seqsOf(await invited.append(invited.ownSpace, a))).toEqual([1]);
      expect((await invited.pull(invited.ownSpace)).entries[0]).toHaveProperty('deleted');
      expect((await invited.call('DELETE', `/spaces/${invited.ownSpace}/entries/${id()}`)).status).toBe(404);
      const shared = await invited.write(space);
      await invited.append(space, shared);
      expect(codeOf(await invited.call('DELETE', `/spaces/${space}/entries/${shared.id}`))).toBe(
        'not-allowed',
      );
      expect((await inviter.call('DELETE', path)).status).toBe(404);
    });

    test('a space that is not mine answers on every route like one that does not exist', async () => {
      const { inviter, space } = await pair(relay.url, relay.join);
      const stranger = await relay.join();
      const entry = await inviter.write(space);
      await inviter.append(space, entry);
      const unknown = id();
      const routes = (at: string): [string, string, unknown?][] => [
        ['GET', `/spaces/${at}/entries`],
        [
          'POST',
          `/spaces/${at}/entries`,
          { entries: [rawEntry({ space: at, author: stranger.key, device: stranger.id }).text] },
        ],
        ['DELETE', `/spaces/${at}/entries/${entry.id}`],
        ['POST', `/spaces/${at}/epochs`, { epoch: 1, grants: [{ to: stranger.key, grant: 'x' }] }],
        ['DELETE', `/spaces/${at}/members/me`],
        ['GET', `/spaces/${at}/meetings/${entry.id}`],
        ['PUT', `/spaces/${at}/meetings/${entry.id}/ready`],
        ['DELETE', `/spaces/${at}/meetings/${entry.id}/ready`],
        [
          'PUT',
          `/spaces/${at}/meetings/${entry.id}/bundle`,
          { entry: rawEntry({ space: at, author: stranger.key, device: stranger.id }).text },
        ],
        ['POST', '/invitations', { id: id(), token: 'abc', space: at }],
      ];
      const theirs = routes(space);
      for (const [i, [method, path, body]] of routes(unknown).entries()) {
        const nothing = await stranger.call(method, path, body);
        const [method2, path2, body2] = theirs[i] as [string, string, unknown?];
        const foreign = await stranger.call(method2, path2, body2);
        expect([foreign.status, foreign.text], path).toEqual([404, nothing.text]);
        expect(nothing.status).toBe(404);
      }
      expect((await stranger.spaces()).map((s) => s.kind)).toEqual(['own']);
    });

    test('an epoch: the next one, a key for everyone who stays, and entries under the earlier one are still taken', async () => {
      const { inviter, invited, space } = await pair(relay.url, relay.join);
      const post = (epoch: number, to: string[], remove?: string[]) =>
        inviter.call('POST', `/spaces/${space}/epochs`, {
          epoch,
          grants: to.map((key) => ({ to: key, grant: `for ${key} ${epoch}` })),
          ...(remove ? { remove } : {}),
        });
      const both = [inviter.key, invited.key];
      expect(codeOf(await post(2, both))).toBe('conflict');
      expect(codeOf(await post(0, both))).toBe('conflict');
      expect(codeOf(await post(1, [inviter.key]))).toBe('invalid');
      expect(codeOf(await post(1, [...both, inviter.key]))).toBe('invalid');
      expect(codeOf(await post(1, [inviter.key], [formatBase64(bytes(32))]))).toBe('invalid');
      expect(codeOf(await post(1, [invited.key], [inviter.key]))).toBe('invalid');
      expect((await post(1, both)).status).toBe(204);
      const seen = (await invited.spaces()).find((s) => s.id === space);
      expect(seen?.epoch).toBe(1);
      expect(seen?.grants).toEqual([
        { epoch: 0, from: inviter.key, grant: 'yours' },
        { epoch: 1, from: inviter.key, grant: `for ${invited.key} 1` },
      ]);
      for (const [epoch, status] of [
        [0, 200],
        [1, 200],
        [2, 409],
      ] as const)
        expect(
          (await invited.append(space, rawEntry({ space, author: invited.key, device: invited.id, epoch })))
            .status,
        ).toBe(status);
      expect((await post(2, [inviter.key], [invited.key])).status).toBe(204);
      expect((await invited.call('GET', `/spaces/${space}/entries`)).status).toBe(404);
      expect(
        (await invited.append(space, rawEntry({ space, author: invited.key, device: invited.id }))).status,
      ).toBe(404);
      expect((await invited.spaces()).map((s) => s.kind)).toEqual(['own']);
      expect(
        codeOf(
          await inviter.call('POST', `/spaces/${inviter.ownSpace}/epochs`, {
            epoch: 1,
            grants: [{ to: inviter.key, grant: 'x' }],
          }),
        ),
      ).toBe('not-allowed');
    });

    test('leaving: the space is no more for who left; emptied when nobody is left; its id stays taken', async () => {
      const { inviter, invited, space } = await pair(relay.url, relay.join);
      await inviter.append(space, await inviter.write(space));
      expect(codeOf(await invited.call('DELETE', `/spaces/${invited.ownSpace}/members/me`))).toBe(
        'not-allowed',
      );
      await invited.do('DELETE', `/spaces/${space}/members/me`);
      expect((await invited.call('DELETE', `/spaces/${space}/members/me`)).status).toBe(404);
      expect((await inviter.pull(space)).entries).toHaveLength(1);
      const again = { id: space, kind: 'between', grant: 'x' };
      expect(codeOf(await invited.call('POST', '/spaces', again))).toBe('conflict');
      await inviter.do('DELETE', `/spaces/${space}/members/me`);
      expect(codeOf(await invited.call('POST', '/spaces', again))).toBe('conflict');
      expect((await inviter.spaces()).map((s) => s.kind)).toEqual(['own']);
    });
  });
};
