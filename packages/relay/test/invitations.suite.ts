/** What invitations promise: see the head of src/invitations/invitations.ts. */
import { formatBase64 } from '@kithe/record/bytes';
import * as api from '@kithe/record/relay-api';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Start, Started } from './database.ts';
import { bytes, Device, Person, pair, token } from './person.ts';

const DAY_MS = 86_400_000;
const codeOf = (answer: { body: { error?: { code: string } } | null }) => answer.body?.error?.code;
const id = () => formatBase64(bytes(16));

export const invitationsSuite = (start: Start) => {
  describe('invitations', () => {
    let relay: Started;
    beforeAll(async () => {
      relay = await start();
    });
    const mine = async (person: Person) =>
      (await person.ask(api.Invitations, 'GET', '/invitations')).invitations;

    test('from the link to the same space, step by step, each step twice without harm', async () => {
      const inviter = await relay.join();
      const space = await inviter.newSpace();
      const invitation = await inviter.invite(space);
      const at = `/invitations/${invitation.id}`;
      const look = (who: Device) =>
        who.ask(api.InvitationSeen, 'POST', `${at}/look`, { token: invitation.token });
      const stranger = new Device(relay.url);
      expect(await look(stranger)).toMatchObject({ state: 'waiting', space, mine: false, reveal: null });
      expect(await mine(inviter)).toMatchObject([
        { id: invitation.id, space, state: 'waiting', answer: null },
      ]);

      const invited = new Person(relay.url);
      expect((await invited.signUp({ invitation: invitation.id, token: invitation.token })).status).toBe(200);
      const proof = token();
      expect(codeOf(await inviter.call('POST', `${at}/reveal`, { nonce: token() }))).toBe('conflict');
      expect(codeOf(await inviter.call('POST', `${at}/confirm`, { grant: 'g' }))).toBe('conflict');
      expect(codeOf(await inviter.call('POST', `${at}/answer`, { token: invitation.token, proof }))).toBe(
        'not-allowed',
      );
      const passerBy = await relay.join();
      expect(codeOf(await passerBy.call('POST', `${at}/answer`, { token: invitation.token, proof }))).toBe(
        'invitation-spent',
      );
      for (const _ of [1, 2]) await invited.do('POST', `${at}/answer`, { token: invitation.token, proof });
      expect(
        codeOf(await invited.call('POST', `${at}/answer`, { token: invitation.token, proof: token() })),
      ).toBe('invitation-spent');
      expect(await mine(inviter)).toMatchObject([
        { state: 'answered', answer: { key: invited.key, receiveKey: invited.receiveKey, proof } },
      ]);

      const nonce = token();
      expect(codeOf(await inviter.call('POST', `${at}/confirm`, { grant: 'g' }))).toBe('conflict');
      for (const _ of [1, 2]) await inviter.do('POST', `${at}/reveal`, { nonce });
      expect(codeOf(await inviter.call('POST', `${at}/reveal`, { nonce: token() }))).toBe('conflict');
      expect(await look(invited)).toMatchObject({
        state: 'revealed',
        mine: true,
        reveal: { key: inviter.key, receiveKey: inviter.receiveKey, nonce },
      });
      expect(await look(passerBy)).toMatchObject({ state: 'revealed', mine: false, reveal: null });
      expect((await invited.call('GET', `/spaces/${space}/entries`)).status).toBe(404);
      for (const other of [invited, passerBy])
        for (const step of ['reveal', 'confirm'])
          expect((await other.call('POST', `${at}/${step}`, { nonce, grant: 'g' })).status).toBe(404);

      for (const _ of [1, 2]) await inviter.do('POST', `${at}/confirm`, { grant: 'yours' });
      expect(await look(invited)).toMatchObject({ state: 'admitted', mine: true });
      expect((await invited.spaces()).find((s) => s.id === space)).toMatchObject({
        members: [inviter, invited]
          .map(({ key, receiveKey }) => ({ key, receiveKey }))
          .sort((a, b) => (a.key < b.key ? -1 : 1)),
        grants: [{ epoch: 0, from: inviter.key, grant: 'yours' }],
      });
    });

    test('an unknown invitation and a wrong token answer alike, signed in or not', async () => {
      const inviter = await relay.join();
      const invitation = await inviter.invite(await inviter.newSpace());
      const stranger = await relay.join();
      for (const who of [new Device(relay.url), stranger]) {
        const wrong = await who.call('POST', `/invitations/${invitation.id}/look`, { token: token() });
        const unknown = await who.call('POST', `/invitations/${id()}/look`, { token: invitation.token });
        expect([wrong.status, wrong.text]).toEqual([404, unknown.text]);
      }
      const wrong = await stranger.call('POST', `/invitations/${invitation.id}/answer`, {
        token: token(),
        proof: token(),
      });
      const unknown = await stranger.call('POST', `/invitations/${id()}/answer`, {
        token: token(),
        proof: token(),
      });
      expect([wrong.status, wrong.text]).toEqual([404, unknown.text]);
      expect((await stranger.call('DELETE', `/invitations/${invitation.id}`)).status).toBe(404);
    });

    test('two who answer at once: one is answered, the other finds it spent', async () => {
      const inviter = await relay.join();
      const { id: invitation, token: good } = await inviter.invite(await inviter.newSpace());
      const people = await Promise.all([relay.join(), relay.join(), relay.join()]);
      const answers = await Promise.all(
        people.map((p) =>
          p.call('POST', `/invitations/${invitation}/answer`, { token: good, proof: token() }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410]);
    });

    test('an invitation lives seven days', async () => {
      const own = await start();
      const inviter = await own.join();
      const { id: invitation, token: good } = await inviter.invite(await inviter.newSpace());
      const look = () => new Device(own.url).call('POST', `/invitations/${invitation}/look`, { token: good });
      own.clock.ms += 7 * DAY_MS - 1_000;
      expect((await look()).status).toBe(200);
      own.clock.ms += 1_001;
      expect(codeOf(await look())).toBe('invitation-spent');
      expect(codeOf(await new Person(own.url).signUp({ invitation, token: good }))).toBe('invitation-spent');
      const late = await own.join();
      expect(
        codeOf(await late.call('POST', `/invitations/${invitation}/answer`, { token: good, proof: token() })),
      ).toBe('invitation-spent');
      expect(await mine(inviter)).toMatchObject([{ state: 'expired' }]);
    });

    test('a space is for two, and an own space for one', async () => {
      const { inviter, space } = await pair(relay.url, relay.join);
      const ask = (at: string) =>
        inviter.call('POST', '/invitations', { id: id(), token: token(), space: at });
      expect(codeOf(await ask(space))).toBe('conflict');
      expect(codeOf(await ask(inviter.ownSpace))).toBe('not-allowed');
      const other = await inviter.newSpace();
      const [first, second] = [await inviter.invite(other), await inviter.invite(other)];
      for (const [i, { id: at, token: good }] of [first, second].entries()) {
        const person = await relay.join();
        await person.do('POST', `/invitations/${at}/answer`, { token: good, proof: token() });
        await inviter.do('POST', `/invitations/${at}/reveal`, { nonce: token() });
        expect((await inviter.call('POST', `/invitations/${at}/confirm`, { grant: 'g' })).status).toBe(
          i === 0 ? 204 : 409,
        );
      }
    });

    test('nobody is let into what two wrote after one of them has gone, before a new epoch is begun', async () => {
      const { inviter, invited, space } = await pair(relay.url, relay.join);
      await invited.append(space, await invited.write(space));
      const late = { id: id(), token: token() };
      await invited.do('DELETE', `/spaces/${space}/members/me`);
      const ask = () => inviter.call('POST', '/invitations', { ...late, space });
      expect(codeOf(await ask())).toBe('conflict');
      await inviter.do('POST', `/spaces/${space}/epochs`, {
        epoch: 1,
        grants: [{ to: inviter.key, grant: 'new' }],
      });
      expect((await ask()).status).toBe(201);
      const third = await relay.join();
      await third.do('POST', `/invitations/${late.id}/answer`, { token: late.token, proof: token() });
      await inviter.do('POST', `/invitations/${late.id}/reveal`, { nonce: token() });
      expect((await inviter.call('POST', `/invitations/${late.id}/confirm`, { grant: 'g' })).status).toBe(
        204,
      );
      const given = (await third.spaces()).find((one) => one.id === space)?.grants;
      expect(given?.map(({ epoch }) => epoch)).toEqual([1]);
    });

    test('an invitation that was under way when the other left lets nobody in', async () => {
      const inviter = await relay.join();
      const space = await inviter.newSpace();
      const [first, second] = [await inviter.invite(space), await inviter.invite(space)];
      const people = [await relay.join(), await relay.join()] as const;
      for (const [i, { id: at, token: good }] of [first, second].entries()) {
        await people[i as 0 | 1].do('POST', `/invitations/${at}/answer`, { token: good, proof: token() });
        await inviter.do('POST', `/invitations/${at}/reveal`, { nonce: token() });
      }
      await inviter.do('POST', `/invitations/${first.id}/confirm`, { grant: 'g' });
      await people[0].do('DELETE', `/spaces/${space}/members/me`);
      expect(codeOf(await inviter.call('POST', `/invitations/${second.id}/confirm`, { grant: 'g' }))).toBe(
        'conflict',
      );
    });

    test('an invitation can be taken back', async () => {
      const inviter = await relay.join();
      const { id: invitation, token: good } = await inviter.invite(await inviter.newSpace());
      await inviter.do('DELETE', `/invitations/${invitation}`);
      expect((await inviter.call('DELETE', `/invitations/${invitation}`)).status).toBe(404);
      expect(
        (await new Device(relay.url).call('POST', `/invitations/${invitation}/look`, { token: good })).status,
      ).toBe(404);
      expect(await mine(inviter)).toEqual([]);
    });
  });
};
