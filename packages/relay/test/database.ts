/** The same relay on either database, for a suite to run on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { RelayOptions } from '../src/config.ts';
import { LIMITS } from '../src/limits.ts';
import { type RunningRelay, type Surroundings, startRelay } from '../src/main.ts';
import { Person } from './person.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

/** So high that no test meets one, unless it asks for the ordinary ones. */
export const NO_LIMITS = Object.fromEntries(
  Object.keys(LIMITS).map((name) => [name, { burst: 1e9, perS: 1e9 }]),
);

export type Started = RunningRelay & {
  readonly clock: { ms: number };
  readonly logs: string[];
  readonly options: RelayOptions;
  /** Signs a new person up. */
  readonly join: () => Promise<Person>;
};
export type Start = (options?: RelayOptions, around?: Surroundings) => Promise<Started>;

const started = async (options: RelayOptions, around?: Surroundings): Promise<Started> => {
  const clock = { ms: Date.now() };
  const logs: string[] = [];
  const logTo = new Writable({
    write: (chunk, _encoding, done) => {
      logs.push(String(chunk));
      done();
    },
  });
  const relay = await startRelay(options, { now: () => clock.ms, logTo, ...around });
  const join = async () => {
    const person = new Person(relay.url);
    expect((await person.signUp({ open: true })).status).toBe(200);
    return person;
  };
  return { ...relay, clock, logs, options, join };
};

const BASE: RelayOptions = { port: 0, signup: 'open', logLevel: 'debug', limits: NO_LIMITS };

/** One suite, once on each database; `start` begins a relay with an empty record that ends with the suite. */
export const onBothDatabases = (
  name: string,
  suite: (start: Start, kind: 'sqlite' | 'postgres') => void,
): void => {
  describe(`${name}, on SQLite`, () => {
    const open: { close: () => Promise<void>; dir: string }[] = [];
    afterAll(async () => {
      for (const { close, dir } of open) {
        await close();
        rmSync(dir, { recursive: true, force: true });
      }
    });
    suite(async (options = {}, around) => {
      const dir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'kithe-relay-'));
      const relay = await started({ ...BASE, ...options, dataDir: dir }, around);
      open.push({ close: relay.close, dir });
      return relay;
    }, 'sqlite');
  });

  describe(`${name}, on PostgreSQL`, () => {
    let postgres: TestPostgres;
    const open: { close: () => Promise<void> }[] = [];
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(async () => {
      for (const { close } of open) await close();
      await postgres?.stop();
    });
    suite(async (options = {}, around) => {
      const databaseUrl = options.databaseUrl ?? (await postgres.newDatabase());
      const relay = await started({ ...BASE, ...options, databaseUrl }, around);
      open.push({ close: relay.close });
      return relay;
    }, 'postgres');
  });
};
