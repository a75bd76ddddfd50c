import { Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Claim, ClaimKind, Search, Source } from '../engine/dataset.ts';
import type { DeviceType } from '../engine/device-types.ts';

/** A claim as it stands in a brand file; `covers` follows from where it stands. */
export type FileClaim = {
  [Kind in ClaimKind]: Omit<Extract<Claim, { kind: Kind }>, 'covers'>;
}[ClaimKind];

export interface FileName {
  text: string;
  /** An ordinary word (Ring, Hive, Nest): counts as the brand only in a brand's position. */
  word?: true;
}

export interface FileLine {
  id: string;
  name: string;
  type: DeviceType;
  claims?: FileClaim[];
}

export interface FileModel {
  id: string;
  name: string;
  type: DeviceType;
  line?: string;
  names?: string[];
  codes?: string[];
  revision?: string;
  gtins?: string[];
  claims?: FileClaim[];
  /** The record is withdrawn; its id is never used again. */
  retired?: { reason: string; redirect?: string };
}

/** `data/brands/<id>.yaml`; the JSON Schema explains every field. */
export interface BrandFile {
  name: string;
  maker: string;
  /** File of the maker this sub-brand belongs to (Ring -> amazon). */
  owner?: string;
  /** The brand word itself is an ordinary word. */
  word?: true;
  aliases?: FileName[];
  claims?: FileClaim[];
  lines?: FileLine[];
  models?: FileModel[];
  searches?: Search[];
  sources: Record<string, Source>;
}

/** A mistake in a brand file, with the line it stands on (from 1). */
export interface Problem {
  file: string;
  line: number;
  field: string;
  message: string;
}

export type Parsed =
  | { ok: true; brand: BrandFile; lineOf: (path: readonly (string | number)[]) => number }
  | { ok: false; problems: Problem[] };

/**
 * Reads YAML. Shape is checked by the schema (`data/checks/schema.ts`); here only: is it YAML, and
 * a map.
 */
export function parseBrandFile(text: string, file: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const problems = document.errors.map((error): Problem => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    field: '(yaml)',
    message: error.message.split('\n')[0] ?? 'not YAML',
  }));
  // Aliases could blow a small file up to a huge one, and no brand file needs them.
  visit(document, {
    Alias: (_, alias) => {
      problems.push({
        file,
        line: counter.linePos(alias.range?.[0] ?? 0).line,
        field: '(yaml)',
        message: 'aliases (*name) are not allowed',
      });
    },
  });
  if (problems.length > 0) return { ok: false, problems };
  if (!isMap(document.contents))
    return {
      ok: false,
      problems: [
        {
          file,
          line: 1,
          field: '(file)',
          message: 'is not a map of fields; see data/schema/brand.schema.json',
        },
      ],
    };
  return {
    ok: true,
    brand: document.toJS() as BrandFile,
    lineOf: (path) => lineAt(document, counter, path),
  };
}

function lineAt(
  document: Document,
  counter: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return counter.linePos(range[0]).line;
  }
  return 1;
}

const CLAIM_KEYS = [
  'kind',
  'id',
  'basis',
  'status',
  'until',
  'years',
  'from',
  'released',
  'scheme',
  'level',
  'issued',
  'expires',
  'cve',
  'added',
  'endOfLifeNoted',
  'url',
  'page',
  'psti',
  'email',
  'securityTxt',
  'acknowledge',
  'updates',
  'pageRead',
  'cves',
  'firmware',
  'fixedIn',
  'year',
  'jurisdiction',
  'source',
  'read',
  'obtained',
  'caveats',
  'disputed',
];
const ORDER: Record<string, readonly string[]> = {
  file: [
    'name',
    'maker',
    'owner',
    'word',
    'aliases',
    'claims',
    'lines',
    'models',
    'searches',
    'sources',
  ],
  entry: ['id', 'name', 'type', 'line', 'revision', 'names', 'codes', 'gtins', 'retired', 'claims'],
  source: ['url', 'publisher', 'quality', 'licence', 'licenceGroup', 'published', 'archive'],
};

/**
 * The one canonical text of a brand file: fixed order of fields, lists sorted, a claim on one line.
 */
export function formatBrandFile(brand: BrandFile): string {
  const document = new Document(
    ordered(
      {
        ...brand,
        aliases: toNonEmpty(brand.aliases?.toSorted((a, b) => compare(a.text, b.text))),
        claims: claims(brand.claims),
        lines: toNonEmpty(
          brand.lines
            ?.map((line) => ordered({ ...line, claims: claims(line.claims) }, ORDER.entry))
            .toSorted(compareById),
        ),
        models: toNonEmpty(brand.models?.map(canonicalModel).toSorted(compareById)),
        searches: toNonEmpty(brand.searches),
        sources: Object.fromEntries(
          Object.entries(brand.sources)
            .toSorted(([a], [b]) => compare(a, b))
            .map(([key, source]) => [key, ordered({ ...source }, ORDER.source)]),
        ),
      },
      ORDER.file,
    ),
    { aliasDuplicateObjects: false },
  );
  visit(document, {
    Pair: (_, pair) => {
      if (
        isScalar(pair.key) &&
        ['names', 'codes', 'gtins', 'caveats', 'cves', 'about'].includes(String(pair.key.value)) &&
        pair.value
      )
        (pair.value as { flow?: boolean }).flow = true;
    },
    Map: (_, map) => {
      if (map.has('kind') && map.has('source')) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const canonicalModel = (model: FileModel): FileModel =>
  ordered(
    {
      ...model,
      names: toNonEmpty(model.names),
      codes: toNonEmpty(model.codes?.toSorted(compare)),
      gtins: toNonEmpty(model.gtins?.toSorted(compare)),
      claims: claims(model.claims),
    },
    ORDER.entry,
  );

const claims = (list: FileClaim[] | undefined): FileClaim[] | undefined =>
  toNonEmpty(
    list
      ?.map((claim) => ordered(claim, CLAIM_KEYS))
      .toSorted((a, b) => compare(a.kind + a.id, b.kind + b.id)),
  );

/** Plain code-unit order: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const compareById = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);
const toNonEmpty = <Item>(list: Item[] | undefined): Item[] | undefined =>
  list && list.length > 0 ? list : undefined;

function ordered<Value extends object>(value: Value, order: readonly string[] = []): Value {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => rank(order, a) - rank(order, b)),
  ) as Value;
}

const rank = (order: readonly string[], key: string): number =>
  order.includes(key) ? order.indexOf(key) : order.length;
