import { mkdirSync, writeFileSync } from 'node:fs';
import { foldKey } from '../engine/text/tokens.ts';
import { formatBrandFile, type BrandFile, type FileClaim } from '../data/compile/brand-file.ts';
import { readBrandFolder } from '../data/compile/read-brands.ts';
import { addClaim, addSource, asType, Assembly, lineFor, modelsFor } from './import/assemble.ts';
import { exploitedClaim, labelClaim, passwordClaim, reportingClaim, statementClaim, supportClaim } from './import/claims.ts';
import { readFacts, type ContactRow, type ExploitedRow, type Facts, type LabelRow, type PasswordRow, type SupportRow } from './import/facts.ts';
import { PLURALS } from './import/plurals.ts';

const BRANDS = 'data/brands';

/** `npm run data:import [-- FOLDER…]`: adds the facts of the folders (default ../shared/facts) to the brand files; never changes a record that is there. */
export function main(folders: string[]): number {
  const existing = new Map(readBrandFolder(BRANDS).map(({ id, brand }) => [id, brand]));
  const assembly = new Assembly(existing);
  for (const folder of folders.length > 0 ? folders : ['../shared/facts']) addFacts(assembly, readFacts(folder));
  prune(assembly.files);
  mkdirSync(BRANDS, { recursive: true });
  for (const [id, file] of assembly.files) writeFileSync(`${BRANDS}/${id}.yaml`, formatBrandFile(file));
  process.stdout.write(`${assembly.files.size} brand files (${assembly.files.size - existing.size} new)\n`);
  for (const { reason, count } of assembly.left) process.stdout.write(`left out: ${count} × ${reason}\n`);
  return 0;
}

function addFacts(assembly: Assembly, facts: Facts): void {
  for (const row of facts.support) addSupport(assembly, row);
  for (const row of facts.contacts) addContact(assembly, row);
  for (const row of facts.passwords) addPassword(assembly, row);
  for (const row of facts.labels) addLabel(assembly, row);
  for (const row of facts.exploited) addExploited(assembly, row);
}

interface Target {
  brand: string;
  maker: string;
  category: string;
  line?: string | null | undefined;
  models: string[];
  gtins?: string[];
}

/** Puts one claim where it belongs: on each model named, else on the line, else on the brand. */
function put(assembly: Assembly, id: string, file: BrandFile, target: Target, claim: FileClaim, url: string): void {
  const type = asType(target.category);
  const line = target.line ? lineFor(file, target.line, type) : undefined;
  const models = modelsFor(file, target.models, type, line, target.gtins ?? []);
  if (target.models.length > 0 && models.length === 0) return assembly.leave('models named in a form that is no model name');
  for (const model of models) addClaim(model, `${id}/${model.id}`, claim, url);
  if (models.length > 0) return;
  const holder = line ?? (type === 'other' ? undefined : lineFor(file, PLURALS[type], type));
  addClaim(holder ?? file, holder ? `${id}//${holder.id}` : id, claim, url);
}

function addSupport(assembly: Assembly, row: SupportRow): void {
  const home = assembly.brand(row.brand, row.maker);
  if (!home) return;
  const source = addSource(home.file, { url: row.source_url, kind: row.source_kind, maker: row.maker, published: row.source_date, note: row.note });
  if (source === null) return assembly.leave('source without licence or address');
  put(assembly, home.id, home.file, row, supportClaim(row, source), row.source_url);
}

function addContact(assembly: Assembly, row: ContactRow): void {
  const home = assembly.brand(row.brand, row.maker, row.aliases);
  if (!home) return;
  const kind = /github\.com|bugcrowd|hackerone/.test(row.source_url) ? 'community-dataset' : 'manufacturer';
  const source = addSource(home.file, { url: row.source_url, kind, maker: row.maker, note: row.note });
  if (source === null) return assembly.leave('source without licence or address');
  for (const claim of [reportingClaim(row, source, kind), statementClaim(row, source, kind)]) if (claim) addClaim(home.file, home.id, claim, row.source_url);
}

function addPassword(assembly: Assembly, row: PasswordRow): void {
  const home = assembly.brand(row.brand, row.maker);
  if (!home) return;
  const source = addSource(home.file, { url: row.source_url, kind: row.source_kind, maker: row.maker, note: row.note });
  if (source === null) return assembly.leave('password source without licence, or behind a bare address');
  // A row that names neither model nor line is a hint about the brand and goes no further than that.
  if (row.models.length === 0 && !row.line) return addClaim(home.file, home.id, passwordClaim(row, source), row.source_url);
  put(assembly, home.id, home.file, row, passwordClaim(row, source), row.source_url);
}

function addLabel(assembly: Assembly, row: LabelRow): void {
  const home = assembly.brand(row.brand, row.brand);
  if (!home) return;
  const source = addSource(home.file, { url: row.source_url, kind: 'press', maker: row.brand, note: row.note });
  const claim = source === null ? null : labelClaim(row, source);
  if (claim === null) return assembly.leave('label of a scheme we do not know');
  put(assembly, home.id, home.file, row, claim, row.source_url);
}

function addExploited(assembly: Assembly, row: ExploitedRow): void {
  const home = assembly.brand(row.brand, row.brand);
  if (!home) return;
  const source = addSource(home.file, { url: row.source_url, kind: 'regulator', maker: row.brand, note: '' });
  // The catalogue also names software and whole ranges; only what reads as a model is one.
  const models = row.models.filter((model) => /\d/.test(model));
  if (source === null || models.length === 0) return assembly.leave('known-exploited entry that names no model');
  put(assembly, home.id, home.file, { brand: row.brand, maker: row.brand, category: 'other', models }, exploitedClaim(row, source), row.source_url);
}

/** A brand with no honest claim stays out; a source nothing rests on goes; an alias leads to one file, the one that bears it as its name if there is one. */
function prune(files: Map<string, BrandFile>): void {
  const owner = new Map([...files].map(([id, file]) => [foldKey(file.name), id]));
  for (const [id, file] of files) {
    const claims = [file, ...(file.lines ?? []), ...(file.models ?? [])].flatMap((holder) => holder.claims ?? []);
    if (claims.length === 0) { files.delete(id); continue; }
    const used = new Set(claims.map(({ source }) => source));
    file.sources = Object.fromEntries(Object.entries(file.sources).filter(([key]) => used.has(key)));
    file.aliases = (file.aliases ?? []).filter(({ text }) => {
      const first = owner.get(foldKey(text)) ?? id;
      owner.set(foldKey(text), first);
      return first === id;
    });
  }
}
