import type { Card } from '@kithe/record/cards';
import { describe, expect, it } from 'vitest';
import { formatLaterDraft, LATER_KINDS, parseLaterDraft } from './later-draft.ts';

describe('a later card while it is written', () => {
  it('comes back as it was left', () => {
    const card: Card = {
      kind: 'alone',
      words: 'the bus',
      third: 'middle',
      feelings: ['small'],
      source: 'you-missed',
    };
    expect(parseLaterDraft(formatLaterDraft(card))).toEqual(card);
    expect(parseLaterDraft(formatLaterDraft(null))).toBeNull();
  });

  it('keeps words that are longer than a card', () => {
    const long: Card = { kind: 'together', words: 'x'.repeat(2_000), third: 'end', heard: 'y'.repeat(1_600) };
    expect(parseLaterDraft(formatLaterDraft(long))).toEqual(long);
  });

  it.each(['', 'no JSON', '[]', '{"kind":"keeping","words":""}', '{"kind":"alone"}'])(
    'is nothing in %j',
    (text) => {
      expect(parseLaterDraft(text)).toBeNull();
    },
  );

  it('is never something that is being kept', () => {
    expect(LATER_KINDS).toEqual(['together', 'alone', 'here', 'moved']);
  });
});
