import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{data,engine,content-scripts,popup,ui,messages,extension,cli,scripts}/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
});
