import { describe, expect, it } from 'vitest';
import { duet } from '../test/duet.ts';

describe('the quiet page', () => {
  it('keeps the two halves of shame apart, in the order in which they were answered (J99)', () => {
    const d = duet('shame');
    const hour = d.hour('2026-01-13');
    const carried = { type: 'carried' as const, part: 'the one who slept', who: '', step: '', other: '' };
    const first = d.keep('ana', { ...carried, name: 'that I slept', fears: [] });
    d.keep('ana', { type: 'could-understand', of: first, answer: 'no-one', words: '' });
    d.keep('ana', { type: 'may-belong', of: first, answer: 'if-hidden', words: '' });
    const second = d.keep('ana', {
      ...carried,
      name: 'that I slept',
      fears: [{ fear: 'that you would look away', happened: 'you did not' }],
      supersedes: first,
    });
    d.keep('ana', { type: 'could-understand', of: second, answer: 'someone-has', hour, words: 'you' });
    const [one] = d.views('ana').carried;
    expect(one).toMatchObject({ id: first, versions: [first, second], fears: [{ happened: 'you did not' }] });
    expect(one?.understood.map(({ answer }) => answer)).toEqual(['no-one', 'someone-has']);
    expect(one?.belonging.map(({ answer }) => answer)).toEqual(['if-hidden']);
    d.keep('ana', { type: 'amends', happened: 'the shoes', hurt: 'Marta', could: 'say so', done: true });
    d.keep('ana', { type: 'met', part: 'the one who slept', hour, words: '' });
    expect(d.views('ana')).toMatchObject({
      amends: [{ hurt: 'Marta', isDone: true }],
      met: [{ part: 'the one who slept', hour }],
    });
    const { amends, carried: theirs, met } = d.views('weiss');
    expect([amends, theirs, met]).toEqual([[], [], []]);
  });
});
