import { describe, expect, it } from 'vitest';
import { piecesOf } from './slots.ts';

const drawn = (template: (s: Record<'part' | 'who', string>) => string) =>
  piecesOf(['part', 'who'], template)
    .map((piece) => (piece.kind === 'slot' ? `<${piece.slot}>` : piece.text))
    .join('|');

describe('piecesOf', () => {
  it.each([
    [
      'If I show |<part>|, then |<who>',
      (s: Record<'part' | 'who', string>) => `If I show ${s.part}, then ${s.who}`,
    ],
    ['<who>| and |<part>|.', (s: Record<'part' | 'who', string>) => `${s.who} and ${s.part}.`],
    ['<part>|<who>', (s: Record<'part' | 'who', string>) => `${s.part}${s.who}`],
  ])('%s', (pieces, template) => {
    expect(drawn(template)).toBe(pieces);
  });
});
