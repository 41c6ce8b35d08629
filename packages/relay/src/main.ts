/** Starts a relay, and stops it without cutting anybody off. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { DestinationStream } from 'pino';
import { createAttempts } from './accounts/attempts.ts';
import { opaqueSetupOf } from './accounts/locks.ts';
import { sweepSessions } from './accounts/session.ts';
import { sweepSignIns } from './accounts/sign-ins.ts';
import { newSetupSecret } from './accounts/tickets.ts';
import { createApp } from './app.ts';
import { ConfigError, isLoopback, parseConfig, type RelayConfig, type RelayOptions } from './config.ts';
import { openDataFolder } from './data-folder.ts';
import { createRoom, freeBytesOf } from './disk.ts';
import { ApiError } from './errors.ts';
import { sweepInvitations } from './invitations/invitations.ts';
import { createLimiter } from './limits.ts';
import { createLog } from './log.ts';
import { createMeetings } from './meetings/meetings.ts';
import { createMetrics } from './metrics.ts';
import { createSignals } from './signals.ts';
import { createAppender } from './spaces/append.ts';
import { openDatabase, truncateLog } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import type { Db } from './store/schema.ts';

export type RunningRelay = {
  /** Where people reach it, without a slash at the end. */
  readonly url: string;
  /** For the first account, once; `null` as soon as there is one. */
  readonly setupLink: string | null;
  /** Stops taking connections, ends event streams, lets requests finish (five seconds at most), closes the database. */
  readonly close: () => Promise<void>;
};

/** What surrounds a relay, for tests. */
export type Surroundings = {
  readonly now?: () => number;
  readonly logTo?: DestinationStream;
  /** Free bytes of the disk that the record is on. */
  readonly freeBytes?: () => Promise<number>;
};

const FINISH_MS = 5_000;
const HOUR_MS = 3_600_000;

const secretsOf = ({ tls }: RelayConfig) => {
  if (!tls) return null;
  try {
    return { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) };
  } catch (cause) {
    throw new ConfigError(
      'bad-option',
      `tls: a certificate or key file cannot be read (${(cause as Error).message})`,
    );
  }
};

/** A slow or endless request must not hold a connection; an event stream may (it is an answer, not a request). */
const BOUNDS = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
};

const listen = (app: ReturnType<typeof createApp>, config: RelayConfig) => {
  const secrets = secretsOf(config);
  const server = createAdaptorServer({
    fetch: app.fetch,
    ...(secrets
      ? { createServer: createTlsServer, serverOptions: { ...secrets, ...BOUNDS } }
      : { createServer, serverOptions: BOUNDS }),
  }) as ReturnType<typeof createServer>; // HTTP/1.1 either way; https.Server has the same surface here
  const refusal = JSON.stringify(new ApiError('malformed-request').body);
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return socket.destroy();
    socket.end(
      `HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(refusal)}\r\n\r\n${refusal}`,
    );
  });
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => resolve(server));
  });
};

const urlOf = ({ publicUrl, tls, host }: RelayConfig, port: number): string => {
  if (publicUrl !== undefined) return publicUrl;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `${tls ? 'https' : 'http'}://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

const openStore = async (config: RelayConfig): Promise<{ db: Db; release: () => void; file?: string }> => {
  const { databaseUrl, dataDir } = config;
  if (databaseUrl !== undefined) return { db: await openDatabase({ databaseUrl }), release: () => {} };
  const { database, release } = openDataFolder(dataDir);
  try {
    return { db: await openDatabase({ dataDir }), release, file: database };
  } catch (thrown) {
    release();
    throw thrown;
  }
};

const closeServer = async (server: ReturnType<typeof createServer>): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was answering becomes idle later, and would be kept for the next request: look again.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const hurry = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(hurry);
};

/**
 * Starts a relay and resolves when it listens.
 * @throws {ConfigError} @throws {DataFolderError} @throws {NewerSchema} @throws {NotDurable} and what the network says
 */
export const startRelay = async (
  options: RelayOptions,
  { now = Date.now, logTo, freeBytes }: Surroundings = {},
): Promise<RunningRelay> => {
  const config = parseConfig(options);
  const log = createLog(config.logLevel, logTo);
  const { db, release, file } = await openStore(config);
  const timers: NodeJS.Timeout[] = [];
  const shut = async () => {
    for (const timer of timers) clearInterval(timer);
    await db.destroy();
    release();
  };
  try {
    const kept = await migrate(db, file);
    if (kept !== null) log.info('the record was backed up before it was upgraded');
    const signals = createSignals();
    const metrics = createMetrics(signals.count);
    const roomLeft = createRoom(
      freeBytes ??
        (file === undefined ? async () => Number.POSITIVE_INFINITY : () => freeBytesOf(dirname(file))),
      (isFull) =>
        isFull
          ? log.warn('the disk is nearly full: nothing new is taken until there is room')
          : log.info('there is room on the disk again'),
    );
    const append = createAppender(db, { allowanceBytes: config.allowanceBytes, roomLeft }, metrics.commit);
    const meetings = createMeetings(now, append, {
      changed: (space, meeting, keys) => signals.tell(keys, { space, meeting }),
      opened: (space, last, members) => signals.tell(members, { space, last }),
    });
    const app = createApp({
      config,
      db,
      now,
      opaqueSetup: await opaqueSetupOf(db),
      attempts: createAttempts(now),
      limiter: createLimiter(now, config.limits),
      signals,
      append,
      roomLeft,
      meetings,
      metrics,
      log,
    });
    const setup = await newSetupSecret(db);
    const sweep = () =>
      Promise.all([
        sweepSessions(db, now()),
        sweepSignIns(db, now()),
        sweepInvitations(db, now()),
        truncateLog(db),
      ]).catch((err: unknown) => log.warn({ err }, 'could not sweep'));
    await sweep();
    timers.push(setInterval(meetings.sweep, 1_000).unref(), setInterval(sweep, HOUR_MS).unref());
    const server = await listen(app, config);
    const url = urlOf(config, (server.address() as AddressInfo).port); // listening on TCP
    log.info({ loopback: isLoopback(config.host) }, 'listening');
    let closing: Promise<void> | undefined;
    const close = async () => {
      signals.endAll();
      await closeServer(server);
      await shut();
      log.info('closed');
    };
    return {
      url,
      setupLink: setup === null ? null : `${url}/#/setup/${setup}`,
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (thrown) {
    await shut();
    throw thrown;
  }
};
