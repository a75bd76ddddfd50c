import { cpus } from 'node:os';
import { printSections } from '../tests/support/report.ts';

/**
 * `npm run bench [-- word…]`: figures of this machine, in one run; compare ratios, not absolutes.
 */
export function main(args: string[]): Promise<number> {
  const [cpu] = cpus();
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)} · ${cpu?.model ?? 'unknown processor'} · ${cpus().length} cores · Node ${process.versions.node}\n`,
  );
  return printSections('tests/bench', args);
}
