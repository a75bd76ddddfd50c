import { DEVICE_TYPES, type DeviceType } from '../device-types.ts';
import type { IndexBrand, IndexLine, IndexModel, IndexName } from '../packed-dataset.ts';
import { sumUp } from '../text/phrases.ts';
import { toJsonSection, type Sections, type SectionValue } from './sections.ts';

/** Brands by position: a brand's names are read when first asked for, its lines and models too. */

type Head = [id: string, name: string, names: IndexName[], owner?: string];
type LineRow = [id: string, name: string, type: number];
/** Empty places at the end are left out; an id that is the name's own is 0. */
type ModelRow = [
  id: string | 0,
  name: string,
  type: number,
  line?: number,
  codes?: string[] | 0,
  names?: string[] | 0,
  revision?: string | 0,
  gtins?: string[] | 0,
];

/** The sections of the brands. */
export function packBrands(brands: readonly IndexBrand[]): Record<string, SectionValue> {
  const slices = brands.flatMap((brand) => [
    toJsonSection(toHead(brand)),
    toJsonSection([brand.lines.map(toLineRow), brand.models.map(toModelRow)]),
  ]);
  const bytes = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  const starts = sumUp(slices.map(({ length }) => length));
  slices.forEach((slice, at) => {
    bytes.set(slice, starts[at]);
  });
  return {
    // By name, so that another edition's table of types cannot be misread.
    'brands.types': toJsonSection(DEVICE_TYPES),
    'brands.lengths': Uint32Array.from(slices, ({ length }) => length),
    'brands.bytes': bytes,
  };
}

const toHead = ({ id, name, names, owner }: IndexBrand): Head =>
  owner === undefined ? [id, name, names] : [id, name, names, owner];

const toTypeNumber = (type: DeviceType): number => DEVICE_TYPES.indexOf(type);

const toLineRow = ({ id, name, type }: IndexLine): LineRow => [id, name, toTypeNumber(type)];

/** "Galaxy S24 Ultra" -> "galaxy-s24-ultra": the id that most models bear. */
const toOwnId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function toModelRow(model: IndexModel): ModelRow {
  const { id, name, type, line = -1, codes = 0, names = 0, revision = 0, gtins = 0 } = model;
  const own = id === toOwnId(name) ? 0 : id;
  const row: ModelRow = [own, name, toTypeNumber(type), line, codes, names, revision, gtins];
  while (row.length > 4 && row.at(-1) === 0) row.pop();
  if (row.length === 4 && line < 0) row.pop();
  return row;
}

/** What all brands of a file read from. */
interface Store {
  types: readonly DeviceType[];
  /** Two slices a brand: its head, its lines and models. */
  readSlice: (at: number) => unknown;
}

/** The brands, in the order of the index. */
export function openBrands(sections: Sections): IndexBrand[] {
  const types = (sections.json('brands.types') as DeviceType[]).map(toKnownType);
  const lengths = sections.numbers32('brands.lengths');
  const starts = sumUp(lengths);
  const bytes = sections.bytes('brands.bytes');
  const text = new TextDecoder();
  const readSlice = (at: number): unknown =>
    JSON.parse(text.decode(bytes.subarray(starts[at], starts[at + 1])));
  const store = { types, readSlice };
  return Array.from({ length: lengths.length / 2 }, (_, at) => new PackedBrand(store, at));
}

class PackedBrand implements IndexBrand {
  readonly #store: Store;
  readonly #at: number;
  #head: Head | undefined;
  #body: { lines: IndexLine[]; models: IndexModel[] } | undefined;

  constructor(store: Store, at: number) {
    this.#store = store;
    this.#at = at;
  }

  get id(): string {
    return this.#readHead()[0];
  }

  get name(): string {
    return this.#readHead()[1];
  }

  get names(): IndexName[] {
    return this.#readHead()[2];
  }

  get owner(): string | undefined {
    return this.#readHead()[3];
  }

  get lines(): IndexLine[] {
    return this.#readBody().lines;
  }

  get models(): IndexModel[] {
    return this.#readBody().models;
  }

  #readHead(): Head {
    return (this.#head ??= this.#store.readSlice(2 * this.#at) as Head);
  }

  #readBody(): { lines: IndexLine[]; models: IndexModel[] } {
    return (this.#body ??= this.#parseBody());
  }

  #parseBody(): { lines: IndexLine[]; models: IndexModel[] } {
    const { types, readSlice } = this.#store;
    const [lines, models] = readSlice(2 * this.#at + 1) as [LineRow[], ModelRow[]];
    return {
      lines: lines.map((row) => readLineRow(row, types)),
      models: models.map((row) => readModelRow(row, types)),
    };
  }
}

/** A type that another edition had and this one has not. */
const toKnownType = (type: DeviceType): DeviceType =>
  DEVICE_TYPES.includes(type) ? type : 'other';

const readType = (types: readonly DeviceType[], number: number): DeviceType =>
  types[number] ?? 'other';

const readLineRow = ([id, name, type]: LineRow, types: readonly DeviceType[]): IndexLine => ({
  id,
  name,
  type: readType(types, type),
});

function readModelRow(row: ModelRow, types: readonly DeviceType[]): IndexModel {
  const [id, name, type, line = -1, codes, names, revision, gtins] = row;
  return {
    id: id === 0 ? toOwnId(name) : id,
    name,
    type: readType(types, type),
    ...(line < 0 ? {} : { line }),
    ...(names ? { names } : {}),
    ...(codes ? { codes } : {}),
    ...(revision ? { revision } : {}),
    ...(gtins ? { gtins } : {}),
  };
}
