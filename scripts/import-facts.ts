import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatBrandFile, type BrandFile } from '../data/brand-file.ts';
import { readDataset } from '../data/read-brands.ts';
import { listRowsOf, readCollections, writeRows } from '../data/rows.ts';
import type { CollectionFile } from '../data/schema/source.ts';
import { addClaim, addSource } from './import/add-claim.ts';
import { asType, Assembly, lineFor, listPlaces, modelsFor } from './import/assemble.ts';
import { sharedNames } from './import/ambiguous.ts';
import { findHome, readFrontWords } from './import/brands.ts';
import { createSupportClaim, toLastDay } from './import/claims.ts';
import { readRowsOfResearch, type SupportRow } from './import/facts.ts';
import { findReach, readLineLimits } from './import/lines.ts';
import { PLURALS } from './import/plurals.ts';
import { addSearches, readResearch } from './import/research.ts';

/**
 * `npm run data:import -- FILE… [--into data]`: rows of research into the dataset. Statements
 * of collections become rows, all others claims of brand files. A fact that is there takes its new
 * values and keeps its id; importing twice changes nothing.
 */
export function main(args: string[]): number {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: { into: { type: 'string', default: 'data' } },
  });
  if (files.length === 0) {
    process.stderr.write('npm run data:import -- FILE… [--into data]\n');
    return 2;
  }
  const collections = readCollections(join(values.into, 'sources'));
  const existing = new Map(readDataset(values.into).map(({ id, brand }) => [id, brand]));
  const assembly = assemble(existing, files.flatMap(readRowsOfResearch), collections);
  addSearches(assembly.files, readResearch(readFileSync('data/research.md', 'utf8')));
  writeAll(values.into, assembly.files, collections);
  const added = assembly.files.size - existing.size;
  process.stdout.write(`${assembly.files.size} brand files (${added} new)\n`);
  for (const { reason, count } of assembly.left)
    process.stdout.write(`left out: ${count} × ${reason}\n`);
  return 0;
}

function writeAll(
  root: string,
  files: ReadonlyMap<string, BrandFile>,
  collections: ReadonlyMap<string, CollectionFile>,
): void {
  mkdirSync(join(root, 'brands'), { recursive: true });
  mkdirSync(join(root, 'rows'), { recursive: true });
  for (const [id, file] of files)
    writeFileSync(join(root, 'brands', `${id}.yaml`), formatBrandFile(file));
  writeRows(
    root,
    [...files].flatMap(([id, file]) => listRowsOf(id, file)),
    collections,
  );
}

function assemble(
  existing: ReadonlyMap<string, BrandFile>,
  rows: readonly SupportRow[],
  collections: ReadonlyMap<string, CollectionFile>,
): Assembly {
  const named = rows.flatMap(({ brand, maker, models }) => {
    const home = findHome(brand, maker);
    return home ? [{ id: home.id, file: home, models }] : [];
  });
  const assembly = new Assembly(existing, existing, sharedNames(named, existing));
  for (const row of rows) addRow(assembly, row, collections);
  return assembly;
}

function addRow(
  assembly: Assembly,
  row: SupportRow,
  collections: ReadonlyMap<string, CollectionFile>,
): void {
  const home = assembly.brand(row.brand, row.maker);
  const address = row.link ?? row.source_url;
  if (!home || !address) return assembly.leave('no brand a shopper could read, or no address');
  const published = row.published ?? row.source_date;
  const key = addSource(
    home.file,
    {
      url: address,
      kind: row.source_kind,
      maker: row.maker,
      publisher: row.publisher,
      recordedIn: /^https?:/.test(row.recordedIn ?? '') ? row.recordedIn : undefined,
      published: published ? toLastDay(published) : undefined,
    },
    collections,
  );
  if (key === null) return assembly.leave('source without licence or address');
  const claim = createSupportClaim(row, key);
  const publisher = home.file.sources[key]?.publisher ?? '';
  for (const { holder, places } of findPlaces(assembly, home, row))
    addClaim(holder, places, claim, publisher);
}

/** Each model named, else the line, else all devices of the type, else the brand. */
function findPlaces(
  assembly: Assembly,
  { id, file }: { id: string; file: BrandFile },
  row: SupportRow,
): { holder: BrandFile | ReturnType<typeof lineFor>; places: [string, ...string[]] }[] {
  const type = asType(row.category);
  const models = modelsFor(id, file, {
    texts: row.models,
    type,
    gtins: row.gtins,
    shared: assembly.shared.get(id),
  });
  if (models.length > 0)
    return models.map((model) => ({ holder: model, places: listPlaces(id, file, model) }));
  if (row.models.length > 0) {
    assembly.leave('models named in a form that is no model name');
    return [];
  }
  const words = readFrontWords(id, file.name, file.maker);
  const reach = findReach(readLineLimits(row.line ?? '').name, type, words);
  if (reach.to === 'brand') return [{ holder: file, places: [id] }];
  const line = lineFor(file, reach.to === 'type' ? PLURALS[type] : reach.name, type);
  return [{ holder: line, places: [`${id}//${line.id}`] }];
}
