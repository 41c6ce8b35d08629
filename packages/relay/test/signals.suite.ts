/** What the event stream promises: see the head of src/signals.ts. */

import { formatBase64 } from '@kithe/record/bytes';
import * as api from '@kithe/record/relay-api';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_SESSIONS } from '../src/accounts/session.ts';
import { MOST_STREAMS } from '../src/signals.ts';
import type { Start, Started } from './database.ts';
import { bytes, Device, pair, rawEntry } from './person.ts';

type Signal = v.InferOutput<typeof api.Signal>;

/** Listens until closed; `until` resolves when enough has been heard, `ended` when the relay ends the stream. */
const listen = async (device: Device) => {
  const stop = new AbortController();
  const response = await fetch(`${device.url}/api/v1/events`, {
    headers: { cookie: device.cookie },
    signal: stop.signal,
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const heard: Signal[] = [];
  let wake = () => {};
  const ended = (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      rest += decoder.decode(chunk, { stream: true });
      const events = rest.split('\n\n');
      rest = events.pop() as string;
      for (const event of events)
        if (event.startsWith('data: ')) heard.push(v.parse(api.Signal, JSON.parse(event.slice(6))));
      wake();
    }
  })().catch(() => {});
  const until = async (n: number) => {
    while (heard.length < n) await new Promise<void>((resolve) => (wake = resolve));
    return heard.splice(0, n);
  };
  return { until, heard, ended, close: () => stop.abort() };
};

export const signalsSuite = (start: Start) => {
  describe('signals', () => {
    let relay: Started;
    beforeAll(async () => {
      relay = await start();
    });

    test('every device of both hears that something changed, and nothing of what', async () => {
      const { inviter: a, invited: b, space } = await pair(relay.url, relay.join);
      const [ears, own] = [await listen(b), await listen(a)];
      const hour = formatBase64(bytes(16));
      await a.append(space, rawEntry({ space, author: a.key, device: a.id }));
      expect(await ears.until(1)).toEqual([{ space, last: 1 }]);
      await a.call('PUT', `/spaces/${space}/meetings/${hour}/ready`);
      expect(await ears.until(1)).toEqual([{ space, meeting: hour }]);
      await a.do('DELETE', `/spaces/${space}/meetings/${hour}/ready`);
      expect(await ears.until(1)).toEqual([{ space, meeting: hour }]);
      expect(await own.until(3)).toHaveLength(3);
      const private_ = rawEntry({ space: a.ownSpace, author: a.key, device: a.id });
      await a.append(a.ownSpace, private_);
      await a.do('DELETE', `/spaces/${a.ownSpace}/entries/${private_.id}`);
      expect(await own.until(2)).toEqual([
        { space: a.ownSpace, last: 1 },
        { space: a.ownSpace, deleted: private_.id },
      ]);
      await a.do('POST', `/spaces/${space}/epochs`, {
        epoch: 1,
        grants: [{ to: a.key, grant: 'x' }],
        remove: [b.key],
      });
      expect(await ears.until(1)).toEqual([{ spaces: true }]);
      await a.append(space, rawEntry({ space, author: a.key, device: a.id }));
      await b.append(b.ownSpace, rawEntry({ space: b.ownSpace, author: b.key, device: b.id }));
      expect(await ears.until(1)).toEqual([{ space: b.ownSpace, last: 1 }]);
      ears.close();
      own.close();
    });

    test('a lapsed seat is told by the sweep', async () => {
      const { inviter: a, invited: b, space } = await pair(relay.url, relay.join);
      const hour = formatBase64(bytes(16));
      const ears = await listen(b);
      await b.call('PUT', `/spaces/${space}/meetings/${hour}/ready`);
      await a.call('PUT', `/spaces/${space}/meetings/${hour}/ready`);
      await ears.until(2);
      relay.clock.ms += 31_000;
      expect(await ears.until(1)).toEqual([{ space, meeting: hour }]);
      ears.close();
    });

    test('a stream ends with its session, and no other does', async () => {
      const person = await relay.join();
      const [here, there] = [await listen(person), await listen(person)];
      const { cookie } = person;
      await person.signIn();
      const newer = await listen(person);
      person.cookie = cookie;
      await person.do('POST', '/signout');
      await Promise.all([here.ended, there.ended]);
      await person.signIn();
      await person.append(
        person.ownSpace,
        rawEntry({ space: person.ownSpace, author: person.key, device: person.id }),
      );
      expect(await newer.until(1)).toEqual([{ space: person.ownSpace, last: 1 }]);
      newer.close();
    });

    test('an account has a bounded number of streams, and a closed one makes room', async () => {
      const person = await relay.join();
      const streams = [];
      for (let i = 0; i < MOST_STREAMS; i++) streams.push(await listen(person));
      const refused = await person.call('GET', '/events');
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
      streams[0]?.close();
      let status = 429;
      const patience = Date.now() + 5_000;
      while (status === 429 && Date.now() < patience) {
        const stop = new AbortController();
        const response = await fetch(`${relay.url}/api/v1/events`, {
          headers: { cookie: person.cookie },
          signal: stop.signal,
        });
        ({ status } = response);
        stop.abort();
      }
      expect(status).toBe(200);
      for (const { close } of streams) close();
    });

    test('one device too many ends the session that was used longest ago, and its stream', async () => {
      const own = await start();
      const person = await own.join();
      const stream = await listen(person);
      own.clock.ms += 86_400_000;
      for (let i = 0; i < MOST_SESSIONS; i++)
        expect((await person.signIn(new Device(own.url))).status).toBe(200);
      await stream.ended;
      expect((await person.call('GET', '/me')).status).toBe(401);
    });

    test('closing the relay ends every stream and answers what was asked', async () => {
      const own = await start();
      const person = await own.join();
      const stream = await listen(person);
      const entry = rawEntry({ space: person.ownSpace, author: person.key, device: person.id });
      const asked = person.append(person.ownSpace, entry);
      await Promise.all([stream.until(1), asked]);
      await own.close();
      await stream.ended;
      expect((await asked).status).toBe(200);
      await expect(fetch(own.url)).rejects.toThrow();
    });
  });
};
