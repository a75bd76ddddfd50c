/** Structured data and page structure. */
export const LAYERS_FILE = 'content/layers.js';
/** What is beyond an adapter: those, and the facts of product pages. */
export const FALLBACK_FILES: readonly string[] = [LAYERS_FILE, 'content/facts.js'];
/** The reader that all shops share; the script of a shop, or of no shop, stands behind it. */
export const READER_FILE = 'content/reader.js';
/** What people do with a chip: behind all others, since no first answer needs it. */
export const ACTIONS_FILE = 'content/actions.js';
/**
 * The scripts of a page without an adapter. The fallback stands first, so that the reader finds it.
 */
export const PAGE_FILES: readonly string[] = [
  ...FALLBACK_FILES,
  READER_FILE,
  'content/page.js',
  ACTIONS_FILE,
];
