import type { DeviceType } from '../../engine/device-types.ts';
import { DEVICE_TYPES } from '../../engine/device-types.ts';
import type { BrandFile, FileLine, FileModel, FileName } from '../../data/brand-file.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { normaliseGtin } from '../../engine/gtin.ts';
import {
  listAliases,
  stripBrand,
  readFrontWords,
  findHome,
  isUsableAlias,
  isWord,
  toSlug,
} from './brands.ts';
import { findModel, keyOf, rememberModel } from './model-index.ts';
import { groupModels, isCode, type NamedModel } from './models.ts';

/** Records that stood on disk before this run: names and codes may be added, nothing is changed. */
const FIXED = new WeakSet<FileModel>();

/**
 * Brand files being filled. The importer only adds: what stands in a file already is never changed.
 */
export class Assembly {
  readonly files: Map<string, BrandFile>;
  readonly left: { reason: string; count: number }[] = [];

  /**
   * `start`: the files to fill; `existing`: what stood on disk, whose records keep name and type.
   */
  constructor(
    start: ReadonlyMap<string, BrandFile>,
    existing: ReadonlyMap<string, BrandFile> = start,
    readonly shared: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    this.files = new Map([...start].map(([id, file]) => [id, structuredClone(file)]));
    for (const [id, file] of this.files) {
      const fixed = new Set(existing.get(id)?.models?.map((model) => model.id));
      for (const model of file.models ?? []) if (fixed.has(model.id)) FIXED.add(model);
    }
  }

  /**
   * The file of a fact brand, made when missing; its spelling becomes an alias. Null when the row
   * names no brand.
   */
  brand(
    brand: string,
    maker: string,
    aliases: readonly string[] = [],
  ): { id: string; file: BrandFile } | null {
    const home = findHome(brand, maker);
    if (!home) {
      this.leave('no brand a shopper could read');
      return null;
    }
    const file = this.files.get(home.id) ?? {
      name: home.name,
      maker: home.maker || home.name,
      ...(home.owner ? { owner: home.owner } : {}),
      ...(isWord(home.name) ? { word: true as const } : {}),
      sources: {},
    };
    this.files.set(home.id, file);
    for (const alias of [stripBrand(brand), ...listAliases(home.id), ...aliases])
      addAlias(file, alias);
    return { id: home.id, file };
  }

  leave(reason: string): void {
    const known = this.left.find((entry) => entry.reason === reason);
    if (known) known.count++;
    else this.left.push({ reason, count: 1 });
  }
}

function addAlias(file: BrandFile, alias: string): void {
  const text = alias.trim();
  const key = foldKey(text);
  if (
    !isUsableAlias(text) ||
    key === foldKey(file.name) ||
    file.aliases?.some((known) => foldKey(known.text) === key)
  )
    return;
  const name: FileName = isWord(text) ? { text, word: true } : { text };
  file.aliases = [...(file.aliases ?? []), name];
}

export const asType = (category: string): DeviceType =>
  DEVICE_TYPES.find((type) => type === category) ?? 'other';

/** "Nest Doorbell" and "Nest Doorbells" are one line. */
const lineKey = (name: string): string => foldKey(name).replace(/s$/, '');

/** The line of that name and type, made when missing. */
export function lineFor(file: BrandFile, name: string, type: DeviceType): FileLine {
  const known = file.lines?.find(
    (line) => lineKey(line.name) === lineKey(name) && line.type === type,
  );
  if (known) return known;
  const wanted = toSlug(name);
  const id = file.lines?.some((line) => line.id === wanted) ? `${wanted}-${type}` : wanted;
  const line: FileLine = { id, name: name.slice(0, 100), type };
  file.lines = [...(file.lines ?? []), line];
  return line;
}

/**
 * Where facts of a record stand by now, and where they stood under records that were merged into
 * it: a fact keeps the id that its first place gave it.
 */
export const listPlaces = (
  id: string,
  file: BrandFile,
  model: FileModel,
): [string, ...string[]] => [
  `${id}/${model.id}`,
  ...(file.models ?? [])
    .filter(({ retired }) => retired?.redirect === model.id)
    .map((gone) => `${id}/${gone.id}`),
];

/**
 * The models a row names, each found among the file's by any of its names or codes and the same
 * revision, or made.
 */
export function modelsFor(
  id: string,
  file: BrandFile,
  { texts, type, gtins = [], shared }: Wanted,
): FileModel[] {
  const groups = groupModels(texts, readFrontWords(id, file.name, file.maker), shared);
  return groups.map((named) => modelFor(file, named, type, groups.length === 1 ? gtins : []));
}

/** Models as a row names them. */
interface Wanted {
  texts: readonly string[];
  type: DeviceType;
  gtins?: readonly string[];
  /** Names that need the code behind them. */
  shared?: ReadonlySet<string> | undefined;
}

function modelFor(
  file: BrandFile,
  named: NamedModel,
  type: DeviceType,
  gtins: readonly string[],
): FileModel {
  const known = findModel(file, named, type);
  const model = known ? heirOf(file, known) : newModel(file, named, type);
  extend(model, named, gtins);
  if (model.type === 'other' && !FIXED.has(model)) model.type = type;
  rememberModel(file, model);
  return model;
}

/** A tombstone takes no claims: what is said of it goes to the record that replaces it. */
const heirOf = (file: BrandFile, model: FileModel): FileModel =>
  file.models?.find(({ id }) => id === model.retired?.redirect) ?? model;

function newModel(
  file: BrandFile,
  { names, codes, revision }: NamedModel,
  type: DeviceType,
): FileModel {
  const name = names[0] ?? codes[0] ?? 'unnamed';
  const wanted = toSlug(revision === undefined ? name : `${name} ${revision}`);
  let id = wanted;
  for (let n = 2; file.models?.some((model) => model.id === id); n++) id = `${wanted}-${n}`;
  const model: FileModel = { id, name, type, ...(revision === undefined ? {} : { revision }) };
  file.models = [...(file.models ?? []), model];
  return model;
}

/**
 * A record first met by its code alone is called by its marketing name once one is known; its id
 * stays.
 */
function promoteName(model: FileModel): void {
  const [better, ...rest] = model.names ?? [];
  if (better === undefined || FIXED.has(model) || !isCode(model.name)) return;
  model.codes = [...new Set([...(model.codes ?? []), model.name])];
  model.name = better;
  if (rest.length > 0) model.names = rest;
  else delete model.names;
}

function extend(model: FileModel, named: NamedModel, gtins: readonly string[]): void {
  const has = (text: string, list: readonly string[]): boolean =>
    list.some((known) => keyOf(known, undefined) === keyOf(text, undefined));
  for (const name of named.names)
    if (!has(name, [model.name, ...(model.names ?? [])]))
      model.names = [...(model.names ?? []), name];
  promoteName(model);
  for (const code of named.codes)
    if (!has(code, model.codes ?? [])) model.codes = [...(model.codes ?? []), code];
  for (const gtin of gtins) {
    const valid = normaliseGtin(gtin);
    if (valid && !model.gtins?.includes(valid)) model.gtins = [...(model.gtins ?? []), valid];
  }
}
