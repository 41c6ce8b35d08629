/** The separate self by its own equations: closed forms, and what it says of need, of withholding, of others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from './answers.ts';
import { deedsOfSelf, liveAsSelf, newSelf, type Self } from './rival.ts';
import { DEEDS } from './theory.ts';

const deed = fc.constantFrom(...DEEDS);
const answer = fc.constantFrom(...ANSWERS);
const life = fc.array(fc.record({ deed, answer }), { maxLength: 60 });

const lived = (
  moments: readonly { deed: (typeof DEEDS)[number]; answer: (typeof ANSWERS)[number] }[],
): Self => {
  const self = newSelf();
  for (const moment of moments)
    liveAsSelf(self, 'ben', moment.deed, moment.deed === 'kept' ? undefined : moment.answer);
  return self;
};

describe('the separate self', () => {
  it('chooses by U = n − c_v v + c_q (q̂ − ½) + c_u u + θ, against a surface and nothing', () => {
    const self: Self = {
      temperament: 0.3,
      need: 0.7,
      mood: -0.2,
      others: new Map([['ben', { met: 3, not: 1 }]]),
    };
    const bring = Math.exp((0.7 - 1.1 * 0.5 + (4 / 6 - 0.5) + 0.5 * -0.2 + 0.3) / 0.25);
    const mask = Math.exp(0.2 / 0.25);
    const deeds = deedsOfSelf(self, 'ben', 0.5);
    expect(deeds.brought).toBeCloseTo(bring / (bring + mask + 1), 12);
    expect(deeds.masked).toBeCloseTo(mask / (bring + mask + 1), 12);
    expect(deeds.kept).toBeCloseTo(1 / (bring + mask + 1), 12);
  });

  it('outgrows need with age, whatever happens: n = .4 + .8 · .998ᵗ (seed 37)', () => {
    fc.assert(
      fc.property(life, (moments) => {
        expect(lived(moments).need).toBeCloseTo(0.4 + 0.8 * 0.998 ** moments.length, 12);
      }),
      { seed: 37 },
    );
  });

  it('pays nothing for withholding: of what it expects of anyone, nothing changes (seed 41)', () => {
    fc.assert(
      fc.property(life, fc.nat({ max: 50 }), (moments, kept) => {
        const self = lived(moments);
        const before = structuredClone(self.others);
        const mood = self.mood;
        for (let i = 0; i < kept; i++) liveAsSelf(self, 'ben', 'kept', undefined);
        expect(self.others).toEqual(before);
        expect(self.mood).toBeCloseTo(mood * 0.95 ** kept, 12); // mood comes back by itself
      }),
      { seed: 41 },
    );
  });

  it('learns about the one who answered, and expects nothing of it from another (seed 43)', () => {
    fc.assert(
      fc.property(life, (moments) => {
        const self = lived(moments);
        const stranger = deedsOfSelf({ ...newSelf(), need: self.need, mood: self.mood }, 'cem', 0.7);
        expect(deedsOfSelf(self, 'cem', 0.7)).toEqual(stranger);
      }),
      { seed: 43 },
    );
    const [met, denied] = [newSelf(), newSelf()];
    liveAsSelf(met, 'ben', 'brought', 'met');
    liveAsSelf(denied, 'ben', 'masked', 'denied');
    expect(met.others.get('ben')).toEqual({ met: 1, not: 0 });
    expect(denied.others.get('ben')).toEqual({ met: 0, not: 0.4 });
    expect(met.mood).toBeCloseTo(0.05 * 0.7, 12);
    expect(denied.mood).toBeCloseTo(0.05 * -0.3 * 0.4, 12);
  });
});
