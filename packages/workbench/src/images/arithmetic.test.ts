import type { Answer } from '@kithe/model/answers';
import {
  evidenceWeight,
  HOPE_AT_FIRST,
  intervalOf,
  NO_EVIDENCE,
  readImage,
  withAnswer,
} from '@kithe/model/images';
import type { Where } from '@kithe/record/body';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { LedgerImage } from '@kithe/record/ledger';
import { describe, expect, it } from 'vitest';
import { arithmeticOf } from './arithmetic.ts';

type Happened = readonly [where: Where, answer: Answer, shown: number];

const imageWith = (...happened: readonly Happened[]): LedgerImage => {
  const counts = (isHere: boolean) =>
    happened
      .filter(([where]) => (where === 'here') === isHere)
      .reduce((sum, [, answer, shown]) => withAnswer(sum, answer, shown), NO_EVIDENCE);
  const reading = readImage({ life: HOPE_AT_FIRST, part: counts(false), here: counts(true) });
  return {
    id: 'image' as EntryId, // ids are not looked into here
    by: 'ana' as MemberKey,
    part: 'anger',
    who: 'you',
    answer: 'go cold',
    meaning: 'I ruin things',
    tone: 'feared',
    isShared: true,
    evidence: happened.map(([where, answer, shown], i) => ({
      id: `evidence ${i}` as EntryId,
      by: 'ana' as MemberKey,
      where,
      answer,
      shown,
      weight: evidenceWeight(answer, shown),
      words: '',
      isShared: true,
    })),
    reading,
    band: intervalOf(reading.counts),
    state: 'as-before',
  };
};

describe('arithmeticOf', () => {
  it('can be redone by hand from what it shows, and gives the number that is shown', () => {
    const sheet = arithmeticOf(
      imageWith(
        ['then', 'punished', 0.7],
        ['outside', 'missed', 1],
        ['here', 'moved', 0.5],
        ['outside', 'met', 0.5],
        ['here', 'denied', 0.25],
      ),
    );
    // w = w_r x², each line by itself: 2·.49, .7·1, 1·.25 elsewhere; 3·.25, 1.5·.0625 here.
    expect(sheet.elsewhere.lines.map((line) => [line.isMet, Number(line.counts.toFixed(6))])).toEqual([
      [false, 0.98],
      [false, 0.7],
      [true, 0.25],
    ]);
    expect(sheet.here.lines.map((line) => [line.isMet, Number(line.counts.toFixed(6))])).toEqual([
      [true, 0.75],
      [false, 0.09375],
    ]);
    for (const { lines } of [sheet.elsewhere, sheet.here])
      for (const line of lines) expect(line.counts).toBeCloseTo(line.weight * line.shown ** 2, 12);
    // ĝ = (.25 + 4·.6) / (.25 + 1.68 + 4); p̂ = (.75 + 4ĝ) / (.75 + .09375 + 4)
    const before = (0.25 + 4 * 0.6) / (0.25 + 1.68 + 4);
    expect(sheet.before).toBeCloseTo(before, 12);
    expect(sheet.now).toBeCloseTo((0.75 + 4 * before) / (0.75 + 0.09375 + 4), 12);
    expect(sheet.life.mean).toBeCloseTo(3 / 5, 15);
  });

  it('says no more than it began with where nothing was written down', () => {
    const sheet = arithmeticOf(imageWith());
    expect([sheet.elsewhere.sum, sheet.here.sum]).toEqual([NO_EVIDENCE, NO_EVIDENCE]);
    expect(sheet.now).toBeCloseTo(sheet.before, 12);
  });
});
