import { writeFileSync } from 'node:fs';
import { formatBrandFile } from '../data/brand-file.ts';
import { readDataset } from '../data/read-brands.ts';

/** `npm run data:format`: rewrites the brand files that are not in canonical form. */
export function main(): number {
  const changed = readDataset('data').filter(({ brand, text }) => formatBrandFile(brand) !== text);
  for (const { file, brand } of changed) writeFileSync(file, formatBrandFile(brand));
  process.stdout.write(`${changed.length} brand files rewritten\n`);
  return 0;
}
