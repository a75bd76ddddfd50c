import { gzipSync } from 'node:zlib';
import { readPackFrom } from '../../data/pack/read-pack.ts';
import type { Listing } from '../../engine/listing.ts';
import { openPackedIndex, packIndex } from '../../engine/packed-index/packed-index.ts';
import { createRecogniserOver } from '../../engine/recogniser.ts';
import type { PackIndex } from '../../engine/packed-dataset.ts';
import { readCatalogueTitles } from './catalogue-titles.ts';
import { enlarge } from './enlarge.ts';
import { measureMedian } from './median.ts';

const TITLES = 5_000;
const FIRST: Listing = { key: '1', kind: 'product', title: 'Samsung Galaxy S24 Ultra 256GB' };

/** Prints the row of one size: the dataset as many times as the argument says. */
export async function main([factor]: string[]): Promise<number> {
  const { index } = await readPackFrom('dist/pack').open();
  const titles = readCatalogueTitles(TITLES) ?? [FIRST.title];
  process.stdout.write(`${formatGrowth(enlarge(index, Number(factor)), titles)}\n`);
  return 0;
}

function formatGrowth(index: PackIndex, titles: readonly string[]): string {
  const before = performance.now();
  const file = packIndex(index);
  const packing = performance.now() - before;
  const open = measureMedian(() => openPackedIndex(file, 'index').names);
  const first = measureMedian(() => {
    const { names, adoptWords } = openPackedIndex(file, 'index');
    adoptWords();
    createRecogniserOver(names).recognise(FIRST);
  });
  const models = index.brands.reduce((sum, brand) => sum + brand.models.length, 0);
  return [
    String(models).padEnd(10),
    packing.toFixed(0).padStart(11),
    (file.length / 1000).toFixed(0).padStart(7),
    (gzipSync(file).length / 1000).toFixed(0).padStart(7),
    open.toFixed(1).padStart(9),
    first.toFixed(1).padStart(17),
    (measureHeld(file) / 1e6).toFixed(1).padStart(9),
    (measureTitle(file, titles) * 1000).toFixed(1).padStart(12),
  ].join(' ');
}

/** Bytes held after the waste is collected; `--expose-gc` is wanted. */
function countHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes that an open index keeps, beside the file itself. */
function measureHeld(file: Uint8Array): number {
  const before = countHeld();
  const opened = openPackedIndex(file, 'index');
  const grown = countHeld() - before;
  return opened.index.brands.length === 0 ? 0 : file.length + Math.max(0, grown);
}

/** Milliseconds that recognising a title takes, once the engine has met them all. */
function measureTitle(file: Uint8Array, titles: readonly string[]): number {
  const engine = createRecogniserOver(openPackedIndex(file, 'index').names);
  const recogniseAll = (): void => {
    for (const [at, title] of titles.entries())
      engine.recognise({ key: String(at), kind: 'row', title });
  };
  recogniseAll();
  return measureMedian(recogniseAll) / titles.length;
}
