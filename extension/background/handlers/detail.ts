import { loadSettings } from '../../settings.ts';
import { assessAsSet, openEngine } from '../engine-host.ts';
import type { PageHandler } from '../handler.ts';
import { createBackgroundTranslator } from '../translation.ts';

/** Everything the panel shows of one listing. */
export const answerDetail: PageHandler<'detail'> = async ({ listing, doc, route }) => {
  const { settings } = await loadSettings();
  const { reader } = await openEngine();
  const [assessment, { version, newestRead }] = await Promise.all([
    assessAsSet(settings, listing),
    reader.index(),
  ]);
  const { catalogue, locale } = createBackgroundTranslator(settings.language);
  return {
    type: 'detail',
    doc,
    route,
    listing,
    assessment,
    catalogue,
    locale,
    dataset: { version, newestRead },
    investigator: settings.investigator,
  };
};
