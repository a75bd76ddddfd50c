import { formatDeviceName } from '../../engine/device-name.ts';
import type { Checked } from '../check-row.ts';
import { FINDINGS } from '../finding.ts';
import type { Result, Say } from '../result.ts';
import { listFields } from './cell.ts';

/** Columns that stand behind those of the file, in plain words. */
const COLUMNS = [
  'row',
  'finding',
  'todo',
  'says',
  'until',
  'device',
  'matched',
  'law',
  'sentence',
  'publisher',
  'source',
  'read',
  'problem',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Header of the sheet that people read: the file's own columns, then ours. */
export const listPlainHeader = (columns: readonly string[], say: Say): string[] => [
  ...columns,
  say({ id: 'catalogue.column.further' }),
  ...COLUMNS.map((column) => say({ id: `catalogue.column.${column}` })),
];

/** Cells of one row of that sheet. */
export function listPlainCells(checked: Checked, columns: readonly string[], say: Say): string[] {
  const { row, finding, result } = checked;
  const { cells, further } = listFields(row.fields, columns);
  const own: Cells = {
    row: String(row.line),
    finding: say({ id: `catalogue.finding.${finding}` }),
    todo: say({ id: `catalogue.todo.${FINDINGS[finding].todo}` }),
    ...('error' in result ? { problem: result.error } : describeResult(result, say)),
  };
  return [...cells, further, ...COLUMNS.map((column) => own[column] ?? '')];
}

function describeResult(result: Result, say: Say): Cells {
  if (result.connectable === 'no') return {};
  const { identification, support } = result;
  const source = support.claims[0]?.source;
  return {
    says: result.headline,
    until: describeEnd(support, say),
    device: formatDeviceName(identification) ?? '',
    matched: say({ id: `catalogue.matched.${identification.level}` }),
    law: say({ id: `catalogue.scope.${result.scope}` }),
    sentence: support.sentence,
    publisher: source?.publisher ?? '',
    source: source?.url ?? '',
    read: source?.read ?? '',
  };
}

/** How much of a day is shown where only its month or year is known. */
const LENGTH: Partial<Record<string, number>> = { month: 7, year: 4 };

/**
 * No finer than its source, a minimum never as an end, a day of another market never without that
 * market's name.
 */
function describeEnd(support: Result['support'], say: Say): string {
  const { until, untilBound, untilPrecision, untilMarket } = support;
  if (until === null) return '';
  const date = until.slice(0, LENGTH[untilPrecision ?? 'day']);
  const day = untilBound === 'at-least' ? say({ id: 'date.or-later', params: { date } }) : date;
  return untilMarket === null ? day : `${day} (${untilMarket})`;
}
