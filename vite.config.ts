import { defineConfig } from 'vitest/config';

/** One browser at a time: the tests of the built extension in it, after `npm run build`. */
const inBrowser = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['tests/browser/**/*.test.ts'],
    env: { USEBY_BROWSER: browser },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});

/**
 * What every build shares (`npm run build` adds entry and form, `scripts/build/bundles.ts`) and the
 * projects of the tests. The targets are the floors of the two manifests.
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
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{catalogue,data,engine,readers,content-scripts,popup,ui,messages,extension,cli,scripts}/**/*.test.{ts,tsx}',
          ],
          // Pages of megabytes take seconds of work in jsdom, and longer beside other steps.
          testTimeout: 120_000,
          // Modules with tables of a thousand words are evaluated once a worker, not once a file.
          isolate: false,
        },
      },
      {
        test: {
          name: 'newcomer',
          include: ['tests/newcomer/**/*.test.ts'],
          // Each command of the documents runs in full, builds too.
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
      {
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Mostly they wait for a browser.
          maxWorkers: 2,
        },
      },
    ],
  },
});
