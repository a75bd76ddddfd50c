/**
 * Keeps evidence: listings as they were seen, one by one, so that a browser that is killed loses
 * the last at most. Nothing of a private window comes this far, whoever asks.
 */
import type { Assessment } from '../../engine/assessment.ts';
import type { Listing } from '../../engine/listing.ts';
import type { TabReport, TabRequest } from '../../messages/contracts.ts';
import { decodeReport } from '../../messages/decode-report.ts';
import { browser } from '../platform.ts';
import { noteKept } from '../kept-marker.ts';
import {
  announceRecords,
  readRecheck,
  readRecording,
  saveRecording,
  saveWasFull,
  type Recording,
} from '../recording.ts';
import { loadSettings } from '../settings.ts';
import { StoreFailure } from '../store/database.ts';
import { keepObservation, type Kept } from '../store/records.ts';
import { estimateRoom, judgeRoom } from '../store/room.ts';
import { openEngine } from './engine-host.ts';
import { createObservation, type Circumstances } from './evidence.ts';
import type { Origin } from './handler.ts';
import { drawAllBadges } from './toolbar.ts';
import { readTabTraders } from './traders.ts';
import { createOfferTranslator } from './translation.ts';

/** A listing with what was said of it. */
export interface Assessed {
  listing: Listing;
  assessment: Assessment;
}

/** A page in a tab, at a moment. */
export type Scene = Omit<Circumstances, 'translator'>;

/** What a listing takes at most, roughly: it is asked for before, so it may be too much. */
const BYTES_PER_LISTING = 40_000;

/** How many listings were kept how, and whether room runs out. */
export interface Tally {
  kept: Record<Kept, number>;
  isLow: boolean;
}

/** A page that is busy with its own start answers late. */
const ASKS = 25;
const BETWEEN_MS = 60;

/** What the page says of itself, as soon as it knows these listings; else as it is now. */
export async function readReport(tabId: number, key?: string): Promise<TabReport | null> {
  const request: TabRequest = { type: 'list' };
  let report: TabReport | null = null;
  for (let asks = 0; asks < ASKS; asks++) {
    const answer: unknown = await browser.tabs
      .sendMessage(tabId, request, { frameId: 0 })
      .catch(() => null);
    report = decodeReport(answer);
    const isKnown = report?.listings.some(({ listing }) => listing.key === key) ?? true;
    if (key === undefined || isKnown) break;
    await new Promise((done) => {
      setTimeout(done, BETWEEN_MS);
    });
  }
  return report;
}

let version: Promise<string> | null = null;
const readDatasetVersion = (): Promise<string> => {
  version ??= openEngine()
    .then(({ reader }) => reader.index())
    .then((index) => index.version);
  version.catch(() => {
    version = null;
  });
  return version;
};

/** Looks round on a page where these listings stand. */
export async function lookAround(
  tabId: number,
  page: string,
  assessed: readonly Assessed[],
): Promise<Scene> {
  const hasProduct = assessed.some(({ listing }) => listing.kind === 'product');
  const at = Date.now();
  const [report, traders, dataset] = await Promise.all([
    readReport(tabId, assessed[0]?.listing.key),
    hasProduct ? readTabTraders(tabId) : [],
    readDatasetVersion(),
  ]);
  const extension = browser.runtime.getManifest().version;
  return { at, page, report, traders, dataset, extension };
}

/** Keeps listings of a page in a case, each by itself. Throws `StoreFailure`. */
export async function keepAll(...asked: Parameters<typeof keepEach>): Promise<Tally> {
  try {
    const tally = await keepEach(...asked);
    await saveWasFull(false);
    return tally;
  } catch (error) {
    if (error instanceof StoreFailure && error.kind === 'full') await saveWasFull(true);
    announceRecords();
    throw error;
  }
}

async function keepEach(
  caseId: string,
  assessed: readonly Assessed[],
  scene: Scene,
  onlyKnown = false,
): Promise<Tally> {
  const needed = assessed.length * BYTES_PER_LISTING + (scene.picture?.length ?? 0);
  const room = judgeRoom(await estimateRoom(), needed);
  if (room === 'none') throw new StoreFailure('full');
  const { settings } = await loadSettings();
  const kept: Tally['kept'] = { added: 0, changed: 0, again: 0, unknown: 0 };
  for (const { listing, assessment } of assessed) {
    const translator = createOfferTranslator(settings.language, assessment.market);
    const seen = await createObservation(listing, assessment, { ...scene, translator });
    kept[await keepObservation(caseId, seen, { onlyKnown })]++;
  }
  if (kept.added > 0) await noteKept('records', true);
  announceRecords();
  return { kept, isLow: room === 'low' };
}

const isDevice = ({ assessment }: Assessed): boolean => assessment.connectable !== 'no';

/**
 * Records a page's answers where a recording or a re-check is on. It never throws: what goes wrong
 * stands in the recording, whose sign is seen.
 */
export async function recordAnswers(assessed: readonly Assessed[], origin: Origin): Promise<void> {
  const { isPrivate, page, tabId } = origin;
  if (isPrivate || page === undefined) return;
  try {
    const devices = assessed.filter(isDevice);
    if (devices.length > 0) await recordDevices(devices, tabId, page);
  } catch (error) {
    console.error('useby: not recorded:', error);
    await noteTrouble(error instanceof StoreFailure ? error.kind : 'broken').catch(() => undefined);
  }
}

async function recordDevices(
  devices: readonly Assessed[],
  tabId: number,
  page: string,
): Promise<void> {
  const [recording, recheck] = await Promise.all([readRecording(), readRecheck()]);
  if (recording === null && recheck === null) return;
  const scene = await lookAround(tabId, page, devices);
  const priced = addReportedPrices(devices, scene.report);
  if (recording !== null) {
    const { isLow } = await keepAll(recording.caseId, priced, scene);
    await noteTrouble(isLow ? 'low' : undefined);
  }
  if (recheck !== null && recheck.caseId !== recording?.caseId)
    await keepAll(recheck.caseId, priced, scene, true);
}

/**
 * The price of a tile is not asked about with it, since no answer depends on it: the page's report
 * reads it. Without it a re-check would say of every tile that its price is gone.
 */
function addReportedPrices(devices: readonly Assessed[], report: TabReport | null): Assessed[] {
  const prices = new Map(report?.listings.map(({ listing }) => [listing.key, listing.price]));
  return devices.map(({ listing, assessment }) => {
    const price = listing.price ?? prices.get(listing.key);
    return { listing: price === undefined ? listing : { ...listing, price }, assessment };
  });
}

/** Notes what stands in the way, or that nothing does any more; the sign on the button follows. */
async function noteTrouble(trouble: Recording['trouble']): Promise<void> {
  const now = await readRecording();
  if (now === null || now.trouble === trouble) return;
  const { trouble: _, ...rest } = now;
  await saveRecording(trouble === undefined ? rest : { ...rest, trouble });
  await drawAllBadges();
}
