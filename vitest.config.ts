import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['kithe-source'] },
  ssr: { resolve: { conditions: ['kithe-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.ts', 'test/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
