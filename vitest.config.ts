import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Static on purpose: an option read from the environment has served stale transforms of decorated classes.
export default defineConfig({
  resolve: {
    alias: [
      {
        // Packages load graphql both as CommonJS and as a module; two copies refuse each other's schemas.
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'subgraphs/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    retry: 0,
    allowOnly: false,
    passWithNoTests: false,
  },
});
