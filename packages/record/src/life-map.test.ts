/** The map of a life: one id through every version and space, authority by author, and nothing private in the other's view. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import type { NewBody } from './body.ts';
import { parseBody } from './body.ts';
import { type EntryId, newEntryId } from './ids.ts';
import { seededBytes } from './seeded.ts';

const random = seededBytes('life map');
const newId = () => newEntryId(random);
const [marta, sea, money] = [newId(), newId(), newId()];
const tie = (id: EntryId, more: Partial<NewBody<'tie'>> = {}): NewBody<'tie'> => ({
  type: 'tie',
  tie: id,
  name: 'Marta',
  kind: 'person',
  door: '',
  powerWords: '',
  words: '',
  ...more,
});
const link = (a: EntryId, b: EntryId): NewBody<'tie-link'> => ({
  type: 'tie-link',
  link: newId(),
  ties: [a, b],
  words: '',
});

describe('a tie', () => {
  test('is the same through every version', () => {
    const d = duet('tie');
    const first = d.keep('ana', tie(marta, { at: '2026-02-03T10:00:00Z' }));
    d.keep('ana', tie(sea, { name: 'the sea', kind: 'thing', at: '2026-02-04T10:00:00Z' }));
    const second = d.keep(
      'ana',
      tie(marta, { presence: 'most', at: '2026-05-20T10:00:00Z', supersedes: first }),
    );
    const { ties } = d.views('ana').lifeMap;
    expect(ties.find(({ id }) => id === marta)).toMatchObject({
      presence: 'most',
      isShared: false,
      at: '2026-02-03T10:00:00Z',
      written: { own: [first, second] },
    });
    const other = ties.find(({ id }) => id === sea);
    expect(other).toMatchObject({ kind: 'thing' });
    expect(other).not.toHaveProperty('presence');
  });

  test('that is shared keeps its place and its history for its owner, and the other sees neither', () => {
    const d = duet('shared tie');
    const own = d.keep('ana', tie(marta, { at: '2026-02-03T10:00:00Z' }));
    d.keep('ana', { type: 'tie-place', tie: marta, turn: 90 });
    d.keep('ana', { type: 'tie-place', tie: sea, turn: null });
    d.keep('ana', {
      type: 'tie-history',
      tie: marta,
      words: 'the summer of the shoes',
      stoodBy: 'no-one',
    });
    expect(d.views('weiss').lifeMap.ties).toEqual([]);
    const shared = d.say('ana', tie(marta, { at: '2026-02-03T10:00:00Z' }));
    expect(d.views('ana').lifeMap.ties).toMatchObject([
      {
        isShared: true,
        turn: 90,
        history: { stoodBy: 'no-one' },
        written: { between: [shared], own: [own] },
      },
    ]);
    const [theirs] = d.views('weiss').lifeMap.ties;
    expect(theirs).toMatchObject({ id: marta, isShared: true, written: { own: [] } });
    expect(theirs).not.toHaveProperty('turn');
    expect(theirs).not.toHaveProperty('history');
    d.say('ana', { type: 'withdrawn', of: shared });
    expect(d.views('weiss').lifeMap.ties).toEqual([]);
    expect(d.views('ana').lifeMap.ties).toMatchObject([{ isShared: false, turn: 90 }]);
  });

  test('in both logs says what the other can read: the move was interrupted', () => {
    const d = duet('both');
    d.say('ana', tie(marta, { words: 'shared' }));
    d.keep('ana', tie(marta, { words: 'own' }));
    expect(d.views('ana').lifeMap.ties).toMatchObject([{ words: 'shared', isShared: true }]);
  });
});

describe('what stands between two', () => {
  test('is read where both ends are, and not where one is hidden', () => {
    const d = duet('links');
    d.say('ana', tie(marta));
    d.keep('ana', tie(money, { name: 'money', kind: 'force' }));
    d.keep('ana', link(money, marta));
    expect(d.views('ana').lifeMap.links).toHaveLength(1);
    expect(d.views('weiss').lifeMap.links).toEqual([]);
    d.say('ana', link(money, marta));
    expect(d.views('weiss').lifeMap.links).toEqual([]);
    expect(d.views('ana').lifeMap.links).toHaveLength(1);
    d.say('ana', tie(money, { name: 'money', kind: 'force' }));
    expect(d.views('weiss').lifeMap.links).toHaveLength(1);
  });

  test('nothing is tied to itself, or to what somebody else put on their map', () => {
    const d = duet('forged links');
    d.say('ana', tie(marta));
    d.say('weiss', tie(sea));
    d.say('ana', link(marta, marta));
    d.say('ana', link(marta, sea));
    d.say('weiss', link(marta, sea));
    expect(d.views('ana').lifeMap.links).toEqual([]);
  });
});

describe('edges', () => {
  test.each([
    ['no name', tie(marta, { name: '' })],
    ['a name that is too long', tie(marta, { name: 'x'.repeat(121) })],
    ['a year that is none', tie(marta, { since: '19' })],
    ['a note that is too long', tie(marta, { words: 'x'.repeat(1_201) })],
    ['a turn beyond the circle', { type: 'tie-place', tie: marta, turn: 360 }],
    ['a line without words', { type: 'life-line', line: marta, lane: 'met', words: '' }],
  ])('a body with %s is refused', (_, body) => {
    expect(() => parseBody({ v: 1, depth: 1, heads: [], ...body })).toThrow(TypeError);
  });

  test('a name is all that a tie needs', () => {
    expect(
      parseBody({ v: 1, depth: 1, heads: [], type: 'tie', tie: marta, name: 'M', kind: 'person' }),
    ).toMatchObject({ door: '', powerWords: '', words: '' });
  });
});

test('whatever the other writes, what I put on my map stands as it was (seed 211)', () => {
  const ids = [marta, sea, money];
  const act = fc.record({
    who: fc.constantFrom('ana' as const, 'weiss' as const),
    where: fc.constantFrom('say' as const, 'keep' as const),
    what: fc.constantFrom('tie', 'place', 'history', 'link', 'line', 'context' as const),
    id: fc.constantFrom(...ids),
    other: fc.constantFrom(...ids),
    words: fc.string({ minLength: 1, maxLength: 9 }),
    supersedes: fc.option(fc.nat(20), { nil: null }),
  });
  const bodyOf = ({
    what,
    id,
    other,
    words,
  }: typeof act extends fc.Arbitrary<infer A> ? A : never): NewBody => {
    switch (what) {
      case 'tie':
        return tie(id, { words });
      case 'place':
        return { type: 'tie-place', tie: id, turn: words.length };
      case 'history':
        return { type: 'tie-history', tie: id, words };
      case 'link':
        return { type: 'tie-link', link: id, ties: [id, other], words };
      case 'line':
        return { type: 'life-line', line: id, lane: 'gave', words };
      case 'context':
        return { type: 'context', roles: words, culture: '', setting: '' };
    }
  };
  fc.assert(
    fc.property(fc.array(act, { maxLength: 24 }), (acts) => {
      const tell = (isTold: (who: 'ana' | 'weiss') => boolean) => {
        const d = duet('authority');
        const written: EntryId[] = [];
        acts.forEach((one, i) => {
          const target = one.supersedes === null ? undefined : written[one.supersedes];
          const body = { ...bodyOf(one), at: `2026-01-01T10:00:${String(i).padStart(2, '0')}Z` };
          const said = { ...body, ...(target && { supersedes: target }) };
          if (isTold(one.who)) written.push(d[one.where](one.who, said));
          else written.push(newEntryId(seededBytes(`unwritten ${i}`)));
        });
        const { ties, links, lines, contexts } = d.views('ana').lifeMap;
        const mine = [ties, links, lines, contexts].map((list) =>
          [...list].filter(({ by }) => by === d.ana.key),
        );
        // Ids of entries are drawn by lot, and differ where fewer were written.
        return JSON.stringify(mine, (key, value: unknown) => (key === 'written' ? undefined : value));
      };
      expect(tell(() => true)).toEqual(tell((who) => who === 'ana'));
    }),
    { seed: 211, numRuns: 60 },
  );
});
