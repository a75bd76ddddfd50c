import type { BrandEntry } from '../../data/read-brands.ts';
import type { BrandFile, FileModel } from '../../data/brand-file.ts';
import { buildPack } from '../../data/pack/build-pack.ts';
import type { RowDefaults } from '../../data/schema/source.ts';
import { createRecogniser, type Recogniser } from '../../engine/recogniser.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import type { UpstreamRow } from '../../readers/upstreams/contract.ts';
import { findHome, readFrontWords } from '../import/brands.ts';
import { groupModels, isCode, type NamedModel } from '../import/models.ts';
import { splitRevision } from '../import/revision.ts';

export interface Place {
  brand: string;
  model: string;
}
export type Joined = { places: Place[] } | { why: string };

/** Joins what an upstream names to records of the dataset: exactly, or not at all. */
export class Joiner {
  private readonly brands: ReadonlyMap<string, BrandFile>;
  private readonly names = new Map<string, Map<string, FileModel[]>>();
  private recogniser: Recogniser | undefined;

  constructor(private readonly entries: readonly BrandEntry[]) {
    this.brands = new Map(entries.map(({ id, brand }) => [id, brand]));
  }

  join(row: UpstreamRow, defaults: Pick<RowDefaults, 'brand' | 'brands'>): Joined {
    const id = this.findBrand(row, defaults);
    const brand = id === undefined ? undefined : this.brands.get(id);
    if (id === undefined || brand === undefined)
      return { why: `the dataset holds no brand ${row.brand ?? '(none named)'}` };
    const groups = this.groupNames(id, brand, row);
    if (groups.length === 0) return { why: 'is no name of a model' };
    const found = groups.map((named) => this.findModel(id, named));
    const wrong = found.find((one) => typeof one === 'string');
    if (wrong !== undefined) return { why: wrong };
    const models = [...new Set(found as FileModel[])];
    const misread = models.map((model) => this.findMisread(id, brand, model)).find(Boolean);
    return misread === undefined
      ? { places: models.map((model) => ({ brand: id, model: model.id })) }
      : { why: misread };
  }

  private findBrand(
    { brand }: UpstreamRow,
    defaults: Pick<RowDefaults, 'brand' | 'brands'>,
  ): string | undefined {
    if (brand === undefined) return defaults.brand;
    if (this.brands.has(brand)) return brand;
    const byName = Object.entries(defaults.brands ?? {}).find(
      ([name]) => foldKey(name) === foldKey(brand),
    )?.[1];
    return byName ?? defaults.brand ?? findHome(brand, '')?.id;
  }

  /** Names, codes and revision as the importer reads them, of the name and the codes beside it. */
  private groupNames(id: string, brand: BrandFile, row: UpstreamRow): NamedModel[] {
    const words = readFrontWords(id, brand.name, brand.maker);
    const text =
      row.revision === undefined ? row.model : `${row.model} ${toRevision(row.revision)}`;
    const groups = groupModels([text], words);
    const [only] = groups;
    return groups.length === 1 && only !== undefined
      ? [{ ...only, codes: [...only.codes, ...(row.codes ?? []).filter(isCode)] }]
      : groups;
  }

  /** The one record of that name; a sentence where there is none, or more than one. */
  private findModel(id: string, { names, codes, revision }: NamedModel): FileModel | string {
    const byKey = this.indexOf(id);
    const find = (texts: readonly string[]): FileModel[] => [
      ...new Set(texts.flatMap((text) => byKey.get(keyOf(text, revision)) ?? [])),
    ];
    const byName = find(names);
    const found = byName.length > 0 ? byName : find(codes);
    const [model] = found;
    if (found.length === 1 && model !== undefined) return this.heirOf(id, model);
    if (found.length > 1)
      return `is the name of ${found.length} records: ${found.map((one) => one.id).join(', ')}`;
    const others = [...byKey].filter(([key]) =>
      [...names, ...codes].some((text) => key.startsWith(`${foldName(text)}|`)),
    );
    return others.length > 0
      ? 'names no revision that the dataset holds, and it holds others'
      : 'no record of the dataset has this name or code';
  }

  private heirOf(id: string, model: FileModel): FileModel | string {
    if (model.retired === undefined) return model;
    const heir = this.brands.get(id)?.models?.find((one) => one.id === model.retired?.redirect);
    return heir ?? `its record was taken out: ${model.retired.reason}`;
  }

  private indexOf(id: string): Map<string, FileModel[]> {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const index = new Map<string, FileModel[]>();
    for (const model of this.brands.get(id)?.models ?? [])
      for (const text of [model.name, ...(model.names ?? []), ...(model.codes ?? [])]) {
        const key = keyOf(text, model.revision);
        const held = index.get(key) ?? [];
        if (!held.includes(model)) index.set(key, [...held, model]);
      }
    this.names.set(id, index);
    return index;
  }

  /** The recogniser of the extension must not read the name as another model of the brand. */
  private findMisread(id: string, brand: BrandFile, model: FileModel): string | undefined {
    this.recogniser ??= createRecogniser(buildPack(this.entries).index);
    const title = `${brand.name} ${model.name}${model.revision === undefined ? '' : ` ${model.revision}`}`;
    const { identification } = this.recogniser.recognise({
      key: 'row',
      kind: 'row',
      title,
    }).identified;
    const read = identification.level === 'model' ? identification.modelId : undefined;
    const hasClaims = (model.claims?.length ?? 0) > 0;
    return hasClaims && read !== undefined && identification.brandId === id && read !== model.id
      ? `the recogniser reads "${title}" as ${read}`
      : undefined;
  }
}

const foldName = (text: string): string => foldKey(text.replace(/\+/g, ' plus '));
const keyOf = (text: string, revision: string | undefined): string =>
  `${foldName(text)}|${revision?.toLowerCase() ?? ''}`;

/** "3.20", "v3.20" and "Ver. 3.20" are V3.20; a letter stays as it is. */
const toRevision = (text: string): string =>
  splitRevision(`x ${/^\d/.test(text.trim()) ? `V${text.trim()}` : text.trim()}`).revision ??
  text.trim();
