/** Noticed, not ready; the weather; standing invitations: what the other has of it, and what not (J15, J59). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { newEntryId } from './ids.ts';
import { INVITED, isInvited, newInvitationSeed } from './invitations.ts';
import { noticedBody, toldBody } from './noticing.ts';
import { seededBytes } from './seeded.ts';
import { OTHER_WORD, STATED_EPSILON, wordFor } from './weather.ts';

const thing = { topic: 'the clock', words: 'You looked at it while I was speaking.' };
/** Bytes that make the word the one that was set, and the other one. */
const KEEPS = () => Uint8Array.of(255, 255);
const TURNS = () => Uint8Array.of(0, 0);

const withHours = (seed: string, count = 4) => {
  const d = duet(seed);
  const sealed = Array.from({ length: count }, (_, i) => {
    const hour = d.hour(`2026-01-0${i + 1}`);
    return { hour, ana: d.seal('ana', hour, []), weiss: d.seal('weiss', hour, []) };
  });
  return { ...d, sealed };
};

describe('noticed, not ready', () => {
  test('with nothing told, the other has nothing', () => {
    const { keep, views } = withHours('nothing');
    keep('ana', noticedBody(thing, 'nothing', []));
    expect(views('ana').noticed).toMatchObject([{ ...thing, tell: 'nothing', isPending: false, told: null }]);
    expect(JSON.stringify(views('weiss'))).not.toContain('clock');
    expect(views('weiss').noticed).toEqual([]);
  });

  test.each([
    ['nothing', null],
    ['weather', null],
    ['topic', { type: 'noticed-told', topic: 'the clock' }],
    ['words', { type: 'noticed-told', ...thing }],
  ] as const)('%s tells so much and no more, and never when it was noticed', (tell, told) => {
    expect(toldBody({ ...thing, ...{ at: '2026-01-01T09:00:00.000Z' } }, tell)).toEqual(told);
  });

  test('the topic told and taken back', () => {
    const { say, keep, views } = withHours('topic');
    const told = say('ana', { type: 'noticed-told', topic: 'the clock' });
    keep('ana', noticedBody(thing, 'topic', [], told));
    expect(views('weiss').told).toMatchObject([{ topic: 'the clock', words: null }]);
    expect(views('ana').noticed[0]?.told).toBe(told);
    say('ana', { type: 'withdrawn', of: told });
    expect(views('weiss').told).toEqual([]);
    expect(views('ana').noticed[0]?.told).toBeNull();
  });

  test('a therapist has no such word about a client', () => {
    const { say, views } = withHours('forged');
    say('weiss', { type: 'noticed-told', topic: 'what she does not say' });
    say('stranger', { type: 'noticed-told', topic: 'what she does not say' });
    for (const who of ['ana', 'weiss'] as const) expect(views(who).told).toEqual([]);
  });
});

describe('the weather', () => {
  test('ε of the mechanism, in closed form, is below what is stated', () => {
    const epsilon = Math.log((1 - OTHER_WORD) / OTHER_WORD);
    expect(epsilon).toBeCloseTo(0.8473, 4);
    expect(epsilon).toBeLessThan(STATED_EPSILON);
  });

  test('over all pairs of bytes, the other word comes in three of ten', () => {
    let clouds = 0;
    for (let high = 0; high < 256; high++)
      for (let low = 0; low < 256; low++)
        if (wordFor(false, () => Uint8Array.of(high, low)) === 'cloud') clouds++;
    expect(clouds / 65_536).toBeCloseTo(OTHER_WORD, 4);
  });

  test('what was set goes, or the other', () => {
    expect([true, false].map((set) => [wordFor(set, KEEPS), wordFor(set, TURNS)])).toEqual([
      ['cloud', 'clear'],
      ['clear', 'cloud'],
    ]);
  });

  test('a thing colours the next opening and no other (seed 127)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.array(fc.nat(2), { maxLength: 3 }), (at, also) => {
        const { sealed, keep, views } = withHours(`colours ${at} ${also}`);
        const pending: boolean[] = [];
        sealed.forEach(({ ana, weiss }, i) => {
          if (i === at) keep('ana', noticedBody(thing, 'weather', views('ana').weather));
          for (const _ of also.filter((where) => where === i))
            keep('ana', noticedBody(thing, 'nothing', views('ana').weather));
          pending.push(views('ana').noticed.some(({ isPending }) => isPending));
          ana.hand();
          weiss.hand();
        });
        expect(pending).toEqual(sealed.map((_, i) => i === at));
        expect(views('weiss').weather.map(({ hour }) => hour)).toEqual(sealed.map(({ hour }) => hour));
        expect(views('weiss').weather).toEqual(views('ana').weather);
      }),
      { seed: 127, numRuns: 20 },
    );
  });

  test('every first opening of a client’s carries a word and a pledge, a therapist’s a pledge alone', () => {
    const { sealed, logs, ana, weiss } = withHours('always');
    for (const one of sealed) {
      one.ana.hand();
      one.weiss.hand();
    }
    const carried = (key: string) =>
      logs.between.flatMap(({ author, body }) =>
        author === key && body.type === 'opening' ? [[body.pledge?.length, body.weather !== undefined]] : [],
      );
    expect(carried(ana.key)).toEqual(new Array(4).fill([43, true]));
    expect(carried(weiss.key)).toEqual(new Array(4).fill([43, false]));
  });

  test('a word of the therapist’s, or a second of one account, counts nothing', () => {
    const { sealed, say, views } = withHours('forged weather', 1);
    const [one] = sealed;
    if (one === undefined) throw new Error('there is an hour');
    const { ana, weiss } = one;
    weiss.hand();
    say('weiss', {
      type: 'opening',
      account: weiss.account,
      keys: new Array(7).fill(null),
      weather: 'cloud',
    });
    expect(views('ana').weather).toEqual([]);
    ana.hand();
    const [first] = views('ana').weather;
    for (const weather of ['cloud', 'clear'] as const)
      say('ana', { type: 'opening', account: ana.account, keys: new Array(7).fill(null), weather });
    expect(views('weiss').weather).toEqual([first]);
  });
});

describe('standing invitations', () => {
  const random = seededBytes('invitations');
  const seeds = Array.from({ length: 6_000 }, () => newInvitationSeed(random));
  const [p, q] = [newEntryId(random), newEntryId(random)];
  /** Six standard errors of a share. */
  const near = (share: number) => 6 * Math.sqrt((share * (1 - share)) / seeds.length);
  const share = (holds: (seed: string) => boolean) => seeds.filter(holds).length / seeds.length;

  test('come with one hour in three, and one hour says nothing about the next', () => {
    expect(Math.abs(share((seed) => isInvited(seed, p)) - INVITED)).toBeLessThan(near(INVITED));
    const both = share((seed) => isInvited(seed, p) && isInvited(seed, q));
    expect(Math.abs(both - INVITED ** 2)).toBeLessThan(near(INVITED ** 2));
  });

  test('and are the same whenever one asks', () => {
    for (const seed of seeds.slice(0, 20)) expect(isInvited(seed, p)).toBe(isInvited(seed, p));
  });
});

test('an intention is its author’s, until it is told; and what became of it is said by nobody else', () => {
  const { keep, say, views, weiss } = withHours('intention', 1);
  keep('weiss', { type: 'intention', words: 'ask before the end', state: 'open' });
  const told = say('weiss', { type: 'intention', words: 'not to explain', state: 'open' });
  expect(views('ana').intentions).toMatchObject([{ words: 'not to explain', state: 'open', by: weiss.key }]);
  expect(views('weiss').intentions.map(({ isShared }) => isShared)).toEqual([true, false]);
  say('ana', { type: 'intention', words: 'not to explain', state: 'kept', supersedes: told });
  expect(views('weiss').intentions.find(({ id }) => id === told)?.state).toBe('open');
  say('weiss', { type: 'intention', words: 'not to explain', state: 'kept', supersedes: told });
  expect(views('ana').intentions.filter(({ by }) => by === weiss.key)).toMatchObject([{ state: 'kept' }]);
});
