/** What a reading is given: what both may read of an hour, and nothing else, on either device (J9). */
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import type { Card } from './cards.ts';
import { toldOf } from './told.ts';

const here = (close: number, real?: number): Card => ({
  kind: 'here',
  words: 'there',
  close,
  ...(real !== undefined && { real }),
});

const withAnHour = (seed: string) => {
  const d = duet(seed);
  const hour = d.hour('2026-01-13');
  const ana = d.seal('ana', hour, [here(80, 30), { kind: 'keeping', words: 'not yet' }]);
  const weiss = d.seal('weiss', hour, [here(60)]);
  return { ...d, hour, accounts: { ana, weiss } };
};

describe('what a reading is given', () => {
  test('nothing of an hour that nobody opened, though both have sealed it', () => {
    const { views } = withAnHour('sealed');
    for (const who of ['ana', 'weiss'] as const)
      expect(toldOf(views(who))).toMatchObject([
        { client: { close: null, real: null }, therapist: { close: null, real: null } },
      ]);
  });

  test('marks of opened cards, as shares, each in its own seat', () => {
    const { views, accounts } = withAnHour('opened');
    accounts.ana.open(({ kind }) => kind === 'here');
    accounts.weiss.open(() => true);
    expect(toldOf(views('ana'))).toMatchObject([
      { day: 20_466, client: { close: 0.8, real: 0.3 }, therapist: { close: 0.6, real: null } },
    ]);
    expect(toldOf(views('weiss'))).toEqual(toldOf(views('ana')));
  });

  test('what she keeps does not go in, not even on her own device', () => {
    const { views, accounts, keep, hour } = withAnHour('kept');
    accounts.ana.open(() => false);
    accounts.weiss.open(() => true);
    const image = keep('ana', {
      type: 'image',
      part: 'anger',
      who: 'you',
      answer: 'leave',
      meaning: '',
      tone: 'feared',
    });
    keep('ana', { type: 'evidence', image, where: 'here', answer: 'moved', shown: 1, hour, words: '' });
    expect(toldOf(views('ana'))).toEqual(toldOf(views('weiss')));
    expect(toldOf(views('ana'))).toMatchObject([
      { client: { close: null }, therapist: { close: 0.6 }, moments: [] },
    ]);
  });

  test('an hour of which nobody opened anything tells of no disconnections, not even of none', () => {
    const { views, accounts } = withAnHour('untold');
    expect(toldOf(views('weiss'))[0]?.ruptures).toBeNull();
    accounts.ana.open(() => true);
    expect(toldOf(views('weiss'))[0]?.ruptures).toBe(0);
    const d = withAnHour('began');
    d.say('ana', {
      type: 'disconnection',
      title: 'the clock',
      words: '',
      failure: 'ignored',
      hurt: d.ana.key,
      hour: d.hour,
    });
    expect(toldOf(d.views('weiss'))[0]?.ruptures).toBe(1);
  });

  test('nor what he keeps', () => {
    const { views, accounts, keep, hour } = withAnHour('his');
    accounts.ana.open(() => true);
    accounts.weiss.open(() => false);
    const before = toldOf(views('weiss'));
    keep('weiss', { type: 'page', title: '', words: 'she keeps something', hour, impact: 'it hurt' });
    keep('weiss', { type: 'moved', words: 'her stillness', hour });
    const image = keep('weiss', {
      type: 'image',
      part: 'doubt',
      who: 'you',
      answer: 'leave',
      meaning: '',
      tone: 'feared',
    });
    keep('weiss', { type: 'evidence', image, where: 'here', answer: 'missed', shown: 1, hour, words: '' });
    expect(toldOf(views('weiss'))).toEqual(before);
    expect(toldOf(views('ana'))).toEqual(before);
    expect(before).toMatchObject([{ client: { close: 0.8 }, therapist: { close: null }, moments: [] }]);
  });

  test('moments that she lets be read, disconnections that began and landed, and what reached her', () => {
    const { views, say, hour, ana } = withAnHour('shared');
    const image = say('ana', {
      type: 'image',
      part: 'anger',
      who: 'you',
      answer: 'leave',
      meaning: '',
      tone: 'feared',
    });
    const evidence = { type: 'evidence', image, answer: 'met', shown: 0.5, words: '' } as const;
    say('ana', { ...evidence, where: 'here', hour });
    say('ana', { ...evidence, where: 'then' }); // before, and of no hour
    say('weiss', { ...evidence, where: 'here', hour }); // not hers to say
    const disconnection = say('ana', {
      type: 'disconnection',
      title: 'the clock',
      words: '',
      failure: 'ignored',
      hurt: ana.key,
      hour,
    });
    say('ana', { type: 'step', disconnection, step: 'landed', words: '', hour });
    const of = say('weiss', { type: 'true-thing', words: 'you moved me', hour });
    say('ana', { type: 'reached', of, words: '' });
    expect(toldOf(views('weiss'))).toMatchObject([
      {
        ruptures: 1,
        mended: 1,
        reached: true,
        moments: [{ part: 'anger', shown: 0.5, answer: 'met' }],
      },
    ]);
  });

  test('hours stand by their day, in whatever order they were written down', () => {
    const d = duet('late');
    d.hour('2026-01-20');
    d.hour('2026-01-13');
    expect(toldOf(d.views('ana')).map(({ day }) => day)).toEqual([20_466, 20_473]);
  });
});
