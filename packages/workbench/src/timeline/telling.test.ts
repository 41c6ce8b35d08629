import { describe, expect, it } from 'vitest';
import { duet } from '../../../record/test/duet.ts';
import { keptMarksOf, marksOf } from './telling.ts';

const record = () => {
  const d = duet('telling');
  const first = d.hour('2026-01-13', 'first');
  const second = d.hour('2026-01-20', 'second');
  d.seal('ana', first, [{ kind: 'here', words: '', close: 93, real: 12 }]).open(() => false);
  d.seal('ana', second, [{ kind: 'here', words: '', close: 61, real: 47 }]).open(() => true);
  d.seal('weiss', first, [{ kind: 'here', words: '', close: 71 }]).open(() => false);
  return d;
};

describe('marks', () => {
  it('come from opened cards alone', () => {
    const { views, ana } = record();
    for (const who of ['ana', 'weiss'] as const) {
      expect(marksOf(views(who).timeline, ana.key, 'close')).toEqual([null, 61]);
      expect(marksOf(views(who).timeline, ana.key, 'real')).toEqual([null, 47]);
    }
  });

  it('kept ones are their author’s to see, and nobody else’s', () => {
    const { views, ana, weiss } = record();
    const [hers, theirs] = [views('ana'), views('weiss')];
    expect(keptMarksOf(hers.timeline, hers.hours, ana.key, 'close')).toEqual([93, null]);
    expect(keptMarksOf(hers.timeline, hers.hours, ana.key, 'real')).toEqual([12, null]);
    expect(keptMarksOf(theirs.timeline, theirs.hours, weiss.key, 'close')).toEqual([71, null]);
    expect(keptMarksOf(theirs.timeline, theirs.hours, weiss.key, 'real')).toEqual([null, null]);
  });
});
