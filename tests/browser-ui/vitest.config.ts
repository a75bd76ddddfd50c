import { defineConfig } from 'vitest/config';

/** Tests of the interface in a real Chromium: `npm run test:ui`. */
export default defineConfig({
  test: { include: ['tests/browser-ui/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
});
