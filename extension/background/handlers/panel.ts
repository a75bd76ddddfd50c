import type { Listing } from '../../../engine/listing.ts';
import type { Detail } from '../../../messages/contracts.ts';
import { browser } from '../../platform.ts';
import { loadSettings } from '../../settings.ts';
import { assessAsSet, openEngine } from '../engine-host.ts';
import { createFailure, type ExtensionHandler } from '../handler.ts';
import { listKept, toKeptId } from '../../store/kept-listings.ts';
import { takePending, type PendingPanel } from '../pending-panels.ts';
import { createOfferTranslator } from '../translation.ts';
import {
  chooseReadingChip,
  findYouRead,
  listYouRead,
  toYouRead,
  withReading,
} from '../you-read.ts';

/** More of what the reader read than this is for the page that lists it. */
const MAX_SHOWN = 6;

/**
 * Answers the frame of a panel, once, and only in the tab whose script opened it: who embeds our
 * page without a secret gets nothing.
 */
export const answerPanel: ExtensionHandler<'panel'> = async ({ nonce }, tabId) => {
  const pending = tabId === undefined ? null : await takePending(nonce, tabId);
  if (!pending || tabId === undefined) return createFailure('no panel was asked for');
  const [found, { incognito }] = await Promise.all([
    createDetail(pending.listing),
    browser.tabs.get(tabId),
  ]);
  const detail = { ...found, theme: pending.theme };
  if (incognito) return detail;
  const kept = await readKept(pending);
  return { ...detail, canSave: true, ...(kept === null ? {} : { kept }) };
};

/** Is it kept to be compared? Null where it cannot be. */
async function readKept({ host, listing }: PendingPanel): Promise<Detail['kept'] | null> {
  if (host === '') return null;
  const all = await listKept().catch(() => null);
  return all && { host, isKept: all.some(({ id }) => id === toKeptId(host, listing)) };
}

/** Everything the panel shows of one listing. */
async function createDetail(listing: Listing): Promise<Detail> {
  const { settings } = await loadSettings();
  const { reader } = await openEngine();
  const [assessment, { version, newestRead }] = await Promise.all([
    assessAsSet(settings, listing),
    reader.index(),
  ]);
  const readings = listYouRead(assessment, await findYouRead([assessment]));
  const chip = chooseReadingChip(listing, assessment, readings);
  const { catalogue, locale } = createOfferTranslator(settings.language, assessment.market);
  return {
    type: 'detail',
    listing,
    assessment: withReading(assessment, chip),
    catalogue,
    locale,
    dataset: { version, newestRead },
    investigator: settings.investigator,
    ...(readings.length === 0 ? {} : { youRead: readings.slice(0, MAX_SHOWN).map(toYouRead) }),
  };
}
