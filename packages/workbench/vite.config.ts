/**
 * How the workbench is built: nothing inline and nothing from elsewhere, since the content security policy allows
 * neither (`style-src 'self'`, `script-src 'self'`), and no source maps, since they would double what is shipped.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { carriedProgram } from './carried-program.ts';
import { serviceWorker } from './service-worker.ts';
import { withoutReading } from './without-reading.ts';

/** `KITHE_READING=off npm run build`: an installation in which no record is ever read. */
const isReadingOff = process.env.KITHE_READING === 'off';

/** Where `vite` finds a relay while the workbench is being worked on: `KITHE_PORT`, or the relay's own default. */
const relay = `http://127.0.0.1:${process.env.KITHE_PORT ?? 8_484}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    ...(isReadingOff ? [withoutReading()] : []),
    carriedProgram(),
    serviceWorker('src/sw.ts'),
  ],
  define: { 'import.meta.env.KITHE_READING': JSON.stringify(isReadingOff ? 'off' : 'on') },
  resolve: { conditions: ['kithe-source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/api': relay } },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What nearly every page shares travels in one piece: gzipped, sixty small files cost several kB more than one.
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 14 }] },
        // The first page lists the files of all others, and names of their own would make the list half as long again;
        // a relay leaves out what is named `reading-…` (without-reading.ts).
        chunkFileNames: ({ name }) => `assets/${/^reading/i.test(name) ? '[name]-' : ''}[hash].js`,
      },
    },
  },
});
