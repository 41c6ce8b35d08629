import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';

describe('factsOf', () => {
  it('has nothing to say of a card with words alone', () => {
    expect(factsOf({ kind: 'together', words: 'a look', feelings: [], parts: [] })).toEqual([]);
  });

  it('says each choice once, parts by where they were', () => {
    expect(
      factsOf({
        kind: 'alone',
        words: '',
        third: 'end',
        feelings: ['small', 'cold'],
        people: ['Marta'],
        parts: [
          { name: 'anger', place: 'kept-out' },
          { name: 'work', place: 'brought' },
          { name: 'grief', place: 'kept-out' },
        ],
        source: 'you-missed',
        response: 'went-quiet',
        saw: 'no',
      }),
    ).toEqual([
      { kind: 'third', third: 'end' },
      { kind: 'feelings', names: ['small', 'cold'] },
      { kind: 'source', source: 'you-missed' },
      { kind: 'response', response: 'went-quiet' },
      { kind: 'saw', saw: 'no' },
      { kind: 'people', names: ['Marta'] },
      { kind: 'brought', names: ['work'] },
      { kind: 'kept-out', names: ['anger', 'grief'] },
    ]);
  });
});
