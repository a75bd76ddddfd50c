import { existsSync } from 'node:fs';
import { readPackFrom } from '../../data/pack/read-pack.ts';
import { assessListing } from '../../engine/assess-listing.ts';
import { createRecogniserOver } from '../../engine/recogniser.ts';
import type { Listing } from '../../engine/listing.ts';
import { toLocale } from '../../engine/i18n/choose-language.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import type { Detail } from '../../messages/contracts.ts';

const PACK = 'dist/pack';

/**
 * The panel's answer for a listing from the real engine over the packed dataset; null when that has
 * not been packed (`npm run data`) or the language has no words for it yet.
 */
export async function assessSample(
  listing: Listing,
  language: string,
  investigator = false,
  today = '2026-11-24',
): Promise<Detail | null> {
  if (!existsSync(`${PACK}/index.bin`)) return null;
  const reader = readPackFrom(PACK);
  const { version, newestRead } = await reader.index();
  const assessment = await assessListing(
    createRecogniserOver((await reader.open()).names),
    reader,
    listing,
    {
      regime: 'uk',
      today,
    },
  );
  const catalogue = findCatalogue(language);
  if (catalogue[assessment.headline.id] === undefined) return null;
  return {
    type: 'detail',
    listing,
    assessment,
    catalogue,
    locale: toLocale(language),
    dataset: { version, newestRead },
    investigator,
  };
}
