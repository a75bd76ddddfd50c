import type { IsoDate } from '../engine/dataset.ts';
import type { TabListing } from '../messages/contracts.ts';
import { BYTE_ORDER_MARK, formatCsvCells } from '../messages/spreadsheet-cell.ts';
import { findPricePerYear } from './sort-listings.ts';

/** Named as in the command line's output, where it has them. */
const COLUMNS = [
  'title',
  'device',
  'type',
  'level',
  'status',
  'tone',
  'headline',
  'until',
  'price',
  'currency',
  'pricePerYear',
  'shop',
  'url',
  'day',
  'untilBound',
] as const;

const describeBound = ({ until, least }: TabListing['summary']): string => {
  if (until === undefined) return '';
  return least ? 'at-least' : 'until';
};

/** The listings of a page as CSV, one line each; `headline` stands where a listing has no chip. */
export function createCsv(
  listings: readonly TabListing[],
  { shop, day, headline }: { shop: string; day: IsoDate; headline: string },
): string {
  const lines = listings.map((each) => {
    const { summary, listing } = each;
    const perYear = findPricePerYear(each, day);
    const cells: Record<(typeof COLUMNS)[number], string> = {
      title: listing.title,
      device: summary.device ?? '',
      type: summary.type ?? '',
      level: summary.level,
      status: summary.status,
      tone: summary.tone,
      headline: summary.chip ?? headline,
      until: summary.until ?? '',
      price: listing.price === undefined ? '' : String(listing.price.amount),
      currency: listing.price?.currency ?? '',
      pricePerYear: perYear === null ? '' : perYear.toFixed(2),
      shop,
      url: listing.url ?? '',
      day,
      untilBound: describeBound(summary),
    };
    return formatCsvCells(COLUMNS.map((column) => cells[column]));
  });
  return `${BYTE_ORDER_MARK}${[formatCsvCells(COLUMNS), ...lines].join('\r\n')}\r\n`;
}
