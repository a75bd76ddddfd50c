import { defineConfig } from 'vitest/config';

/**
 * What every build shares (`npm run build` adds entry and form, `scripts/build/bundles.ts`) and
 * where the unit tests are. The targets are the floors of the two manifests.
 */
export default defineConfig({
  publicDir: false,
  build: {
    emptyOutDir: false,
    target: ['chrome120', 'firefox140'],
    reportCompressedSize: false,
    modulePreload: false,
  },
  test: {
    include: [
      '{data,engine,content-scripts,popup,ui,messages,extension,cli,scripts}/**/*.test.{ts,tsx}',
      'tests/unit/**/*.test.{ts,tsx}',
    ],
    testTimeout: 30_000,
  },
});
