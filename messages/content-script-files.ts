/** What is beyond an adapter: structured data, page structure, the facts of product pages. */
export const FALLBACK_FILE = 'content/layers.js';
/**
 * The scripts of a page without an adapter. The layers stand first, so that the reader finds them.
 */
export const PAGE_FILES: readonly string[] = [FALLBACK_FILE, 'content/page.js'];
