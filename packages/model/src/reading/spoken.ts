/**
 * What is said of each hour, of all that a reading worked out: only what would have been said had the record ended
 * there. An hour that was refused when it was the last stays without a word when the record goes on, since what came
 * later moves no band of it. Apart from what the calibration runs on, where every hour is judged as it stands.
 */
import type { Read } from './read.ts';
import { refusalOf } from './refusal.ts';
import type { Cloud, HourRead, Reading, Refusal } from './said.ts';
import { type HourTold, marksIn } from './told.ts';

/** The same for everyone, so that two devices, and `kithe fit`, say the same of a record. */
export const SEED = 2_001;

/**
 * Hours, and days, after the last one that was marked, up to which anything is said: later the band is what would be
 * said of anyone, and the two accounts suggest nothing. Half a year, as long as the model's memory of a trait; ours.
 */
const HOURS_AFTER = 12;
const DAYS_AFTER = 182;

/** By what was read of an hour, which a cloud that is read from again keeps: an edit asks anew of what follows alone. */
const known = new WeakMap<HourRead, Refusal | null>();
const refusedThen = (hours: readonly HourTold[], clouds: readonly Cloud[], i: number): Refusal | null => {
  const read = clouds[i]?.read;
  const before = read && known.get(read);
  if (before !== undefined) return before;
  const why = refusalOf(hours.slice(0, i + 1), clouds.slice(0, i + 1));
  if (read) known.set(read, why);
  return why;
};

/** Why nothing would have been said had each hour been the last. */
const refusalsOf = (hours: readonly HourTold[], { clouds }: Read): readonly (Refusal | null)[] => {
  let before: Refusal | null = 'too-few-hours';
  return clouds.map(({ read }, i) => {
    // An hour about which it was wrong says nothing of the others: they are judged as they stood.
    if (!read.isHumble) before = refusedThen(hours, clouds, i);
    return before;
  });
};

/** Whether too long ago was the last mark, at each hour. */
const silences = (hours: readonly HourTold[], { clouds }: Read): readonly boolean[] => {
  let last: { readonly at: number; readonly day: number } | null = null;
  return hours.map((hour, i) => {
    if (marksIn(hour) > 0 && clouds[i]?.read.isHumble === false) last = { at: i, day: hour.day };
    return last === null || i - last.at > HOURS_AFTER || hour.day - last.day > DAYS_AFTER;
  });
};

/**
 * The reading as it is said.
 * @param hours that were read
 * @param read what `read` gave for them
 */
export const spokenOf = (hours: readonly HourTold[], read: Read): Reading => {
  const { reading } = read;
  const refusals = refusalsOf(hours, read);
  const isSilent = silences(hours, read);
  const refused = reading.refused ?? refusals.at(-1) ?? null;
  const isSaid = (i: number): boolean => refused === null && refusals[i] === null && !isSilent[i];
  return {
    ...reading,
    refused,
    hours: reading.hours.map((hour, i) => (isSaid(i) ? hour : { ...hour, connection: null, brought: null })),
    unspoken: reading.unspoken.map((hour, i) => (isSaid(i) ? hour : { ...hour, band: null })),
  };
};
