import type { Card } from '@kithe/record/cards';
import type { Hour, OpenCard } from '@kithe/record/hours';
import type { MemberKey } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import { knownParts } from './known-parts.ts';

const me = 'me' as MemberKey; // keys of a test; nothing here parses them
const them = 'them' as MemberKey;
const card = (...names: string[]): Card => ({
  kind: 'here',
  words: '',
  parts: names.map((name) => ({ name, place: 'brought' })),
});
const hour = (mine: readonly Card[], open: readonly Pick<OpenCard, 'author' | 'card' | 'via'>[] = []): Hour =>
  ({ mine: { cards: mine.map((c) => ({ card: c })) }, cards: open }) as unknown as Hour; // only what is read

describe('knownParts', () => {
  it('offers the latest first, each once, and then the common ones', () => {
    const hours = [hour([card('work', 'grief')]), hour([card('the funny one', 'work')])];
    expect(knownParts(hours, me, ['joy', 'grief', 'anger'])).toEqual([
      'the funny one',
      'work',
      'grief',
      'joy',
      'anger',
    ]);
  });

  it('reads my later cards, and never what the other named', () => {
    const hours = [
      hour(
        [],
        [
          { author: them, card: card('theirs'), via: 'later' },
          { author: me, card: card('mine'), via: 'later' },
        ],
      ),
    ];
    expect(knownParts(hours, me, [])).toEqual(['mine']);
  });

  it('offers no more than fit under a thumb', () => {
    expect(knownParts([hour([card(...'abcdefg')])], me, ['joy'])).toEqual([...'abcde']);
    expect(knownParts([], me, ['joy'])).toEqual(['joy']);
  });
});
