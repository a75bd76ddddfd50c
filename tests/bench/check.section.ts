import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Section } from '../support/report.ts';
import { findMedian } from './median.ts';
import { mixRows, splitAll } from './mixed-rows.ts';

const COMMAND = 'dist/cli/useby.js';
const ROWS = 50_000;
const ROUNDS = 3;
/** What a command took. */
interface Cost {
  seconds: number;
  /** Of the processor, all threads. */
  cpu: number;
  megabytes: number;
}

/** `useby check` of a file of mixed rows, beside what reading and writing alone cost. */
export async function section(): Promise<Section> {
  const name = `useby check of ${ROWS.toLocaleString('en-GB')} mixed rows (NDJSON, median of ${ROUNDS})`;
  const rows = mixRows(ROWS);
  if (rows === null || !existsSync(COMMAND))
    return { name, lines: [`not run: the catalogue or ${COMMAND} is missing`] };
  const folder = mkdtempSync(join(tmpdir(), 'useby-bench-'));
  try {
    const file = join(folder, 'mixed.csv');
    writeFileSync(file, rows.join('\n'));
    const out = join(folder, 'out.ndjson');
    const check = (jobs: number): Cost =>
      run(folder, [COMMAND, 'check', '--quiet', '--jobs', String(jobs), file, '--out', out]);
    const rounds = Array.from({ length: ROUNDS }, () => ({
      read: time(() => splitAll(readFileSync(file, 'utf8'))),
      one: check(1),
      two: check(2),
      write: time(() => writeFileSync(join(folder, 'copy'), readFileSync(out))),
    }));
    const lines = [
      '                                 rows/s      wall s       cpu s      MB',
      formatFloor(
        'floor: reading and cutting',
        rounds.map(({ read }) => read),
      ),
      formatFloor(
        'floor: copying the result',
        rounds.map(({ write }) => write),
      ),
      formatCost(
        'useby check --jobs 1',
        rounds.map(({ one }) => one),
      ),
      formatCost(
        'useby check --jobs 2',
        rounds.map(({ two }) => two),
      ),
      `the file ${formatSize(file)}, the result ${formatSize(out)}`,
    ];
    return await Promise.resolve({ name, lines });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves what the process took beside its result, when it ends. */
const WATCH = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  writeFileSync(process.env.USEBY_COST, JSON.stringify(process.resourceUsage()));
});`)}`;

function run(folder: string, command: readonly string[]): Cost {
  const cost = join(folder, 'cost.json');
  const seconds = time(() =>
    execFileSync(process.execPath, ['--import', WATCH, ...command], {
      env: { ...process.env, USEBY_COST: cost },
      stdio: 'ignore',
    }),
  );
  const used = JSON.parse(readFileSync(cost, 'utf8')) as NodeJS.ResourceUsage;
  return {
    seconds,
    cpu: (used.userCPUTime + used.systemCPUTime) / 1e6,
    megabytes: used.maxRSS / 1_000,
  };
}

function time(work: () => unknown): number {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1_000;
}

const formatSize = (file: string): string => `${(statSync(file).size / 1e6).toFixed(1)} MB`;

function formatFloor(name: string, seconds: readonly number[]): string {
  const middle = findMedian(seconds);
  return `${name.padEnd(28)} ${formatRate(middle)} ${middle.toFixed(2).padStart(11)}`;
}

function formatCost(name: string, costs: readonly Cost[]): string {
  const seconds = findMedian(costs.map((cost) => cost.seconds));
  const cpu = findMedian(costs.map((cost) => cost.cpu));
  const megabytes = findMedian(costs.map((cost) => cost.megabytes));
  return `${name.padEnd(28)} ${formatRate(seconds)} ${seconds.toFixed(2).padStart(11)} ${cpu.toFixed(2).padStart(11)} ${megabytes.toFixed(0).padStart(7)}`;
}

const formatRate = (seconds: number): string =>
  Math.round(ROWS / seconds)
    .toLocaleString('en-GB')
    .padStart(10);
