import type { Listing } from '../../../engine/listing.ts';
import type { Settings, Summary } from '../../../messages/contracts.ts';
import { loadSettings } from '../../settings.ts';
import { assessFor, desk } from '../engine-host.ts';
import { reasonOf, type PageHandler } from '../handler.ts';
import { summaryOf } from '../summary.ts';
import { voiceFor, type Voice } from '../translation.ts';

/**
 * A batch of listings: one summary each. A listing whose shard cannot be read is left out and the
 * file named; the others are answered.
 */
export const assess: PageHandler<'assess'> = async ({ listings, doc, route }) => {
  const [{ settings }] = await Promise.all([loadSettings(), desk()]);
  const voice = voiceFor(settings.language);
  const results = await Promise.all(listings.map((listing) => one(listing, settings, voice)));
  const problem = results.find((result) => typeof result === 'string');
  if (problem !== undefined) console.error('useby:', problem);
  const summaries = results.filter((result): result is Summary => typeof result !== 'string');
  return {
    type: 'assessed',
    doc,
    route,
    summaries,
    ...(typeof problem === 'string' ? { problem } : {}),
  };
};

async function one(
  listing: Listing,
  settings: Settings,
  { say }: Voice,
): Promise<Summary | string> {
  try {
    return summaryOf(
      listing,
      await assessFor(settings, listing),
      say,
      settings.showAll || settings.investigator,
    );
  } catch (error) {
    return reasonOf(error);
  }
}
