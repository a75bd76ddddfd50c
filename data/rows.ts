import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { remember } from '../engine/text/remember.ts';
import type { BrandFile, FileClaim, FileSource, Problem } from './brand-file.ts';
import { compare, orderClaim } from './canonical-order.ts';
import { rowSchema, type Row } from './schema/row.ts';
import { collectionSchema, type CollectionFile } from './schema/source.ts';

/** A row, the file it stands in and its line (from 1). */
export interface PlacedRow {
  row: Row;
  collection: string;
  file: string;
  line: number;
}

export interface Rows {
  collections: Map<string, CollectionFile>;
  rows: PlacedRow[];
  problems: Problem[];
}

/** A file's path and text. */
export interface NamedText {
  name: string;
  text: string;
}

const readFolder = (folder: string, ending: string): NamedText[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .toSorted()
        .map((name) => join(folder, name))
        .map((name) => ({ name, text: readFileSync(name, 'utf8') }))
    : [];

/** All rows of `data/rows/` with what their sources share; every bad line is a problem by name. */
export function readRows(root: string): Rows {
  const collections = readCollections(join(root, 'sources'));
  return decodeRows(readFolder(join(root, 'rows'), '.jsonl'), collections);
}

/** The rows of files of rows. */
export function decodeRows(
  files: readonly NamedText[],
  collections: Map<string, CollectionFile>,
): Rows {
  const read: Rows = { collections, rows: [], problems: [] };
  for (const { name, text } of files) {
    const collection = basename(name, '.jsonl');
    if (!collections.has(collection))
      read.problems.push({
        file: name,
        line: 1,
        field: '(file)',
        message: 'has no data/sources file',
      });
    for (const [at, line] of text.split('\n').entries()) {
      if (line === '') continue;
      const row = decodeRow(line);
      if (typeof row === 'string')
        read.problems.push({ file: name, line: at + 1, field: '(row)', message: row });
      else read.rows.push({ row, collection, file: name, line: at + 1 });
    }
  }
  return read;
}

function decodeRow(text: string): Row | string {
  try {
    const result = v.safeParse(rowSchema, JSON.parse(text));
    if (result.success) return result.output;
    return `${v.getDotPath(result.issues[0]) ?? 'row'}: ${result.issues[0].message}`;
  } catch (error) {
    return error instanceof Error ? error.message : 'is no JSON';
  }
}

/** `data/sources/*.yaml` by file name. Throws naming the file that is none. */
export const readCollections = (folder: string): Map<string, CollectionFile> =>
  decodeCollections(readFolder(folder, '.yaml'));

/** A run reads the same hundreds of files several times, once for each check that needs them. */
const MAX_DECODED = 1_000;
const decodeCollection = remember(MAX_DECODED, (text) =>
  v.safeParse(collectionSchema, parse(text)),
);

/** The files of sources by id. Throws naming the file that is none. */
export const decodeCollections = (files: readonly NamedText[]): Map<string, CollectionFile> =>
  new Map(
    files.map(({ name, text }) => {
      const result = decodeCollection(text);
      if (!result.success)
        throw new Error(
          `${name}: ${v.getDotPath(result.issues[0]) ?? 'file'}: ${result.issues[0].message}`,
        );
      return [basename(name, '.yaml'), result.output];
    }),
  );

/** The source of a row, as it stands beside a brand file's own. */
export function createRowSource(
  row: Row,
  collection: string,
  shared: CollectionFile,
): { key: string; source: FileSource } {
  const source: FileSource = {
    url: row.link,
    ...(row.recordedIn === undefined ? {} : { recordedIn: row.recordedIn }),
    publisher: row.publisher ?? shared.publisher,
    witness: row.witness ?? shared.witness,
    licence: shared.licence,
    licenceGroup: shared.licenceGroup,
    ...(row.published === undefined ? {} : { published: row.published }),
    ...(shared.panelOnly ? { panelOnly: true as const } : {}),
    collection,
  };
  const key = `r${createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 8)}`;
  return { key, source };
}

/** Puts a row's claim where it belongs in a brand file; says why where there is no such place. */
export function addRow(
  brand: BrandFile,
  { row, collection }: PlacedRow,
  shared: CollectionFile,
): string | null {
  const holder = findHolder(brand, row);
  if (holder === undefined)
    return `names ${row.model ?? row.line ?? 'nothing'}, which ${row.brand}.yaml does not hold`;
  const { key, source } = createRowSource(row, collection, shared);
  brand.sources[key] ??= source;
  holder.claims = [...(holder.claims ?? []), toClaim(row, key)];
  return null;
}

function findHolder(
  brand: BrandFile,
  { model, line }: Row,
): { claims?: FileClaim[] | undefined } | undefined {
  if (model !== undefined) return brand.models?.find(({ id }) => id === model);
  if (line !== undefined) return brand.lines?.find(({ id }) => id === line);
  return brand;
}

const ROW_FIELDS = new Set([
  'brand',
  'line',
  'model',
  'link',
  'recordedIn',
  'published',
  'publisher',
  'witness',
]);

const toClaim = (row: Row, source: string): FileClaim =>
  ({
    ...Object.fromEntries(Object.entries(row).filter(([field]) => !ROW_FIELDS.has(field))),
    source,
  }) as FileClaim;

/** The claims of a brand that came from rows, as rows again. */
export function listRowsOf(id: string, brand: BrandFile): { collection: string; row: Row }[] {
  const list = (
    claims: readonly FileClaim[] | undefined,
    place: { model?: string; line?: string },
  ): { collection: string; row: Row }[] =>
    (claims ?? []).flatMap((claim) => {
      const source = brand.sources[claim.source];
      return source?.collection === undefined
        ? []
        : [{ collection: source.collection, row: toRow(id, place, claim, source) }];
    });
  return [
    ...list(brand.claims, {}),
    ...(brand.lines ?? []).flatMap((line) => list(line.claims, { line: line.id })),
    ...(brand.models ?? []).flatMap((model) => list(model.claims, { model: model.id })),
  ];
}

function toRow(
  brand: string,
  place: { model?: string; line?: string },
  claim: FileClaim,
  source: FileSource,
): Row {
  const { source: _, ...rest } = orderClaim(claim);
  return {
    brand,
    ...place,
    ...rest,
    link: source.url,
    ...(source.recordedIn === undefined ? {} : { recordedIn: source.recordedIn }),
    ...(source.published === undefined ? {} : { published: source.published }),
    publisher: source.publisher,
    witness: source.witness,
  } as Row;
}

/** Writes all rows, a file a source, sorted by place and id: the same rows give the same bytes. */
export function writeRows(
  root: string,
  rows: readonly { collection: string; row: Row }[],
  collections: ReadonlyMap<string, CollectionFile>,
): void {
  for (const [collection, shared] of collections) {
    const own = rows.filter((one) => one.collection === collection);
    if (own.length > 0)
      writeFileSync(join(root, 'rows', `${collection}.jsonl`), formatRows(own, shared));
  }
}

export const formatRows = (rows: readonly { row: Row }[], shared: CollectionFile): string =>
  rows
    .map(({ row }) => withoutShared(row, shared))
    .toSorted((a, b) => compare(placeOf(a), placeOf(b)))
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');

const placeOf = ({ brand, model, line, id }: Row): string =>
  `${brand}/${model ?? ''}/${line ?? ''}/${id}`;

const TAIL = ['link', 'recordedIn', 'published'] as const;

/** What a row holds, in one order, without what its source says for all. */
function withoutShared(row: Row, shared: CollectionFile): Row {
  const { publisher, witness, brand, line, model, link, recordedIn, published, ...said } = row;
  const tail = { link, recordedIn, published };
  const { source: _, ...ordered } = orderClaim({ ...said, source: '' } as FileClaim);
  return {
    brand,
    ...(line === undefined ? {} : { line }),
    ...(model === undefined ? {} : { model }),
    ...ordered,
    ...Object.fromEntries(
      TAIL.flatMap((key) => (tail[key] === undefined ? [] : [[key, tail[key]]])),
    ),
    ...(publisher === shared.publisher ? {} : { publisher }),
    ...(witness === shared.witness ? {} : { witness }),
  } as Row;
}
