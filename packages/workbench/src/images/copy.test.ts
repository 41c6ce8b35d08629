import type { EntryId, MemberKey } from '@kithe/record/ids';
import { newDeviceId } from '@kithe/record/ids';
import { foldLedger } from '@kithe/record/ledger';
import type { Opened } from '@kithe/record/space';
import { describe, expect, it } from 'vitest';
import { evidenceBody, imageBody, reworded } from './copy.ts';

const ana = 'ana' as MemberKey; // the fold compares authors and never looks into them
const device = newDeviceId();
const logOf = (bodies: readonly object[]): readonly Opened[] =>
  bodies.map((body, i) => ({
    id: `e${i}` as EntryId,
    author: ana,
    device,
    body: { ...body, v: 1, depth: i, heads: [] } as unknown as Opened['body'], // bodies of the catalogue, in their place
  }));

describe('an image that is shared', () => {
  it('says between us what it said alone: the same words, the same evidence, the same reading', () => {
    const own = logOf([
      {
        type: 'image',
        part: 'anger',
        who: 'you',
        answer: 'go cold',
        meaning: 'I ruin things',
        tone: 'feared',
        origin: 'a door',
        at: '2026-03-11T04:25:00.000Z',
      },
      {
        type: 'evidence',
        image: 'e0',
        where: 'here',
        answer: 'moved',
        shown: 0.7,
        hour: 'h',
        date: '2026-03-17',
        words: 'you stayed',
      },
      { type: 'evidence', image: 'e0', where: 'then', answer: 'punished', shown: 1, words: '' },
    ]);
    const [alone] = foldLedger([], own);
    if (!alone) throw new Error('the fold lost it');
    const between = logOf([imageBody(alone), ...alone.evidence.map((e) => evidenceBody(e, 'e0' as EntryId))]);
    const [shared] = foldLedger(between, []);
    expect(shared).toEqual({
      ...alone,
      isShared: true,
      evidence: alone.evidence.map((e) => ({ ...e, isShared: true })),
    });
  });
});

describe('an image in other words', () => {
  const [before] = foldLedger(
    [],
    logOf([
      {
        type: 'image',
        part: 'angr',
        who: 'you',
        answer: 'go cold',
        meaning: 'I ruin things',
        tone: 'feared',
        origin: 'a door',
        at: '2026-03-11T04:25:00.000Z',
      },
      { type: 'evidence', image: 'e0', where: 'here', answer: 'moved', shown: 0.7, words: 'you stayed' },
    ]),
  );
  if (!before) throw new Error('the fold lost it');
  const words = { tone: 'hoped', part: 'anger', who: 'you', answer: 'stay', meaning: 'I am here' } as const;

  it('has the new words, and keeps its day and everything beside it', () => {
    const after = reworded(before, { ...words, origin: 'another door' });
    expect(imageBody(after)).toEqual({ type: 'image', ...words, origin: 'another door', at: before.at });
    expect(after.evidence).toEqual(before.evidence);
  });

  it('leaves nothing of a beginning that was taken out', () => {
    expect(imageBody(reworded(before, { ...words, origin: '' }))).not.toHaveProperty('origin');
  });
});
