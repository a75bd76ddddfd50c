import { existsSync, readdirSync } from 'node:fs';
import type { Shop } from '../content-scripts/extract/types.ts';
import { findEvidence, listShops } from '../content-scripts/shops/index.ts';
import { findShop } from '../content-scripts/extract/read-page.ts';
import {
  readSaved,
  readTruth,
  scoreProduct,
  scoreTiles,
  type Truth,
} from '../tests/accuracy/pages.ts';
import { writeDocument } from './docs/write-document.ts';

/** A saved page on which something is to be found. */
type Labelled = Exclude<Truth, { kind: 'none' }>;

/** What the adapter of one shop reads on its saved pages. */
interface Proof {
  tiles: number;
  labelled: number;
  wrong: number;
  products: number;
  titles: number;
}

const createProof = (): Proof => ({
  tiles: 0,
  labelled: 0,
  wrong: 0,
  products: 0,
  titles: 0,
});

function addProof(proof: Proof, truth: Labelled): void {
  const { adapter, all } = readSaved(truth);
  if (truth.kind === 'list') {
    const score = scoreTiles(adapter, truth);
    proof.tiles += score.found;
    proof.labelled += score.labelled;
    proof.wrong += score.false;
  } else {
    proof.products += 1;
    proof.titles += scoreProduct(all, truth).title ? 1 : 0;
  }
}

/** What the adapters read on the saved pages, by shop id. */
function readProofs(truths: readonly Truth[]): Map<string, Proof> {
  const byShop = new Map<string, Proof>();
  for (const truth of truths) {
    const shop = findShop(new URL(truth.url), listShops());
    if (!shop || truth.kind === 'none') continue;
    const proof = byShop.get(shop.id) ?? createProof();
    byShop.set(shop.id, proof);
    addProof(proof, truth);
  }
  return byShop;
}

const countFixtures = (id: string): number =>
  existsSync(`tests/pages/${id}`)
    ? readdirSync(`tests/pages/${id}`).filter((name) => name.endsWith('.html')).length
    : 0;

const formatMarkets = ({ market }: Shop): string =>
  typeof market === 'string' ? market : [...new Set(Object.values(market))].join(', ');

const formatDeclared = ({ tiles, product }: Shop): string =>
  [tiles ? 'tiles' : '', product ? 'product' : ''].filter(Boolean).join(', ') || 'addresses only';

const formatTiles = (proof: Proof | undefined): string =>
  proof && proof.labelled > 0
    ? `${proof.tiles} of ${proof.labelled}, ${proof.wrong} wrong`
    : 'unproven';

const formatTitles = (proof: Proof | undefined): string =>
  proof && proof.products > 0 ? `${proof.titles} of ${proof.products}` : 'unproven';

const formatRow = (shop: Shop, proof: Proof | undefined): string =>
  `| ${[
    shop.name,
    formatMarkets(shop),
    formatDeclared(shop),
    formatTiles(proof),
    formatTitles(proof),
    countFixtures(shop.id),
    findEvidence(shop.id)?.date ?? 'none',
    findEvidence(shop.id)?.what ?? 'read by structured data and page structure',
  ].join(' | ')} |`;

const HEAD = `# Shops

Written by \`npm run docs:shops\`; do not edit.
"Unproven" means that no saved page of this shop was at hand, so nothing is claimed.
Counts hold the adapter against tiles and titles labelled from the saved pages themselves (\`tests/accuracy/pages.truth.jsonl\`).
The adapters were built on the same pages, so this is no forecast, and nothing was checked on a live site.
Where an adapter fails or declares addresses only, structured data and page structure read the page.

| Shop | Markets | Adapter declares | Tiles found | Product titles right | Fixtures | Evidence of | What it rests on |
| --- | --- | --- | --- | --- | --- | --- | --- |`;

/**
 * `npm run docs:shops [-- --check]`: writes `docs/shops.md`, each adapter with what it declares,
 * what saved pages prove, and how old that evidence is.
 */
export async function main(args: string[]): Promise<number> {
  const truths = readTruth();
  if (truths === null) {
    process.stderr.write(
      'docs:shops needs the saved pages, which are not published; nothing written\n',
    );
    return 1;
  }
  const proofs = readProofs(truths);
  const rows = listShops().map((shop) => formatRow(shop, proofs.get(shop.id)));
  return writeDocument('docs/shops.md', [HEAD, ...rows].join('\n'), 'npm run docs:shops', args);
}
