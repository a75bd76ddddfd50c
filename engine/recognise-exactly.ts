import type { Detection } from './assessment.ts';
import type { IndexBrand, IndexModel, PackIndex } from './packed-dataset.ts';
import type { Recogniser } from './recogniser.ts';
import { foldKey } from './text/fold.ts';

/** A product as a maker's list names it. */
export interface NamedProduct {
  model: string;
  brand?: string | undefined;
  codes?: readonly string[] | undefined;
  revision?: string | undefined;
}

/** The model of the dataset that a name means, and nothing beside it. */
export interface ExactMatch {
  brandId: string;
  brand: string;
  modelId: string;
  model: string;
}

const ANY_DEVICE: Detection = { connectable: 'yes', type: null, reasons: [] };

/** "Hardware version V3.20", "v3.2" and "3.20" name one revision. */
const toRevisionKey = (text: string): string =>
  foldKey(text.replace(/hardware|version|revision|\bhw\b|\bver\b\.?|\brev\b\.?/gi, ''))
    .replace(/^v(?=\d)/, '')
    .replace(/(?<=\d)0+$/, (zeros) => (/[.,]/.test(text) ? '' : zeros));

/** Keys of a name with and without the brand before it. */
function listNameKeys(name: string, brand: IndexBrand): string[] {
  const key = foldKey(name);
  const starts = brand.names
    .map(({ text }) => foldKey(text))
    .filter((start) => start !== '' && key.startsWith(start) && key.length > start.length);
  return [key, ...starts.map((start) => key.slice(start.length))];
}

function isNamed(model: IndexModel, brand: IndexBrand, product: NamedProduct): boolean {
  const own = new Set(
    [model.name, ...(model.names ?? []), ...(model.codes ?? [])].flatMap((name) =>
      listNameKeys(name, brand),
    ),
  );
  return [product.model, ...(product.codes ?? [])].some((name) =>
    listNameKeys(name, brand).some((key) => key.length > 1 && own.has(key)),
  );
}

const isRevision = ({ revision }: IndexModel, product: NamedProduct): boolean =>
  revision === undefined ||
  (product.revision !== undefined && toRevisionKey(product.revision) === toRevisionKey(revision));

/**
 * Makes the matcher of lists: the recogniser finds, and only a name or code that is the model's
 * whole name counts: "C200 stand" is no C200. Where a model is held by hardware revision the list
 * must name that revision.
 */
export function createExactMatcher(
  engine: Recogniser,
  index: PackIndex,
): (product: NamedProduct, pageBrand?: string) => ExactMatch | null {
  const brands = new Map(index.brands.map((brand) => [brand.id, brand]));
  const find = (product: NamedProduct, name: string, brand: string | undefined) => {
    const title = [brand, name, product.revision].filter(Boolean).join(' ');
    const listing = { key: 'row', kind: 'row' as const, title, ...(brand ? { brand } : {}) };
    const { identification } = engine.identify(listing, ANY_DEVICE);
    const record = brands.get(identification.brandId ?? '');
    const model = record?.models.find(({ id }) => id === identification.modelId);
    return record && model && isNamed(model, record, product) && isRevision(model, product)
      ? { brandId: record.id, brand: record.name, modelId: model.id, model: model.name }
      : null;
  };
  return (product, pageBrand) => {
    const names = [product.model, ...(product.codes ?? []).slice(0, 10)];
    const named = product.brand === undefined ? [undefined, pageBrand] : [product.brand, pageBrand];
    for (const brand of new Set(named))
      for (const name of names) {
        const found = find(product, name, brand);
        if (found) return found;
      }
    return null;
  };
}

const MIN_BEGINNING = 5;

/**
 * The brand whose name an address carries ("reolink.com", "lorextechnology.co.uk"); the longest.
 */
export function findHostBrand({ hostname }: URL, index: PackIndex): string | undefined {
  const labels = hostname.toLowerCase().split('.').slice(0, -1);
  let best = '';
  let found: string | undefined;
  for (const { name, names } of index.brands)
    for (const { text } of names) {
      const key = foldKey(text);
      const fits = labels.some(
        (label) => label === key || (key.length >= MIN_BEGINNING && foldKey(label).startsWith(key)),
      );
      if (fits && key.length > best.length && key.length > 2) {
        best = key;
        found = name;
      }
    }
  return found;
}
