/**
 * Serves a built workbench: a closed list of files found at start, so that no path can lead anywhere else.
 * A file is read and compressed when it is first asked for, and kept: the whole app is a few megabytes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Context, Handler } from 'hono';
import { ConfigError } from './config.ts';
import { isReadingFile, withoutReading } from './without-reading.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/;

type File = {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip: Buffer | null;
  readonly etag: string;
};

const readFile = (path: string, change: (plain: Buffer) => Buffer): File => {
  const plain = change(readFileSync(path));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const gzip = COMPRESSED.test(type) && plain.length > 1_024 ? gzipSync(plain) : null;
  return {
    type,
    plain,
    gzip,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  };
};

const pathsIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );

const answer = (c: Context, path: string, { type, plain, gzip, etag }: File): Response => {
  c.header('content-type', type);
  c.header('etag', etag);
  c.header('vary', 'accept-encoding');
  c.header('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  const zipped = gzip !== null && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (zipped) c.header('content-encoding', 'gzip');
  return c.body(new Uint8Array(zipped ? gzip : plain));
};

/**
 * Handler for GET: a file of the workbench; its front page for every other address that a person would open;
 * else the next handler.
 * @param hasReading false where the installation has switched the reading side off: its files are then not there
 * @throws {ConfigError} bad-option, when there is no front page in the folder
 */
export const webRoot = (root: string, hasReading = true): Handler => {
  let paths: Map<string, string>;
  try {
    paths = new Map(
      pathsIn(root)
        .map((path) => [`/${path.split(sep).join('/')}`, join(root, path)] as const)
        .filter(([path]) => hasReading || !isReadingFile(path)),
    );
  } catch {
    paths = new Map();
  }
  if (!paths.has('/index.html'))
    throw new ConfigError('bad-option', `webRoot: there is no built workbench (no index.html) in ${root}`);
  const files = new Map<string, File>();
  return async function webRoot(c, next) {
    const asked = c.req.path === '/' ? '/index.html' : c.req.path;
    const isPage = (c.req.header('accept') ?? '').includes('text/html') && !/^\/(api|assets)\//.test(asked);
    const path = paths.has(asked) ? asked : isPage ? '/index.html' : null;
    const place = path && paths.get(path);
    if (!path || !place) return next();
    const file =
      files.get(path) ?? readFile(place, (plain) => (hasReading ? plain : withoutReading(path, plain)));
    files.set(path, file);
    return answer(c, path, file);
  };
};
