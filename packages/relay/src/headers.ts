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

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), browsing-topics=()',
} as const;

export const secureHeaders = (config: RelayConfig): MiddlewareHandler =>
  async function secureHeaders(c, next) {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    if (isSecure(c, config)) c.header('strict-transport-security', 'max-age=31536000');
  };
