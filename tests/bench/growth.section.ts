import { existsSync, readFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { readPackFrom } from '../../data/pack/read-pack.ts';
import type { Listing } from '../../engine/listing.ts';
import { openPackedIndex, packIndex } from '../../engine/packed-index/packed-index.ts';
import { createRecogniserOver } from '../../engine/recogniser.ts';
import type { PackIndex } from '../../engine/packed-dataset.ts';
import type { Section } from '../support/report.ts';
import { readCatalogueTitles } from './catalogue-titles.ts';
import { enlarge } from './enlarge.ts';

const INDEX = 'dist/pack/index.bin';
const FACTORS = [1, 10, 100];
/** A hundred times the dataset is built in memory: some two million models as objects. */
const NEEDED = { factor: 100, bytes: 16e9 };
const HEAP_MB = 15_000;
const TITLES = 5_000;
const ROUNDS = 5;
const FIRST: Listing = { key: '1', kind: 'product', title: 'Samsung Galaxy S24 Ultra 256GB' };

/**
 * What the dataset's growth costs: pack, size, and of a worker's wake opening, first answer and
 * memory; then how long one title takes.
 */
export async function section(): Promise<Section> {
  const name = `Growth of the index (median of ${ROUNDS}; a wake opens it and answers once)`;
  if (!existsSync(INDEX)) return { name, lines: [`not run: ${INDEX} is missing`] };
  const { index } = await readPackFrom('dist/pack').open();
  setFlagsFromString(`--max-old-space-size=${HEAP_MB}`);
  const titles = readCatalogueTitles(TITLES) ?? [FIRST.title];
  const floor = measureMedian(() => new Uint8Array(readFileSync(INDEX)));
  return {
    name,
    lines: [
      'models         pack ms      kB   gz kB   open ms   first answer ms   held MB   us a title',
      ...FACTORS.map((factor) =>
        factor >= NEEDED.factor && freemem() < NEEDED.bytes
          ? `x${factor}: not run, ${NEEDED.bytes / 1e9} GB of free memory are needed`
          : formatGrowth(enlarge(index, factor), titles),
      ),
      `floor: reading the file alone ${floor.toFixed(1)} ms`,
    ],
  };
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

/** Bytes that an open index keeps, beside the file itself. */
function measureHeld(file: Uint8Array): number {
  const before = process.memoryUsage();
  const opened = openPackedIndex(file, 'index');
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return opened.index.brands.length === 0 ? 0 : file.length + Math.max(0, grown);
}

function measureMedian(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
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
