import { defineConfig } from 'vitest/config';

/**
 * Tests of the interface in real browsers: `npm run test:ui`, after `npm run build`. Two files at
 * once: mostly they wait for a browser.
 */
export default defineConfig({
  test: {
    include: ['tests/browser-ui/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
