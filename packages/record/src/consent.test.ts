import { expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { foldConsent, VERSION_OF } from './consent.ts';

const both = (seed: string) => {
  const d = duet(seed);
  const fold = (who: 'ana' | 'weiss', versions = VERSION_OF) =>
    foldConsent(d.logs.between, [d.ana.key, d.weiss.key], d[who].key, versions).find(
      ({ purpose }) => purpose === 'research',
    );
  const say = (who: 'ana' | 'weiss', given: boolean, version?: number) =>
    d.say(who, { type: 'consent', purpose: 'research', given, ...(version !== undefined && { version }) });
  return { fold, say };
};
const later = { ...VERSION_OF, research: 7 };

test('it is in use when both gave it, to what it says now', () => {
  const { fold, say } = both('now');
  say('ana', true);
  expect(fold('ana')).toEqual({ purpose: 'research', mine: true, isAskedAgain: false, isInUse: false });
  say('weiss', true, 1);
  expect(fold('ana')?.isInUse).toBe(true);
});

test('words that have changed are asked for again, and an agreement to the earlier ones is none', () => {
  const { fold, say } = both('again');
  say('ana', true);
  say('weiss', true);
  expect(fold('ana', later)).toEqual({ purpose: 'research', mine: null, isAskedAgain: true, isInUse: false });
  say('ana', true, 7);
  expect(fold('ana', later)).toMatchObject({ mine: true, isAskedAgain: false, isInUse: false });
  expect(fold('weiss', later)).toMatchObject({ mine: null, isAskedAgain: true, isInUse: false });
  say('weiss', true, 7);
  expect(fold('weiss', later)?.isInUse).toBe(true);
});

test('what was taken back stays taken back, whatever its words become', () => {
  const { fold, say } = both('back');
  say('ana', true);
  say('ana', false);
  expect(fold('ana', later)).toMatchObject({ mine: false, isAskedAgain: false });
});

test('from one’s own view the other’s choice cannot be read: silent, declined and outdated are one', () => {
  const views = (['none', 'no', 'old'] as const).map((other) => {
    const { fold, say } = both(`other ${other}`);
    say('ana', true, 7);
    if (other !== 'none') say('weiss', other === 'old', 3);
    return fold('ana', later);
  });
  expect(views[1]).toEqual(views[0]);
  expect(views[2]).toEqual(views[0]);
});
