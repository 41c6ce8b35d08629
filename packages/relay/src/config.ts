/**
 * What a relay is started with, and the one rule that keeps it safe: plain HTTP stays on this machine.
 * Any other address needs TLS here or a declared proxy that has it (WebCrypto and service workers need it too).
 */
import { isIP } from 'node:net';
import * as v from 'valibot';
import { defaultDataDir } from './data-folder.ts';

const bucket = v.object({
  burst: v.pipe(v.number(), v.minValue(1)),
  perS: v.pipe(v.number(), v.minValue(0)),
});
const port = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535));
const httpUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/?#]+\/?$/),
  v.transform((url) => url.replace(/\/$/, '')),
);

const Config = v.strictObject({
  dataDir: v.optional(v.pipe(v.string(), v.minLength(1)), () => defaultDataDir()),
  /** 0 takes a free one. */
  port: v.optional(port, 8_484),
  host: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  tls: v.optional(v.strictObject({ certFile: v.string(), keyFile: v.string() })),
  /** A proxy stands in front: its last `X-Forwarded-For` hop and its `X-Forwarded-Proto` are believed. */
  trustedProxy: v.optional(v.boolean()),
  /** How people reach this relay, when not by host and port. */
  publicUrl: v.optional(httpUrl),
  /** PostgreSQL instead of the data folder. */
  databaseUrl: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'expected postgres://…'))),
  signup: v.optional(v.picklist(['invitation', 'open']), 'invitation'),
  /** A built workbench to serve. */
  webRoot: v.optional(v.string()),
  /** False: the reading side of the workbench is neither offered nor served. */
  reading: v.optional(v.boolean(), true),
  logLevel: v.optional(v.picklist(['silent', 'error', 'warn', 'info', 'debug']), 'info'),
  /** Bearer token of `/metrics`; without one it answers only on loopback. */
  metricsToken: v.optional(v.pipe(v.string(), v.minLength(16))),
  /**
   * Most that one person may keep, in bytes of entries. 4 GiB: ten years of thirty people met each week are about two.
   */
  allowanceBytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 4 * 1024 ** 3),
  /** Other rate limits than the ordinary ones, for tests and measurement. */
  limits: v.optional(v.record(v.string(), bucket)),
});

export type RelayOptions = v.InferInput<typeof Config>;
/** Options with their defaults, found to be safe. */
export type RelayConfig = v.InferOutput<typeof Config>;

/** Why a relay was not started. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code: 'bad-option' | 'needs-tls';
  constructor(code: ConfigError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** True for addresses that only this machine can reach. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** @throws {ConfigError} bad-option, naming it; needs-tls, for an address that others can reach without either */
export const parseConfig = (options: unknown): RelayConfig => {
  const parsed = v.safeParse(Config, options);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new ConfigError('bad-option', `${v.getDotPath(issue) ?? 'options'}: ${issue.message}`);
  }
  const { host, tls, trustedProxy } = parsed.output;
  if (!isLoopback(host) && !tls && !trustedProxy)
    throw new ConfigError(
      'needs-tls',
      `${host} can be reached from other machines, and over plain HTTP others could read along. ` +
        'Give a certificate (--tls-cert and --tls-key), or put a proxy with TLS in front and say so (--behind-proxy).',
    );
  return parsed.output;
};
