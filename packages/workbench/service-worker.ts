/**
 * A vite plugin of our own, since all it does fits on a page: builds `src/sw.ts` beside the app, as `/sw.js`, and
 * tells it which files there are and under which version (docs/decisions/0020-service-worker.md).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What is built and yet no part of the app: what tools read, and the worker itself. */
const isShipped = (file: string): boolean => !/^\.vite\/|^sw\.js$|\.map$/.test(file);

/** Letters that one language alone is written with: fonts of tens of kB, fetched by whoever reads it. */
const LETTERS = [['ar', /-arabic-[^/]*\.woff2$/]] as const;

export const serviceWorker = (source: string): Plugin => {
  let publicDir = '';
  return {
    name: 'kithe-service-worker',
    apply: 'build',
    enforce: 'post',
    config: ({ root = '.' }) => ({
      build: {
        rollupOptions: {
          input: { main: join(root, 'index.html'), sw: join(root, source) },
          output: {
            entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
          },
        },
      },
    }),
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') throw new Error('service worker: sw.js was not built');
        if (worker.imports.length > 0)
          throw new Error('service worker: it must stand alone, without imports');
        const version = createHash('sha256');
        const files = new Set<string>();
        const letters: Record<string, string[]> = {};
        for (const [name, output] of Object.entries(bundle).sort(([p], [q]) => (p < q ? -1 : 1))) {
          if (!isShipped(name)) continue;
          const language = LETTERS.find(([, pattern]) => pattern.test(name))?.[0];
          if (language === undefined) files.add(`/${name}`);
          else letters[language] = [...(letters[language] ?? []), `/${name}`];
          version.update(`${name}\0`).update(output.type === 'chunk' ? output.code : output.source);
        }
        for (const name of readdirSync(publicDir).sort()) {
          files.add(`/${name}`);
          version.update(`${name}\0`).update(readFileSync(join(publicDir, name)));
        }
        version.update(worker.code);
        worker.code = worker.code
          .replace('__KITHE_FILES__', JSON.stringify([...files]))
          .replace('__KITHE_LETTERS__', JSON.stringify(letters))
          .replace('__KITHE_VERSION__', JSON.stringify(version.digest('hex').slice(0, 16)));
      },
    },
  };
};
