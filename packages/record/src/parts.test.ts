import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duet } from '../test/duet.ts';
import { PLACES } from './cards.ts';
import { foldParts, isCalled, nameKey } from './parts.ts';

const one = (seed: string) => {
  const d = duet(seed);
  const hour = d.hour('2026-01-13', 'tea');
  const anger = d.keep('ana', { type: 'part', name: 'anger', was: [], inner: false });
  const parts = () => d.views('ana').parts;
  return { ...d, hour, anger, parts };
};

describe('the part map', () => {
  it('keeps a part through its names, with where it was', () => {
    const d = one('names');
    d.keep('ana', { type: 'placing', part: d.anger, place: 'door', hour: d.hour });
    const fury = d.keep('ana', {
      type: 'part',
      name: 'fury',
      was: ['anger'],
      inner: false,
      supersedes: d.anger,
    });
    d.keep('ana', { type: 'placing', part: fury, place: 'brought', hour: d.hour });
    expect(d.parts()).toMatchObject([
      { id: d.anger, name: 'fury', was: ['anger'], versions: [d.anger, fury], shared: null },
    ]);
    expect(d.parts()[0]?.placings.map(({ place }) => place)).toEqual(['door', 'brought']);
    const [part] = d.parts();
    expect([part && isCalled(part, ' Anger '), part && isCalled(part, 'angers')]).toEqual([true, false]);
  });

  it('lets the other read what was shared and nothing else, and nothing once it is taken back', () => {
    const d = one('shared');
    d.keep('ana', { type: 'placing', part: d.anger, place: 'kept-out', hour: d.hour });
    const empty = d.views('weiss').parts;
    const as = d.say('ana', {
      type: 'part-shared',
      name: 'anger',
      places: [{ place: 'door', hour: d.hour }],
    });
    d.keep('ana', { type: 'part', name: 'anger', was: [], inner: false, as, supersedes: d.anger });
    expect(d.parts()).toMatchObject([{ id: d.anger, shared: { id: as } }]);
    expect(d.parts()[0]?.placings).toMatchObject([{ place: 'kept-out' }]);
    expect(d.views('weiss').parts).toMatchObject([
      { by: d.ana.key, name: 'anger', placings: [{ place: 'door', hour: d.hour }], versions: [] },
    ]);
    const again = d.say('ana', { type: 'part-shared', name: 'anger', places: [], supersedes: as });
    expect(d.views('weiss').parts).toMatchObject([{ placings: [] }]);
    expect(d.parts()).toHaveLength(1);
    d.say('weiss', { type: 'withdrawn', of: again });
    expect(d.views('weiss').parts).toHaveLength(1);
    d.say('ana', { type: 'withdrawn', of: again });
    expect(d.views('weiss').parts).toEqual(empty);
    expect(d.parts()).toMatchObject([{ shared: null }]);
  });

  it('does not take the other’s shared part for mine, though my own entry names it', () => {
    const d = one('forged');
    const theirs = d.say('weiss', { type: 'part-shared', name: 'the patient one', places: [] });
    d.keep('ana', { type: 'part', name: 'mine', was: [], inner: false, as: theirs });
    expect(d.parts().map(({ name, by, shared }) => [name, by === d.ana.key, shared !== null])).toEqual([
      ['anger', true, false],
      ['mine', true, false],
      ['the patient one', false, true],
    ]);
    d.say('weiss', { type: 'part-shared', name: 'changed', places: [], supersedes: d.anger });
    expect(d.parts()[0]?.name).toBe('anger');
  });

  it('finds its placings when the first of its names was deleted', () => {
    const d = one('deleted');
    d.keep('ana', { type: 'placing', part: d.anger, place: 'door' });
    d.keep('ana', { type: 'part', name: 'fury', was: ['anger'], inner: true, supersedes: d.anger });
    const own = d.logs.ana.filter(({ id }) => id !== d.anger);
    expect(foldParts(d.logs.between, own, d.ana.key)).toMatchObject([
      { id: d.anger, isInner: true, placings: [{ place: 'door' }] },
    ]);
  });

  it('says where a part was last, whatever was said before, and mine never depends on the other’s log (seed 331)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ place: fc.constantFrom(...PLACES), theirs: fc.boolean() }), { maxLength: 12 }),
        (moves) => {
          const d = one('law');
          let last: string | undefined;
          for (const { place, theirs } of moves) {
            if (theirs) d.say('weiss', { type: 'part-shared', name: place, places: [] });
            else {
              d.keep('ana', { type: 'placing', part: d.anger, place, hour: d.hour });
              last = place;
            }
          }
          const mine = d.parts().filter(({ by }) => by === d.ana.key);
          expect(mine).toHaveLength(1);
          expect(mine[0]?.placings.at(-1)?.place).toBe(last);
          expect(foldParts([], d.logs.ana, d.ana.key)).toEqual(mine);
        },
      ),
      { seed: 331, numRuns: 60 },
    );
  });

  it('compares names by what they say', () => {
    expect(nameKey('  The  Funny one')).toBe(nameKey('the funny One'));
    expect(nameKey('caf\u0065\u0301')).toBe(nameKey('caf\u00e9'));
    expect(isCalled({ name: '', was: [] }, ' ')).toBe(false);
  });
});

describe('strategies', () => {
  const words = {
    name: 'being fine',
    protected: 'his face',
    from: 'my father',
    since: 'Thursdays',
    cost: '',
    needed: 'a kettle',
    parts: ['what happened'],
  };
  it('are set down and picked up as often as it takes, and neither undoes the other (J109)', () => {
    const d = duet('strategy');
    const fine = d.keep('ana', { type: 'strategy', ...words });
    const of = () => d.views('ana').strategies[0];
    const step = (kind: 'set-down' | 'picked-up') =>
      d.keep('ana', { type: 'strategy-step', strategy: fine, step: kind, words: '' });
    expect(of()?.isSetDown).toBe(false);
    step('set-down');
    expect(of()?.isSetDown).toBe(true);
    step('picked-up');
    step('set-down');
    const last = step('picked-up');
    expect(of()).toMatchObject({ id: fine, isSetDown: false, words });
    expect(of()?.steps.map((s) => s.step)).toEqual(['set-down', 'picked-up', 'set-down', 'picked-up']);
    const back = d.logs.ana.filter(({ id }) => id !== last);
    d.logs.ana.splice(0, d.logs.ana.length, ...back);
    expect(of()?.isSetDown).toBe(true);
  });

  it('are private, and the other reads the words that were shared without the steps', () => {
    const d = duet('strategy shared');
    const fine = d.keep('ana', { type: 'strategy', ...words });
    d.keep('ana', { type: 'strategy-step', strategy: fine, step: 'set-down', words: 'for a minute' });
    expect(d.views('weiss').strategies).toEqual([]);
    const as = d.say('ana', { type: 'strategy-shared', ...words, since: '' });
    d.keep('ana', { type: 'strategy', ...words, as, supersedes: fine });
    expect(d.views('weiss').strategies).toMatchObject([
      { by: d.ana.key, words: { since: '' }, steps: [], isSetDown: false },
    ]);
    expect(d.views('ana').strategies).toMatchObject([
      { id: fine, isSetDown: true, words: { since: 'Thursdays' }, shared: { id: as } },
    ]);
    d.say('ana', { type: 'withdrawn', of: as });
    expect(d.views('weiss').strategies).toEqual([]);
    expect(d.views('ana').strategies[0]?.shared).toBe(null);
  });
});
