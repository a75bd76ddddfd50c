import { loadSettings } from '../../settings.ts';
import { assessFor, desk } from '../engine-host.ts';
import type { PageHandler } from '../handler.ts';
import { voiceFor } from '../translation.ts';

/** Everything the panel shows of one listing. */
export const detail: PageHandler<'detail'> = async ({ listing, doc, route }) => {
  const { settings } = await loadSettings();
  const { reader } = await desk();
  const [assessment, { version, newestRead }] = await Promise.all([
    assessFor(settings, listing),
    reader.index(),
  ]);
  const { catalogue, locale } = voiceFor(settings.language);
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
