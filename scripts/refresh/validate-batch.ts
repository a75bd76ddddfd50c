import { basename, join } from 'node:path';
import { checkBrands } from '../../data/checks/run.ts';
import { readBrandFolder } from '../../data/read-brands.ts';
import { addRow, decodeRows, readCollections, readRows } from '../../data/rows.ts';
import type { Batch } from './write-batch.ts';

const MAX_SHOWN = 30;

/**
 * What `npm run data:check` would say of the dataset with a batch in it, errors alone. Errors that
 * stand there already are not the batch's.
 */
export function findBatchErrors(root: string, batch: Batch): string[] {
  const errors = checkWith(root, batch);
  if (errors.length === 0) return [];
  const before = new Set(checkWith(root, new Map()));
  return errors.filter((error) => !before.has(error)).slice(0, MAX_SHOWN);
}

function checkWith(root: string, batch: Batch): string[] {
  const collections = readCollections(join(root, 'sources'));
  const changed = [...batch]
    .filter(([path]) => path.startsWith(join(root, 'rows')))
    .map(([name, text]) => ({ name, text }));
  const held = readRows(root);
  const decoded = decodeRows(changed, collections);
  const ids = new Set(changed.map(({ name }) => basename(name, '.jsonl')));
  const rows = [...held.rows.filter(({ collection }) => !ids.has(collection)), ...decoded.rows];
  const entries = readBrandFolder(join(root, 'brands'));
  const byId = new Map(entries.map(({ id, brand }) => [id, brand]));
  const problems = decoded.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  for (const placed of rows) {
    const brand = byId.get(placed.row.brand);
    const shared = collections.get(placed.collection);
    const why = brand && shared ? addRow(brand, placed, shared) : 'names no brand file or source';
    if (why !== null) problems.push(`${placed.file}: ${placed.row.id}: ${why}`);
  }
  if (problems.length > 0) return problems;
  return checkBrands(entries)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, field, message, check }) => `${file}: ${field}: ${message} [${check}]`);
}
