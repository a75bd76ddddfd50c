import type { PageKind, Reading } from './types.ts';

/** A reading that found nothing. */
export const createEmptyReading = (kind: PageKind): Reading => ({
  kind,
  layer: 'none',
  found: [],
  notReady: 0,
  malformed: 0,
});

export const isEmpty = ({ found, notReady }: Reading): boolean => found.length + notReady === 0;

/**
 * May this page be about one product? A shop that is known says so by address, others by content.
 */
export const mayBeProduct = (kind: PageKind): boolean => kind === 'product' || kind === 'other';
