import { defineConfig } from 'vitest/config';

/**
 * Tests of the built extension in a real browser: `USEBY_BROWSER=firefox npm run test:browser`,
 * after `npm run build`.
 */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
