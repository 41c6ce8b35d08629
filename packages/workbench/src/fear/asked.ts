/**
 * The private question about fear (requirement 8 of trust): what this device keeps of it, which is as little as can be.
 *
 * Nothing is sent and nothing is written into any log, whatever is answered. Only *no* is remembered, as a day, among
 * the drafts of this device: fear, doubt and never having been asked leave the very same nothing, on the device, at the
 * relay and with the other (docs/decisions/0047). *No* lasts a month, since what was true then may not be true now.
 */
export const ANSWERS = ['no', 'yes', 'unsure'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Its place among the drafts of this device. */
export const PLACE = 'before-together';

const DAY_MS = 86_400_000;
/** Days after which it is asked again. */
export const LASTS_DAYS = 30;

/** What is kept of an answer; '' forgets whatever was kept before. */
export const keptOf = (answer: Answer, nowMs: number): string =>
  answer === 'no' ? new Date(nowMs).toISOString().slice(0, 10) : '';

/** True when what is kept opens what two people do at the same time. */
export const isOpenedBy = (kept: string, nowMs: number): boolean => {
  const since = Date.parse(kept);
  return !Number.isNaN(since) && since <= nowMs && nowMs - since < (LASTS_DAYS + 1) * DAY_MS;
};
