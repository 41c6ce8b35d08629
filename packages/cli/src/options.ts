/** The flags of `kithe`, as commander hands them over, and what they mean to the relay. */
import type { RelayOptions } from '@kithe/relay/config';
import { Failure, USAGE } from './failure.ts';
import { WEB_ROOT } from './web-root.ts';

/** Where a record is kept; every command takes these. */
export type PlaceFlags = { readonly data?: string };

export type ServeFlags = PlaceFlags & {
  readonly port?: number;
  readonly host?: string;
  readonly open?: boolean;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly behindProxy?: boolean;
  readonly publicUrl?: string;
  /** GiB. */
  readonly allowance?: number;
  readonly signup?: 'invitation' | 'open';
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** `KITHE_READING=off`: this installation reads no records, and serves no program that could. */
export const isReadingOff = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env.KITHE_READING === 'off';

/** Options with a value; exactOptionalPropertyTypes knows the difference between absent and undefined. */
const given = <T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  }; // only undefined was taken away

/** @throws {Failure} usage, when only one half of a certificate is given */
export const relayOptions = (
  flags: ServeFlags,
  env: Readonly<Record<string, string | undefined>> = process.env,
): RelayOptions => {
  const { tlsCert, tlsKey } = flags;
  if ((tlsCert === undefined) !== (tlsKey === undefined))
    throw new Failure(
      'A certificate has two halves.',
      ['Give both --tls-cert FILE and --tls-key FILE.'],
      USAGE,
    );
  return given({
    dataDir: flags.data,
    port: flags.port,
    host: flags.host,
    tls: tlsCert !== undefined && tlsKey !== undefined ? { certFile: tlsCert, keyFile: tlsKey } : undefined,
    trustedProxy: flags.behindProxy,
    publicUrl: flags.publicUrl,
    databaseUrl: env.DATABASE_URL || undefined,
    allowanceBytes: flags.allowance === undefined ? undefined : flags.allowance * 1024 ** 3,
    signup: flags.signup,
    webRoot: WEB_ROOT,
    reading: isReadingOff(env) ? false : undefined,
    logLevel: flags.logLevel,
    metricsToken: env.KITHE_METRICS_TOKEN || undefined,
  }) as RelayOptions; // absent instead of undefined, which is what RelayOptions asks for
};
