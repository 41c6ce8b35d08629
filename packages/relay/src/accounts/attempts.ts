/**
 * Sign-ins that were begun, and proofs of a lock within a session: each serves once, for what it was begun for, for two
 * minutes, in memory only.
 */
import { randomBytes } from 'node:crypto';

const LIFE_MS = 120_000;
/** Far above what the rate limits let through; bounds memory whatever happens. */
const MOST = 5_000;

/** What the relay remembers between the two steps; `account` may not exist. */
export type Attempt = {
  readonly account: string;
  readonly lock: 'passphrase' | 'recovery';
  /** The session that proves that it knows a lock; `null` for a sign-in. */
  readonly session: string | null;
  readonly serverLoginState: string;
};

export type Attempts = {
  /** @returns the id to come back with */
  readonly begin: (attempt: Attempt) => string;
  /** Takes an attempt out, if it was begun for this; a second time there is none. */
  readonly take: (id: string, session: string | null) => Attempt | null;
};

export const createAttempts = (now: () => number, most = MOST): Attempts => {
  const open = new Map<string, Attempt & { readonly at: number }>();
  return {
    begin: (attempt) => {
      for (const [id, { at }] of open) {
        if (now() - at <= LIFE_MS && open.size < most) break; // insertion order is age
        open.delete(id);
      }
      const id = randomBytes(16).toString('base64url');
      open.set(id, { ...attempt, at: now() });
      return id;
    },
    take: (id, session) => {
      const attempt = open.get(id);
      open.delete(id);
      return attempt && attempt.session === session && now() - attempt.at <= LIFE_MS ? attempt : null;
    },
  };
};
