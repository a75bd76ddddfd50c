import { Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { compare, compareById, orderClaim, orderFields, ORDER } from './canonical-order.ts';
import type { BrandFile, FileClaim, FileModel } from './schema/brand-file.ts';

export type {
  BrandFile,
  FileClaim,
  FileLine,
  FileModel,
  FileName,
  FileSource,
} from './schema/brand-file.ts';

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
 * Reads YAML. Shape is checked by the schema (`data/schema/brand-file.ts`); here only: is it YAML,
 * and a map.
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

/**
 * The one canonical text of a brand file: fixed order of fields, lists sorted, a claim on one line.
 */
export function formatBrandFile(merged: BrandFile): string {
  const brand = withoutRows(merged);
  const document = new Document(
    orderFields(
      {
        ...brand,
        aliases: toNonEmpty(brand.aliases?.toSorted((a, b) => compare(a.text, b.text))),
        claims: claims(brand.claims),
        lines: toNonEmpty(
          brand.lines
            ?.map((line) => orderFields({ ...line, claims: claims(line.claims) }, ORDER.entry))
            .toSorted(compareById),
        ),
        models: toNonEmpty(brand.models?.map(canonicalModel).toSorted(compareById)),
        namesFrom: toNonEmpty(brand.namesFrom),
        searches: toNonEmpty(brand.searches),
        sources: Object.fromEntries(
          Object.entries(brand.sources)
            .toSorted(([a], [b]) => compare(a, b))
            .map(([key, source]) => [key, orderFields({ ...source }, ORDER.source)]),
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
        ['names', 'codes', 'gtins', 'caveats', 'cves', 'about', 'for', 'hosts'].includes(
          String(pair.key.value),
        ) &&
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

/** Claims that stand in `data/rows/` are written there. */
function withoutRows(brand: BrandFile): BrandFile {
  const isOwn = ({ source }: FileClaim): boolean => brand.sources[source]?.collection === undefined;
  const keepOwn = <Holder extends { claims?: FileClaim[] | undefined }>(holder: Holder): Holder =>
    holder.claims ? { ...holder, claims: holder.claims.filter(isOwn) } : holder;
  return {
    ...keepOwn(brand),
    lines: brand.lines?.map(keepOwn),
    models: brand.models?.map(keepOwn),
    sources: Object.fromEntries(
      Object.entries(brand.sources).filter(([, { collection }]) => collection === undefined),
    ),
  };
}

const canonicalModel = (model: FileModel): FileModel =>
  orderFields(
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
  toNonEmpty(list?.map(orderClaim).toSorted((a, b) => compare(a.kind + a.id, b.kind + b.id)));

const toNonEmpty = <Item>(list: Item[] | undefined): Item[] | undefined =>
  list && list.length > 0 ? list : undefined;
