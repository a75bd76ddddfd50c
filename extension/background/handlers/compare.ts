import type { Assessment } from '../../../engine/assessment.ts';
import type { Listing } from '../../../engine/listing.ts';
import type { Settings } from '../../../messages/contracts.ts';
import { loadSettings } from '../../settings.ts';
import { assessAsSet } from '../engine-host.ts';
import { readReason, type ExtensionHandler } from '../handler.ts';

/**
 * Kept listings as they stand today: only the listing is kept, so that a comparison never shows an
 * answer older than the dataset.
 */
export const answerCompare: ExtensionHandler<'compare'> = async ({ listings }) => {
  const { settings } = await loadSettings();
  const assessments = await Promise.all(listings.map((listing) => assessOne(settings, listing)));
  return { type: 'compared', assessments };
};

/** Null where a file of the dataset cannot be read: the others are still compared. */
const assessOne = (settings: Settings, listing: Listing): Promise<Assessment | null> =>
  assessAsSet(settings, listing).catch((error: unknown) => {
    console.error('useby:', readReason(error));
    return null;
  });
