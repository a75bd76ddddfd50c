import { FINDING_IDS } from '../../catalogue/finding.ts';
import type { MakerGroup } from '../../catalogue/maker-groups.ts';
import { formatCsvLine, BYTE_ORDER_MARK } from '../../catalogue/output/cell.ts';
import { formatJsonLine } from '../../catalogue/output/ndjson.ts';
import { formatLetter } from '../../catalogue/request-letter.ts';
import { listToAsk } from '../../catalogue/maker-groups.ts';
import type { Say } from '../../catalogue/result.ts';

/** How groups are written: under which heading, and one of them. */
interface GroupForm {
  header: string[];
  lines(group: MakerGroup): string[];
}

const COLUMNS = ['maker', 'products', 'ask', ...FINDING_IDS];

const listCells = (group: MakerGroup): string[] => [
  group.maker,
  String(group.products.length),
  String(listToAsk(group).length),
  ...FINDING_IDS.map((finding) => String(group.findings[finding] ?? 0)),
];

/** The columns and cells of groups in a sheet. */
export const GROUP_SHEET = { columns: COLUMNS, listCells };

/** Groups as JSON with their letter, as CSV, or as text for people. */
export function createGroupForm(format: string, today: string, say: Say): GroupForm {
  const letter = (group: MakerGroup): string =>
    group.maker === '' || listToAsk(group).length === 0 ? '' : formatLetter(group, today, say);
  if (format === 'csv')
    return {
      header: [`${BYTE_ORDER_MARK}${formatCsvLine(COLUMNS)}`],
      lines: (group) => [formatCsvLine(listCells(group))],
    };
  if (format === 'table')
    return { header: [], lines: (group) => listText(group, say, letter(group)) };
  return {
    header: [],
    lines: (group) => [
      formatJsonLine({
        maker: group.maker === '' ? null : group.maker,
        findings: group.findings,
        products: group.products.map(({ maker: _maker, ...product }) => product),
        letter: letter(group) === '' ? null : letter(group),
      }),
    ],
  };
}

function listText(group: MakerGroup, say: Say, letter: string): string[] {
  const counts = FINDING_IDS.flatMap((finding) => {
    const count = group.findings[finding];
    return count === undefined ? [] : [`${say({ id: `catalogue.finding.${finding}` })} ${count}`];
  });
  const name = group.maker === '' ? say({ id: 'catalogue.summary.no-maker' }) : group.maker;
  return [`${name}: ${counts.join(' · ')}`, ...(letter === '' ? [] : ['', letter, ''])];
}
