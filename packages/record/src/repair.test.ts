import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import { STEPS, type StepKind } from './body.ts';
import { BECOMING_A_WAY_AFTER, canTake, MAY_TAKE, STAGES } from './repair.ts';

const broken = (seed: string) => {
  const d = duet(seed);
  const hour = d.hour('2026-03-03');
  const id = d.say('ana', {
    type: 'disconnection',
    hour,
    title: 'the bus',
    words: '',
    failure: 'not-understood',
    hurt: d.ana.key,
  });
  const step = (who: 'ana' | 'weiss', kind: StepKind, more: object = {}) =>
    d.say(who, { type: 'step', disconnection: id, step: kind, words: '', ...more });
  const board = () => d.views('ana').repair.find((x) => x.id === id);
  return { ...d, hour, id, step, board };
};

test('noticed → named → heard → answered → landed → stronger', () => {
  const { step, board, weiss, hour: began } = broken('whole');
  expect(board()?.stage).toBe('noticed');
  step('ana', 'named');
  step('weiss', 'answered', { replies: ['sorrow', 'my-part'], words: 'I heard the journey and not you.' });
  step('ana', 'heard');
  expect(board()?.stage).toBe('answered');
  step('ana', 'landed', { hour: began });
  step('ana', 'stronger', { stronger: 'yes' });
  expect(board()).toMatchObject({
    stage: 'landed',
    isRepaired: true,
    stronger: 'yes',
    replies: ['sorrow', 'my-part'],
    mendedIn: began,
  });
  expect(board()?.steps.map((s) => s.by === weiss.key)).toEqual([false, true, false, false, false]);
});

test('only the hurt person can say that it was heard and that it landed (J21)', () => {
  const { step, board } = broken('forged');
  step('weiss', 'heard');
  step('weiss', 'landed');
  step('weiss', 'stronger', { stronger: 'yes' });
  expect(board()).toMatchObject({ stage: 'noticed', isRepaired: false, stronger: null });
  expect(board()?.notTheirs.map((s) => s.step)).toEqual(['heard', 'landed', 'stronger']);
});

test('whoever noticed a disconnection cannot correct it into one that they may call mended', () => {
  const d = duet('reassigned');
  const body = { type: 'disconnection', title: 'the bus', words: '', failure: 'hurt' } as const;
  const id = d.say('weiss', { ...body, hurt: d.ana.key });
  d.say('ana', { type: 'step', disconnection: id, step: 'heard', words: '' });
  d.say('weiss', { ...body, title: 'a misunderstanding', hurt: d.weiss.key, supersedes: id });
  d.say('weiss', { type: 'step', disconnection: id, step: 'landed', words: '' });
  const [seen] = d.views('ana').repair;
  expect(seen).toMatchObject({ id, title: 'a misunderstanding', hurt: d.ana.key, stage: 'heard' });
  expect([seen?.isRepaired, seen?.notTheirs.map((s) => s.step)]).toEqual([false, ['landed']]);
});

describe('taken back by whoever noticed it', () => {
  const noticedByWeiss = (seed: string) => {
    const d = duet(seed);
    const hour = d.hour('2026-03-03');
    const body = { type: 'disconnection', hour, words: 'I spoke of the fee', failure: 'let-down' } as const;
    const id = d.say('weiss', { ...body, title: 'the fee', hurt: d.ana.key });
    const step = (who: 'ana' | 'weiss', kind: StepKind, words = '') =>
      d.say(who, { type: 'step', disconnection: id, step: kind, words });
    return { ...d, hour, id, body, step };
  };

  test('it goes whole, with the steps of whoever took it back', () => {
    const { id, step, say, views } = noticedByWeiss('whole again');
    step('weiss', 'named', 'my part');
    say('weiss', { type: 'withdrawn', of: id });
    for (const who of ['ana', 'weiss'] as const) expect(views(who).repair).toEqual([]);
  });

  test('once the hurt person has said something in it, only the words of the other go, for both', () => {
    const { id, hour, step, say, views, ana, weiss } = noticedByWeiss('stays');
    step('ana', 'heard', 'I was alone with it');
    const mine = step('weiss', 'named', 'my part');
    say('weiss', { type: 'withdrawn', of: id });
    say('weiss', { type: 'withdrawn', of: mine });
    for (const who of ['ana', 'weiss'] as const) {
      const [seen, ...others] = views(who).repair;
      expect(others).toEqual([]);
      expect(seen).toMatchObject({ id, isTakenBack: true, hour, hurt: ana.key, noticedBy: weiss.key });
      expect(seen).toMatchObject({ title: '', words: '', failure: 'own-words', cards: [], stage: 'heard' });
      expect(seen?.steps.map(({ words }) => words)).toEqual(['I was alone with it']);
      expect(views(who).timeline.flatMap(({ began }) => began.map((d) => d.id))).toEqual([id]);
    }
  });

  test('it goes after all when the hurt person takes their own words back as well', () => {
    const { id, step, say, views } = noticedByWeiss('both gone');
    const hers = step('ana', 'heard');
    say('weiss', { type: 'withdrawn', of: id });
    say('ana', { type: 'withdrawn', of: hers });
    expect(views('ana').repair).toEqual([]);
  });

  test('a word that comes to it while it is being taken back keeps it; a step that is not theirs does not', () => {
    const { id, step, say, views } = noticedByWeiss('meanwhile');
    say('weiss', { type: 'withdrawn', of: id });
    step('ana', 'answered');
    expect(views('ana').repair).toEqual([]);
    step('ana', 'landed');
    expect(views('weiss').repair.map((d) => [d.isTakenBack, d.isRepaired])).toEqual([[true, true]]);
  });

  test('neither a correction nor another word of its author’s takes more than that', () => {
    const { id, body, step, say, views, ana } = noticedByWeiss('by other words');
    step('ana', 'heard');
    const again = say('weiss', { ...body, title: 'nothing', hurt: ana.key, supersedes: id });
    say('weiss', { type: 'star', of: again, title: '', on: false, supersedes: again });
    expect(views('ana').repair.map((d) => [d.id, d.isTakenBack, d.title])).toEqual([[id, true, '']]);
    say('weiss', { ...body, title: 'the fee', hurt: ana.key, supersedes: again });
    expect(views('ana').repair.map((d) => [d.id, d.isTakenBack, d.title])).toEqual([[id, false, 'the fee']]);
  });

  test('the hurt person takes back what they noticed themselves, whatever was answered', () => {
    const { id, step, say, views } = broken('hers');
    step('ana', 'named');
    step('weiss', 'answered', { replies: ['sorrow'] });
    say('ana', { type: 'withdrawn', of: id });
    for (const who of ['ana', 'weiss'] as const) expect(views(who).repair).toEqual([]);
  });

  test('what was corrected and then taken back by its first name goes', () => {
    const { id, body, say, views, ana } = noticedByWeiss('first name');
    say('weiss', { ...body, title: 'the bill', hurt: ana.key, supersedes: id });
    say('weiss', { type: 'withdrawn', of: id });
    expect(views('ana').repair).toEqual([]);
  });
});

test('a disconnection that claims to correct somebody else’s is another one', () => {
  const { id, step, say, views, weiss } = broken('usurped');
  say('weiss', {
    type: 'disconnection',
    title: 'nothing',
    words: '',
    failure: 'hurt',
    hurt: weiss.key,
    supersedes: id,
  });
  step('ana', 'landed');
  expect(views('weiss').repair.map((x) => [x.id === id, x.title, x.isRepaired])).toEqual([
    [true, 'the bus', true],
    [false, 'nothing', false],
  ]);
});

test('the hurt person does not answer for the other', () => {
  const { step, board } = broken('self');
  step('ana', 'answered', { replies: ['sorrow'] });
  expect(board()).toMatchObject({ stage: 'noticed', replies: [] });
});

test('the other may name it, so that the ashamed person need not (J103)', () => {
  const { step, board } = broken('opened');
  step('weiss', 'named');
  expect(board()?.stage).toBe('named');
});

test('what landed can be opened again, and counts from there', () => {
  const { step, board } = broken('reopened');
  for (const [who, kind] of [
    ['ana', 'named'],
    ['weiss', 'answered'],
    ['ana', 'landed'],
    ['ana', 'reopened'],
  ] as const)
    step(who, kind);
  expect(board()).toMatchObject({ stage: 'named', isRepaired: false, replies: [] });
  expect(board()?.steps).toHaveLength(4);
});

test('it may rest, without pressing, until somebody takes it up', () => {
  const { step, board } = broken('rest');
  step('ana', 'rest');
  expect(board()?.isResting).toBe(true);
  step('ana', 'named');
  expect(board()?.isResting).toBe(false);
});

test('left open for long it is becoming a way we are with each other (J35)', () => {
  const { board, say, step } = broken('ages');
  for (let i = 1; i < BECOMING_A_WAY_AFTER; i++)
    say('weiss', { type: 'hour', date: `2026-04-0${i}`, name: 'x' });
  expect(board()).toMatchObject({ hoursOpen: BECOMING_A_WAY_AFTER - 1, isBecomingAWay: false });
  say('weiss', { type: 'hour', date: '2026-04-09', name: 'x' });
  expect(board()).toMatchObject({ hoursOpen: BECOMING_A_WAY_AFTER, isBecomingAWay: true });
  step('ana', 'landed');
  expect(board()).toMatchObject({ hoursOpen: BECOMING_A_WAY_AFTER, isBecomingAWay: false, isRepaired: true });
});

test('a title that was corrected keeps its steps', () => {
  const { id, say, step, board, ana } = broken('corrected');
  step('ana', 'named');
  say('ana', {
    type: 'disconnection',
    title: 'the bus, in January',
    words: '',
    failure: 'own-words',
    hurt: ana.key,
    supersedes: id,
  });
  expect(board()).toMatchObject({ title: 'the bus, in January', stage: 'named' });
});

describe('law', () => {
  const acts = fc.array(
    fc.record({ who: fc.constantFrom('ana' as const, 'weiss' as const), step: fc.constantFrom(...STEPS) }),
    { maxLength: 25 },
  );

  test('no step of the other’s ever makes it heard or landed (seed 103)', () => {
    fc.assert(
      fc.property(acts, (history) => {
        const { step, board, ana } = broken('law');
        for (const { who, step: kind } of history) step(who, kind);
        const mine = history.filter(({ who }) => who === 'ana').map((s) => s.step);
        const { stage, isRepaired, steps, notTheirs } = board() ?? {
          stage: 'noticed',
          isRepaired: false,
          steps: [],
          notTheirs: [],
        };
        if (isRepaired) expect(mine).toContain('landed');
        if (stage === 'heard') expect(mine).toContain('heard');
        expect(steps.length + notTheirs.length).toBe(history.length);
        for (const s of steps) expect(canTake(s.step, s.by, ana.key)).toBe(true);
      }),
      { seed: 103, numRuns: 60 },
    );
  });

  test('every step has one who may take it, and stages are in their order', () => {
    expect(Object.keys(MAY_TAKE).sort()).toEqual([...STEPS].sort());
    expect(STAGES).toEqual(['noticed', 'named', 'heard', 'answered', 'landed']);
  });
});
