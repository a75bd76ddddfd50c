import type { Assessment } from '../../engine/assessment.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { Listing } from '../../engine/listing.ts';
import { createObservation } from '../../extension/background/evidence.ts';

/** What the record of evidence keeps of one listing, on a page that says nothing beside it. */
export const observe = (
  listing: Listing,
  assessment: Assessment,
  translator: Translator,
): ReturnType<typeof createObservation> =>
  createObservation(listing, assessment, {
    at: 0,
    page: 'https://www.shop.example/',
    report: null,
    traders: [],
    dataset: '1',
    extension: '1',
    translator,
  });
