/** What opening together promises: see the head of src/meetings/meetings.ts. */
import { formatBase64 } from '@kithe/record/bytes';
import { ENTRY_SIZES } from '@kithe/record/entry';
import * as api from '@kithe/record/relay-api';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RelayOptions } from '../src/config.ts';
import type { Start, Started } from './database.ts';
import { bytes, type Person, pair, rawEntry } from './person.ts';

const codeOf = (answer: { body: { error?: { code: string } } | null }) => answer.body?.error?.code;

export const meetingsSuite = (start: Start) => {
  describe('meetings', () => {
    let relay: Started;
    beforeAll(async () => {
      relay = await start();
    });

    const sit = async (options?: RelayOptions) => {
      const here = options ? await start(options) : relay;
      const { inviter: a, invited: b, space } = await pair(here.url, here.join);
      const hour = formatBase64(bytes(16));
      const at = `/spaces/${space}/meetings/${hour}`;
      const look = (who: Person) => who.ask(api.Meeting, 'GET', at);
      const ready = (who: Person) => who.ask(api.Meeting, 'PUT', `${at}/ready`);
      const bundleOf = (who: Person, more = {}) =>
        rawEntry({ space, author: who.key, device: formatBase64(bytes(16)), ...more }).text;
      const hold = (who: Person, entry = bundleOf(who)) => who.call('PUT', `${at}/bundle`, { entry });
      const count = async () => (await a.pull(space)).entries.length;
      return { a, b, space, at, look, ready, bundleOf, hold, count };
    };

    test('an opening does not hang on what one of the two has used up', async () => {
      const { a, b, ready, hold, space, count } = await sit({ allowanceBytes: ENTRY_SIZES[0] });
      const line = () => rawEntry({ space, author: a.key, device: a.id });
      expect((await a.append(space, line())).status).toBe(200);
      expect(codeOf(await a.append(space, line()))).toBe('over-allowance');
      await ready(a);
      await ready(b);
      await hold(a);
      expect((await hold(b)).body).toMatchObject({ opened: true });
      expect(await count()).toBe(3);
      expect(codeOf(await b.append(space, rawEntry({ space, author: b.key, device: b.id })))).toBe(
        'over-allowance',
      );
    });

    test('both are released together, and until then nothing of either is anywhere', async () => {
      const { a, b, space, look, ready, bundleOf, hold, count } = await sit();
      expect(codeOf(await hold(a))).toBe('conflict');
      expect(await ready(a)).toEqual({ ready: [a.key], held: false, opened: false });
      expect(codeOf(await hold(a))).toBe('conflict');
      expect((await ready(b)).ready.sort()).toEqual([a.key, b.key].sort());
      const [first, second] = [bundleOf(a), bundleOf(b)];
      expect((await hold(a, first)).body).toMatchObject({ held: true, opened: false });
      expect(await look(b)).toMatchObject({ held: false, opened: false });
      expect(await count()).toBe(0);
      expect((await hold(b, second)).body).toEqual({ ready: [], held: false, opened: true });
      const { entries } = await b.pull(space);
      expect(entries.map((e) => 'entry' in e && e.entry).sort()).toEqual([first, second].sort());
      for (const who of [a, b]) expect(await look(who)).toEqual({ ready: [], held: false, opened: true });
    });

    test('leaving drops the bundle: both or neither', async () => {
      const { a, b, at, look, ready, hold, count } = await sit();
      await ready(a);
      await ready(b);
      await hold(a);
      await a.do('DELETE', `${at}/ready`);
      expect(await look(b)).toMatchObject({ ready: [b.key] });
      expect(codeOf(await hold(b))).toBe('conflict');
      await ready(a);
      expect(await look(a)).toMatchObject({ held: false });
      expect((await hold(b)).body).toMatchObject({ held: true, opened: false });
      expect(await count()).toBe(0);
    });

    test('a seat lapses thirty seconds after its last renewal, with its bundle', async () => {
      const { a, b, look, ready, hold, count } = await sit();
      await ready(a);
      await ready(b);
      await hold(a);
      relay.clock.ms += 29_000;
      await ready(b);
      expect((await look(a)).held).toBe(true);
      relay.clock.ms += 1_001;
      expect(await look(b)).toMatchObject({ ready: [b.key] });
      expect(codeOf(await hold(b))).toBe('conflict');
      expect(await ready(a)).toMatchObject({ held: false });
      expect((await hold(b)).body).toMatchObject({ opened: false });
      expect(await count()).toBe(0);
    });

    test('renewed or not, a seat ends after fifteen minutes, until one comes anew', async () => {
      const { a, b, at, look, ready } = await sit();
      for (let seconds = 0; seconds < 15 * 60; seconds += 20) {
        expect((await ready(a)).ready).toEqual([a.key]);
        relay.clock.ms += 20_000;
      }
      expect((await ready(a)).ready).toEqual([]);
      relay.clock.ms += 20_000;
      expect((await ready(a)).ready).toEqual([]);
      expect((await look(b)).ready).toEqual([]);
      await a.do('DELETE', `${at}/ready`);
      expect((await ready(a)).ready).toEqual([a.key]);
    });

    test('after an opening there can be another; a late renewal does not begin it', async () => {
      const { a, b, at, ready, hold, count } = await sit();
      for (const who of [a, b]) await ready(who);
      for (const who of [a, b]) await hold(who);
      expect(await ready(a)).toEqual({ ready: [], held: false, opened: true });
      await a.do('DELETE', `${at}/ready`);
      expect(await ready(a)).toEqual({ ready: [a.key], held: false, opened: false });
      expect(await ready(b)).toMatchObject({ ready: [a.key], opened: true });
      relay.clock.ms += 30_000;
      for (const who of [a, b]) await ready(who);
      for (const who of [a, b]) await hold(who);
      expect(await count()).toBe(4);
    });

    test('a bundle is of the smallest size, one’s own, and of this space', async () => {
      const { a, b, space, ready, bundleOf, hold, count } = await sit();
      for (const who of [a, b]) await ready(who);
      const larger = rawEntry({ space, author: a.key, device: a.id, size: ENTRY_SIZES[1] as number }).text;
      expect((await hold(a, larger)).status).toBe(422);
      expect(codeOf(await hold(a, bundleOf(b)))).toBe('not-allowed');
      expect(codeOf(await hold(a, bundleOf(a, { space: a.ownSpace })))).toBe('invalid');
      expect(codeOf(await hold(a, bundleOf(a, { epoch: 1 })))).toBe('conflict');
      expect(await count()).toBe(0);
    });

    test('a bundle whose id is taken opens nothing, for either', async () => {
      const { a, b, space, ready, hold, count } = await sit();
      const taken = rawEntry({ space, author: a.key, device: a.id });
      await a.append(space, taken);
      for (const who of [a, b]) await ready(who);
      const clash = rawEntry({ space, author: a.key, device: a.id, id: taken.id });
      expect(codeOf(await hold(a, clash.text))).toBe('conflict');
      await hold(b);
      expect(await count()).toBe(1);
      expect((await hold(a)).body).toMatchObject({ opened: true });
      expect(await count()).toBe(3);
    });

    test('signing out of a device, or leaving the space, leaves the table', async () => {
      const { a, b, space, look, ready, hold } = await sit();
      for (const who of [a, b]) await ready(who);
      await hold(a);
      await a.do('POST', '/signout/everywhere');
      expect(await look(b)).toMatchObject({ ready: [b.key] });
      await a.signIn();
      await ready(a);
      expect((await look(a)).held).toBe(false);
      await a.do('DELETE', `/spaces/${space}/members/me`);
      expect(await look(b)).toMatchObject({ ready: [b.key] });
      expect(codeOf(await hold(b))).toBe('conflict');
    });

    test('nobody sits alone in an own space', async () => {
      const { a } = await sit();
      expect(
        codeOf(await a.call('PUT', `/spaces/${a.ownSpace}/meetings/${formatBase64(bytes(16))}/ready`)),
      ).toBe('not-allowed');
    });
  });
};
