import type { FileClaim } from '../../data/brand-file.ts';
import { orderClaim } from '../../data/canonical-order.ts';
import type { Row } from '../../data/schema/row.ts';
import type { CollectionFile } from '../../data/schema/source.ts';
import type { UpstreamRow } from '../../readers/upstreams/contract.ts';
import { createFactId, createSupportClaim } from '../import/claims.ts';
import type { SupportRow } from '../import/facts.ts';
import type { StoredDocument } from './documents.ts';
import type { Place } from './join.ts';

const KINDS = {
  maker: 'manufacturer',
  regulator: 'regulator',
  'consumer-body': 'consumer-body',
  press: 'press',
  collection: 'collection',
  'research-sheet': 'research-sheet',
  unknown: 'research-sheet',
} as const;

const witnessOf = ({ rows, witness }: CollectionFile): CollectionFile['witness'] =>
  rows?.witness ?? witness;

export interface Statement {
  row: UpstreamRow;
  place: Place;
  document: StoredDocument;
}

/**
 * A statement of an upstream as a row of the dataset, with the id that place and source give it.
 */
export function createRow(
  { row, place, document }: Statement,
  source: CollectionFile,
  today: string,
): Row {
  const claim =
    row.exploited === undefined
      ? createSupportClaim(toSupportRow(row, { source, document, today }), '')
      : createExploitedClaim(row.exploited, source, today);
  const publisher = source.rows?.publisher ?? source.publisher;
  const id = createFactId(`${place.brand}/${place.model}`, claim, publisher);
  const { source: _source, ...said } = orderClaim({
    ...claim,
    ...listCaveats(row, claim),
    id,
    entry: row.key,
  } as FileClaim);
  return {
    brand: place.brand,
    model: place.model,
    ...said,
    link: row.link ?? source.rows?.link ?? source.address,
    ...(document.recordedIn === undefined ? {} : { recordedIn: document.recordedIn }),
    ...(document.published === undefined ? {} : { published: document.published }),
    publisher,
    witness: witnessOf(source),
  } as Row;
}

/** What the upstream says of its entry that bounds it. */
function listCaveats(
  { optIn, approximate }: UpstreamRow,
  { caveats = [] }: FileClaim,
): Pick<FileClaim, 'caveats'> {
  const all = [
    ...caveats,
    ...(optIn ? (['opt-in'] as const) : []),
    ...(approximate ? (['approximate-date'] as const) : []),
  ];
  return all.length === 0 ? {} : { caveats: all };
}

/** What the importer knows how to make a claim of. */
function toSupportRow(
  row: UpstreamRow,
  { source, document, today }: { source: CollectionFile; document: StoredDocument; today: string },
): SupportRow {
  const published = document.published ?? today;
  return {
    brand: '',
    maker: '',
    category: row.type ?? 'other',
    line: null,
    models: [row.model],
    gtins: [],
    basis: findBasisWord(row, published),
    until: row.until,
    precision: row.precision,
    years: row.years,
    bound:
      row.bound ?? (row.until === undefined && row.years === undefined ? null : source.rows?.bound),
    what: row.what ?? source.rows?.what,
    from: row.from,
    start: row.start,
    lastSold: row.lastSold,
    endOfLife: row.endOfLife,
    released: row.released,
    published,
    source_date: null,
    sourceStatus: row.sourceStatus,
    words: row.words,
    limits: row.limits,
    jurisdiction: row.market ?? source.rows?.market ?? 'global',
    source_kind: KINDS[witnessOf(source)],
    publisher: source.rows?.publisher ?? source.publisher,
    link: row.link ?? source.rows?.link ?? source.address,
    source_url: null,
    recordedIn: document.recordedIn,
    read_on: today,
    note: '',
  };
}

/** A day that lay behind when the source was published has passed; a minimum never ends. */
function findBasisWord(row: UpstreamRow, published: string): string {
  if (row.state === 'updated') return 'still-updated';
  if (row.state === 'ended') return 'ended';
  if (row.until === undefined) return row.from === undefined ? 'years' : `years-from-${row.from}`;
  return row.until <= published.slice(0, row.until.length) &&
    row.until !== published.slice(0, row.until.length)
    ? 'ended'
    : 'end-date';
}

const createExploitedClaim = (
  { cve, added, endOfLifeNoted }: NonNullable<UpstreamRow['exploited']>,
  source: CollectionFile,
  today: string,
): FileClaim => ({
  kind: 'exploited',
  id: '',
  cve,
  added,
  endOfLifeNoted,
  jurisdiction: source.rows?.market ?? 'global',
  source: '',
  read: today,
  obtained: 'read',
});
