import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';

const record = () => {
  const d = duet('timeline');
  const first = d.hour('2026-01-13', 'first');
  const second = d.hour('2026-01-20', 'second');
  d.seal('ana', first, [{ kind: 'here', words: '', close: 85, real: 20 }]).open(() => true);
  d.seal('weiss', first, [{ kind: 'here', words: '', close: 60 }]).open(() => true);
  d.seal('ana', second, [{ kind: 'here', words: '', close: 30 }]);
  const bus = d.say('ana', {
    type: 'disconnection',
    hour: first,
    title: 'the bus',
    words: '',
    failure: 'ignored',
    hurt: d.ana.key,
  });
  return { ...d, first, second, bus };
};

describe('the timeline', () => {
  test('two lines, each as it was told, from opened cards alone', () => {
    const { views, ana, weiss } = record();
    const [one, two] = views('weiss').timeline;
    expect(one?.told.get(ana.key)).toEqual({ close: 85, real: 20 });
    expect(one?.told.get(weiss.key)).toEqual({ close: 60, real: null });
    expect(two?.told.get(ana.key)).toEqual({ close: null, real: null });
  });

  test('a seam that names an hour which is not there stands where it began', () => {
    const { views, say, bus, first } = record();
    const nowhere = bus; // an entry, and no hour
    say('ana', { type: 'step', disconnection: bus, step: 'landed', hour: nowhere, words: '' });
    expect(views('ana').repair.map(({ isRepaired, mendedIn }) => [isRepaired, mendedIn])).toEqual([
      [true, null],
    ]);
    expect(views('ana').timeline.map((h) => [h.id === first, h.mended.length])).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });

  test('a crack where it began; a seam where it landed', () => {
    const { views, say, bus, second } = record();
    expect(views('ana').timeline.map((h) => [h.began.length, h.mended.length])).toEqual([
      [1, 0],
      [0, 0],
    ]);
    say('ana', { type: 'step', disconnection: bus, step: 'landed', hour: second, words: '' });
    expect(views('ana').timeline.map((h) => [h.began.length, h.mended.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('either may star a moment and take the star back; a card that is closed cannot be starred', () => {
    const { views, say, first, second, ana } = record();
    const open = views('ana').hours[0]?.cards[0]?.ref ?? '';
    const closed = views('ana').hours[1]?.mine?.cards[0]?.ref ?? '';
    say('weiss', { type: 'star', of: open, title: 'she stayed', on: true });
    say('ana', { type: 'star', of: second, title: 'the second', on: true });
    say('ana', { type: 'star', of: closed, title: 'closed', on: true });
    expect(views('ana').timeline.map((h) => h.stars.map((s) => s.title))).toEqual([
      ['she stayed'],
      ['the second'],
    ]);
    expect(views('ana').timeline[0]?.stars[0]?.card?.author).toBe(ana.key);
    say('weiss', { type: 'star', of: open, title: '', on: false });
    expect(views('ana').timeline[0]?.stars).toEqual([]);
    expect(views('ana').timeline[0]?.id).toBe(first);
  });
});

describe('consent', () => {
  test('not in use looks the same whoever has not said yes', () => {
    const { views, say } = record();
    const his = () => views('weiss').consent.find((c) => c.purpose === 'research');
    const nobody = his();
    say('ana', { type: 'consent', purpose: 'research', given: true });
    expect(his()).toEqual(nobody);
    say('ana', { type: 'consent', purpose: 'research', given: false });
    expect(his()).toEqual(nobody);
    say('ana', { type: 'consent', purpose: 'research', given: true });
    say('weiss', { type: 'consent', purpose: 'research', given: true });
    expect(his()).toEqual({ purpose: 'research', mine: true, isAskedAgain: false, isInUse: true });
    say('ana', { type: 'consent', purpose: 'research', given: false });
    expect(his()).toEqual({ purpose: 'research', mine: true, isAskedAgain: false, isInUse: false });
  });
});

test('what is about another relationship stays there', () => {
  const { views, keep, weiss, space } = record();
  const other = 'AAAAAAAAAAAAAAAAAAAAAA' as typeof space;
  keep('weiss', { type: 'page', title: '', words: 'of someone else', about: other });
  keep('weiss', { type: 'page', title: '', words: 'of us', about: space });
  keep('weiss', { type: 'page', title: '', words: 'of anyone' });
  expect(views('weiss').pages.map((p) => p.words)).toEqual(['of us', 'of anyone']);
  expect(views('weiss').members.find((m) => m.key === weiss.key)?.name).toBe('Dr Weiss');
});
