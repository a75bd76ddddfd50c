import { loadSettings } from '../../settings.ts';
import { assessAsSet, openEngine } from '../engine-host.ts';
import type { PageHandler } from '../handler.ts';
import { createBackgroundTranslator } from '../translation.ts';
import {
  chooseReadingChip,
  findYouRead,
  listYouRead,
  toYouRead,
  withReading,
} from '../you-read.ts';

const MAX_SHOWN = 6;

/** Everything the panel shows of one listing. */
export const answerDetail: PageHandler<'detail'> = async ({ listing, doc, route }) => {
  const { settings } = await loadSettings();
  const { reader } = await openEngine();
  const [assessment, { version, newestRead }] = await Promise.all([
    assessAsSet(settings, listing),
    reader.index(),
  ]);
  const readings = listYouRead(assessment, await findYouRead([assessment]));
  const chip = chooseReadingChip(listing, assessment, readings);
  const { catalogue, locale } = createBackgroundTranslator(settings.language);
  return {
    type: 'detail',
    doc,
    route,
    listing,
    assessment: withReading(assessment, chip),
    catalogue,
    locale,
    dataset: { version, newestRead },
    investigator: settings.investigator,
    ...(readings.length === 0 ? {} : { youRead: readings.slice(0, MAX_SHOWN).map(toYouRead) }),
  };
};
