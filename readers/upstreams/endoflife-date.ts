import { parse } from 'yaml';
import type { DeviceType } from '../../engine/device-types.ts';
import type { LeftOut } from '../contract.ts';
import type { UpstreamFile, UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords, isFields, listFields, parseJson, readMoment, readText } from './read-json.ts';
import type { Fields } from './read-json.ts';

/** A product of endoflife.date as the registry describes it. */
interface Product {
  brand: string;
  type?: DeviceType;
  what?: UpstreamRow['what'];
  bound?: UpstreamRow['bound'];
  precision?: 'month';
  /** The page calls its days approximate. */
  approximate?: boolean;
  /** A word that stands before the labels of the page: "iPhone" of "17 Pro". */
  prefix?: string;
}

/** endoflife.date: a product's page of the repository (front matter), or its answer of the API. */
export const read: UpstreamReader = (files, settings) => {
  const products = isFields(settings.products) ? settings.products : {};
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, file] of files.entries()) {
    const id = /([a-z0-9-]+)(?:\.md|\.json|\/)?$/.exec(file.path)?.[1] ?? '';
    const product = products[id];
    const releases = listReleases(file);
    if (!isProduct(product) || releases === undefined)
      leftOut.push({ words: file.path, why: 'is no product of the registry, or cannot be read' });
    else
      for (const release of releases) {
        const row = readRelease(release, { id, file: at, product });
        if ('why' in row) leftOut.push(row);
        else rows.push(row);
      }
  }
  return { rows, leftOut };
};

const isProduct = (value: unknown): value is Product =>
  isFields(value) && readText(value.brand) !== undefined;

function listReleases({ text }: UpstreamFile): Fields[] | undefined {
  const page = text.startsWith('---') ? parseFrontMatter(text) : parseJson(text);
  if (!isFields(page)) return undefined;
  const holder = isFields(page.result) ? page.result : page;
  return Array.isArray(holder.releases) ? listFields(holder.releases) : undefined;
}

function parseFrontMatter(text: string): unknown {
  const end = text.indexOf('\n---', 3);
  try {
    return end === -1 ? undefined : (parse(text.slice(3, end), { maxAliasCount: 0 }) as unknown);
  } catch {
    return undefined;
  }
}

function readRelease(
  release: Fields,
  { id, file, product }: { id: string; file: number; product: Product },
): UpstreamRow | LeftOut {
  const cycle = readText(release.releaseCycle) ?? readText(release.name) ?? '';
  const label = createLabel(
    readText(release.releaseLabel) ?? readText(release.label) ?? cycle,
    product.prefix,
  );
  const ended = release.eol ?? release.eolFrom ?? release.isEol;
  const until = readMoment(ended);
  if (cycle === '') return { words: cutWords(label), why: 'has no name' };
  if (until === undefined && typeof ended !== 'boolean')
    return { words: cutWords(`${id} ${label}`), why: 'says nothing of an end' };
  const released = readMoment(release.releaseDate);
  return {
    key: `${id}/${cycle}`,
    file,
    model: label,
    brand: product.brand,
    words: cutWords(`${label}: eol ${until ?? String(ended)}`),
    ...(until === undefined
      ? { state: ended === true ? ('ended' as const) : ('updated' as const) }
      : { until: product.precision === 'month' ? until.slice(0, 7) : until }),
    ...(until !== undefined && product.approximate === true ? { approximate: true as const } : {}),
    ...(released === undefined ? {} : { released }),
    ...(product.type === undefined ? {} : { type: product.type }),
    ...(product.what === undefined ? {} : { what: product.what }),
    ...(product.bound === undefined ? {} : { bound: product.bound }),
    link: `https://endoflife.date/${id}`,
  };
}

function createLabel(written: string, prefix = ''): string {
  const label = written.replace(/\s+/g, ' ').trim();
  return prefix === '' || label.toLowerCase().startsWith(prefix.toLowerCase())
    ? label
    : `${prefix} ${label}`;
}
