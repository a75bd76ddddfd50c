import type { Listing } from '../../../engine/listing.ts';
import type { Settings, Summary } from '../../../messages/contracts.ts';
import { loadSettings } from '../../settings.ts';
import { assessAsSet, openEngine } from '../engine-host.ts';
import { readReason, type PageHandler } from '../handler.ts';
import { recordAnswers, type Assessed } from '../recorder.ts';
import { createSummary } from '../summary.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import type { Reading } from '../../store/schema.ts';
import { createOfferTranslators } from '../translation.ts';
import { chooseReadingChip, findYouRead, listYouRead, withReading } from '../you-read.ts';

/**
 * A batch of listings: one summary each. A listing whose shard cannot be read is left out and the
 * file named; the others are answered.
 */
export const answerAssess: PageHandler<'assess'> = async ({ listings, doc, route }, origin) => {
  const [{ settings }] = await Promise.all([loadSettings(), openEngine()]);
  const speak = createOfferTranslators(settings.language);
  const results = await Promise.all(listings.map((listing) => assessOne(listing, settings)));
  const problem = results.find((result) => typeof result === 'string');
  if (problem !== undefined) console.error('useby:', problem);
  const assessed = results.filter((result): result is Assessed => typeof result !== 'string');
  const read = await findYouRead(assessed.map(({ assessment }) => assessment));
  const summaries = assessed.map((one) =>
    summarise(one, read, { settings, translator: speak(one.assessment.market) }),
  );
  // Not awaited: the marks on the page do not wait for it.
  void recordAnswers(assessed, origin);
  return {
    type: 'assessed',
    doc,
    route,
    summaries,
    ...(typeof problem === 'string' ? { problem } : {}),
  };
};

async function assessOne(listing: Listing, settings: Settings): Promise<Assessed | string> {
  try {
    return { listing, assessment: await assessAsSet(settings, listing) };
  } catch (error) {
    return readReason(error);
  }
}

/** The summary of a listing; what the user read leads where the dataset has no date. */
function summarise(
  { listing, assessment }: Assessed,
  read: ReadonlyMap<string, Reading[]>,
  { settings, translator }: { settings: Settings; translator: Translator },
): Summary {
  const chip = chooseReadingChip(listing, assessment, listYouRead(assessment, read));
  const summary = createSummary(
    listing,
    withReading(assessment, chip),
    translator.say,
    settings.showAll || settings.investigator,
  );
  return chip === null ? summary : { ...summary, status: 'read-by-you' };
}
