import type { StepKind } from '@kithe/record/body';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Step } from '@kithe/record/repair';
import { describe, expect, it } from 'vitest';
import { stepsSince, trackOf } from './track.ts';

const step = (kind: StepKind, i: number): Step => ({
  id: `step ${i}` as EntryId, // the fold's ids are not looked into here
  by: 'ana' as MemberKey,
  step: kind,
  replies: [],
  words: '',
});
const stops = (...kinds: readonly StepKind[]) =>
  trackOf({ steps: kinds.map(step) })
    .map(({ state }) => ({ said: 'x', passed: 'o', ahead: '.' })[state])
    .join('');

describe('trackOf', () => {
  it.each([
    [[], 'x.....'],
    [['named'], 'xx....'],
    [['heard'], 'xox...'],
    [['named', 'answered'], 'xxox..'],
    [['named', 'answered', 'heard'], 'xxxx..'],
    [['named', 'answered', 'landed'], 'xxoxx.'],
    [['named', 'heard', 'answered', 'landed', 'stronger'], 'xxxxxx'],
    [['named', 'heard', 'answered', 'landed', 'reopened'], 'xx....'],
    [['answered', 'reopened', 'answered', 'heard'], 'xxxx..'],
    [['named', 'rest'], 'xx....'],
  ] as const)('%j is %s', (kinds, drawn) => {
    expect(stops(...kinds)).toBe(drawn);
  });

  it('counts from the last reopening', () => {
    const steps = (['named', 'reopened', 'heard', 'reopened', 'answered'] as const).map(step);
    expect(stepsSince(steps).map((s) => s.step)).toEqual(['answered']);
  });
});
