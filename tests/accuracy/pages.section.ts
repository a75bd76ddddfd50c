import { setImmediate } from 'node:timers/promises';
import type { Reading } from '../../content-scripts/extract/types.ts';
import type { Listing } from '../../engine/listing.ts';
import type { Section } from '../support/report.ts';
import {
  PAGES,
  readSaved,
  readTruth,
  scoreProduct,
  scoreTiles,
  WAYS,
  type ProductScore,
  type TileScore,
  type Truth,
  type Way,
} from './pages.ts';

const formatShare = (part: number, whole: number): string =>
  `${part}/${whole}${whole > 0 ? ` = ${((100 * part) / whole).toFixed(1)} %` : ''}`;
const readFolder = (file: string): string => file.split('/', 1)[0] ?? file;

interface Tally {
  tiles: Map<string, TileScore>;
  products: Map<string, ProductScore[]>;
  noise: number;
  misses: string[];
}

const createTileScore = (): TileScore => ({ labelled: 0, found: 0, false: 0, exact: 0 });

function add(tally: Tally, truth: Truth, reading: Reading, way: Way): void {
  if (truth.kind === 'none') {
    tally.noise += reading.found.length;
    return;
  }
  const shop = readFolder(truth.file);
  if (truth.kind === 'product') {
    const score = scoreProduct(reading, truth);
    tally.products.set(shop, [...(tally.products.get(shop) ?? []), score]);
    const read = reading.found.find(({ listing }) => listing.kind === 'product')?.listing;
    if (!score.title)
      tally.misses.push(`${way}: ${truth.file}: «${read?.title.slice(0, 60) ?? 'none'}»`);
    if (read && way === 'all') tally.misses.push(...listWrong(score, truth.file, read));
    return;
  }
  const score = scoreTiles(reading, truth);
  const sum = tally.tiles.get(shop) ?? createTileScore();
  tally.tiles.set(shop, addTiles(sum, score));
  if (score.found < score.labelled || score.false > 0 || score.exact < score.found)
    tally.misses.push(
      `${way}: ${truth.file}: found ${score.found}/${score.labelled}, false ${score.false}, exact ${score.exact}`,
    );
}

/** Facts that the page's label says otherwise. */
const listWrong = (score: ProductScore, file: string, read: Listing): string[] =>
  (['brand', 'gtin', 'condition', 'seller'] as const)
    .filter((field) => score[field] === false)
    .map((field) => {
      const value = field === 'seller' ? read.seller?.name : read[field];
      return `all: ${file}: ${field} «${value ?? 'none'}»`;
    });

const addTiles = (a: TileScore, b: TileScore): TileScore => ({
  labelled: a.labelled + b.labelled,
  found: a.found + b.found,
  false: a.false + b.false,
  exact: a.exact + b.exact,
});

const formatTiles = (name: string, s: TileScore): string =>
  `  ${name.padEnd(18)} tiles found ${formatShare(s.found, s.labelled)} · false ${s.false} · titles exact ${formatShare(s.exact, s.found)}`;

function formatProducts(name: string, scores: readonly ProductScore[]): string {
  const shareOf = (
    field: 'isProduct' | 'title' | 'brand' | 'gtin' | 'condition' | 'seller',
  ): string => {
    const labelled = scores.map((score) => score[field]).filter((isRight) => isRight !== null);
    return formatShare(labelled.filter(Boolean).length, labelled.length);
  };
  return (
    `  ${name.padEnd(18)} products ${shareOf('isProduct')} · title right ${shareOf('title')} · brand right ${shareOf('brand')}` +
    ` · GTIN ${shareOf('gtin')}, wrong ${scores.filter(({ wrongGtin }) => wrongGtin).length}` +
    ` · condition ${shareOf('condition')} · seller ${shareOf('seller')}`
  );
}

/** Shops that lie under an adapter: the adapter's own figure counts there only. */
const pickCovered = (tally: Tally, readings: ReadonlySet<string>): Map<string, TileScore> =>
  new Map([...tally.tiles].filter(([shop]) => readings.has(shop)));

function formatReport(way: Way, tally: Tally, withAdapter: ReadonlySet<string>): string[] {
  const tiles = way === 'adapter' ? pickCovered(tally, withAdapter) : tally.tiles;
  const products = new Map(
    [...tally.products].filter(([shop]) => way !== 'adapter' || withAdapter.has(shop)),
  );
  const total = [...tiles.values()].reduce(addTiles, createTileScore());
  return [
    `${way}:`,
    formatTiles('total', total),
    `  ${''.padEnd(18)} precision ${formatShare(total.found, total.found + total.false)}`,
    formatProducts('total', [...products.values()].flat()),
    `  non-retail pages: ${tally.noise} listings`,
    ...(way === 'all' || way === 'adapter'
      ? [...tiles].map(([shop, score]) => formatTiles(shop, score))
      : []),
    ...(way === 'all' ? [...products].map(([shop, scores]) => formatProducts(shop, scores)) : []),
  ];
}

/**
 * Reading of saved pages: every layer alone and all together, against labels taken from the pages'
 * own HTML.
 */
export async function section(): Promise<Section> {
  const name = 'Pages: tiles and products, by layer and shop';
  const truth = readTruth();
  if (truth === null) return { name, lines: [`not run: ${PAGES} is missing`] };
  const tallies = new Map(
    WAYS.map((way): [Way, Tally] => [
      way,
      { tiles: new Map(), products: new Map(), noise: 0, misses: [] },
    ]),
  );
  const withAdapter = new Set<string>();
  for (const page of truth) {
    // A window lets go of its memory only when nothing else runs.
    await setImmediate();
    const readings = readSaved(page);
    const hasAdapter = readings.adapter.layer === 'adapter';
    if (hasAdapter) withAdapter.add(readFolder(page.file));
    for (const way of WAYS)
      if (way !== 'adapter' || hasAdapter) add(tallies.get(way)!, page, readings[way], way);
  }
  const lines = [...tallies].flatMap(([way, tally]) => formatReport(way, tally, withAdapter));
  return {
    name,
    lines: [
      `${truth.length} pages labelled (the readers were built on these pages: no forecast for others)`,
      ...lines,
      'what was missed:',
      ...[...tallies]
        .filter(([way]) => way !== 'structured-data')
        .flatMap(([, { misses }]) => misses),
    ],
  };
}
