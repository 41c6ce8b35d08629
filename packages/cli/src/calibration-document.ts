/**
 * `docs/calibration.md`: a whole run as a page, with the seed it came from and a digest of the code that it ran on.
 * The sentences about what is shown and what is not are made from the figures, so that they cannot outlive them.
 */
import type { Noise, ShapeFound } from '@kithe/model/calibration/nothing';
import {
  AHEAD,
  CHI_1_PERCENT,
  EARLY,
  type FanWrong,
  type Found,
  LOOKS,
  type Trait,
  type WorldFound,
} from '@kithe/model/calibration/run';
import { PARTICLES } from '@kithe/model/reading/read';
import {
  APART_BY_CHANCE,
  AT_THE_TOP,
  apartFrom,
  EVIDENCE_APART,
  HOURS_NEEDED,
  LATE,
  LEARNED,
  MARKS_NEEDED,
  NEAR_TOP,
  STILL,
  STILL_FOR,
  STILL_NEAR_TOP,
  strangeFrom,
  TOP,
  WEIGHED_FOR,
} from '@kithe/model/reading/refusal';

export type Calibration = {
  readonly seed: number;
  readonly records: number;
  readonly digest: string;
  readonly worlds: readonly WorldFound[];
  /** Shares that are refused of records that are none. */
  readonly nothing: {
    readonly noise: readonly { readonly kind: Noise; readonly refused: number }[];
    /** One pair's client with another pair's therapist. */
    readonly strangers: number;
    /** How many records of each there were. */
    readonly records: { readonly noise: number; readonly shapes: number };
    readonly shapes: readonly ShapeFound[];
  };
};

const NAMES: Readonly<Record<Trait, string>> = {
  meeting: 'how well the other meets',
  keeping: 'how much harder a hurt is to say',
  polite: 'where a polite mark lies',
  clientBias: 'how high one marks: the client',
  therapistBias: 'how high one marks: the therapist',
  seeing: 'how far the therapist sees behind what it looks like',
  writing: 'how readily disconnections are written down',
  warmth: 'what this pair adds to any hour',
};

const percent = (share: number): string => (100 * share).toFixed(1);
/** Half of the interval that holds a share in 95 of a hundred runs, in points. */
const give = (share: number, count: number): string =>
  (196 * Math.sqrt((share * (1 - share)) / count)).toFixed(1);
/** Of a few records: where all of them or none were, by the rule of three. */
const giveOfFew = (share: number, count: number): string =>
  share === 0 || share === 1 ? (300 / count).toFixed(1) : give(share, count);
/** Further from what it claims than three points. */
const isOff = ({ in50, in90 }: Found): boolean => Math.abs(in50 - 0.5) > 0.03 || Math.abs(in90 - 0.9) > 0.03;

/** One row of a world's table; what the test looks for. */
export const foundRow = (found: Found): string => {
  const { state, hours, count, in50, in90, width, r, ranks, chi } = found;
  return `| ${state} | ${hours} | ${percent(in50)} ± ${give(in50, count)} | ${percent(in90)} ± ${give(in90, count)}${isOff(found) ? ' **off**' : ''} | ${width.toFixed(3)} | ${r.toFixed(2)} | ${ranks.join(' ')} | ${chi.toFixed(1)}${chi > CHI_1_PERCENT ? ' !' : ''} |`;
};

const HEAD = [
  '| state | after hours | in the 50 % band | in the 90 % band | width of it | r | ranks | χ² |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];

const sumOf = (whys: WorldFound['refused'][number]): number =>
  Object.values(whys).reduce((sum, share) => sum + share, 0);

/** What the refusals after the last look but one were for. */
const whysOf = ({ refused }: WorldFound): string => {
  const whys = Object.entries(refused.at(-2) ?? {}).map(([why, share]) => `${why} ${percent(share)} %`);
  return whys.length === 0 ? '' : ` (after ${LOOKS.at(-2)}: ${whys.join(', ')})`;
};

const fanRows = (fans: readonly FanWrong[]): string[] => {
  const names = [...new Set(fans.map(({ choice, after }) => `${choice} | ${after}`))];
  return names.map((name) => {
    const row = fans.filter(({ choice, after }) => `${choice} | ${after}` === name);
    return `| ${name} | ${row.map(({ of100 }) => of100.toFixed(1)).join(' | ')} |`;
  });
};

const sectionOf = (world: WorldFound): string[] => [
  `## ${world.name}`,
  '',
  `${world.count} records of 40 hours.`,
  '',
  ...HEAD,
  ...world.found.map(foundRow),
  '',
  `- Refused after ${LOOKS.join(', ')} hours: ${world.refused.map((whys) => `${percent(sumOf(whys))} %`).join(', ')}${whysOf(world)}.`,
  '',
  `Fans of connection, 90 % bands: of 100, how many did not hold what came (10 expected).`,
  '',
  `| choice | begun after | ${AHEAD.map((ahead) => `${ahead} ahead`).join(' | ')} |`,
  `| --- | --- |${' --- |'.repeat(AHEAD.length)}`,
  ...fanRows(world.fansWrong),
  '',
  `- The next mark of closeness, root mean square error: ${Object.entries(world.foretelling)
    .map(([name, error]) => `${name} ${error.toFixed(4)}`)
    .join('; ')}.`,
  `- Mean distance of a mark from what was foretold: median ${world.strange[0].toFixed(3)}, 99th percentile ${world.strange[1].toFixed(3)}.`,
  '',
];

/** How little is known after the first hours, and of the traits at any time: why it refuses, and what was cut. */
const littleOf = ({ early, traits }: WorldFound): string[] => [
  '## How little the first hours tell',
  '',
  `The same records after ${EARLY.join(', ')} hours. Nothing is said yet, whatever stands here.`,
  '',
  ...HEAD,
  ...early.map(foundRow),
  '',
  '## What was cut',
  '',
  `Traits of a person or a pair: correlation of what the filter would say with the truth, over the same records.`,
  '',
  `| trait | ${LOOKS.map((look) => `${look} hours`).join(' | ')} |`,
  `| --- |${' --- |'.repeat(LOOKS.length)}`,
  ...traits.map(({ trait, r }) => `| ${NAMES[trait]} | ${r.map((one) => one.toFixed(2)).join(' | ')} |`),
  '',
];

/** States of a world whose 90 % band holds less than four fifths, after any number of hours. */
const below = ({ found }: WorldFound): readonly string[] =>
  found
    .filter(({ in90 }) => in90 < 0.8)
    .map(({ state, hours, in90 }) => `${state} after ${hours} hours (${percent(in90)} %)`);

const meanOf = ({ found }: WorldFound, of: 'in50' | 'in90'): number =>
  found.reduce((sum, row) => sum + row[of], 0) / found.length;

const INTRODUCTION = `Whether what a reading says of a record can be believed: records were drawn whose truth is known, read as any record is read, and what was said was held against what was true.

- **Bands**: a 90 % band ought to hold the truth nine times in ten. ± is 1.96 standard errors of this run. **off** marks a row where the 50 % or the 90 % band is further than three points from what it claims.
- **Ranks**: where the truth stood among the particles, in ten bins of equal width. In a world that is as the model believes they ought to be even (simulation-based calibration); χ² above ${CHI_1_PERCENT} (marked !) happens by chance once in a hundred rows. A ∪ means bands too narrow, a ∩ too wide.
- **r**: correlation of the middle with the truth, over records. What has no r is not worth a band.
- *connection*: felt connection, on the scale of the marks. *brought*: how much of the client came into the room. *unspoken*: the chance that a hurt would not be said. All in [0, 1]. Rows count every record, also the few of which nothing would be said.
- The worlds in which something is otherwise shift it, for **everyone** and for good: hurts 1.4 logits harder to say (a chance of 60 % becomes 27 %), the other 1.6 logits less likely to meet (51 % becomes 25 %). The last world is the full model, moment by moment, of which the filter's model by the hour is a reduction.`;

/** What a run says of the world that is as the filter believes. */
const shownBy = (first: WorldFound): string[] => {
  const { found, early, count } = first;
  const off = found.filter(isOff);
  const least = (of: 'in50' | 'in90'): string =>
    `${percent(Math.min(...found.map((row) => row[of])))} to ${percent(Math.max(...found.map((row) => row[of])))} %`;
  const short = found.filter(({ in90 }) => in90 < 0.9 - Number(give(0.9, count)) / 100);
  const r = (hours: number): string =>
    [...early, ...found]
      .filter((row) => row.hours === hours)
      .map((row) => `${row.state} ${row.r.toFixed(2)}`)
      .join(', ');
  return [
    `- In the world that is as the model believes, the 50 % bands held ${least('in50')} (on average ${percent(meanOf(first, 'in50'))}), and the 90 % bands ${least('in90')} (on average ${percent(meanOf(first, 'in90'))}), over ${found.length} rows of ${count} records; a row of 90 % bands is known to ± ${give(0.9, count)} points. ${off.length === 0 ? 'No row is' : `${off.length} ${off.length === 1 ? 'row is' : 'rows are'}`} further than three points from what it claims.${short.length === 0 ? '' : ` Below 90 by more than chance: ${short.map(({ state, hours, in90 }) => `${state} after ${hours} hours (${percent(in90)})`).join(', ')}.`}`,
    `- What the first hours tell (the table *How little the first hours tell*): r after ${EARLY[0]} hour is ${r(EARLY[0])}; after ${HOURS_NEEDED}, ${r(HOURS_NEEDED)}; after ${LOOKS.at(-1)}, ${r(LOOKS.at(-1) ?? 0)}. Bands hold from the first hour on; what the hours bring is that they tell one record from another.`,
  ];
};

/** Marks drawn by a rule: whether it speaks of them, and whether that hung on its draws. */
const shapesRead = (shapes: readonly ShapeFound[], count: number): string[] => {
  const said = shapes.map(
    ({ kind, refused, refusedByOne }) =>
      `${kind} ${percent(refused)} %${refusedByOne > 0 ? ` (and ${percent(refusedByOne)} % by one of the two)` : ''}`,
  );
  const furthest = Math.max(...shapes.map((shape) => shape.furthest));
  const apart =
    furthest === 0
      ? 'Of none of these did both speak; of more of them, some would be spoken of by both.'
      : `Where both spoke, the middles of the last bands lay no further apart than ${percent(furthest)} % of the wider band.`;
  return [
    `- Of records drawn by a rule, ${count} of each kind, read by two seeds, both refused: ${said.join('; ')}. ${apart} Where one speaks and the other does not, whether anything is said hangs on chance. On a device every record is read by one seed, the same for all.`,
  ];
};

/** Worlds in which something that knows nothing of people foretold better. */
const beaten = (worlds: readonly WorldFound[]): string[] =>
  worlds.flatMap(({ name, foretelling }) => {
    const [[, ours = 0] = [], ...others] = Object.entries(foretelling);
    return others
      .filter(([, error]) => error < ours)
      .map(
        ([who, error]) =>
          `- **Foretold better by something simpler:** where *${name}*, ${who} missed the next mark by ${error.toFixed(4)}, this reading by ${ours.toFixed(4)}.`,
      );
  });

/** The whole page. */
export const calibrationPage = ({ seed, records, digest, worlds, nothing }: Calibration): string => {
  const [first, ...others] = worlds;
  const poor = others.flatMap((world) => below(world).map((what) => `${what}, where *${world.name}*`));
  return `${[
    '# Calibration',
    '',
    INTRODUCTION,
    '',
    `Generated by \`kithe calibrate --seed ${seed} --records ${records} --write docs/calibration.md\`; not edited by hand.`,
    '',
    `- Seed: ${seed}; records of the first world: ${records}; particles: ${PARTICLES}`,
    `- Digest of the code: ${digest}`,
    '',
    '## What follows from it',
    '',
    `- **Refused** below ${HOURS_NEEDED} hours with a mark or ${MARKS_NEEDED} marks in all; where more than ${100 * AT_THE_TOP} % of the client's marks, or of all, are at ${TOP} of the scale or above; where the client's marks of the last ${STILL_FOR} hours lie within ${STILL} of their middle, on average, or within ${STILL_NEAR_TOP} where they are above ${NEAR_TOP}; where marks fall further from what was foretold, on average, than ${strangeFrom(5).toFixed(2)} after 5 hours and ${strangeFrom(20).toFixed(2)} after 20, or the two marks of how close it was lie further apart than ${apartFrom(5).toFixed(2)} and ${apartFrom(20).toFixed(2)}, over the whole record or over its last ${LATE} hours; where crowds of particles that read by themselves see the middle further apart than ${APART_BY_CHANCE} of the spread within them, or found the last ${WEIGHED_FOR} hours more or less likely by more than ${EVIDENCE_APART} in logs; where neither connection nor what was brought has a band narrower than ${LEARNED} of what would be said of anyone in that hour. The first level of distance lies three tenths above what one in a hundred records of trial runs exceeded, the second just there; the others were chosen.`,
    `- Of records that are none, twenty hours long, were refused: ${nothing.noise.map(({ kind, refused }) => `marks ${kind} ${percent(refused)} ± ${giveOfFew(refused, nothing.records.noise)} %`).join('; ')}, ${nothing.records.noise} records each. Marks that are drawn as people's might be cannot be told from people's. Nor can accounts of different things: of one pair's client with another pair's therapist, ${percent(nothing.strangers)} ± ${giveOfFew(nothing.strangers, nothing.records.noise)} % were refused.`,
    ...(first ? shownBy(first) : []),
    ...shapesRead(nothing.shapes, nothing.records.shapes),
    poor.length > 0
      ? `- **A 90 % band held less than 80 %:** ${poor.join('; ')}. If someone is so, the band is wrong more often than it says.`
      : '- No 90 % band held less than 80 % in any world.',
    ...beaten(worlds),
    '- **What the choices do** is assumed, here as on the screen: the same numbers that the filter reads an hour with. That a fan holds what came says nothing about whether naming something helps; and which of two fans lies higher was put in, not found.',
    '- **What no such run can show:** whether people are like any of these worlds. No record in here was written by a person, and nobody who wrote one has yet been asked whether what was said of it was so. All worlds but the last share their equations with the filter. The last is the full model, but the coefficients of the filter were fitted to it, its marks of how real it was are told by the same rule as the filter takes them for, and nobody in it slips, misses an hour or marks higher than another. Nothing here is longer than forty hours, but for one kind of nonsense; a device reads as long a record as there is.',
    '- **The simpler ones are simple:** the Kalman filter is fitted on a coarse grid of two numbers for all records at once. One fitted more finely, or drawn back to a middle, foretells somewhat better than it does here.',
    '- **Cut**: the traits of each person (the table *What was cut*). They are reckoned with inside the filter and never shown, however well they are recovered: a mark of how someone *is* would be a verdict. The image of a part is not read from marks at all: it is exact arithmetic from the evidence, and *untested* without it.',
    '',
    ...worlds.flatMap(sectionOf),
    ...(first ? littleOf(first) : []),
  ]
    .join('\n')
    .trimEnd()}\n`;
};

/** What a page says of the run that it came from; undefined where it is no such page. */
export const calibrationOf = (
  page: string,
): { readonly seed: number; readonly records: number; readonly digest: string } | undefined => {
  const [, seed, records] = /^- Seed: (\d+); records of the first world: (\d+);/m.exec(page) ?? [];
  const digest = /^- Digest of the code: ([0-9a-f]{16})$/m.exec(page)?.[1];
  return seed && records && digest ? { seed: Number(seed), records: Number(records), digest } : undefined;
};
