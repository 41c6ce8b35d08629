/** What `kithe fit` answers: an object, a row an hour, or a table for people; everything named as derived. */
import type { Band } from '@kithe/model/reading/band';
import type { Reading, Refusal } from '@kithe/model/reading/read';
import { type AnyRow, csv } from '../simulate/rows-as.ts';
import type { Pair } from './hours.ts';

/** What a reading rests on; the same of these, the same numbers. */
export type Made = {
  readonly seed: number;
  /** Particles that the bands come from. */
  readonly particles: number;
  /** Digest of the reading's code. */
  readonly code: string;
};

export type PairRead = Pair & { readonly reading: Reading };

export const DERIVED =
  'Derived by kithe fit from marks: what one model makes of them, not observed, and nothing about what a person is.';

export const WHY: Readonly<Record<Refusal, string>> = {
  'too-few-hours': 'too few hours were marked',
  'all-at-the-top':
    'nearly every mark is the highest there is, which may mean that all is well, or that nothing was risked',
  'too-few-marks': 'next to nothing was marked in these hours',
  'unlike-the-model': 'the marks fall so far from what the model expects that it does not speak about them',
  'hardly-moving':
    'the client marks much the same hour after hour, which a steady closeness and a habit of marking both do',
  'left-to-chance': 'reckoned several times over from the same marks, it came out differently',
  'too-little-learned': 'the marks leave it about as unsure as before any',
};

const asObject = ({ pair, hours, reading }: PairRead) => ({
  pair,
  refused: reading.refused,
  why: reading.refused === null ? null : WHY[reading.refused],
  hours: hours.map(({ id, day }, i) => ({
    hour: id,
    day,
    derived_connection: reading.refused === null ? (reading.hours[i]?.connection ?? null) : null,
    derived_brought: reading.refused === null ? (reading.hours[i]?.brought ?? null) : null,
    derived_of_anyone: {
      derived_connection: reading.before[i]?.connection ?? null,
      derived_brought: reading.before[i]?.brought ?? null,
    },
  })),
});

export const asJson = (made: Made, pairs: readonly PairRead[]): string =>
  `${JSON.stringify({ derived: DERIVED, ...made, pairs: pairs.map(asObject) }, undefined, 2)}\n`;

const QUANTILES = ['05', '25', '50', '75', '95'] as const;
const quantilesOf = (band: Band | null): readonly number[] =>
  band === null
    ? QUANTILES.map(() => Number.NaN)
    : [band.most[0], band.half[0], band.middle, band.half[1], band.most[1]];

const named = (name: string, band: Band | null): AnyRow =>
  Object.fromEntries(quantilesOf(band).map((x, i) => [`derived_${name}_${QUANTILES[i]}`, x]));

const COLUMNS = [
  'pair',
  'hour',
  'day',
  'refused',
  ...['connection', 'brought'].flatMap((name) => QUANTILES.map((q) => `derived_${name}_${q}`)),
  'seed',
  'particles',
  'code',
];

export const asCsv = (made: Made, pairs: readonly PairRead[]): string =>
  csv(
    pairs.flatMap((read) => {
      const { pair, refused, hours } = asObject(read);
      return hours.map(
        ({ hour, day, derived_connection, derived_brought }): AnyRow => ({
          pair,
          hour,
          day,
          refused: refused ?? '',
          ...named('connection', derived_connection),
          ...named('brought', derived_brought),
          ...made,
        }),
      );
    }),
    COLUMNS,
  );

const share = (x: number): string => x.toFixed(2);
const shown = (band: Band | null): string => {
  if (band === null) return 'not said'.padEnd(34);
  const [low, quarter, middle, threeQuarters, high] = quantilesOf(band).map(share);
  return `${middle}  half ${quarter}–${threeQuarters}  most ${low}–${high}`.padEnd(34);
};

export const asTable = (made: Made, pairs: readonly PairRead[]): string =>
  [
    DERIVED,
    `Seed ${made.seed}, ${made.particles} particles, code ${made.code}. From 0 to 1; half: 50 of a hundred particles, most: 90.`,
    'Each hour is read from itself and the ones before it.',
    ...pairs.flatMap((read) => {
      const { pair, why, hours } = asObject(read);
      if (why !== null)
        return [
          '',
          `${pair}: nothing is said of ${hours.length === 1 ? 'its hour' : `its ${hours.length} hours`}; ${why}`,
        ];
      const wide = Math.max(4, ...hours.map(({ hour }) => hour.length)) + 2;
      return [
        '',
        pair,
        `  ${'hour'.padEnd(wide)}${'derived connection'.padEnd(36)}derived: brought`,
        ...hours.map(({ hour, derived_connection, derived_brought }) =>
          `  ${hour.padEnd(wide)}${shown(derived_connection)}  ${shown(derived_brought)}`.trimEnd(),
        ),
      ];
    }),
    '',
  ].join('\n');
