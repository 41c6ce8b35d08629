/**
 * What a record tells of an hour, as the model reads it (§9, §14): the marks of both, which disconnections began and
 * which landed, moments in which a part was shown and answered, whether something true reached the other.
 *
 * Everything may be missing, and missing is not a value: `null` says that nobody told it. Nothing in here says who
 * may read what; a device builds it from what its owner may read, and from nothing else.
 */
import { ANSWERS, type Answer } from '../answers.ts';

/** The two marks of one person for one hour, each as a share of its scale in [0, 1]; `null` where it was not told. */
export type SideTold = {
  /** How close it was. */
  readonly close: number | null;
  /** How real they could be. */
  readonly real: number | null;
};

/** A moment of the hour that became evidence for an image: a part, how much of it was shown (x ∈ [0, 1]), the answer. */
export type MomentTold = { readonly part: string; readonly shown: number; readonly answer: Answer };

export type HourTold = {
  /** Stable and unique within a record. */
  readonly id: string;
  /** Days since any fixed day, the same for the whole record; only differences count. */
  readonly day: number;
  readonly client: SideTold;
  readonly therapist: SideTold;
  /**
   * Disconnections that began in this hour, and those that landed in it, whenever they began. `null` where nobody told
   * anything of the hour, or nobody counted: not to have told of any is something else than to have told of none.
   */
  readonly ruptures: number | null;
  readonly mended: number;
  /** Something true was said in this hour and reached the client. */
  readonly reached: boolean;
  /** Moments *here* that were written down. */
  readonly moments: readonly MomentTold[];
};

/** Nobody told anything of this side. */
export const NOTHING_TOLD: SideTold = { close: null, real: null };

/** An hour of which nothing is told but that it was. */
export const silentHour = (id: string, day: number): HourTold => ({
  id,
  day,
  client: NOTHING_TOLD,
  therapist: NOTHING_TOLD,
  ruptures: null,
  mended: 0,
  reached: false,
  moments: [],
});

/** How many of an hour's four marks were told. */
export const marksIn = ({ client, therapist }: HourTold): number =>
  [client.close, client.real, therapist.close, therapist.real].filter((mark) => mark !== null).length;

/** @throws {RangeError} for a number outside its range (NaN is outside of all), or an answer that is none */
export const checkHour = (hour: HourTold): void => {
  const wrong = (what: string, got: unknown): never => {
    throw new RangeError(`an hour's ${what}, got ${String(got)}`);
  };
  if (!Number.isFinite(hour.day)) wrong('day: expected a finite number', hour.day);
  for (const mark of [hour.client.close, hour.client.real, hour.therapist.close, hour.therapist.real])
    if (mark !== null && !(mark >= 0 && mark <= 1)) wrong('marks: expected null or [0, 1]', mark);
  for (const count of [hour.ruptures ?? 0, hour.mended])
    if (!(Number.isInteger(count) && count >= 0)) wrong('disconnections: expected a whole number', count);
  for (const { shown, answer } of hour.moments) {
    if (!(shown >= 0 && shown <= 1)) wrong('moments: expected shown in [0, 1]', shown);
    if (!ANSWERS.includes(answer)) wrong('moments: expected an answer', answer);
  }
};
