import { foldKey } from '../engine/text/fold.ts';
import { MEANINGS, NAMES, SHORTENED, type Meaning } from './column-names.ts';

export { MEANINGS, type Meaning } from './column-names.ts';

interface KnownName {
  meaning: Meaning;
  /** The lower, the more exact. */
  rank: number;
}

const BY_NAME: ReadonlyMap<string, KnownName> = new Map(
  MEANINGS.flatMap((meaning) =>
    NAMES[meaning].map((name, rank) => [foldKey(name), { meaning, rank }] as const),
  ),
);

/** "spec: Connectivity": a column of its own for one row of the specification. */
const SPEC_COLUMN = /^spec(?:s)?[.:]\s*(.+)$/i;

/** Label of a specification that a column is for; undefined for every other column. */
export const readSpecLabel = (name: string): string | undefined =>
  name.length > 500 ? undefined : SPEC_COLUMN.exec(name)?.[1];

const writeOut = (name: string): string =>
  name.replace(/\p{L}+\.?/gu, (word) => {
    const short = word.replace('.', '').toLowerCase();
    return Object.hasOwn(SHORTENED, short) ? ` ${SHORTENED[short]} ` : word;
  });

/** What a "number" or "code" behind the name leaves as it is: "Barcode No" is a barcode. */
const IS_CODE: ReadonlySet<Meaning> = new Set(['gtin', 'mpn', 'id']);

/** A known name in short, or with the word for what it is anyway. */
function findWrittenOut(name: string): KnownName | undefined {
  const key = foldKey(writeOut(name));
  const known = BY_NAME.get(key) ?? BY_NAME.get(key.replace(/number$/, 'code'));
  if (known !== undefined) return known;
  const code = BY_NAME.get(key.replace(/(?:number|code)$/, ''));
  return code !== undefined && IS_CODE.has(code.meaning) ? code : undefined;
}

/** Names as Excel, Google ("g:title") and Shopify ("Option (product.metafields…)") write them. */
function findKnown(name: string): KnownName | undefined {
  const plain = name.replace(/\s*\(column \d+\)$/, '').slice(0, 200);
  return (
    BY_NAME.get(foldKey(plain)) ??
    BY_NAME.get(foldKey(plain.replace(/^\s*(?:g|c)\s*[:.]/i, ''))) ??
    findWrittenOut(plain)
  );
}

/** What a column of this name means to us. */
export const readMeaning = (name: string): Meaning | undefined => findKnown(name)?.meaning;

/** For each meaning the columns that have it, the one to prefer first. */
export type Mapping = Partial<Record<Meaning, string[]>>;

/** Columns by their usual names; what the user chose stands in place of what the names say. */
export function createMapping(columns: readonly string[], chosen: Mapping = {}): Mapping {
  const taken = new Set(Object.values(chosen).flat());
  const known = columns
    .filter((column) => !taken.has(column))
    .flatMap((column) => {
      const found = findKnown(column);
      return found === undefined ? [] : [{ column, ...found }];
    })
    .sort((one, other) => one.rank - other.rank);
  const mapping: Mapping = {};
  for (const meaning of MEANINGS) {
    const named = known.filter((each) => each.meaning === meaning).map(({ column }) => column);
    const list = chosen[meaning] ?? named;
    if (list.length > 0) mapping[meaning] = list;
  }
  return mapping;
}

/** Columns of equal name and meaning, as "title" twice: the first that is filled is taken. */
export function listDoubled(mapping: Mapping): { meaning: Meaning; columns: string[] }[] {
  return (['title', 'brand', 'gtin', 'model', 'mpn'] as const).flatMap((meaning) => {
    const columns = mapping[meaning] ?? [];
    const [first = ''] = columns;
    const plain = (name: string): string => foldKey(name.replace(/\s*\(column \d+\)$/, ''));
    const same = columns.filter((column) => plain(column) === plain(first));
    return same.length > 1 ? [{ meaning, columns: same }] : [];
  });
}
