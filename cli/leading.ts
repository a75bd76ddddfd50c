import type { Assessment } from '../engine/assessment.ts';
import { assessListing } from '../engine/assess-listing.ts';
import type { IsoDate } from '../engine/dataset.ts';
import type { IndexBrand, IndexModel, PackReader } from '../engine/packed-dataset.ts';
import { findCatalogue } from '../engine/i18n/catalogues.ts';
import type { Listing } from '../engine/listing.ts';
import type { Recogniser } from '../engine/recogniser.ts';

/** What leads on listings: one title a model, as a shop in Great Britain would offer it new. */
export interface Leading {
  alert: number;
  caution: number;
  good: number;
  neutral: number;
  /** Led by a source that says no day of its own. */
  undated: number;
  olderThan24Months: number;
  byStatus: Record<string, number>;
  byWitness: Record<string, number>;
}

/** A model's title and what the engine says of it. */
export interface LedTitle {
  listing: Listing;
  assessment: Assessment;
}

const DAYS_24_MONTHS = 731;

/** Assesses one title per model of the index, on one day, under UK law. */
export async function* assessEachModel(
  recogniser: Recogniser,
  reader: PackReader,
  today: IsoDate,
): AsyncGenerator<LedTitle> {
  const index = await reader.index();
  for (const brand of index.brands)
    for (const model of brand.models) {
      const listing = createListing(brand, model);
      yield {
        listing,
        assessment: await assessListing(recogniser, reader, listing, { regime: 'uk', today }),
      };
    }
}

function createListing(brand: IndexBrand, model: IndexModel): Listing {
  const type = findCatalogue('en')[`type.${model.type}`] ?? '';
  const title = [brand.name, model.name, model.revision, type].filter(Boolean).join(' ');
  return {
    key: `${brand.id}/${model.id}`,
    kind: 'row',
    title,
    brand: brand.name,
    market: 'GB',
    condition: 'new',
  };
}

/** Counts tones, statuses and witnesses of what leads. */
export async function countLeading(
  titles: AsyncIterable<LedTitle>,
  today: IsoDate,
): Promise<Leading> {
  const leading: Leading = {
    alert: 0,
    caution: 0,
    good: 0,
    neutral: 0,
    undated: 0,
    olderThan24Months: 0,
    byStatus: {},
    byWitness: {},
  };
  for await (const { assessment } of titles) countOne(leading, assessment, today);
  return leading;
}

function countOne(leading: Leading, { tone, status, support }: Assessment, today: IsoDate): void {
  leading[tone]++;
  leading.byStatus[status] = (leading.byStatus[status] ?? 0) + 1;
  const [lead] = support.claims;
  if (support.status === 'none-found' || support.status === 'listing-only' || !lead) return;
  const { witness, published } = lead.source;
  leading.byWitness[witness] = (leading.byWitness[witness] ?? 0) + 1;
  if (published === undefined) leading.undated++;
  else if (Date.parse(today) - Date.parse(published) > DAYS_24_MONTHS * 86_400_000)
    leading.olderThan24Months++;
}
