/**
 * Rate limits: token buckets in memory, one per kind and per address, account name or member.
 * Memory and not the database, because a limit must cost less than what it limits; a restart forgives.
 */
import { ApiError } from './errors.ts';

/** A bucket holds `burst` requests and gains `perS` each second. */
export type Limit = { readonly burst: number; readonly perS: number };

/**
 * Attempts at one account, whether or not it exists, are counted three times over, so that somebody who knows its name
 * and guesses uses up an allowance of their own before the account's: `guess` from one network at one lock; `name` at its
 * passphrase and `recovery` at its recovery code, from wherever they come. `known` counts instead of all three where a
 * session of that very account asks, so that no stranger stands in its way; `proof` is its proving that it knows a lock.
 *
 * `change` counts what leaves a row behind for ever: spaces, and the keys of their epochs.
 */
export const LIMITS = {
  'sign-up': { burst: 20, perS: 1 / 10 },
  'sign-in': { burst: 40, perS: 1 / 5 },
  guess: { burst: 10, perS: 1 / 20 },
  name: { burst: 40, perS: 1 / 5 },
  recovery: { burst: 40, perS: 1 / 5 },
  known: { burst: 10, perS: 1 / 20 },
  proof: { burst: 10, perS: 1 / 20 },
  look: { burst: 60, perS: 1 },
  stranger: { burst: 120, perS: 2 },
  member: { burst: 600, perS: 50 },
  change: { burst: 100, perS: 1 / 30 },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;

const MOST_BUCKETS = 50_000;

type Bucket = { left: number; at: number };

/** Takes one from a bucket. */
export type Limiter = (name: LimitName, who: string) => void;

/**
 * @param now milliseconds
 * @returns a function that throws {ApiError} too-many-requests once a bucket is empty
 */
export const createLimiter = (
  now: () => number,
  limits: Partial<Record<string, Limit>> = {},
  most = MOST_BUCKETS,
): Limiter => {
  const buckets = new Map<string, Bucket>();
  return (name, who) => {
    const { burst, perS } = limits[name] ?? LIMITS[name];
    const place = `${name} ${who}`;
    const at = now();
    const before = buckets.get(place);
    const left = before ? Math.min(burst, before.left + (Math.max(0, at - before.at) / 1_000) * perS) : burst;
    buckets.delete(place); // a Map remembers insertion: the longest unused bucket is the first
    buckets.set(place, { left: Math.max(0, left - 1), at });
    if (buckets.size > most) buckets.delete(buckets.keys().next().value as string); // not empty
    if (left < 1) {
      buckets.set(place, { left, at }); // a refused request costs nothing further
      throw new ApiError('too-many-requests', {
        retryAfterS: perS > 0 ? Math.max(1, Math.ceil((1 - left) / perS)) : 3_600,
      });
    }
  };
};
