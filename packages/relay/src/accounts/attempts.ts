/** Sign-ins that were begun: each serves once, for two minutes, in memory only. */
import { randomBytes } from 'node:crypto';

const LIFE_MS = 120_000;
/** Far above what the rate limits let through; bounds memory whatever happens. */
const MOST = 5_000;

/** What the relay remembers between the two steps of a sign-in; `account` may not exist. */
export type Attempt = {
  readonly account: string;
  readonly lock: 'passphrase' | 'recovery';
  readonly serverLoginState: string;
};

export type Attempts = {
  /** @returns the id to come back with */
  readonly begin: (attempt: Attempt) => string;
  /** Takes an attempt out; a second time there is none. */
  readonly take: (id: string) => Attempt | null;
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
    take: (id) => {
      const attempt = open.get(id);
      open.delete(id);
      return attempt && now() - attempt.at <= LIFE_MS ? attempt : null;
    },
  };
};
