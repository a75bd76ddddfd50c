import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { printSections } from '../tests/support/report.ts';
import { putMeasured } from './docs/measured.ts';
import { formatDocument } from './docs/write-document.ts';

const PAGE = 'docs/performance.md';
const WRITE = '--write';

/**
 * `npm run bench [-- word… --write]`: figures of this machine, in one run; compare ratios, not
 * absolutes. With `--write` they take the place of the last ones in docs/performance.md.
 */
export async function main(args: string[]): Promise<number> {
  const [cpu] = cpus();
  const machine = `${new Date().toISOString().slice(0, 10)} · ${cpu?.model ?? 'unknown processor'} · ${cpus().length} cores · Node ${process.versions.node}`;
  process.stdout.write(`${machine}\n`);
  let page = readFileSync(PAGE, 'utf8');
  const code = await printSections(
    'tests/bench',
    args.filter((word) => word !== WRITE),
    (word, text) => {
      page = putMeasured(page, word, `${machine}\n${text}`);
    },
  );
  if (args.includes(WRITE)) writeFileSync(PAGE, await formatDocument(PAGE, page));
  return code;
}
