import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatForm, restore } from './use-kept.ts';

const schema = v.object({
  words: v.fallback(v.string(), ''),
  replies: v.fallback(v.array(v.picklist(['sorrow', 'silence'])), []),
  hurt: v.fallback(v.nullable(v.picklist(['me', 'you'])), null),
});
const blank = { words: '', replies: [], hurt: null };

describe('a kept form', () => {
  it('comes back as it was (seed 43)', () => {
    const forms = fc.record({
      words: fc.string(),
      replies: fc.subarray(['sorrow', 'silence'] as const),
      hurt: fc.constantFrom('me' as const, 'you' as const, null),
    });
    fc.assert(
      fc.property(forms, (form) => {
        expect(restore(schema, formatForm(schema, form))).toEqual(form);
      }),
      { seed: 43 },
    );
  });

  it('leaves nothing behind when it is blank', () => {
    expect(formatForm(schema, restore(schema, ''))).toBe('');
  });

  it.each([
    ['', blank],
    ['not json', blank],
    ['null', blank],
    ['[7]', blank],
    ['{"words":7,"hurt":"you"}', { ...blank, hurt: 'you' }],
    ['{"replies":["sorrow","applause"],"words":"w"}', { ...blank, words: 'w' }],
  ])('reads what it can of %s', (text, form) => {
    expect(restore(schema, text)).toEqual(form);
  });
});
