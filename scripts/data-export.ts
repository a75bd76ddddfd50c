import { readCollections } from '../data/rows.ts';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrands } from '../data/checks/run.ts';
import { listFacts, type Fact } from '../data/fact-ids.ts';
import { buildPack } from '../data/pack/build-pack.ts';
import { readDataset } from '../data/read-brands.ts';

const FOLDER = 'out/data';

/**
 * `npm run data:export`: the open part of the dataset as JSON and CSV with its schema and credits,
 * in `out/data`. Claims from collections with other terms stay out.
 */
export function main(): number {
  const entries = readDataset('data');
  const errors = checkBrands(entries).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    process.stderr.write(
      `${errors.length} errors in the brand files; run npm run data:check. Nothing written.\n`,
    );
    return 1;
  }
  const { index, shards, credits } = buildPack(entries, ['open'], readCollections('data/sources'));
  const facts = listFacts(shards);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const about = {
    name: 'Useby dataset',
    version: index.version,
    newestRead: index.newestRead,
    licences: index.licences,
    note: 'Facts with their sources. Collections they were taken from are named under credits, with their terms.',
  };
  writeFileSync(
    join(FOLDER, `useby-${index.version}.json`),
    `${JSON.stringify({ ...about, credits, brands: shards }, null, 1)}\n`,
  );
  writeFileSync(join(FOLDER, `useby-${index.version}.csv`), toCsv(facts));
  copyFileSync('data/schema/brand.schema.json', join(FOLDER, 'brand.schema.json'));
  process.stdout.write(
    `${FOLDER}: version ${index.version}, ${shards.length} brands, ${facts.length} facts, JSON, CSV and schema\n`,
  );
  return 0;
}

const COLUMNS: readonly [string, (fact: Fact) => string | number | undefined][] = [
  ['fact_id', ({ claim }) => claim.id],
  ['brand', ({ brand }) => brand],
  ['maker', ({ maker }) => maker],
  ['covers', ({ claim }) => claim.covers],
  ['line', ({ line }) => line],
  ['model', ({ model }) => model],
  ['revision', ({ revision }) => revision],
  ['type', ({ type }) => type],
  ['kind', ({ claim }) => claim.kind],
  ['status', ({ claim }) => findStatus(claim)],
  ['until', ({ claim }) => findEnd(claim)],
  ['years', ({ claim }) => (claim.kind === 'support' ? claim.years : undefined)],
  ['years_from', ({ claim }) => (claim.kind === 'support' ? claim.from : undefined)],
  ['bound', ({ claim }) => (claim.kind === 'support' ? claim.bound : undefined)],
  ['what', ({ claim }) => (claim.kind === 'support' ? claim.what : undefined)],
  ['released', ({ claim }) => (claim.kind === 'support' ? claim.released : undefined)],
  ['contact', ({ claim }) => findAddresses(claim)],
  ['cves', ({ claim }) => findCves(claim)],
  ['jurisdiction', ({ claim }) => claim.jurisdiction],
  ['obtained', ({ claim }) => claim.obtained],
  ['caveats', ({ claim }) => claim.caveats?.join(' ')],
  ['read', ({ claim }) => claim.read],
  ['publisher', ({ source }) => source.publisher],
  ['witness', ({ source }) => source.witness],
  ['published', ({ source }) => source.published],
  ['licence', ({ source }) => source.licence],
  ['url', ({ source }) => source.url],
  ['recorded_in', ({ source }) => source.recordedIn],
];

function findEnd(claim: Fact['claim']): string | undefined {
  if (claim.kind === 'support') return claim.until;
  return claim.kind === 'label' ? claim.expires : undefined;
}

function findAddresses(claim: Fact['claim']): string | undefined {
  if (claim.kind === 'reporting')
    return [claim.page, claim.email, claim.securityTxt, claim.psti].filter(Boolean).join(' ');
  return claim.kind === 'statement' ? claim.url : undefined;
}

function findCves(claim: Fact['claim']): string | undefined {
  if (claim.kind === 'password') return claim.cves?.join(' ');
  return claim.kind === 'exploited' ? claim.cve : undefined;
}

function findStatus(claim: Fact['claim']): string {
  switch (claim.kind) {
    case 'support':
      return claim.basis;
    case 'password':
      return claim.status;
    case 'label':
      return `${claim.scheme} ${claim.level}`;
    default:
      return '';
  }
}

/** One claim a line. */
export const toCsv = (facts: readonly Fact[]): string =>
  [
    COLUMNS.map(([name]) => name),
    ...facts.map((fact) => COLUMNS.map(([, read]) => String(read(fact) ?? ''))),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

/** Quoted where needed; a leading sign that a spreadsheet would run as a formula is defused. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
