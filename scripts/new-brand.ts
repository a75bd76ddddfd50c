import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatBrandFile, type BrandFile, type FileClaim } from '../data/brand-file.ts';
import { isEverydayWord } from '../data/ordinary-words.ts';
import { addClaim, addSource } from './import/add-claim.ts';
import { asType, modelsFor } from './import/assemble.ts';
import { toSlug } from './import/brands.ts';

const USAGE = `npm run new-brand -- "Acme" --url https://acme.example/security --maker "Acme Ltd" [--model "View 100" --code V100 --type ip-camera --until 2030-12-31 --market UK]
Without --model and --until the page is taken as the maker's contact for security issues.\n`;

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
  writeFileSync(file, formatBrandFile(firstFile(id, name, { ...values, url: values.url })));
  process.stdout.write(
    `${file}\nNext: correct type, market and what was read (obtained), add codes, then npm run data:check.\n`,
  );
  return 0;
}

interface First {
  url: string;
  maker?: string;
  model?: string;
  code?: string;
  type?: string;
  until?: string;
  market?: string;
}

function firstFile(id: string, name: string, of: First): BrandFile {
  const brand: BrandFile = {
    name,
    maker: of.maker ?? name,
    ...(isEverydayWord(name) ? { word: true as const } : {}),
    hosts: [new URL(of.url).hostname],
    sources: {},
  };
  const source =
    addSource(brand, { url: of.url, kind: 'manufacturer', maker: brand.maker }) ?? 's1';
  const base = {
    id: '',
    source,
    jurisdiction: of.market ?? 'UK',
    read: new Date().toISOString().slice(0, 10),
    obtained: 'read' as const,
  };
  if (of.model === undefined || of.until === undefined) {
    addClaim(brand, id, { kind: 'reporting', page: of.url, pageRead: true, ...base }, brand.maker);
    return brand;
  }
  const claim: FileClaim = {
    kind: 'support',
    basis: 'end-date',
    bound: 'at-least',
    what: 'security-updates',
    until: of.until,
    ...base,
  };
  for (const model of modelsFor(id, brand, {
    texts: [of.model, ...(of.code === undefined ? [] : [of.code])],
    type: asType(of.type ?? 'other'),
  }))
    addClaim(model, `${id}/${model.id}`, claim, brand.maker);
  return brand;
}

function fail(message: string): 2 {
  process.stderr.write(message);
  return 2;
}
