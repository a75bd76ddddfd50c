import { resolve } from 'node:path';

const path = (file: string): string => JSON.stringify(resolve(file));

/** The script of one shop: the shared reader and that shop's adapter, nothing of any other shop. */
export const createShopEntry = (file: string): string =>
  `import { start } from ${path('content-scripts/main.ts')};\nimport { shop } from ${path(file)};\nstart(shop);\n`;

/** A part of what is beyond an adapter, shared by all of them: `layers` or `facts`. */
export const createFallbackEntry = (part: string): string =>
  `import ${path(`content-scripts/${part}-main.ts`)};\n`;

/** The script for every other page: no adapter. */
export const createGenericEntry = (): string =>
  `import { start } from ${path('content-scripts/main.ts')};\nstart(null);\n`;
