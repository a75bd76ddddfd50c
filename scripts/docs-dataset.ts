import { buildPack } from '../data/pack/build-pack.ts';
import { countDataset, toReader } from '../data/pack/dataset-statistics.ts';
import { readDataset } from '../data/read-brands.ts';
import { formatDatasetPage } from './docs/dataset-page.ts';
import { writeDocument } from './docs/write-document.ts';

/**
 * `npm run docs:dataset [-- --check]`: writes docs/dataset.md from the brand files; with --check
 * only says whether it is up to date.
 */
export async function main(args: string[]): Promise<number> {
  const entries = readDataset('data');
  const [pack, open] = [buildPack(entries), buildPack(entries, ['open'])];
  // Counted as of the newest reading, so that the page changes with the data and not with the day.
  const day = pack.index.newestRead;
  const page = formatDatasetPage({
    pack,
    all: await countDataset(toReader(pack), day),
    open: await countDataset(toReader(open), day),
  });
  return writeDocument('docs/dataset.md', page, 'npm run docs:dataset', args);
}
