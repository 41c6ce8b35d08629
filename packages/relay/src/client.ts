/** Who is at the other end of a request: address, scheme, and whether the request comes from our own pages. */

import { isIPv6 } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { isLoopback, type RelayConfig } from './config.ts';
import { ApiError } from './errors.ts';

type Trust = Pick<RelayConfig, 'trustedProxy' | 'tls' | 'publicUrl' | 'host'>;

const socketAddress = ({ env }: Context): string =>
  ((env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '').replace(/^::ffff:/, '');

/** True when the connection itself comes from this machine. */
export const isLocal = (c: Context): boolean => isLoopback(socketAddress(c));

/** First four groups of an IPv6 address: one household, and not one of its 2⁶⁴ addresses. */
const network64 = (address: string): string => {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right].slice(0, 4).join(':');
};

/** What a rate limit counts by: the client's address, or its /64. Behind a declared proxy, the last hop it names. */
export const addressOf = (c: Context, { trustedProxy }: Trust): string => {
  const hop = trustedProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const address = (hop || socketAddress(c)).replace(/^::ffff:/, '');
  return isIPv6(address) ? network64(address) : address;
};

/** True when the person's connection is encrypted, here or at the declared proxy. */
export const isSecure = (c: Context, { tls, trustedProxy }: Trust): boolean =>
  tls !== undefined || (trustedProxy === true && c.req.header('x-forwarded-proto') === 'https');

/**
 * Refuses what a page of somebody else's could have sent: a foreign Origin, a cross-site fetch, and (on loopback
 * without a proxy) a Host that is a name of somebody else's, pointed at this machine.
 * @throws {ApiError} not-allowed
 */
export const refuseForeign = (c: Context, trust: Trust): void => {
  const host = c.req.header('host') ?? '';
  const publicHost = trust.publicUrl && new URL(trust.publicUrl).host;
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (!trust.trustedProxy && isLoopback(trust.host) && !isLoopback(name) && host !== publicHost)
    throw new ApiError('not-allowed');
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return;
  const site = c.req.header('sec-fetch-site'); // written by the browser alone, never by a page
  if (site === 'same-origin') return;
  if (site !== undefined && site !== 'none') throw new ApiError('not-allowed');
  const origin = c.req.header('origin');
  if (origin === undefined) return;
  const from = URL.canParse(origin) ? new URL(origin).host : null; // a sandboxed page says "null"
  const forwarded = trust.trustedProxy ? c.req.header('x-forwarded-host') : undefined;
  if (from === null || ![host, publicHost, forwarded].includes(from)) throw new ApiError('not-allowed');
};
