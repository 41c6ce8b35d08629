import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { reasonsFor } from './alignment.ts';
import { CARD_KINDS, type Card, THIRDS } from './cards.ts';

/** Opens the given accounts of one hour and lays them side by side, as Ana sees it. */
const align = (hers: readonly Card[], his: readonly Card[], seed = 'align') => {
  const d = duet(seed);
  const hour = d.hour('2026-02-03');
  d.seal('ana', hour, hers).open(() => true);
  d.seal('weiss', hour, his).open(() => true);
  const view = () => d.views('ana').alignment.get(hour);
  const ref = (words: string) =>
    d.views('ana').hours[0]?.cards.find((c) => c.card.words === words)?.ref ?? '';
  return { ...d, hour, view, ref };
};

test('what two cards have in common, whatever the case and the composition of letters', () => {
  const p: Card = {
    kind: 'alone',
    words: '',
    third: 'middle',
    people: ['My mother'],
    parts: [{ name: 'Joé', place: 'door' }],
  };
  const q: Card = {
    kind: 'alone',
    words: '',
    third: 'middle',
    people: ['my Mother '],
    parts: [{ name: 'joe\u0301', place: 'brought' }],
  };
  expect(reasonsFor(p, q)).toEqual([
    { kind: 'third', third: 'middle' },
    { kind: 'person', name: 'My mother' },
    { kind: 'part', name: 'Joé' },
  ]);
  expect(reasonsFor(p, { kind: 'alone', words: '', third: 'end' })).toEqual([]);
});

describe('the four piles', () => {
  test('we both felt it; opposite; only one', () => {
    const { view } = align(
      [
        { kind: 'together', words: 'the kettle', third: 'beginning' },
        { kind: 'alone', words: 'the clock', third: 'end' },
        { kind: 'alone', words: 'the bus', third: 'middle' },
      ],
      [
        { kind: 'together', words: 'we laughed', third: 'beginning' },
        { kind: 'together', words: 'a warm end', third: 'end' },
      ],
    );
    const { pairs, alone } = view() ?? { pairs: [], alone: [] };
    expect(pairs.map((p) => [p.pile, p.cards.map((c) => c.card.words).sort()])).toEqual([
      ['both', ['the kettle', 'we laughed']],
      ['opposite', ['a warm end', 'the clock']],
    ]);
    expect(alone.map((a) => a.card.card.words)).toEqual(['the bus']);
  });

  test('being moved: seen by one and not by the other is opposite', () => {
    const { view } = align(
      [{ kind: 'moved', words: 'I saw nothing', saw: 'no' }],
      [{ kind: 'moved', words: 'I was', saw: 'yes' }],
    );
    expect(view()?.pairs.map((p) => p.pile)).toEqual(['opposite']);
  });

  test('nothing in common stays by itself: a match is never forced', () => {
    const { view } = align(
      [{ kind: 'alone', words: 'x', third: 'beginning' }],
      [{ kind: 'alone', words: 'y', third: 'end' }],
    );
    expect(view()?.pairs).toEqual([]);
    expect(view()?.alone).toHaveLength(2);
  });
});

describe('people have the word', () => {
  test('a pair that both confirm names both; one that somebody calls apart comes apart; and can be put back', () => {
    const { view, say, hour, ref, ana, weiss } = align(
      [{ kind: 'together', words: 'hers', third: 'beginning' }],
      [{ kind: 'together', words: 'his', third: 'beginning' }],
    );
    const cards = [ref('hers'), ref('his')];
    say('ana', { type: 'pairing', hour, cards, pile: 'both' });
    say('weiss', { type: 'pairing', hour, cards: [...cards].reverse(), pile: 'both' });
    expect(view()?.pairs[0]?.confirmedBy).toEqual([ana.key, weiss.key]);
    say('ana', { type: 'pairing', hour, cards, pile: 'apart' });
    expect(view()?.pairs).toEqual([]);
    say('ana', { type: 'pairing', hour, cards, pile: 'opposite' });
    expect(view()?.pairs.map((p) => [p.pile, p.confirmedBy])).toEqual([['opposite', [ana.key]]]);
  });

  test('what somebody says was theirs alone is not paired over their head', () => {
    const { view, say, hour, ref, ana } = align(
      [{ kind: 'together', words: 'hers', third: 'beginning' }],
      [{ kind: 'together', words: 'his', third: 'beginning' }],
    );
    say('ana', { type: 'pairing', hour, cards: [ref('hers')], pile: 'only' });
    expect(view()?.pairs).toEqual([]);
    expect(view()?.alone.find((a) => a.card.card.words === 'hers')?.confirmedBy).toEqual([ana.key]);
  });

  test('a pair made by hand needs nothing in common', () => {
    const { view, say, hour, ref } = align(
      [{ kind: 'alone', words: 'hers' }],
      [{ kind: 'together', words: 'his', third: 'end' }],
    );
    expect(view()?.pairs).toEqual([]);
    say('weiss', { type: 'pairing', hour, cards: [ref('hers'), ref('his')], pile: 'opposite' });
    expect(view()?.pairs.map((p) => p.pile)).toEqual(['opposite']);
  });
});

const cards = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...CARD_KINDS),
    words: fc.string({ minLength: 1, maxLength: 12 }).filter((s) => s.trim() !== ''),
    third: fc.constantFrom(...THIRDS),
    people: fc.subarray(['my mother', 'my sister', 'the neighbour']),
  }),
  { maxLength: 5, selector: (c) => c.kind },
);

test('every open card is somewhere, once, for both people alike (seed 101)', () => {
  fc.assert(
    fc.property(cards, cards, (hers, his) => {
      const { view, views, hour } = align(hers, his, 'law');
      const { pairs, alone, beside } = view() ?? { pairs: [], alone: [], beside: [] };
      const shown = [...pairs.flatMap((p) => p.cards), ...alone.map((a) => a.card), ...beside];
      expect(shown).toHaveLength(hers.length + his.length);
      expect(new Set(shown.map((c) => c.ref)).size).toBe(shown.length);
      expect(views('weiss').alignment.get(hour)).toEqual(view());
    }),
    { seed: 101, numRuns: 60 },
  );
});
