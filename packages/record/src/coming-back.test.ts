import { describe, expect, it } from 'vitest';
import { duet } from '../test/duet.ts';
import type { EntryId } from './ids.ts';

describe('I would like to come back to this (J103)', () => {
  const open = (seed: string) => {
    const d = duet(seed);
    const hour = d.hour('2026-01-13');
    const back = d.say('weiss', { type: 'coming-back', title: 'Tuesday', words: '', hour });
    const takes = (who: 'ana' | 'weiss', takesUp: EntryId) =>
      d.say(who, {
        type: 'disconnection',
        title: 'the bus',
        words: '',
        failure: 'own-words',
        hurt: d.ana.key,
        takesUp,
      });
    return { ...d, back, takes };
  };

  it('names nobody, is no disconnection, does not age, and stays as it is while nothing is said', () => {
    const d = open('coming back');
    for (let i = 0; i < 9; i++) d.hour(`2026-02-0${i + 1}`);
    for (const who of ['ana', 'weiss'] as const) {
      expect(d.views(who).repair).toEqual([]);
      expect(d.views(who).comingBack).toMatchObject([{ id: d.back, by: d.weiss.key, takenUp: null }]);
    }
  });

  it('is taken up by the other alone, who says whose hurt it was; then only the hurt person sets heard and landed', () => {
    const d = open('taken up');
    d.takes('weiss', d.back);
    expect(d.views('ana').comingBack[0]?.takenUp).toBe(null);
    const bus = d.takes('ana', d.back);
    expect(d.views('weiss').comingBack[0]?.takenUp).toBe(bus);
    for (const step of ['heard', 'landed'] as const)
      d.say('weiss', { type: 'step', disconnection: bus, step, words: '' });
    const taken = () => d.views('ana').repair.find(({ id }) => id === bus);
    expect(taken()).toMatchObject({ stage: 'noticed', isRepaired: false });
    expect(taken()?.notTheirs).toHaveLength(2);
    d.say('ana', { type: 'step', disconnection: bus, step: 'landed', words: '' });
    expect(taken()?.isRepaired).toBe(true);
  });

  it('goes when whoever opened it takes it back, and not by the other’s word', () => {
    const d = open('taken back');
    d.say('ana', { type: 'withdrawn', of: d.back });
    expect(d.views('weiss').comingBack).toHaveLength(1);
    d.say('weiss', { type: 'withdrawn', of: d.back });
    expect(d.views('ana').comingBack).toEqual([]);
  });
});
