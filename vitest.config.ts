import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['kithe-source'] },
  ssr: { resolve: { conditions: ['kithe-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.ts', 'test/*.test.ts'],
    // A slow machine is no failure: only what hangs should meet these.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
