import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatBrandFile, type BrandFile, type FileClaim } from '../data/brand-file.ts';
import { isEverydayWord } from '../data/ordinary-words.ts';
import { addClaim, addSource } from './import/add-claim.ts';
import { asType, modelsFor } from './import/assemble.ts';
import { toSlug } from './import/brands.ts';

const USAGE = `usage: npm run new-brand -- "Acme" --url https://acme.example/security [--maker "Acme Ltd"]
         [--model "View 100" --until 2030-12-31] [--code V100] [--type ip-camera] [--market UK]
The address is the page that you read. Without --model and --until it is taken as the maker's
contact for security issues.
`;

/**
 * `npm run new-brand -- NAME --url URL …`: writes a brand file with one first claim, read today at
 * the maker's own page. Never overwrites.
 */
export function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      maker: { type: 'string' },
      model: { type: 'string' },
      code: { type: 'string' },
      type: { type: 'string' },
      until: { type: 'string' },
      market: { type: 'string' },
    },
  });
  const [name] = positionals;
  if (name === undefined || values.url === undefined || !/^https?:\/\//.test(values.url))
    return fail(USAGE);
  const id = toSlug(name);
  const file = `data/brands/${id}.yaml`;
  if (existsSync(file)) return fail(`${file} exists; add to it by hand.\n`);
  if ((values.model === undefined) !== (values.until === undefined))
    return fail('give --model and --until together.\n');
  writeFileSync(file, formatBrandFile(createFirstFile(id, name, { ...values, url: values.url })));
  process.stdout.write(
    `${file}\nNext: correct what was read (obtained), market and type, add models and codes; then npm run data:check.\n`,
  );
  return 0;
}

/** What is known of the brand's first claim. */
interface FirstClaim {
  url: string;
  maker?: string;
  model?: string;
  code?: string;
  type?: string;
  until?: string;
  market?: string;
}

function createFirstFile(id: string, name: string, first: FirstClaim): BrandFile {
  const brand: BrandFile = {
    name,
    maker: first.maker ?? name,
    ...(isEverydayWord(name) ? { word: true as const } : {}),
    hosts: [new URL(first.url).hostname],
    sources: {},
  };
  const base = {
    id: '',
    source: addFirstSource(brand, first.url),
    jurisdiction: first.market ?? 'UK',
    read: new Date().toISOString().slice(0, 10),
    obtained: 'read' as const,
  };
  if (first.model === undefined || first.until === undefined) {
    addClaim(
      brand,
      [id],
      { kind: 'reporting', page: first.url, pageRead: true, ...base },
      brand.maker,
    );
    return brand;
  }
  const claim: FileClaim = {
    kind: 'support',
    basis: 'end-date',
    bound: 'at-least',
    what: 'security-updates',
    until: first.until,
    ...base,
  };
  const texts = [first.model, ...(first.code === undefined ? [] : [first.code])];
  for (const model of modelsFor(id, brand, { texts, type: asType(first.type ?? 'other') }))
    addClaim(model, [`${id}/${model.id}`], claim, brand.maker);
  return brand;
}

/** The maker's own page; returns the key of the source. */
const addFirstSource = (brand: BrandFile, url: string): string =>
  addSource(brand, { url, kind: 'manufacturer', maker: brand.maker }) ?? 's1';

function fail(message: string): 2 {
  process.stderr.write(message);
  return 2;
}
