import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Covers, LicenceGroup, Source } from '../../engine/dataset.ts';
import type {
  BrandRecord,
  IndexBrand,
  IndexModel,
  PackIndex,
} from '../../engine/packed-dataset.ts';
import { packIndex } from '../../engine/packed-index/packed-index.ts';
import { type BrandFile, type FileClaim, type FileSource, type FileModel } from '../brand-file.ts';
import type { KnownPage } from '../../readers/known-pages.ts';
import { compareById, compare } from '../canonical-order.ts';
import type { BrandEntry } from '../read-brands.ts';
import { hashIndexJson, INDEX_FILE, INDEX_JSON } from './index-files.ts';
import type { CollectionFile } from '../schema/source.ts';
import { listKnownPages } from './known-pages.ts';
import { formatShardFiles } from './shard-files.ts';

export interface Credit {
  publisher: string;
  licence: string;
  group: LicenceGroup;
  /** One address of the collection, for the credits page. */
  url: string;
  claims: number;
}

export interface Pack {
  index: PackIndex;
  shards: BrandRecord[];
  credits: Credit[];
  /** Pages of makers that the registry knows how to read. */
  pages: KnownPage[];
}

export const ALL_LICENCES: readonly LicenceGroup[] = ['open', 'nc', 'copyleft'];

/**
 * Brand files -> pack. Pure and deterministic: the same files give the same bytes. Claims of other
 * licence groups are left out; `collections` are credited by name.
 */
export function buildPack(
  entries: readonly Pick<BrandEntry, 'id' | 'brand'>[],
  licences: readonly LicenceGroup[] = ALL_LICENCES,
  collections: ReadonlyMap<string, CollectionFile> = new Map(),
): Pack {
  const files = new Map(entries.map(({ id, brand }) => [id, brand]));
  const shards = entries
    .map(({ id, brand }) => toRecord(id, brand, new Set(licences)))
    .filter((record) => hasClaims(record) || hasPage(record) || isOnSale(files.get(record.id)))
    .toSorted((a, b) => compare(a.id, b.id));
  const brands = shards.map((shard) => toIndex(shard, files.get(shard.id) as BrandFile));
  const newestRead = shards
    .flatMap(listAllClaims)
    .reduce((newest, { read }) => (read > newest ? read : newest), '');
  const hash = createHash('sha256')
    .update(JSON.stringify([brands, shards]))
    .digest('hex')
    .slice(0, 12);
  return {
    index: { version: `${hash}-${newestRead}`, newestRead, licences: [...licences], brands },
    shards,
    credits: countCredits(shards, files, collections),
    pages: listKnownPages(collections, new Map(entries.map(({ id, brand }) => [id, brand.name]))),
  };
}

/** Names of goods on sale make a brand worth naming, whatever is known of its promises. */
const isOnSale = (brand: BrandFile | undefined): boolean =>
  brand?.models?.some(isNameOnly) ?? false;
const isNameOnly = ({ claims, retired }: FileModel): boolean => !retired && !claims?.length;

/** Where to ask is worth a name too. */
const hasPage = ({ site, publishes }: BrandRecord): boolean =>
  site !== undefined || (publishes?.some(({ url }) => url !== undefined) ?? false);

const hasClaims = (record: BrandRecord): boolean => listAllClaims(record).length > 0;

/** Every claim of a record, whatever it covers. */
export const listAllClaims = (record: BrandRecord): Claim[] => [
  ...record.claims,
  ...Object.values(record.lines).flatMap(({ claims }) => claims),
  ...Object.values(record.models).flatMap(({ claims }) => claims),
];

function toRecord(id: string, brand: BrandFile, licences: ReadonlySet<LicenceGroup>): BrandRecord {
  const open = (claim: FileClaim): boolean =>
    licences.has(brand.sources[claim.source]?.licenceGroup ?? 'copyleft');
  const cover = (list: FileClaim[] | undefined, covers: Covers, whole?: true): Claim[] =>
    (list ?? [])
      .filter(open)
      .map((claim) => ({ ...toShipped(claim, covers), ...(whole && { whole }) }));
  const record: BrandRecord = {
    id,
    name: brand.name,
    maker: brand.maker,
    claims: cover(brand.claims, 'brand'),
    lines: answered(
      (brand.lines ?? []).map(({ id: line, name, type, whole, claims }) => [
        line,
        { name, type, claims: cover(claims, 'line', whole) },
      ]),
    ),
    models: answered(
      (brand.models ?? [])
        .filter(({ retired }) => !retired)
        .map((model) => [model.id, toModel(model, cover(model.claims, 'model'))]),
    ),
    sources: {},
    searches: brand.searches ?? [],
    ...(brand.publishes ? { publishes: brand.publishes } : {}),
    ...(brand.site === undefined ? {} : { site: brand.site }),
  };
  return { ...record, sources: usedSources(record, brand.sources) };
}

/** Note, entry and history of a claim are for those who work on the data; they do not ship. */
function toShipped(claim: FileClaim, covers: Covers): Claim {
  const { note: _note, entry: _entry, history: _history, ...rest } = claim;
  return { ...rest, covers } as Claim;
}

/** Only what has a claim: a record without one could not be shown. */
const answered = <Entry extends { claims: Claim[] }>(
  entries: [string, Entry][],
): Record<string, Entry> =>
  Object.fromEntries(entries.filter(([, { claims }]) => claims.length > 0));

const toModel = (model: FileModel, claims: Claim[]): BrandRecord['models'][string] => ({
  name: model.name,
  type: model.type,
  claims,
  ...(model.line === undefined ? {} : { line: model.line }),
  ...(model.revision === undefined ? {} : { revision: model.revision }),
});

function usedSources(
  record: BrandRecord,
  sources: Record<string, FileSource>,
): Record<string, Source> {
  const used = new Set(listAllClaims(record).map(({ source }) => source));
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([key]) => used.has(key))
      .map(([key, { collection: _collection, ...source }]) => [key, source]),
  );
}

/**
 * The index names what the record holds, and goods on sale of which nothing is known yet: to be
 * named rightly is worth something by itself. Goods known by claims alone that were left out go
 * with them.
 */
function toIndex(record: BrandRecord, brand: BrandFile): IndexBrand {
  const lines = (brand.lines ?? [])
    .filter(({ id, claims }) => record.lines[id] ?? !claims?.length)
    .toSorted(compareById)
    .map(({ id, name, type }) => ({ id, name, type }));
  const position = new Map(lines.map(({ id }, at) => [id, at]));
  const models = (brand.models ?? [])
    .filter((model) => record.models[model.id] ?? isNameOnly(model))
    .toSorted(compareById)
    .map((model) => toIndexModel(model, position));
  return {
    id: record.id,
    name: brand.name,
    ...(brand.owner === undefined ? {} : { owner: brand.owner }),
    lines,
    models,
    names: [
      { text: brand.name, ...(brand.word ? { word: true as const } : {}) },
      ...(brand.aliases ?? []),
    ],
  };
}

function toIndexModel(model: FileModel, position: ReadonlyMap<string, number>): IndexModel {
  const line = model.line === undefined ? undefined : position.get(model.line);
  return {
    id: model.id,
    name: model.name,
    type: model.type,
    ...(line === undefined ? {} : { line }),
    ...(model.names ? { names: model.names } : {}),
    ...(model.codes ? { codes: model.codes } : {}),
    ...(model.revision === undefined ? {} : { revision: model.revision }),
    ...(model.gtins ? { gtins: model.gtins } : {}),
  };
}

/** Collections by name, the most used first; a page read by ourselves is cited where it is used. */
function countCredits(
  shards: readonly BrandRecord[],
  files: ReadonlyMap<string, BrandFile>,
  collections: ReadonlyMap<string, CollectionFile>,
): Credit[] {
  const credits = new Map<string, Credit>();
  for (const shard of shards) {
    for (const { source: key } of listAllClaims(shard)) {
      const id = files.get(shard.id)?.sources[key]?.collection;
      const shared = id === undefined ? undefined : collections.get(id);
      if (!shared) continue;
      const credit = credits.get(shared.publisher) ?? {
        publisher: shared.publisher,
        licence: shared.licence,
        group: shared.licenceGroup,
        url: shared.address,
        claims: 0,
      };
      credit.claims++;
      credits.set(shared.publisher, credit);
    }
  }
  return [...credits.values()].toSorted(
    (a, b) => b.claims - a.claims || compare(a.publisher, b.publisher),
  );
}

export interface Written {
  files: number;
  bytes: number;
}

/**
 * Writes index, shards and credits under a folder, emptied first; the commit stands only in a side
 * file, so that the pack's bytes do not depend on it.
 */
export function writePack(pack: Pack, folder: string, commit?: string): Written {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'shards'), { recursive: true });
  const json = JSON.stringify(pack.index);
  const files: [string, string | Uint8Array][] = [
    [INDEX_FILE, packIndex(pack.index, hashIndexJson(json))],
    [INDEX_JSON, json],
    ['credits.json', JSON.stringify(pack.credits)],
    ['pages.json', JSON.stringify(pack.pages)],
    ...formatShardFiles(pack.shards),
  ];
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  if (commit !== undefined)
    writeFileSync(join(folder, 'built-from.json'), JSON.stringify({ commit }));
  return {
    files: files.length,
    bytes: files.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0),
  };
}
