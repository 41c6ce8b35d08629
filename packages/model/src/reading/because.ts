/**
 * *Because*: the entries without which the last estimate would stand elsewhere, found by leaving each out.
 *
 * Each reading without an entry uses the same draws as the one with it, from the cloud of the hour before. Only the
 * last {@link LOOK_BACK} hours are tried: what lies further back moves the last hour through what it taught about the
 * pair, which no single entry did.
 */
import { type Cloud, RECENT, type ReadOptions, read } from './read.ts';
import { type HourTold, NOTHING_TOLD } from './told.ts';

/** Something that was told of an hour and can be left out. */
export type Told = 'client' | 'therapist' | 'disconnections' | 'moments' | 'reached';

export type Reason = {
  readonly hour: string;
  /** Whose marks, or what else of the hour. */
  readonly what: Told;
  /** What it did to the middle of the last connection band: with it minus without it. */
  readonly moved: number;
};

/** Hours that are tried, the last first: those before which the particles are at hand. */
export const LOOK_BACK = RECENT - 1;
/** Smaller movements are the noise of the particles. */
const NOTICEABLE = 0.01;

/** The hour without it; `null` where there was nothing to leave out. */
export const without = (hour: HourTold, what: Told): HourTold | null => {
  const { client, therapist } = hour;
  if (what === 'client' || what === 'therapist') {
    const side = what === 'client' ? client : therapist;
    return side.close === null && side.real === null ? null : { ...hour, [what]: NOTHING_TOLD };
  }
  if (what === 'disconnections')
    return hour.ruptures === null && hour.mended === 0 ? null : { ...hour, ruptures: null, mended: 0 };
  if (what === 'moments') return hour.moments.length === 0 ? null : { ...hour, moments: [] };
  return hour.reached ? { ...hour, reached: false } : null;
};

/** Whether every crowd of particles moved the same way: otherwise it may be chance that moved. */
const movedAlike = ({ crowds }: Cloud, without: Cloud): boolean =>
  new Set(
    crowds.map(({ means }, crowd) => Math.sign((means[0] ?? 0) - (without.crowds[crowd]?.means[0] ?? 0))),
  ).size === 1;

const WHAT: readonly Told[] = ['client', 'therapist', 'disconnections', 'moments', 'reached'];

/** {@link because}, entry by entry: yields after each that was left out, so that a worker can stop. */
export function* reasoning(
  hours: readonly HourTold[],
  options: ReadOptions,
  clouds: readonly Cloud[],
): Generator<undefined, readonly Reason[]> {
  const last = clouds.at(-1);
  if (!last?.read.connection) return [];
  const reasons: Reason[] = [];
  for (const hour of hours.slice(-LOOK_BACK)) {
    if (options.humble?.includes(hour.id)) continue;
    for (const what of WHAT) {
      const left = without(hour, what);
      if (left === null) continue;
      const told = hours.map((one) => (one === hour ? left : one));
      const again = read(told, { ...options, from: clouds }).clouds.at(-1);
      if (again?.read.connection && movedAlike(last, again))
        reasons.push({
          hour: hour.id,
          what,
          moved: last.read.connection.middle - again.read.connection.middle,
        });
      yield;
    }
  }
  return reasons
    .filter(({ moved }) => Math.abs(moved) >= NOTICEABLE)
    .sort((p, q) => Math.abs(q.moved) - Math.abs(p.moved))
    .slice(0, 3);
}

/**
 * The three that moved the last estimate most, the greatest first; fewer where nothing else moved it.
 * @param clouds of a reading of the same hours with the same options
 */
export const because = (
  hours: readonly HourTold[],
  options: ReadOptions,
  clouds: readonly Cloud[],
): readonly Reason[] => {
  const steps = reasoning(hours, options, clouds);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
