import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reading } from '../../content-scripts/extract/types.ts';
import { openFallback } from '../../content-scripts/extract/fallback.ts';
import { readPage, findShop } from '../../content-scripts/extract/read-page.ts';
import { withoutStyles } from '../../cli/input/saved-page.ts';
import { normaliseGtin } from '../../engine/gtin.ts';
import { decodeBytes } from '../../engine/text/decode-bytes.ts';
import { cleanText, decodeEntities } from '../../content-scripts/extract/dom/text.ts';
import { foldText } from '../../engine/text/fold.ts';
import { listShops } from '../../content-scripts/shops/index.ts';
import type { Layer } from '../../messages/contracts.ts';

/** Saved pages: shared material, not part of the repository. The later ones bring their labels. */
export const PAGES = resolve('../shared/pages');
const LATER_PAGES = resolve('../shared/pages-2026-11');
const TRUTH = resolve('tests/accuracy/pages.truth.jsonl');

interface Named {
  title: string;
  brand?: string;
  also?: string[];
}
/** What a product page says beside its product's name. */
interface Facts {
  gtin?: string;
  condition?: string;
  seller?: string;
}
/**
 * One saved page as labelled from its own HTML, list by list, and looked through: the tiles of a
 * list, the product of a product page, or nothing to be found.
 */
export type Truth = { folder: string; file: string; url: string } & (
  | { kind: 'list'; tiles: (Named & { id?: string })[] }
  | ({ kind: 'product' } & Named & Facts)
  | { kind: 'none' }
);

/** Labels of the pages that are here; `null` when the saved pages are missing. */
export function readTruth(): Truth[] | null {
  if (!existsSync(PAGES)) return null;
  const first = readFileSync(TRUTH, 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ ...(JSON.parse(line) as Omit<Truth, 'folder'>), folder: PAGES }) as Truth);
  return [...first, ...readLaterTruth()].filter(({ folder, file }) =>
    existsSync(resolve(folder, file)),
  );
}

/** The later pages' own files: an index, the tiles of lists, the facts of products. */
function readLaterTruth(): Truth[] {
  if (!existsSync(LATER_PAGES)) return [];
  const read = (file: string): string => readFileSync(resolve(LATER_PAGES, file), 'utf8');
  const lists = JSON.parse(read('truth-tiles.json')) as Record<string, { titles: string[] }>;
  const products = JSON.parse(read('truth-products.json')) as Record<string, object>;
  return read('INDEX.tsv')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line): Truth[] => {
      const [file = '', kind, url = ''] = line.split('\t');
      const place = { folder: LATER_PAGES, file, url };
      const [list, product] = [lists[file], products[file]];
      if (list) return [{ ...place, kind: 'list', tiles: list.titles.map(readLabel) }];
      if (product) return [{ ...place, kind: 'product', ...dropNull(product) }];
      return kind === 'non-retail' ? [{ ...place, kind: 'none' }] : [];
    });
}

/** The labels of one shop put the brand and a stroke before each title. */
const readLabel = (title: string): Named => ({ title, also: [title.replace(/^[^|]*\|/, '')] });

const dropNull = (facts: object): Named & Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null),
  ) as unknown as Named & Facts;

export type Way = Layer | 'all';
export const WAYS: Way[] = ['all', 'adapter', 'structured-data', 'structure'];

/** Reads a saved page in every way, scripts off. */
export function readSaved({ folder, file, url }: Truth): Record<Way, Reading> {
  const dom = new JSDOM(withoutStyles(decodeBytes(readFileSync(resolve(folder, file)))), {
    url,
    contentType: 'text/html',
    virtualConsole: new VirtualConsole(),
  });
  const page = new URL(url);
  const shop = findShop(page, listShops());
  const read = (way: Way): Reading =>
    readPage(dom.window.document, page, shop, {
      fallback: openFallback,
      ...(way === 'all' ? {} : { layer: way }),
    });
  const readings = {
    all: read('all'),
    adapter: read('adapter'),
    'structured-data': read('structured-data'),
    structure: read('structure'),
  };
  dom.window.close();
  return readings;
}

const plain = (text: string): string => cleanText(decodeEntities(text), 500).toLowerCase();

/**
 * Is this the title a person reads there: same characters but for case and spaces; the brand may
 * stand before it.
 */
export function isTitle(found: string, truth: Named): boolean {
  const names = [truth.title, ...(truth.also ?? [])].flatMap((title) => [
    title,
    ...(truth.brand ? [`${truth.brand} ${title}`] : []),
  ]);
  return names.some((name) => plain(name) === plain(found));
}

export interface TileScore {
  labelled: number;
  found: number;
  false: number;
  exact: number;
}

/**
 * Holds the tiles read against the labelled ones; each may be used once. Without an id two titles
 * match when one begins the other.
 */
export function scoreTiles(reading: Reading, truth: Extract<Truth, { kind: 'list' }>): TileScore {
  const left = new Set(truth.tiles);
  const score: TileScore = { labelled: truth.tiles.length, found: 0, false: 0, exact: 0 };
  const open = reading.found
    .filter(({ listing }) => listing.kind === 'tile')
    .map(({ listing }) => listing);
  const take = (
    isSame: (title: string, key: string, tile: Named & { id?: string }) => boolean,
  ): void => {
    for (const listing of [...open]) {
      const tile = [...left].find((one) => isSame(listing.title, listing.key, one));
      if (!tile) continue;
      left.delete(tile);
      open.splice(open.indexOf(listing), 1);
      score.found += 1;
      if (isTitle(listing.title, tile)) score.exact += 1;
    }
  };
  take((title, key, tile) => isTitle(title, tile) && (tile.id === undefined || key === tile.id));
  take((title, key, tile) => tile.id !== undefined && key === tile.id);
  take((title, _key, tile) => isTitle(title, tile));
  take((title, _key, tile) => isNear(title, tile.title));
  score.false = open.length;
  return score;
}

function isNear(a: string, b: string): boolean {
  const [short, long] = [foldText(a), foldText(b)].sort(
    (one, other) => one.length - other.length,
  ) as [string, string];
  return short.length >= 12 && long.startsWith(short.slice(0, Math.max(12, short.length - 6)));
}

export interface ProductScore {
  title: boolean;
  brand: boolean | null;
  gtin: boolean | null;
  condition: boolean | null;
  seller: boolean | null;
  isProduct: boolean;
  wrongGtin: boolean;
}

const isSame = (read: string | undefined, truth: string): boolean =>
  foldText(read ?? '') === foldText(truth);

/** Holds the product read against the labelled one; `null` = the page shows none. */
export function scoreProduct(
  reading: Reading,
  truth: Extract<Truth, { kind: 'product' }>,
): ProductScore {
  const listing = reading.found.find((one) => one.listing.kind === 'product')?.listing;
  const gtin = normaliseGtin(truth.gtin ?? '');
  return {
    isProduct: listing !== undefined,
    title: listing !== undefined && isTitle(listing.title, truth),
    brand: truth.brand === undefined ? null : isSame(listing?.brand, truth.brand),
    gtin: gtin === null ? null : listing?.gtin === gtin,
    condition: truth.condition === undefined ? null : listing?.condition === truth.condition,
    seller: truth.seller === undefined ? null : isSame(listing?.seller?.name, truth.seller),
    wrongGtin: listing?.gtin !== undefined && gtin !== null && listing.gtin !== gtin,
  };
}
