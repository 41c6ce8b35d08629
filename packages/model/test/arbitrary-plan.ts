/** Plans of societies for the laws of engines, as arbitraries. */
import fc from 'fast-check';
import { ANSWERS } from '../src/answers.ts';
import type { Plan } from '../src/birth.ts';
import { DEFAULTS, withConstants } from '../src/constants.ts';
import { LISTENERS, MANNERS } from '../src/people.ts';

/** Evenly, the ends included: from 0 on, fc.double would draw next to nothing but 0. */
export const upTo = (most: number) => fc.nat(1_000_000).map((n) => (most * n) / 1_000_000);
export const unit = upTo(1);
const counts = fc.tuple(
  fc.double({ min: 0.1, max: 50, noNaN: true }),
  fc.double({ min: 0.1, max: 50, noNaN: true }),
);
const someCounts = fc.tuple(upTo(50), upTo(50));
const listener = fc.oneof(
  fc.constantFrom(...Object.values(LISTENERS)),
  fc.record({
    empathy: unit,
    moved: unit,
    harm: unit,
    recognises: unit,
    repairs: unit,
    visible: unit,
    denies: unit,
  }),
);

/** Constants of which any number may differ from the default, by up to half, and episodes of any length. */
const constants = fc
  .record({
    scales: fc.dictionary(
      fc.constantFrom(...Object.keys(DEFAULTS).filter((name) => !name.startsWith('episode'))),
      fc.double({ min: 0.5, max: 1.5, noNaN: true }),
      { maxKeys: 8 },
    ),
    episodeMoments: fc.integer({ min: 0, max: 5 }),
    episodeDepth: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ scales, ...episode }) => {
    const scaled = Object.entries(scales).map(([name, scale]) => {
      const value = DEFAULTS[name as keyof typeof DEFAULTS]; // one of its keys
      return [
        name,
        typeof value === 'number'
          ? value * scale
          : Object.fromEntries(ANSWERS.map((answer) => [answer, value[answer] * scale])),
      ];
    });
    return withConstants({ ...Object.fromEntries(scaled), ...episode });
  });

const NAMES = ['zeal', 'hurt', 'awe', 'grief', 'play', 'need', 'want', 'fear', 'pride'];

/** Any society of up to ninety: more than one block, groups, power, silence, gaps in the ids, people alone. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    ids: fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), {
      minLength: 1,
      maxLength: 90,
      size: 'max',
    }),
    names: fc.shuffledSubarray(NAMES, { minLength: 1 }),
  })
  .chain(({ ids, names }) => {
    const id = fc.constantFrom(...ids);
    const parts = [...new Set([...names, 'hurt'])];
    return fc.record<Plan>(
      {
        parts: fc.tuple(
          ...parts.map((name) =>
            fc.record({
              name: fc.constant(name),
              vulnerability: fc.double({ min: 0.01, max: 1, noNaN: true }),
              occasions: fc.double({ min: 0.1, max: 5, noNaN: true }),
            }),
          ),
        ),
        people: fc.tuple(
          ...ids.map((id) =>
            fc.record(
              {
                id: fc.constant(id),
                group: fc.oneof(
                  { weight: 9, arbitrary: fc.integer({ min: 0, max: 4 }) },
                  fc.constant(2 ** 32 - 1),
                ),
                listener,
                manner: fc.constantFrom(...MANNERS),
                actNotSelf: unit,
                speaks: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.boolean()),
                yearningRest: upTo(2),
                life: counts,
                general: fc.dictionary(fc.constantFrom(...parts), someCounts),
                worth: counts,
                efficacy: counts,
                harm: counts,
                yearning: fc.double({ min: 0.1, max: 3, noNaN: true }),
                energy: unit,
                clarity: fc.double({ min: 0.05, max: 1, noNaN: true }),
                hidden: unit,
              },
              { requiredKeys: ['id'] },
            ),
          ),
        ),
        relationships: fc
          .uniqueArray(
            fc.record(
              {
                from: id,
                to: id,
                contact: fc.double({ min: 0.01, max: 9, noNaN: true }),
                power: upTo(2).map((x) => x - 1),
                invite: upTo(2).map((x) => x - 1),
                connection: upTo(2).map((x) => x - 1),
              },
              { requiredKeys: ['from', 'to'] },
            ),
            { maxLength: 220, size: 'max', selector: ({ from, to }) => `${from} ${to}` },
          )
          .map((relationships) => relationships.filter(({ from, to }) => from !== to)),
        prejudice: fc.array(fc.array(upTo(3), { minLength: 2, maxLength: 6 }), {
          minLength: 2,
          maxLength: 6,
        }),
        rhythm: fc.constantFrom('steady' as const, 'sought' as const),
        constants,
      },
      { requiredKeys: ['parts', 'people', 'relationships'] },
    );
  });
export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
export const steps = fc.integer({ min: 5, max: 30 });
