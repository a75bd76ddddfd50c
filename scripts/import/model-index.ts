import type { BrandFile, FileModel } from '../../data/brand-file.ts';
import { listDeviceKeys } from '../../data/device-keys.ts';
import type { DeviceType } from '../../engine/device-types.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { isCode, type NamedModel } from './models.ts';

/** Records of a file by what they are called. */
interface ModelIndex {
  /** By a name or code with the revision. */
  byKey: Map<string, FileModel>;
  /** By what makes two spellings of a name one device. */
  byDevice: Map<string, FileModel>;
}
const indexes = new WeakMap<BrandFile, ModelIndex>();

/** A name or code, folded, with the revision behind it. */
export const keyOf = (text: string, revision: string | undefined): string =>
  `${foldKey(text.replace(/\+/g, ' plus '))}|${revision?.toLowerCase() ?? ''}`;

function indexOf(file: BrandFile): ModelIndex {
  const known = indexes.get(file);
  if (known) return known;
  const index: ModelIndex = { byKey: new Map(), byDevice: new Map() };
  indexes.set(file, index);
  for (const model of file.models ?? []) rememberModel(file, model);
  return index;
}

/** Adds a record, or what it is called by now. The first that bears a name keeps it. */
export function rememberModel(file: BrandFile, model: FileModel): void {
  const { byKey, byDevice } = indexOf(file);
  const add = (map: Map<string, FileModel>, key: string): void => {
    if (!map.has(key)) map.set(key, model);
  };
  for (const text of [model.name, ...(model.names ?? []), ...(model.codes ?? [])])
    add(byKey, keyOf(text, model.revision));
  for (const key of listNameKeys(model, file.name)) add(byDevice, key);
}

const listNameKeys = (model: FileModel, maker: string): string[] =>
  listDeviceKeys(model, maker).flatMap(({ by, key }) => (by === 'name' ? [key] : []));

/**
 * The record a row means. By name first. A code alone joins records only when one of them has no
 * marketing name: "Gear S2" and "Gear S2 classic" share codes and are two. Else the record that is
 * the same device written otherwise ("RT-N12 B1" is RT-N12 of revision B1), so that none is held
 * twice.
 */
export function findModel(
  file: BrandFile,
  named: NamedModel,
  type: DeviceType,
): FileModel | undefined {
  const { byKey, byDevice } = indexOf(file);
  const { names, codes, revision } = named;
  const find = (texts: readonly string[]): FileModel | undefined =>
    texts.map((text) => byKey.get(keyOf(text, revision))).find((model) => model !== undefined);
  const byCode = (): FileModel | undefined => {
    const model = find(codes);
    return model && (names.length === 0 || isCode(model.name)) ? model : undefined;
  };
  return find(names) ?? byCode() ?? findSpeltOtherwise(byDevice, named, type, file.name);
}

function findSpeltOtherwise(
  byDevice: ReadonlyMap<string, FileModel>,
  { names, codes, revision }: NamedModel,
  type: DeviceType,
  maker: string,
): FileModel | undefined {
  const [name, ...others] = names.length > 0 ? names : codes;
  if (name === undefined) return undefined;
  const asked: FileModel = {
    id: 'asked',
    name,
    names: others,
    type,
    ...(revision === undefined ? {} : { revision }),
  };
  return listNameKeys(asked, maker)
    .map((key) => byDevice.get(key))
    .find((model) => model !== undefined);
}
