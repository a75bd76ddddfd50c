import { resolve } from 'node:path';

const path = (file: string): string => JSON.stringify(resolve(file));

/** The script of one shop: the shared reader and that shop's adapter, nothing of any other shop. */
export const createShopEntry = (file: string): string =>
  `import { start } from ${path('content-scripts/main.ts')};\nimport { shop } from ${path(file)};\nstart(shop);\n`;

/** What is beyond an adapter, shared by all of them. */
export const createFallbackEntry = (): string =>
  `import ${path('content-scripts/fallback-main.ts')};\n`;

/** The script for every other page: no adapter. */
export const createGenericEntry = (): string =>
  `import { start } from ${path('content-scripts/main.ts')};\nstart(null);\n`;
