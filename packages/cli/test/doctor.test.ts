/** `kithe doctor` on folders, databases, ports and certificates that are broken in one way each. */
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { DATABASE_FILE } from '@kithe/relay/data-folder';
import { openDatabase } from '@kithe/relay/store/database';
import { LATEST_SCHEMA } from '@kithe/relay/store/migrate';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../src/doctor/finding.ts';
import { clockFinding, nodeFinding } from '../src/doctor/machine.ts';
import { tlsFindings } from '../src/doctor/reach.ts';
import { CERTIFICATES, kithe, kitheServing, newFolder, newRecord } from './kithe.ts';

const doctor = (data: string, ...args: readonly string[]) =>
  kithe(['doctor', '--port', '0', '--data', data, ...args]);
const wrongIn = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('✗'));

describe('a folder', () => {
  it('that is not there yet is fine, and is not made', async () => {
    const data = join(newFolder(), 'data');
    const { code, stdout } = await doctor(data);
    expect(wrongIn(stdout)).toEqual([]);
    expect(code).toBe(0);
    expect(stdout).toContain('All is well.');
    expect(existsSync(data)).toBe(false);
  });

  it('with a record is fine, also while Kithe is serving from it', async () => {
    const data = join(newFolder(), 'data');
    await newRecord(data, 17);
    const relay = await kitheServing(data);
    const { port } = new URL(relay.url);
    const { code, stdout } = await kithe(['doctor', '--port', port, '--data', data]);
    expect(wrongIn(stdout)).toEqual([]);
    expect(code).toBe(0);
    expect(stdout).toContain('a Kithe is running on this folder now');
    expect(stdout).toContain('Kithe is listening there now');
    for (const what of [
      'Node',
      'Clock',
      'Disk',
      'Permissions',
      'Lock',
      'Database',
      'Integrity',
      'Durability',
      'Schema',
      'Web app',
      'Port',
      'Address',
    ])
      expect(stdout).toMatch(new RegExp(`^✓ ${what} `, 'm'));
    await relay.stop();
  });

  it('that others can open is told, and left for its owner to change', async () => {
    const data = join(newFolder(), 'data');
    await newRecord(data, 3);
    chmodSync(data, 0o755);
    const { code, stdout } = await doctor(data);
    expect(code).toBe(1);
    expect(wrongIn(stdout)).toHaveLength(1);
    expect(stdout).toContain(`chmod 700 ${data}`);
    expect(statSync(data).mode & 0o777).toBe(0o755);
  });

  it.runIf(process.getuid?.() === 0)('that belongs to somebody else is told', async () => {
    const data = join(newFolder(), 'data');
    await newRecord(data, 3);
    chownSync(data, 12_347, 12_347);
    const { code, stdout } = await doctor(data);
    expect(code).toBe(1);
    expect(stdout).toContain('belongs to user 12347');
  });

  it('that is a file is told', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const { code, stdout } = await doctor(file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Data folder .* is a file$/m);
  });

  it('inside the source tree is told', async () => {
    const { code, stdout } = await doctor(join(import.meta.dirname, 'certificates'));
    expect(code).toBe(1);
    expect(stdout).toContain('inside the source tree');
    const left = readdirSync(join(import.meta.dirname, 'certificates')).sort();
    expect(left).toEqual(['README.md', 'cert.pem', 'key.pem', 'other-key.pem']);
  });
});

describe('a database', () => {
  it('with a damaged page is told, with the way to a backup', async () => {
    const data = join(newFolder(), 'data');
    await newRecord(data, 97);
    await kithe(['backup', join(data, 'whole'), '--data', data]);
    const bytes = readFileSync(join(data, 'whole')); // without a log that would mend it
    bytes.fill(0xa5, 4_096 * 6, 4_096 * 9);
    const broken = join(newFolder(), 'data');
    mkdirSync(broken, { mode: 0o700 });
    writeFileSync(join(broken, DATABASE_FILE), bytes, { mode: 0o600 });
    const { code, stdout } = await doctor(broken);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ (Integrity|Database) /m);
    expect(stdout).toContain('kithe restore FILE --force');
  });

  it('that is no database is told', async () => {
    const data = join(newFolder(), 'data');
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(join(data, DATABASE_FILE), 'once upon a time '.repeat(500));
    const { code, stdout } = await doctor(data);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Database .* does not open/m);
  });

  it('of a newer Kithe is told, and left alone', async () => {
    const data = join(newFolder(), 'data');
    await newRecord(data, 3);
    const db = await openDatabase({ dataDir: data });
    await db
      .insertInto('migration')
      .values({ number: LATEST_SCHEMA + 1, name: 'from later' })
      .execute();
    await db.destroy();
    const { code, stdout } = await doctor(data);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Schema .*newer Kithe$/m);
  });

  it('in PostgreSQL that does not answer is told, without its password', async () => {
    const env = { DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/kithe' };
    const { code, stdout } = await kithe(['doctor', '--port', '0', '--data', newFolder()], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Database .*could not be looked at/m);
    expect(stdout).not.toContain('secret');
  });
});

describe('the clock', () => {
  const now = Date.UTC(2031, 4, 17, 11, 13);
  it.each([
    ['later than every file', now, now - 1, true],
    ['a little behind a file, as two machines are', now, now + 60_000, true],
    ['an hour behind a file', now, now + 3_600_000, false],
    ['before Kithe was written', Date.UTC(2019, 1, 3), 0, false],
  ])('%s', (_, nowMs, newestMs, isFine) => {
    expect(clockFinding(nowMs, newestMs, 'Europe/Madrid').fine).toBe(isFine);
  });

  it('is held against the newest file of the record', async () => {
    const data = join(newFolder(), 'data');
    await newRecord(data, 3);
    const later = new Date(Date.now() + 86_400_000);
    utimesSync(join(data, DATABASE_FILE), later, later);
    const { code, stdout } = await doctor(data);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Clock /m);
  });
});

it.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.1.0', true],
])('Node %s', (version, isFine) => {
  expect(nodeFinding(version).fine).toBe(isFine);
});

describe('the way in', () => {
  it('a port that another program has is told', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo; // listening on TCP
    const { code, stdout } = await kithe([
      'doctor',
      '--data',
      join(newFolder(), 'data'),
      '--port',
      String(port),
    ]);
    other.close();
    expect(code).toBe(1);
    expect(stdout).toContain(`${port} is taken by another program`);
  });

  it('a Kithe that listens there with a certificate, on any address, is no other program', async () => {
    const data = join(newFolder(), 'data');
    const tls = ['--tls-cert', join(CERTIFICATES, 'cert.pem'), '--tls-key', join(CERTIFICATES, 'key.pem')];
    const relay = await kitheServing(data, '--host', '0.0.0.0', ...tls);
    const { port } = new URL(relay.url);
    const { stdout } = await kithe(['doctor', '--data', data, '--host', '0.0.0.0', '--port', port, ...tls]);
    expect(stdout).toContain(`${port}: Kithe is listening there now`);
    await relay.stop();
  });

  it('an open address needs a certificate, or a proxy that is named', async () => {
    const data = join(newFolder(), 'data');
    const open = await doctor(data, '--host', '0.0.0.0');
    expect(open.code).toBe(1);
    expect(open.stdout).toContain('--behind-proxy');
    expect(await doctor(data, '--host', '0.0.0.0', '--behind-proxy')).toMatchObject({ code: 0 });
    const tls = ['--tls-cert', join(CERTIFICATES, 'cert.pem'), '--tls-key', join(CERTIFICATES, 'key.pem')];
    expect((await doctor(data, '--host', '0.0.0.0', ...tls)).stdout).toMatch(
      /^✓ Certificate .*DNS:localhost/m,
    );
  });

  const cert = join(CERTIFICATES, 'cert.pem');
  const ends = Date.UTC(2126, 9, 30);
  it.each([
    ['in its time', 'key.pem', Date.UTC(2031, 0, 1), [true, true]],
    ['in its last week', 'key.pem', ends - 7 * 86_400_000, [false, true]],
    ['expired', 'key.pem', ends + 3 * 86_400_000, [false, true]],
    ['with the key of another', 'other-key.pem', Date.UTC(2031, 0, 1), [true, false]],
  ])('a certificate %s', async (_, key, nowMs, expected) => {
    chmodSync(join(CERTIFICATES, key), 0o600); // git keeps no such mode
    const findings = await tlsFindings(cert, join(CERTIFICATES, key), nowMs);
    expect(findings.map(({ fine }) => fine)).toEqual(expected);
  });

  it('a key that everyone can read is told', async () => {
    chmodSync(join(CERTIFICATES, 'key.pem'), 0o644);
    const findings = await tlsFindings(cert, join(CERTIFICATES, 'key.pem'), Date.UTC(2031, 0, 1));
    chmodSync(join(CERTIFICATES, 'key.pem'), 0o600);
    expect(findings.map(formatFinding).join('\n')).toContain('chmod 600');
  });
});
