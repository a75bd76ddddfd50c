import { resolve } from 'node:path';

const path = (file: string): string => JSON.stringify(resolve(file));

/** The script of one shop: its adapter, nothing of any other shop and nothing that all share. */
export const createShopEntry = (file: string): string =>
  `import { startReader } from ${path('content-scripts/reader-link.ts')};\nimport { shop } from ${path(file)};\nstartReader(shop);\n`;

/**
 * The script of an entry by its name: `reader` and `actions` (shared by all), `page` (no
 * adapter), or a part of what is beyond an adapter: `layers`, `facts`.
 */
export const createSharedEntry = (name: string): string =>
  `import ${path(`content-scripts/${name}-main.ts`)};\n`;
