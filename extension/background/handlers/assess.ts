import type { Listing } from '../../../engine/listing.ts';
import type { Settings, Summary } from '../../../messages/contracts.ts';
import { loadSettings } from '../../settings.ts';
import { assessAsSet, openEngine } from '../engine-host.ts';
import { readReason, type PageHandler } from '../handler.ts';
import { createSummary } from '../summary.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { createBackgroundTranslator } from '../translation.ts';

/**
 * A batch of listings: one summary each. A listing whose shard cannot be read is left out and the
 * file named; the others are answered.
 */
export const answerAssess: PageHandler<'assess'> = async ({ listings, doc, route }) => {
  const [{ settings }] = await Promise.all([loadSettings(), openEngine()]);
  const translator = createBackgroundTranslator(settings.language);
  const results = await Promise.all(
    listings.map((listing) => assessOne(listing, settings, translator)),
  );
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

async function assessOne(
  listing: Listing,
  settings: Settings,
  { say }: Translator,
): Promise<Summary | string> {
  try {
    return createSummary(
      listing,
      await assessAsSet(settings, listing),
      say,
      settings.showAll || settings.investigator,
    );
  } catch (error) {
    return readReason(error);
  }
}
