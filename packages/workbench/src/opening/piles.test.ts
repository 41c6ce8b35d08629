import type { Alignment } from '@kithe/record/alignment';
import type { CardKind } from '@kithe/record/cards';
import type { CardRef, OpenCard } from '@kithe/record/hours';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import { canBeNamed, couldPairWith, keyOfMoment, pilesOf } from './piles.ts';

const ana = 'ana' as MemberKey; // ids of a test; nothing here parses them
const weiss = 'weiss' as MemberKey;
const open = (author: MemberKey, ref: string, kind: CardKind): OpenCard => ({
  ref: ref as CardRef,
  hour: 'hour' as EntryId,
  author,
  card: { kind, words: ref },
  via: 'sealed',
});
const bus = open(ana, 'a.2', 'alone');
const journey = open(weiss, 'w.3', 'together');
const laugh = open(weiss, 'w.5', 'together');
const chair = open(ana, 'a.1', 'together');
const kettle = open(ana, 'a.4', 'alone');
const tea = open(weiss, 'w.1', 'alone');

const alignment: Alignment = {
  hour: 'hour' as EntryId,
  pairs: [
    {
      cards: [journey, bus],
      pile: 'opposite',
      because: [{ kind: 'third', third: 'middle' }],
      confirmedBy: [ana],
    },
    { cards: [kettle, tea], pile: 'both', because: [], confirmedBy: [ana, weiss] },
  ],
  alone: [
    { card: chair, confirmedBy: [] },
    { card: laugh, confirmedBy: [ana] },
  ],
  beside: [],
};

describe('pilesOf', () => {
  it('sorts moments into piles as the client reads them', () => {
    const piles = pilesOf(alignment, ana, ana);
    expect(piles.map(({ name, moments }) => [name, moments.map((m) => [keyOfMoment(m), m.saidBy])])).toEqual([
      ['both', [['a.4 w.1', 'us']]],
      ['opposite', [['a.2 w.3', 'me']]],
      ['only-them', [['w.5', 'me']]],
      ['only-me', [['a.1', 'nobody']]],
    ]);
  });

  it('swaps only what depends on who reads; the columns stay', () => {
    const piles = pilesOf(alignment, weiss, ana);
    expect(piles.map(({ name }) => name)).toEqual(['both', 'opposite', 'only-them', 'only-me']);
    expect(piles[1]?.moments[0]).toMatchObject({
      cards: [{ author: ana }, { author: weiss }],
      saidBy: 'them',
    });
    expect(piles[2]?.moments[0]?.cards).toEqual([chair]);
  });

  it('leaves out piles that hold nothing', () => {
    expect(pilesOf({ ...alignment, pairs: [], alone: [] }, ana, ana)).toEqual([]);
  });
});

describe('what can be done with a moment', () => {
  it('offers to lay a lone card beside lone cards of the other, and no others', () => {
    expect(couldPairWith(alignment, chair)).toEqual([laugh]);
    expect(couldPairWith(alignment, laugh)).toEqual([chair]);
  });

  it('can name what somebody was alone in, and nothing that both tell as together', () => {
    const named = pilesOf(alignment, ana, ana).map(({ moments }) =>
      moments.map((m) => canBeNamed(m).map((c) => c.ref)),
    );
    expect(named).toEqual([[['a.4', 'w.1']], [['a.2']], [['w.5']], [['a.1']]]);
  });
});
