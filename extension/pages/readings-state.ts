import { signal } from '@preact/signals';
import type { Translator } from '../../engine/i18n/translator.ts';
import { MAX_PRODUCTS, type ExtensionReply, type MatchedDevice } from '../../messages/contracts.ts';
import type { ColumnMeaning, LeftOut, ReadRow } from '../../readers/contract.ts';
import { describeColumns, type ColumnQuestion } from '../../readers/describe-columns.ts';
import { findKnownPage, readKnownPage, type KnownReading } from '../../readers/known-pages.ts';
import { readPage } from '../../readers/read-page.ts';
import { loadPageWords } from './page-words.ts';
import { noteKept, wasKept } from '../kept-marker.ts';
import { browser } from '../platform.ts';
import { loadSettings } from '../settings.ts';
import { StoreFailure } from '../store/database.ts';
import type { Reading } from '../store/schema.ts';
import { createReadingId, keepReadings, listReadings, removeReadings } from '../store/readings.ts';
import { loadKnownPages } from './known-pages.ts';
import { localiseDocument } from './page-frame.tsx';
import { readTab, type ReadFailure, type TabPage } from './read-tab.ts';

/** A row that was found, its device, and whether it is to be kept. */
export interface FoundRow {
  row: ReadRow;
  device: MatchedDevice | null;
  chosen: boolean;
}

/** A page that is being looked through. */
export interface Review {
  page: TabPage;
  columns: ColumnQuestion[];
  /** What the user says the columns mean, by header. */
  answers: Record<string, ColumnMeaning>;
  rows: FoundRow[];
  leftOut: LeftOut[];
  /** What became of the settings that the package holds for this page. */
  known?: KnownReading['known'];
}

/** Everything the page shows. */
export const state = {
  translator: signal<Translator | null>(null),
  /** Null until a tab was read, and where none was asked for. */
  review: signal<Review | null>(null),
  reading: signal(false),
  failure: signal<ReadFailure | null>(null),
  kept: signal<Reading[]>([]),
  /** Something was kept, and the browser has put an empty store in its place. */
  isLost: signal(false),
  query: signal(''),
  /** What is said after an action: an id, and its numbers. */
  notice: signal<{ id: string; n?: number; line?: number } | null>(null),
};

/** Names the failure of the store; everything else stays as it is. */
const sayStore = (error: unknown): void => {
  const kind = error instanceof StoreFailure ? error.kind : 'broken';
  state.notice.value = { id: `ui.read.store.${kind}` };
};

export const toToday = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

async function matchRows(
  rows: readonly ReadRow[],
  address: URL,
): Promise<(MatchedDevice | null)[]> {
  const devices: (MatchedDevice | null)[] = [];
  for (let at = 0; at < rows.length; at += MAX_PRODUCTS) {
    const products = rows.slice(at, at + MAX_PRODUCTS).map(({ model, brand, codes, revision }) => ({
      model: model.slice(0, 300),
      ...(brand === undefined ? {} : { brand }),
      ...(codes === undefined ? {} : { codes: codes.slice(0, 100) }),
      ...(revision === undefined ? {} : { revision }),
    }));
    const question = { type: 'match-products', products, address: address.href };
    const reply = (await browser.runtime.sendMessage(question)) as ExtensionReply;
    devices.push(
      ...(reply.type === 'matched'
        ? reply.devices
        : products.map((): MatchedDevice | null => null)),
    );
  }
  return devices;
}

/** A setting names every column, or none: the suggestions stand where the user said nothing. */
const toColumns = (
  columns: readonly ColumnQuestion[],
  answers: Record<string, ColumnMeaning>,
): Record<string, ColumnMeaning> | undefined =>
  Object.keys(answers).length === 0
    ? undefined
    : Object.fromEntries(
        columns.map(({ header, meaning }) => [header, answers[header] ?? meaning ?? 'ignore']),
      );

async function review(page: TabPage, answers: Record<string, ColumnMeaning>): Promise<void> {
  const { input, address } = page;
  const registered = findKnownPage(await loadKnownPages(), address);
  const settings = registered?.settings ?? {};
  const columns = describeColumns(input, settings, address);
  const set = toColumns(columns, answers);
  const { rows, leftOut, known }: KnownReading =
    set === undefined
      ? readKnownPage(input, registered, address)
      : readPage(input, { ...settings, columns: set }, address);
  const devices = await matchRows(rows, address);
  state.review.value = {
    page,
    columns,
    answers,
    leftOut,
    ...(known === undefined ? {} : { known }),
    rows: rows.map((row, at) => ({
      row,
      device: devices[at] ?? null,
      chosen: row.confirm !== true,
    })),
  };
}

/** Reads the tab that the popup named, and asks which devices its rows are. */
async function startReview(tabId: number): Promise<void> {
  state.reading.value = true;
  const page = await readTab(tabId);
  if (typeof page === 'string') state.failure.value = page;
  else await review(page, {}).catch(() => (state.failure.value = 'ui.read.failed.page'));
  state.reading.value = false;
}

/** The user says what a column means; the page is read again by it. */
export async function answerColumn(header: string, meaning: ColumnMeaning): Promise<void> {
  const current = state.review.value;
  if (current) await review(current.page, { ...current.answers, [header]: meaning });
}

/** Columns of dates that wait for an answer. */
export const listOpenColumns = ({ columns, answers }: Review): ColumnQuestion[] =>
  columns.filter(({ header, isOpen }) => isOpen && answers[header] === undefined);

export function chooseRow(at: number, chosen: boolean): void {
  const current = state.review.value;
  if (!current) return;
  const rows = current.rows.map((row, index) => (index === at ? { ...row, chosen } : row));
  state.review.value = { ...current, rows };
}

async function refreshKept(): Promise<void> {
  try {
    state.kept.value = await listReadings();
    state.isLost.value = state.kept.value.length === 0 && (await wasKept('readings'));
  } catch (error) {
    sayStore(error);
  }
}

/** Stores readings and says how many; where that fails, says why, and nothing else changes. */
async function store(readings: Reading[], id: string): Promise<boolean> {
  try {
    await keepReadings(readings);
    await noteKept('readings', true);
    state.notice.value = { id, n: readings.length };
    await refreshKept();
    return true;
  } catch (error) {
    sayStore(error);
    return false;
  }
}

/** Keeps the chosen rows; never those of a private window. */
export async function keepChosen(): Promise<void> {
  const current = state.review.value;
  if (!current || current.page.isPrivate) return;
  const address = current.page.address.href.slice(0, 1_000);
  const readings = current.rows
    .filter(({ chosen }) => chosen)
    .map(({ row, device }): Reading => ({
      id: createReadingId(address, row),
      address,
      day: toToday(),
      row,
      ...(device === null ? {} : { device: device.device, deviceName: device.name }),
    }));
  if (await store(readings, 'ui.read.kept')) state.review.value = null;
}

/** Adds somebody's readings, matched to our devices. */
export async function keepShared(readings: readonly Reading[]): Promise<void> {
  await store(await matchReadings(readings), 'ui.read.imported');
}

/** Asks for all readings of a host at once: whose site it is may tell whose product. */
async function matchReadings(readings: readonly Reading[]): Promise<Reading[]> {
  const hosts = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { hostname } = new URL(reading.address);
    const same = hosts.get(hostname);
    if (same === undefined) hosts.set(hostname, [reading]);
    else same.push(reading);
  }
  const matched: Reading[] = [];
  for (const same of hosts.values()) {
    const address = new URL(same[0]?.address ?? '');
    const devices = await matchRows(
      same.map(({ row }) => row),
      address,
    );
    matched.push(...same.map((reading, at) => addDevice(reading, devices[at] ?? null)));
  }
  return matched;
}

const addDevice = (reading: Reading, device: MatchedDevice | null): Reading =>
  device === null ? reading : { ...reading, device: device.device, deviceName: device.name };

export async function changeReading(reading: Reading): Promise<void> {
  await store(await matchReadings([reading]), 'ui.read.changed');
}

export async function remove(ids: readonly string[]): Promise<void> {
  try {
    await removeReadings(ids);
    if ((await listReadings()).length === 0) await noteKept('readings', false);
    state.notice.value = { id: 'ui.read.removed', n: ids.length };
    await refreshKept();
  } catch (error) {
    sayStore(error);
  }
}

/** Fills the state; `?tab=` names the tab to read. */
export async function start(): Promise<void> {
  const { settings } = await loadSettings();
  const translator = await loadPageWords(settings.language);
  localiseDocument(translator, 'ui.read.title');
  state.translator.value = translator;
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  await Promise.all([refreshKept(), Number.isInteger(tab) ? startReview(tab) : undefined]);
}
