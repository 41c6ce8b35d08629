/** Plain HTTP stays on this machine, and a wrong option is named. */
import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

const codeOf = (options: unknown) => {
  try {
    parseConfig(options);
    return null;
  } catch (thrown) {
    return thrown instanceof ConfigError ? thrown.code : thrown;
  }
};
const tls = { certFile: 'a.pem', keyFile: 'b.pem' };

test.each([
  [{}, null],
  [{ host: '127.0.0.1' }, null],
  [{ host: '127.9.8.7' }, null],
  [{ host: '::1' }, null],
  [{ host: 'localhost' }, null],
  [{ host: '0.0.0.0' }, 'needs-tls'],
  [{ host: '::' }, 'needs-tls'],
  [{ host: '192.168.1.7' }, 'needs-tls'],
  [{ host: '127.evil.example' }, 'needs-tls'],
  [{ host: 'localhost.evil.example' }, 'needs-tls'],
  [{ host: '0.0.0.0', trustedProxy: false }, 'needs-tls'],
  [{ host: '0.0.0.0', tls }, null],
  [{ host: '0.0.0.0', trustedProxy: true }, null],
  [{ port: 65_536 }, 'bad-option'],
  [{ port: '80' }, 'bad-option'],
  [{ signup: 'everyone' }, 'bad-option'],
  [{ databaseUrl: 'mysql://x' }, 'bad-option'],
  [{ publicUrl: 'kithe.example' }, 'bad-option'],
  [{ allowanceBytes: 1_024 }, null],
  [{ allowanceBytes: 0 }, 'bad-option'],
  [{ allowanceBytes: 1.5 }, 'bad-option'],
  [{ prot: 1 }, 'bad-option'],
  [null, 'bad-option'],
])('%j → %j', (options, code) => {
  expect(codeOf(options)).toBe(code);
});

test('a wrong address of a database is named, and its password is not said', () => {
  const databaseUrl = 'postgress://kithe:heliotrope@db.example/kithe';
  expect(() => parseConfig({ databaseUrl })).toThrow(/^databaseUrl: (?!.*heliotrope)/);
});

test('defaults: loopback, by invitation; a public address loses its slash', () => {
  expect(parseConfig({ publicUrl: 'https://kithe.example/' })).toMatchObject({
    host: '127.0.0.1',
    signup: 'invitation',
    publicUrl: 'https://kithe.example',
  });
});
