import { parseArgs } from 'node:util';
import { readDataset } from '../data/read-brands.ts';
import { drawClaims } from './data/draw-claims.ts';

/**
 * `npm run data:sample -- --seed 1 --count 25`: claims drawn by seed, with their sources, to be
 * compared by hand.
 */
export function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '25' } },
  });
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1) {
    process.stderr.write(`--count ${values.count}: give a whole number from 1\n`);
    return 2;
  }
  drawClaims(readDataset('data'), values.seed, count).forEach(({ place, name, claim, url }, i) => {
    process.stdout.write(`${i + 1}. ${place} "${name}"\n   ${JSON.stringify(claim)}\n   ${url}\n`);
  });
  return 0;
}
