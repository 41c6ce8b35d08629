/** Two people and a real relay: sign up, invite, compare, write, seal, open together, from Node. */
import type { Card } from '@kithe/record/cards';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPair, type Pair, startTestRelay, type TestRelay, until } from './two-people.ts';

let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay();
});
afterAll(() => relay.stop());

const CARDS: readonly Card[] = [
  { kind: 'together', words: 'You laughed at the heron.' },
  { kind: 'keeping', words: 'Not today.' },
];

const close = ({ therapist, client, theirs, mine }: Pair) => {
  for (const one of [theirs, mine, therapist.session, client.session]) one.close();
};

describe('two people keep one record of an hour', () => {
  it('from the invitation to an hour that both have opened', async () => {
    const pair = await newPair(relay.url);
    const { therapist, client, theirs, mine } = pair;
    expect(mine.snapshot().views.members.map((m) => [m.role, m.name])).toEqual([
      ['therapist', 'Dr Weiss'],
      ['client', 'Ana'],
    ]);
    expect([theirs.role, mine.role]).toEqual(['therapist', 'client']);

    const hour = await theirs.write('between', { type: 'hour', date: '2031-03-05', name: 'Wednesday' });
    await until(() => theirs.snapshot().waiting.size === 0, 'shared');
    await client.session.sync();
    await until(() => mine.snapshot().views.hours.length === 1, 'seen by the client');
    await therapist.session.sync();
    await until(() => theirs.snapshot().views.members[1]?.name === 'Ana', 'called as she calls herself');

    await mine.drafts.keepAccount(hour, CARDS);
    expect(await mine.drafts.readAccount(hour)).toEqual(CARDS);
    await mine.seal(hour, CARDS);
    await theirs.seal(hour, [{ kind: 'together', words: 'She pointed at a heron.' }]);
    expect(await mine.drafts.readAccount(hour)).toBeNull();
    await therapist.session.outbox.flush();
    await client.session.outbox.flush();
    await Promise.all([therapist.session.sync(), client.session.sync()]);
    await until(() => mine.snapshot().views.hours[0]?.sealed.size === 2, 'both sealed, to her');
    await until(() => theirs.snapshot().views.hours[0]?.sealed.size === 2, 'both sealed, to him');
    expect(theirs.snapshot().views.hours[0]?.cards).toEqual([]);

    const [his, hers] = [theirs.meeting(hour), mine.meeting(hour)];
    const offs = [his.subscribe(() => {}), hers.subscribe(() => {})];
    await his.arrive();
    expect(his.state().phase).toBe('waiting');
    await hers.arrive();
    expect(hers.state().phase).toBe('choosing');
    await his.arrive();
    const slotOf = (live: typeof mine, kind: Card['kind']) =>
      live.snapshot().views.hours[0]?.mine?.cards.find((c) => c.card.kind === kind)?.slot ?? -1;
    await hers.hand(new Set([slotOf(mine, 'together')]));
    expect(hers.state().phase).toBe('handed');
    await his.hand(new Set([slotOf(theirs, 'together')]));
    expect(his.state().phase).toBe('opened');
    await client.session.sync();
    await until(() => mine.snapshot().views.hours[0]?.isOpen === true, 'open to her');
    await until(() => theirs.snapshot().views.hours[0]?.isOpen === true, 'open to him');
    expect(
      theirs
        .snapshot()
        .views.hours[0]?.cards.map((c) => c.card.words)
        .sort(),
    ).toEqual(['She pointed at a heron.', 'You laughed at the heron.']);

    await mine.openLater(hour, new Set([slotOf(mine, 'keeping')]));
    await client.session.outbox.flush();
    await therapist.session.sync();
    await until(() => theirs.snapshot().views.hours[0]?.cards.length === 3, 'one more card');
    for (const off of offs) off();
    close(pair);
  });

  it('a choice that is taken back leaves nothing: no entry, and no trace for the other', async () => {
    const pair = await newPair(relay.url);
    const { therapist, client, theirs, mine } = pair;
    const hour = await theirs.write('between', { type: 'hour', date: '2031-03-05', name: 'Wednesday' });
    await therapist.session.outbox.flush();
    await client.session.sync();
    await until(() => mine.snapshot().views.hours.length === 1, 'seen');
    await mine.seal(hour, CARDS);
    await theirs.seal(hour, []);
    await Promise.all([therapist.session.outbox.flush(), client.session.outbox.flush()]);
    await Promise.all([therapist.session.sync(), client.session.sync()]);
    const [his, hers] = [theirs.meeting(hour), mine.meeting(hour)];
    const offs = [his.subscribe(() => {}), hers.subscribe(() => {})];
    await his.arrive();
    await hers.arrive();
    const slot = mine.snapshot().views.hours[0]?.mine?.cards[0]?.slot ?? -1;
    await hers.hand(new Set([slot]));
    const seen = await therapist.session.relay.meeting(theirs.space, hour);
    expect(seen.held).toBe(false);
    await hers.leave();
    expect(hers.state().phase).toBe('away');
    await therapist.session.sync();
    expect(theirs.snapshot().views.hours[0]?.isOpen).toBe(false);
    for (const off of offs) off();
    close(pair);
  });

  it('a blank slot cannot be handed, and nothing can before an account is sealed', async () => {
    const pair = await newPair(relay.url);
    const { mine } = pair;
    const hour = await mine.write('between', { type: 'hour', date: '2031-03-05', name: 'Wednesday' });
    await expect(mine.meeting(hour).hand(new Set([0]))).rejects.toThrow(RangeError);
    await mine.seal(hour, CARDS);
    const cards = mine.snapshot().views.hours[0]?.mine?.cards ?? [];
    const blank = [0, 1, 2, 3, 4, 5, 6].find((slot) => !cards.some((card) => card.slot === slot)) ?? -1;
    await expect(mine.meeting(hour).hand(new Set([blank]))).rejects.toThrow(RangeError);
    close(pair);
  });
});
