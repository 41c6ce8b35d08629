/** Headers that every answer carries. Nothing inline, nothing from elsewhere, nothing framed, nothing listens. */
import type { MiddlewareHandler } from 'hono';
import { isSecure } from './client.ts';
import type { RelayConfig } from './config.ts';

/** `wasm-unsafe-eval` is the one allowance: OPAQUE runs as WebAssembly in the page. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = Object.entries({
  'cache-control': 'no-store', // unless a handler knows better
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), browsing-topics=()',
});

/** Set before anything is answered: on a finished answer, each header would cost a copy of it. */
export const secureHeaders = (config: RelayConfig): MiddlewareHandler =>
  async function secureHeaders(c, next) {
    for (const [name, value] of HEADERS) c.header(name, value);
    if (isSecure(c, config)) c.header('strict-transport-security', 'max-age=31536000');
    await next();
  };
