import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { freemem } from 'node:os';
import type { Section } from '../support/report.ts';
import { measureMedian, ROUNDS } from './median.ts';

const INDEX = 'dist/pack/index.bin';
const FACTORS = [1, 10, 100];
/** A hundred times the dataset is built in memory: some two million models as objects. */
const NEEDED = { factor: 100, bytes: 16e9 };
const HEAP_MB = 15_000;

/**
 * What the dataset's growth costs: pack, size, and of a worker's wake opening, first answer and
 * memory; then how long one title takes. Each size has a process, and so a heap, of its own.
 */
export function section(): Promise<Section> {
  const name = `Growth of the index (median of ${ROUNDS}; a wake opens it and answers once)`;
  if (!existsSync(INDEX)) return Promise.resolve({ name, lines: [`not run: ${INDEX} is missing`] });
  const floor = measureMedian(() => new Uint8Array(readFileSync(INDEX)));
  return Promise.resolve({
    name,
    lines: [
      'models         pack ms      kB   gz kB   open ms   first answer ms   held MB   us a title',
      ...FACTORS.map(measureAt),
      `floor: reading the file alone ${floor.toFixed(1)} ms`,
    ],
  });
}

function measureAt(factor: number): string {
  if (factor >= NEEDED.factor && freemem() < NEEDED.bytes)
    return `x${factor}: not run, ${NEEDED.bytes / 1e9} GB of free memory are needed`;
  try {
    return execFileSync(
      process.execPath,
      [
        `--max-old-space-size=${HEAP_MB}`,
        '--expose-gc',
        'scripts/run.mjs',
        'tests/bench/growth-at.ts',
        `${factor}`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    ).trimEnd();
  } catch {
    return `x${factor}: did not end within ${HEAP_MB} MB of heap`;
  }
}
