import type { Guess } from '@kithe/record/guesses';
import type { Hour } from '@kithe/record/hours';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import { ENOUGH, tendencyOf } from './tendency.ts';

const [weiss, ana] = ['weiss' as MemberKey, 'ana' as MemberKey]; // compared, never looked into
let place = 0;
const guess = (feeling: string, said: 'near' | 'far' | 'surprised' | null, felt = ''): Guess => ({
  id: `g${place}` as EntryId,
  by: weiss,
  hour: `h${place++}` as EntryId,
  feeling,
  mattered: '',
  nonce: '',
  isShared: true,
  isPledged: true,
  answer: said && { id: 'a' as EntryId, said, felt, words: '' },
});
const of = (...guesses: readonly Guess[]) => tendencyOf(guesses, [], weiss);
const times = (n: number, one: () => Guess) => Array.from({ length: n }, one);

describe('what one tends to miss', () => {
  it('is not said of a few', () => {
    expect(of(...times(ENOUGH - 1, () => guess('angry', 'far', 'ashamed')))).toEqual({ kind: 'too-little' });
    expect(of(...times(9, () => guess('angry', null)))).toEqual({ kind: 'too-little' });
  });

  it('is said of what comes back, in two words for how often', () => {
    expect(
      of(
        ...times(3, () => guess('angry', 'far', 'shut out')),
        ...times(2, () => guess('sad', 'surprised', ' Shut out ')),
        ...times(2, () => guess('relieved', 'near')),
        guess('tired', 'far', 'afraid'),
      ),
    ).toEqual({
      kind: 'enough',
      missed: [{ feeling: 'shut out', how: 'often' }],
      expected: [
        { feeling: 'angry', how: 'often' },
        { feeling: 'sad', how: 'sometimes' },
      ],
      found: [{ feeling: 'relieved', how: 'sometimes' }],
    });
  });

  it('nothing comes back: nothing is said', () => {
    const feelings = ['a', 'b', 'c', 'd', 'e'];
    expect(of(...feelings.map((feeling) => guess(feeling, 'far', `not ${feeling}`)))).toEqual({
      kind: 'enough',
      missed: [],
      expected: [],
      found: [],
    });
  });

  it('reads what was felt from open cards where the answer does not say, and never from one’s own', () => {
    const guesses = times(ENOUGH, () => guess('angry', 'far'));
    const hours = guesses.map(
      ({ hour }) =>
        ({
          id: hour,
          cards: [
            { author: ana, card: { feelings: ['shut out', 'angry'] } },
            { author: weiss, card: { feelings: ['uneasy'] } },
          ],
        }) as unknown as Hour, // as much of an hour as is read
    );
    expect(tendencyOf(guesses, hours, weiss)).toMatchObject({
      missed: [{ feeling: 'shut out', how: 'often' }],
      expected: [], // they were angry as well
    });
  });

  it('is about whoever asks: another’s guesses say nothing of me', () => {
    expect(
      tendencyOf(
        times(9, () => guess('angry', 'far')),
        [],
        ana,
      ),
    ).toEqual({ kind: 'too-little' });
  });
});
