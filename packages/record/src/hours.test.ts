import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { openingOf, sealAccount } from './account.ts';
import type { Body, NewBody } from './body.ts';
import type { Card } from './cards.ts';
import { newEntryId } from './ids.ts';
import type { Opened } from './space.ts';

const cards: readonly Card[] = [
  { kind: 'together', words: 'You laughed about the kettle.' },
  { kind: 'alone', words: 'You asked about the bus.', third: 'beginning' },
  { kind: 'here', words: '', close: 90, real: 25 },
  { kind: 'moved', words: '' },
  { kind: 'keeping', words: 'I nearly had not come at all.' },
];

describe('an hour', () => {
  test('before both have opened, each sees their own and that the other sealed', () => {
    const d = duet('sealed');
    const hour = d.hour('2026-01-13');
    d.seal('ana', hour, cards);
    const [hers] = d.views('ana').hours;
    const [his] = d.views('weiss').hours;
    expect(hers?.mine?.cards.map((c) => c.card.kind).sort()).toEqual([
      'alone',
      'here',
      'keeping',
      'together',
    ]);
    expect(his?.mine).toBeNull();
    expect(his?.cards).toEqual([]);
    expect([...(his?.sealed ?? [])]).toEqual([d.ana.key]);
    expect(his?.isOpen).toBe(false);
  });

  test('what is opened is readable by both, what is kept by one', () => {
    const d = duet('opened');
    const hour = d.hour('2026-01-13');
    d.seal('ana', hour, cards).open((card) => card.kind === 'alone');
    d.seal('weiss', hour, [{ kind: 'alone', words: 'I heard a bus.' }]).open(() => true);
    const [his] = d.views('weiss').hours;
    expect(his?.isOpen).toBe(true);
    expect(his?.cards.map((c) => c.card.words)).toEqual(['You asked about the bus.', 'I heard a bus.']);
    const mine = d.views('ana').hours[0]?.mine?.cards;
    expect(mine?.filter((c) => c.isOpen).map((c) => c.card.kind)).toEqual(['alone']);
    expect(JSON.stringify(d.views('weiss'))).not.toContain('nearly had not come');
  });

  test('a card opened later joins the others, once', () => {
    const d = duet('later');
    const hour = d.hour('2026-01-13');
    const hers = d.seal('ana', hour, cards);
    hers.open((card) => card.kind === 'alone');
    d.seal('weiss', hour, []).open(() => false);
    hers.open((card) => card.kind !== 'here' && card.kind !== 'together');
    expect(d.views('weiss').hours[0]?.cards.map((c) => c.card.kind)).toEqual(['alone', 'keeping']);
  });

  test('nobody opens another’s account, and nobody seals twice', () => {
    const d = duet('forged');
    const hour = d.hour('2026-01-13');
    const { account, keys } = d.seal('ana', hour, cards);
    d.say('weiss', { type: 'opening', account, keys: keys.keys });
    d.seal('ana', hour, [{ kind: 'alone', words: 'a second account' }]);
    const [his] = d.views('weiss').hours;
    expect(his?.cards).toEqual([]);
    expect(his?.isOpen).toBe(false);
    expect(d.views('ana').hours[0]?.mine?.account).toBe(account);
  });

  test('an account sealed after the other’s was seen does not take the place of the first by claiming to be older', () => {
    const d = duet('backdated');
    const hour = d.hour('2026-01-13');
    const { account } = d.seal('ana', hour, cards);
    d.seal('weiss', hour, [{ kind: 'alone', words: 'I heard a bus.' }]).open(() => true);
    const opened = d.views('ana').hours[0]?.mine?.keys as NewBody<'sealed-keys'>;
    d.say('ana', openingOf(opened, new Set(opened.keys.flatMap((key, slot) => (key ? [slot] : [])))));
    const before = d.views('weiss').hours;
    expect(before[0]?.cards).toHaveLength(5);

    const id = newEntryId(d.random);
    const place = { space: d.space, hour, account: id };
    const forged = sealAccount([{ kind: 'alone', words: 'I heard a bus too.' }], place, d.random);
    const at = d.logs.between.findIndex((e) => e.id === account);
    const { device } = d.logs.between[at] as Opened;
    const body = { ...forged.account, v: 1, depth: at, heads: [hour] } as Body;
    d.logs.between.splice(at, 0, { id, author: d.ana.key, device, body });
    d.say(
      'ana',
      openingOf(forged.keys, new Set(forged.keys.keys.flatMap((key, slot) => (key ? [slot] : [])))),
    );
    expect(d.views('weiss').hours).toEqual(before);
  });

  test('an hour stays, with the other’s account of it, whatever whoever opened it says later', () => {
    const d = duet('an hour that went');
    const hour = d.hour('2026-01-13');
    d.seal('ana', hour, cards);
    d.say('weiss', { type: 'withdrawn', of: hour });
    d.say('weiss', { type: 'called', name: 'W.', supersedes: hour });
    expect(d.views('ana').hours.map((h) => [h.id, h.mine?.cards.length])).toEqual([[hour, 4]]);
  });

  test('a correction keeps its accounts; the last name stands; hours run by date', () => {
    const d = duet('named');
    const late = d.hour('2026-01-20', 'Tuesday');
    const early = d.hour('2026-01-13', 'another Tuesday');
    d.seal('ana', late, cards);
    d.say('weiss', { type: 'hour', date: '2026-01-21', name: 'Wednesday', supersedes: late });
    d.say('ana', { type: 'titled', hour: early, name: 'the hour of the kettle' });
    const hours = d.views('ana').hours;
    expect(hours.map((h) => [h.id, h.date, h.name, h.sealed.size])).toEqual([
      [early, '2026-01-13', 'the hour of the kettle', 0],
      [late, '2026-01-21', 'Wednesday', 1],
    ]);
    // Corrected once more by what stands now, and by nobody but whoever opened it.
    const { openedBy, entry } = hours[1] as (typeof hours)[number]; // there are two, as was just seen
    expect(openedBy).toBe(d.weiss.key);
    const again = { type: 'hour', date: '2026-01-07', name: 'Wednesday', supersedes: entry } as const;
    d.say('ana', { ...again, date: '2026-01-03' });
    d.say('weiss', again);
    expect(d.views('ana').hours.find(({ id }) => id === late)?.date).toBe('2026-01-07');
  });

  test('later words are a card of their own, and can be withdrawn by whoever wrote them', () => {
    const d = duet('words');
    const hour = d.hour('2026-01-13');
    const id = d.say('ana', { type: 'card', hour, card: { kind: 'alone', words: 'It was not the bus.' } });
    d.say('weiss', { type: 'withdrawn', of: id });
    expect(d.views('weiss').hours[0]?.cards.map((c) => c.via)).toEqual(['later']);
    d.say('ana', { type: 'withdrawn', of: id });
    expect(d.views('weiss').hours[0]?.cards).toEqual([]);
  });

  test('what names an hour that is not there changes nothing', () => {
    const d = duet('nowhere');
    d.hour('2026-01-13');
    const before = JSON.stringify(d.views('ana').hours);
    const nowhere = newEntryId(d.random);
    d.seal('ana', nowhere, cards);
    d.say('ana', { type: 'titled', hour: nowhere, name: 'nowhere' });
    d.say('ana', { type: 'card', hour: nowhere, card: { kind: 'alone', words: 'x' } });
    expect(JSON.stringify(d.views('ana').hours)).toBe(before);
  });
});
