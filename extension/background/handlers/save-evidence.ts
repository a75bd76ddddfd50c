import type { Failure, Saved, Settings } from '../../../messages/contracts.ts';
import type { Listing } from '../../../engine/listing.ts';
import { browser } from '../../platform.ts';
import { loadSettings } from '../../settings.ts';
import { StoreFailure } from '../../store/database.ts';
import { openCurrentCase } from '../current-case.ts';
import { assessAsSet } from '../engine-host.ts';
import { createFailure, type ExtensionHandler } from '../handler.ts';
import { keepAll, lookAround, readReport, type Assessed } from '../recorder.ts';
import { takeTabPicture } from '../tab-picture.ts';

/** "Save evidence" in a panel: this one listing. */
export const saveListing: ExtensionHandler<'save-listing'> = ({ listing }, tabId) =>
  tabId === undefined ? Promise.resolve(createFailure('no tab')) : saveFrom(tabId, () => [listing]);

/** "Save evidence" in the popup: every device of the page. */
export const savePage: ExtensionHandler<'save-page'> = ({ tabId }) =>
  saveFrom(tabId, async () => {
    const report = await readReport(tabId);
    return (report?.listings ?? [])
      .filter(({ summary }) => summary.connectable !== 'no')
      .map(({ listing }) => listing);
  });

async function saveFrom(
  tabId: number,
  list: () => Listing[] | Promise<Listing[]>,
): Promise<Saved | Failure> {
  const { incognito, url } = await browser.tabs.get(tabId);
  if (incognito) return createFailure('private');
  if (url === undefined) return createFailure('closed');
  // First of all: the page may move on while listings are looked at.
  const picture = (await takeTabPicture(tabId)) ?? undefined;
  const { settings } = await loadSettings();
  const assessed = await assessEach(await list(), settings);
  if (assessed.length === 0) return createFailure('nothing');
  const scene = { ...(await lookAround(tabId, url, assessed)), picture };
  try {
    const opened = await openCurrentCase();
    const { kept, isLow } = await keepAll(opened.id, assessed, scene);
    const { added, changed, again } = kept;
    return {
      type: 'saved',
      caseName: opened.name,
      added,
      changed,
      again,
      picture: picture !== undefined,
      isLow,
    };
  } catch (error) {
    return createFailure(error instanceof StoreFailure ? error.kind : 'broken');
  }
}

/** A listing whose file of the dataset cannot be read is left out, as on the page. */
async function assessEach(listings: readonly Listing[], settings: Settings): Promise<Assessed[]> {
  const results = await Promise.allSettled(
    listings.map(async (listing) => ({
      listing,
      assessment: await assessAsSet(settings, listing),
    })),
  );
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
