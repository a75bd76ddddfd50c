import type { Assessment } from '../../../engine/assessment.ts';
import type { Listing } from '../../../engine/listing.ts';
import type { Settings } from '../../../messages/contracts.ts';
import { loadSettings } from '../../settings.ts';
import { assessAsSet } from '../engine-host.ts';
import { readReason, type ExtensionHandler } from '../handler.ts';
import { chooseReadingChip, findYouRead, listYouRead, withReading } from '../you-read.ts';

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
async function assessOne(settings: Settings, listing: Listing): Promise<Assessment | null> {
  try {
    const assessment = await assessAsSet(settings, listing);
    const readings = listYouRead(assessment, await findYouRead([assessment]));
    return withReading(assessment, chooseReadingChip(listing, assessment, readings));
  } catch (error) {
    console.error('useby:', readReason(error));
    return null;
  }
}
