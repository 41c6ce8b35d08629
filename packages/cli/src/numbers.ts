/** Numbers on the command line: whole, in a range, or refused with the range. */
import { InvalidArgumentError } from 'commander';

/** A parser of whole numbers in [least, most]. */
export const wholeFrom =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(
      most === Number.MAX_SAFE_INTEGER
        ? `expected a whole number of ${least} or more.`
        : `expected a whole number from ${least} to ${most}.`,
    );
  };

export const SEED_MOST = 2 ** 32 - 1;
