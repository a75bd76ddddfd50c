import { BYTE_ORDER_MARK, formatCsvCells } from '../../../messages/spreadsheet-cell.ts';
import type { Coding } from '../../store/record-schema.ts';
import { formatUtc, type RecordRow } from './rows.ts';

const SEPARATOR = ' | ';

type Cell = string | number | undefined;

/** Names stay, whatever the language: tables are joined by them. */
const describeCells = (row: RecordRow): Record<string, Cell> => ({
  ...describePlace(row),
  ...describeOffer(row),
  ...describeFinding(row),
  ...describeWork(row),
  ...describeProof(row),
});

const describePlace = ({ number, entry, visits, latest }: RecordRow): Record<string, Cell> => ({
  number,
  host: entry.host,
  key: entry.key,
  firstSeenUtc: formatUtc(entry.firstSeen),
  lastSeenUtc: formatUtc(entry.lastSeen),
  visits: visits.length,
  page: latest.shown.page,
  address: latest.shown.listing.url,
  position: latest.position ?? undefined,
  positionOf: latest.of ?? undefined,
});

function describeOffer({ latest, pageSays }: RecordRow): Record<string, Cell> {
  const { listing, traders } = latest.shown;
  return {
    title: listing.title,
    brand: listing.brand,
    gtin: listing.gtin,
    seller: listing.seller?.name,
    traders: traders.map(({ label, words }) => `${label}: ${words}`).join(SEPARATOR),
    price: listing.price?.amount,
    currency: listing.price?.currency,
    condition: listing.conditionWords ?? listing.condition,
    shopField: pageSays.join(SEPARATOR),
  };
}

function describeFinding({ latest: { found } }: RecordRow): Record<string, Cell> {
  const claims = found.findings.flatMap((finding) => finding.claims);
  return {
    device: found.device ?? undefined,
    matchedBy: found.level,
    reasons: found.reasons.join(SEPARATOR),
    headline: found.headline,
    status: found.status,
    until: found.until,
    untilMarket: found.untilMarket,
    untilBound: found.untilBound,
    untilPrecision: found.untilPrecision,
    sentence: found.findings[0]?.sentence,
    claimIds: claims.map(({ id }) => id).join(SEPARATOR),
    claimLinks: claims.map(({ url }) => url).join(SEPARATOR),
    archiveLinks: claims.flatMap(({ archive }) => archive ?? []).join(SEPARATOR),
    regime: found.regime,
    scope: found.scope,
    asOf: found.asOf,
  };
}

const describeWork = ({ entry, changes }: RecordRow): Record<string, Cell> => ({
  changed: changes.map(({ field }) => field).join(SEPARATOR),
  code: entry.coding?.finding,
  codeWhere: readPlace(entry.coding),
  secondCode: entry.second?.finding,
  secondCodeWhere: readPlace(entry.second),
  pinned: entry.pinned === true ? 'yes' : undefined,
  retracted: entry.retracted === undefined ? undefined : formatUtc(entry.retracted.at),
  retractedWhy: entry.retracted?.why,
  notes: entry.notes.map(({ at, words }) => `${formatUtc(at)} ${words}`).join(SEPARATOR),
});

const readPlace = (coding: Coding | undefined): string | undefined => coding?.where;

const describeProof = ({ latest }: RecordRow): Record<string, Cell> => ({
  sha256Shown: latest.hashes.shown,
  sha256Found: latest.hashes.found,
  sha256Picture: latest.hashes.picture,
  adapter: latest.shown.shop ?? undefined,
  layer: latest.shown.layer,
  dataset: latest.found.dataset,
  extension: latest.found.extension,
  browser: latest.found.browser,
  timeZone: latest.found.timeZone,
});

/** The record as CSV, one line a listing, as it was last seen; no cell is run as a formula. */
export function formatCsv(rows: readonly RecordRow[]): string {
  const lines = rows.map(describeCells);
  const names = Object.keys(lines[0] ?? { number: 0, title: '' });
  return `${BYTE_ORDER_MARK}${[
    formatCsvCells(names),
    ...lines.map((line) => formatCsvCells(names.map((name) => String(line[name] ?? '')))),
  ].join('\r\n')}\r\n`;
}
