import { HOPE_AT_FIRST, readImage } from '@kithe/model/images';
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import type { NewBody } from './body.ts';
import type { EntryId } from './ids.ts';

const anger: NewBody<'image'> = {
  type: 'image',
  part: 'my anger',
  who: 'you',
  answer: 'go quiet and be polite',
  meaning: 'I am too much',
  tone: 'feared',
};
const evidence = (image: EntryId, more: Partial<NewBody<'evidence'>>): NewBody<'evidence'> => ({
  type: 'evidence',
  image,
  where: 'here',
  answer: 'met',
  shown: 1,
  words: '',
  ...more,
});

/** An image of Ana's, kept to herself, with evidence. */
const ledger = (...items: readonly Partial<NewBody<'evidence'>>[]) => {
  const d = duet('ledger');
  const id = d.keep('ana', anger);
  for (const item of items) d.keep('ana', evidence(id, item));
  return { ...d, id, image: d.views('ana').ledger[0] };
};
const then = { where: 'then', answer: 'punished', shown: 1 } as const;

describe('an image', () => {
  test('stands on the arithmetic of the model', () => {
    const { image } = ledger(
      then,
      { where: 'outside', answer: 'met', shown: 0.5 },
      { answer: 'moved', shown: 0.5 },
    );
    expect(image?.reading).toEqual(
      readImage({ life: HOPE_AT_FIRST, part: { a: 0.25, b: 2 }, here: { a: 0.75, b: 0 } }),
    );
    expect(image?.evidence.map((e) => e.weight)).toEqual([2, 0.25, 0.75]);
  });

  test.each([
    ['untested', [then]],
    ['untested', [then, { answer: 'moved', shown: 0 }]],
    ['as-before', [then, { answer: 'met', shown: 0.25 }]],
    ['loosening', [then, { answer: 'moved', shown: 0.5 }]],
    ['loosened', [then, { answer: 'moved', shown: 1 }, { answer: 'moved', shown: 1 }]],
    ['firmer', [{ answer: 'denied', shown: 1 }]],
  ] as const)('is %s', (state, items) => {
    expect(ledger(...items).image?.state).toBe(state);
  });

  test('a hundred kindnesses to what was never shown leave it where it was (J57)', () => {
    const many = Array.from({ length: 100 }, () => ({ answer: 'moved', shown: 0 }) as const);
    const { image } = ledger(then, ...many);
    expect(image?.reading.now).toBe(ledger(then).image?.reading.now);
    expect(image?.state).toBe('untested');
  });

  test('kept to oneself, the other has no trace of it; shared, both do', () => {
    const { views, say, ana } = ledger(then);
    expect(views('weiss').ledger).toEqual([]);
    const shared = say('ana', anger);
    say('ana', evidence(shared, { answer: 'met' }));
    expect(views('weiss').ledger.map((i) => [i.by, i.isShared, i.evidence.length])).toEqual([
      [ana.key, true, 1],
    ]);
    expect(views('ana').ledger).toHaveLength(2);
  });

  test('nobody adds evidence to another’s image', () => {
    const { say, views } = ledger();
    const shared = say('ana', anger);
    say('weiss', evidence(shared, { answer: 'moved' }));
    expect(views('weiss').ledger[0]?.evidence).toEqual([]);
  });

  test('a correction keeps its evidence', () => {
    const { id, keep, views } = ledger(then);
    keep('ana', { ...anger, part: 'my rage', supersedes: id });
    expect(views('ana').ledger.map((i) => [i.part, i.evidence.length])).toEqual([['my rage', 1]]);
  });
});
