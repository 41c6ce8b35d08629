import { newEntryId } from '@kithe/record/ids';
import { PHQ9 } from '@kithe/record/instruments/phq9';
import type { Sheet } from '@kithe/record/sheets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allKnown, knownFor, latest, sheetBefore } from './known.ts';
import { chosenIn, everything, isNothing, NOTHING, sharedBody } from './sharing.ts';

const answers = { q1: 1, q2: 2, q3: 0, q4: 3, q5: 0, q6: 1, q7: 0, q8: 0, q9: 1 };
const sheet: Sheet = {
  sheet: newEntryId(),
  by: 'x' as Sheet['by'], // anybody
  instrument: 'phq-9',
  version: '1',
  title: 'PHQ-9',
  date: '2026-01-13',
  kept: { id: newEntryId(), earlier: [], answers },
  shared: null,
};

describe('what is shared of a sheet', () => {
  test('is what was chosen and nothing else, whatever was chosen (seed 277)', () => {
    const all = everything(PHQ9, answers);
    expect([...all.items, ...all.scales]).toEqual([...Object.keys(answers), 'total']);
    fc.assert(
      fc.property(fc.subarray(Object.keys(answers)), fc.boolean(), (items, hasTotal) => {
        const chosen = { items: new Set(items), scales: new Set(hasTotal ? ['total'] : []) };
        const body = sharedBody(sheet, PHQ9, answers, chosen);
        expect(Object.keys(body.answers)).toEqual(items);
        expect(body.scores).toEqual(hasTotal ? { total: 8 } : undefined);
        expect(Object.keys(body).sort()).toEqual(
          [
            ...['answers', 'date', 'instrument', 'sheet', 'title', 'type', 'version'],
            ...(hasTotal ? ['scores'] : []),
          ].sort(),
        );
        const shared = {
          id: newEntryId(),
          earlier: [],
          answers: body.answers,
          ...(body.scores && { scores: body.scores }),
        };
        expect(chosenIn({ ...sheet, shared })).toEqual(chosen);
        expect(sharedBody({ ...sheet, shared }, PHQ9, answers, chosen).supersedes).toBe(shared.id);
      }),
      { seed: 277, numRuns: 60 },
    );
    expect(isNothing(NOTHING)).toBe(true);
  });

  test('a score that there is not cannot be chosen', () => {
    const { q9: _, ...eight } = answers;
    expect(everything(PHQ9, eight).scales.size).toBe(0);
  });
});

describe('which questionnaires are here', () => {
  const held = (version: string, id = 'made-up') => ({
    id: newEntryId(),
    definition: JSON.stringify({ ...PHQ9, id, version }),
  });

  test('the two that are carried, and what was brought; of versions the last is filled in', () => {
    const known = allKnown([held('1'), held('2'), { id: newEntryId(), definition: '{}' }]);
    expect(known.map(({ instrument: { id, version } }) => `${id} ${version}`)).toEqual([
      'phq-9 1',
      'gad-7 1',
      'made-up 1',
      'made-up 2',
    ]);
    expect(latest(known).map(({ instrument: { version } }) => version)).toEqual(['1', '1', '2']);
    expect(knownFor({ instrument: 'made-up', version: '1' }, known)?.version).toBe('1');
    expect(knownFor({ instrument: 'made-up', version: '3' }, known)).toBeNull();
  });

  test('the one before is of the same person and version, and of an earlier day', () => {
    const before = { ...sheet, sheet: newEntryId(), date: '2025-12-09' };
    const other = { ...sheet, sheet: newEntryId(), date: '2026-01-06', by: 'y' as Sheet['by'] }; // somebody else
    const version = { ...sheet, sheet: newEntryId(), date: '2026-01-07', version: '2' };
    expect(sheetBefore(sheet, [before, other, version, sheet])).toBe(before);
    expect(sheetBefore(before, [before, sheet])).toBeNull();
  });
});
