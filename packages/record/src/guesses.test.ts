/** I think you felt …: whose word counts, what a pledge shows, and what leaves no trace (J83, J107). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import type { NewBody } from './body.ts';
import { newNonce, pledgeOf, pledgeOrNone } from './pledge.ts';
import { seededBytes } from './seeded.ts';

const NONCE = newNonce(seededBytes('guess'));
const guess = (hour: NewBody<'guess'>['hour'], feeling = 'angry'): NewBody<'guess'> => ({
  type: 'guess',
  hour,
  feeling,
  mattered: 'that I was late',
  nonce: NONCE,
});

/** An hour that both have sealed; `meet` opens it, with what each hands over. */
const anHour = (seed: string) => {
  const d = duet(seed);
  const hour = d.hour('2026-01-13');
  const hers = d.seal('ana', hour, [{ kind: 'alone', words: 'I went quiet', feelings: ['shut out'] }]);
  const theirs = d.seal('weiss', hour, [{ kind: 'here', words: 'near' }]);
  return {
    ...d,
    hour,
    hers,
    meet: () => {
      hers.hand();
      theirs.hand();
    },
  };
};

describe('a guess', () => {
  test('lies in its author’s own space, and the other has nothing of it', () => {
    const { keep, views, hour, meet } = anHour('own');
    keep('weiss', guess(hour));
    meet();
    expect(views('weiss').guesses).toMatchObject([{ feeling: 'angry', isShared: false, isPledged: true }]);
    expect(views('ana').guesses).toEqual([]);
  });

  test('shared after the hour is open, it shows that it was there before', () => {
    const { keep, say, views, hour, meet, weiss } = anHour('pledged');
    keep('weiss', guess(hour));
    meet();
    say('weiss', guess(hour));
    for (const who of ['ana', 'weiss'] as const)
      expect(views(who).guesses).toMatchObject([{ by: weiss.key, isShared: true, isPledged: true }]);
  });

  test('made or worded anew afterwards, it does not', () => {
    const { keep, say, views, hour, meet } = anHour('after');
    keep('weiss', guess(hour, 'angry'));
    meet();
    say('weiss', guess(hour, 'shut out'));
    expect(views('ana').guesses).toMatchObject([{ feeling: 'shut out', isPledged: false }]);
  });

  test('a second pledge takes the first with it: it could have been made after looking', () => {
    const { keep, say, views, hour, meet, hers, ana, space } = anHour('twice');
    keep('ana', guess(hour));
    meet();
    say('ana', guess(hour));
    expect(views('weiss').guesses[0]?.isPledged).toBe(true);
    say('ana', {
      type: 'opening',
      account: hers.account,
      keys: new Array(7).fill(null),
      pledge: pledgeOf(guess(hour), { space, author: ana.key }),
    });
    expect(views('weiss').guesses[0]?.isPledged).toBe(false);
  });

  test('is read by nobody before its hour is open, even where its author let it go early', () => {
    const { say, views, hour, meet } = anHour('early');
    say('weiss', guess(hour));
    expect(views('ana').guesses).toEqual([]);
    meet();
    expect(views('ana').guesses).toHaveLength(1);
  });

  test('of two, the last that stands; taken back, none', () => {
    const { say, views, hour, meet } = anHour('two');
    meet();
    say('weiss', guess(hour, 'sad'));
    const last = say('weiss', guess(hour, 'angry'));
    expect(views('ana').guesses.map((g) => g.feeling)).toEqual(['angry']);
    say('weiss', { type: 'withdrawn', of: last });
    expect(views('ana').guesses.map((g) => g.feeling)).toEqual(['sad']);
  });
});

describe('near, far, surprised', () => {
  const answered = (by: 'ana' | 'weiss' | 'stranger') => {
    const d = anHour(`answer ${by}`);
    d.meet();
    const of = d.say('weiss', guess(d.hour));
    d.say(by, { type: 'guess-answer', guess: of, said: 'surprised', felt: 'ashamed', words: 'Not at you.' });
    return { ...d, of };
  };

  test('is said by the one who was guessed about', () => {
    const { views } = answered('ana');
    for (const who of ['ana', 'weiss'] as const)
      expect(views(who).guesses[0]?.answer).toMatchObject({ said: 'surprised', felt: 'ashamed' });
  });

  test.each(['weiss', 'stranger'] as const)('and by nobody else: %s', (by) => {
    expect(answered(by).views('ana').guesses[0]?.answer).toBeNull();
  });

  test('the last word stands, and it can be taken back', () => {
    const { say, views, of } = answered('ana');
    const last = say('ana', { type: 'guess-answer', guess: of, said: 'near', felt: '', words: '' });
    expect(views('weiss').guesses[0]?.answer?.said).toBe('near');
    say('ana', { type: 'withdrawn', of: last });
    expect(views('weiss').guesses[0]?.answer?.said).toBe('surprised');
  });
});

test('a fear and what was found beside it are their author’s alone', () => {
  const { keep, views, hour } = anHour('fear');
  const first = keep('ana', { type: 'fear', hour, words: 'that I am too much', found: '' });
  keep('ana', {
    type: 'fear',
    hour,
    words: 'that I am too much',
    came: 'otherwise',
    found: 'Not a word of it.',
    supersedes: first,
  });
  expect(views('ana').fears).toMatchObject([{ words: 'that I am too much', came: 'otherwise' }]);
  expect(views('weiss').fears).toEqual([]);
});

describe('a pledge', () => {
  const place = { space: duet('pledge').space, author: duet('pledge').ana.key };
  const { hour } = anHour('pledge');

  test('is another for every other guess, author, hour and space (seed 113)', () => {
    const words = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(words, words, words, words, (a, b, c, d) => {
        const one = pledgeOf({ ...guess(hour), feeling: a, mattered: b }, place);
        const other = pledgeOf({ ...guess(hour), feeling: c, mattered: d }, place);
        expect(one === other).toBe(a === c && b === d);
        expect(one).toMatch(/^[A-Za-z0-9_-]{43}$/);
      }),
      { seed: 113 },
    );
    expect(pledgeOf(guess(hour), place)).not.toBe(
      pledgeOf(guess(hour), { ...place, author: duet('x').ana.key }),
    );
  });

  test('and none looks like one, from as many random bytes', () => {
    let drawn = 0;
    const random = (n: number) => {
      drawn += n;
      return seededBytes('none')(n);
    };
    expect(pledgeOrNone(null, place, random)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const none = drawn;
    pledgeOrNone(guess(hour), place, random);
    expect(drawn).toBe(2 * none);
  });
});

test('a doubt of what one saw is one’s own, with where it was laid and what was found, and is told to nobody', () => {
  const { hour, keep, say, views, ana } = duet('doubt');
  const of = hour('2026-01-13');
  const doubt = { type: 'doubt', hour: of, words: 'that you looked away', found: '' } as const;
  const first = keep('ana', doubt);
  expect(views('ana').doubts).toMatchObject([{ id: first, words: doubt.words, laid: null, came: null }]);
  keep('ana', { ...doubt, supersedes: first, laid: 'me', came: 'as-i-saw', found: 'you said so yourself' });
  expect(views('ana').doubts).toMatchObject([
    { hour: of, laid: 'me', came: 'as-i-saw', found: 'you said so yourself' },
  ]);
  expect(views('weiss').doubts).toEqual([]);
  say('ana', doubt);
  expect(views('weiss').doubts).toEqual([]);
  expect(views('weiss').notCounted).toMatchObject([{ by: ana.key, type: 'doubt', why: 'not-here' }]);
});
