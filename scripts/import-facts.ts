import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldKey } from '../engine/text/tokens.ts';
import {
  compareById,
  compare,
  formatBrandFile,
  type BrandFile,
  type FileClaim,
} from '../data/brand-file.ts';
import { readBrandFolder } from '../data/read-brands.ts';
import {
  FACTS_FOLDER,
  hasCredential,
  readKnownCredentials,
} from '../data/checks/known-credentials.ts';
import { addClaim, addSource, asType, Assembly, lineFor, modelsFor } from './import/assemble.ts';
import { sharedNames } from './import/ambiguous.ts';
import { readFrontWords, findHome } from './import/brands.ts';
import {
  exploitedClaim,
  labelClaim,
  passwordClaim,
  reportingClaim,
  statementClaim,
  supportClaim,
} from './import/claims.ts';
import {
  readFacts,
  type ContactRow,
  type ExploitedRow,
  type Facts,
  type LabelRow,
  type PasswordRow,
  type SupportRow,
} from './import/facts.ts';
import { findReach } from './import/lines.ts';
import { PLURALS } from './import/plurals.ts';
import { addSearches, readResearch } from './import/research.ts';

/**
 * `npm run data:import [-- FOLDER… --into data/brands]`: adds the facts of the folders (default
 * ../shared/facts) to the brand files; never changes a record that is there.
 */
export function main(args: string[]): number {
  const { values, positionals: folders } = parseArgs({
    args,
    allowPositionals: true,
    options: { into: { type: 'string', default: 'data/brands' } },
  });
  const existing = new Map(readBrandFolder(values.into).map(({ id, brand }) => [id, brand]));
  const { files, left } = settle(
    existing,
    (folders.length > 0 ? folders : ['../shared/facts']).map(readFacts),
  );
  addSearches(files, readResearch(readFileSync('data/research.md', 'utf8')));
  mkdirSync(values.into, { recursive: true });
  for (const [id, file] of files) writeFileSync(`${values.into}/${id}.yaml`, formatBrandFile(file));
  process.stdout.write(`${files.size} brand files (${files.size - existing.size} new)\n`);
  for (const { reason, count } of left) process.stdout.write(`left out: ${count} × ${reason}\n`);
  return 0;
}

const MAX_PASSES = 5;

/**
 * Which model a row means can hang on a name that a later row brings. So rows are gone through
 * until the models stay as they are, each time with the models known so far and without the claims
 * of this run; a second import then changes nothing.
 */
function settle(existing: ReadonlyMap<string, BrandFile>, facts: readonly Facts[]): Assembly {
  const shared = sharedNames(
    facts
      .flatMap(({ support }) => support)
      .flatMap(({ brand, maker, models }) => {
        const home = findHome(brand, maker);
        return home ? [{ id: home.id, file: home, models }] : [];
      }),
    existing,
  );
  let assembly = new Assembly(existing, existing, shared);
  let before = '';
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    for (const part of facts) addFacts(assembly, part);
    prune(assembly.files, existing);
    const after = [...assembly.files.values()].map(formatBrandFile).join('');
    if (after === before) return assembly;
    before = after;
    if (pass + 1 < MAX_PASSES)
      assembly = new Assembly(withoutNewClaims(assembly.files, existing), existing, shared);
  }
  return assembly;
}

function withoutNewClaims(
  files: ReadonlyMap<string, BrandFile>,
  existing: ReadonlyMap<string, BrandFile>,
): Map<string, BrandFile> {
  return new Map(
    [...files]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([id, file]) => {
        const known = new Set(
          existing.has(id)
            ? holdersOf(existing.get(id) as BrandFile)
                .flatMap(({ claims }) => claims ?? [])
                .map((claim) => claim.id)
            : [],
        );
        const copy = structuredClone(file);
        for (const holder of holdersOf(copy))
          holder.claims = holder.claims?.filter((claim) => known.has(claim.id));
        copy.models = copy.models?.toSorted(compareById);
        return [id, copy];
      }),
  );
}

const holdersOf = (file: BrandFile): { claims?: FileClaim[] }[] => [
  file,
  ...(file.lines ?? []),
  ...(file.models ?? []),
];

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
  gtins?: readonly string[];
}

/**
 * Puts one claim where it belongs: on each model named, else on the line, else on all devices of
 * the type, else on the brand.
 */
function put(
  assembly: Assembly,
  id: string,
  file: BrandFile,
  target: Target,
  claim: FileClaim,
  url: string,
): void {
  const type = asType(target.category);
  const models = modelsFor(
    id,
    file,
    target.models,
    type,
    target.gtins ?? [],
    assembly.shared.get(id),
  );
  if (target.models.length > 0 && models.length === 0)
    return assembly.leave('models named in a form that is no model name');
  for (const model of models) addClaim(model, `${id}/${model.id}`, claim, url);
  if (models.length > 0) return;
  const reach = findReach(target.line ?? '', type, readFrontWords(id, file.name, file.maker));
  if (reach === null) return assembly.leave('goods told apart by what nobody can see on them');
  if (reach.to === 'brand') return addClaim(file, id, claim, url);
  const line = lineFor(file, reach.to === 'type' ? PLURALS[type] : reach.name, type);
  addClaim(line, `${id}//${line.id}`, claim, url);
}

function addSupport(assembly: Assembly, row: SupportRow): void {
  const home = assembly.brand(row.brand, row.maker);
  if (!home) return;
  const source = addSource(home.file, {
    url: row.source_url,
    kind: row.source_kind,
    maker: row.maker,
    published: row.source_date,
    note: row.note,
  });
  if (source === null) return assembly.leave('source without licence or address');
  put(assembly, home.id, home.file, row, supportClaim(row, source), row.source_url);
}

function addContact(assembly: Assembly, row: ContactRow): void {
  const home = assembly.brand(row.brand, row.maker, row.aliases);
  if (!home) return;
  const kind = /github\.com|bugcrowd|hackerone/.test(row.source_url)
    ? 'community-dataset'
    : 'manufacturer';
  const source = addSource(home.file, {
    url: row.source_url,
    kind,
    maker: row.maker,
    note: row.note,
  });
  if (source === null) return assembly.leave('source without licence or address');
  for (const claim of [reportingClaim(row, source, kind), statementClaim(row, source, kind)])
    if (claim) addClaim(home.file, home.id, claim, row.source_url);
}

/** Headlines that spell out the login stand in the article's address, and an address is shown. */
const known =
  readKnownCredentials(FACTS_FOLDER, (credential) => /^[a-z]+$/.test(credential)) ??
  new Set<string>();

function addPassword(assembly: Assembly, row: PasswordRow): void {
  if (
    row.status === 'blank' &&
    row.cve.length > 0 &&
    /empty password (?:accepted|handled)|possible with a blank password/i.test(row.note)
  )
    return assembly.leave('login that lets an empty password through: a flaw, no default password');
  if (hasCredential(row.source_url, known))
    return assembly.leave('password source whose address spells out the login');
  const home = assembly.brand(row.brand, row.maker);
  if (!home) return;
  const source = addSource(home.file, {
    url: row.source_url,
    kind: row.source_kind,
    maker: row.maker,
    note: row.note,
  });
  if (source === null)
    return assembly.leave('password source without licence, or behind a bare address');
  // A row that names neither model nor line is a hint about the brand and goes no further than
  // that.
  if (row.models.length === 0 && !row.line)
    return addClaim(home.file, home.id, passwordClaim(row, source), row.source_url);
  put(assembly, home.id, home.file, row, passwordClaim(row, source), row.source_url);
}

function addLabel(assembly: Assembly, row: LabelRow): void {
  const home = assembly.brand(row.brand, row.brand);
  if (!home) return;
  const source = addSource(home.file, {
    url: row.source_url,
    kind: 'press',
    maker: row.brand,
    note: row.note,
  });
  const claim = source === null ? null : labelClaim(row, source);
  if (claim === null) return assembly.leave('label of a scheme we do not know');
  put(
    assembly,
    home.id,
    home.file,
    { brand: row.brand, maker: row.brand, category: row.category, models: row.models },
    claim,
    row.source_url,
  );
}

function addExploited(assembly: Assembly, row: ExploitedRow): void {
  const home = assembly.brand(row.brand, row.brand);
  if (!home) return;
  const source = addSource(home.file, {
    url: row.source_url,
    kind: 'regulator',
    maker: row.brand,
    note: '',
  });
  // The catalogue also names software and whole ranges; only what reads as a model is one.
  const models = row.models.filter((model) => /\d/.test(model));
  if (source === null || models.length === 0)
    return assembly.leave('known-exploited entry that names no model');
  put(
    assembly,
    home.id,
    home.file,
    { brand: row.brand, maker: row.brand, category: 'other', models },
    exploitedClaim(row, source),
    row.source_url,
  );
}

/**
 * A brand, line or model of this run with no honest claim stays out; a source nothing rests on
 * goes; an alias leads to one file, the one that bears it as its name if there is one.
 */
function prune(files: Map<string, BrandFile>, existing: ReadonlyMap<string, BrandFile>): void {
  const owner = new Map([...files].map(([id, file]) => [foldKey(file.name), id]));
  for (const [id, file] of [...files].toSorted(([a], [b]) => compare(a, b))) {
    const kept = existing.get(id);
    file.models = file.models?.filter(
      (model) =>
        (model.claims?.length ?? 0) > 0 || kept?.models?.some((known) => known.id === model.id),
    );
    file.lines = file.lines?.filter(
      (line) =>
        (line.claims?.length ?? 0) > 0 || kept?.lines?.some((known) => known.id === line.id),
    );
    const claims = holdersOf(file).flatMap((holder) => holder.claims ?? []);
    if (claims.length === 0) {
      files.delete(id);
      continue;
    }
    const used = new Set(claims.map(({ source }) => source));
    file.sources = Object.fromEntries(
      Object.entries(file.sources).filter(([key]) => used.has(key)),
    );
    const models = new Set((file.models ?? []).map(({ name }) => foldKey(name)));
    file.aliases = (file.aliases ?? []).filter(({ text }) => {
      // "Fire TV Stick" as a name of the brand would hide the model of that name.
      if (/\s/.test(text) && models.has(foldKey(text))) return false;
      const first = owner.get(foldKey(text)) ?? id;
      owner.set(foldKey(text), first);
      return first === id;
    });
  }
}
