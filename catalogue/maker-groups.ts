import type { Checked } from './check-row.ts';
import { FINDING_IDS, FINDINGS, isDevice, type FindingId } from './finding.ts';

/** A product as a maker is asked about it. */
export interface GroupRow {
  maker: string;
  line: number;
  id?: string;
  gtin?: string;
  title: string;
  finding: FindingId;
  headline: string;
}

/** All products of one maker in a catalogue, the worst first. */
export interface MakerGroup {
  maker: string;
  findings: Partial<Record<FindingId, number>>;
  products: GroupRow[];
}

const GTIN_COLUMN = /^(?:g[:.])?(?:gtin|ean|upc|bar ?code)/i;

/** A checked row as one of a group; nothing for what is no device. */
export function toGroupRow({ row, title, maker, finding, result }: Checked): GroupRow[] {
  if (!isDevice(finding) || 'error' in result) return [];
  const gtin = Object.entries(row.fields).find(([name]) => GTIN_COLUMN.test(name))?.[1];
  return [
    {
      maker,
      line: row.line,
      title,
      finding,
      headline: result.headline,
      ...(result.id === undefined ? {} : { id: result.id }),
      ...(typeof gtin === 'string' && gtin !== '' ? { gtin: gtin.slice(0, 40) } : {}),
    },
  ];
}

const RANK = new Map(FINDING_IDS.map((finding, at) => [finding, at]));
const rank = ({ finding }: GroupRow): number => RANK.get(finding) ?? 0;

/** Products by maker; the maker with the worst finding first, then the one with most to ask. */
export function groupByMaker(rows: readonly GroupRow[]): MakerGroup[] {
  const groups = new Map<string, GroupRow[]>();
  for (const row of rows) {
    const known = groups.get(row.maker);
    if (known) known.push(row);
    else groups.set(row.maker, [row]);
  }
  return [...groups]
    .map(([maker, products]) => {
      const sorted = products.toSorted((one, other) => rank(one) - rank(other));
      return { maker, findings: countFindings(sorted), products: sorted };
    })
    .sort(
      (one, other) =>
        Number(one.maker === '') - Number(other.maker === '') ||
        worst(one) - worst(other) ||
        other.products.length - one.products.length,
    );
}

const worst = ({ products: [first] }: MakerGroup): number => (first ? rank(first) : 0);

function countFindings(rows: readonly GroupRow[]): MakerGroup['findings'] {
  const counts: MakerGroup['findings'] = {};
  for (const { finding } of rows) counts[finding] = (counts[finding] ?? 0) + 1;
  return counts;
}

/** Products that a maker is to be asked about. */
export const listToAsk = ({ products }: MakerGroup): GroupRow[] =>
  products.filter(({ finding }) => ['ask', 'hold'].includes(FINDINGS[finding].todo));
