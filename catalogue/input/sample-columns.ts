import { createMapping, type Mapping } from '../columns.ts';
import { refuseColumns } from './header.ts';
import { peek } from './peek.ts';
import type { Table } from './read-delimited.ts';
import { InputRefusal, type Row } from './row.ts';

/** So many rows tell which fields the rows of a file without a header have. */
const SAMPLED_ROWS = 200;
const MAX_COLUMNS = 500;

/**
 * Rows that name their own fields, as a table: the columns are the fields of the first rows.
 * Throws `InputRefusal` where rows have fields and none of them is a title or a GTIN.
 */
export async function sampleColumns(
  rows: AsyncIterable<Row>,
  chosen: Mapping | undefined,
): Promise<Table> {
  const { head, all } = await peek(rows, (seen) => seen.length >= SAMPLED_ROWS);
  const columns = [...new Set(head.flatMap(({ fields }) => Object.keys(fields)))];
  for (const wanted of Object.values(chosen ?? {}).flat())
    if (!columns.includes(wanted))
      throw new InputRefusal(
        {
          id: 'catalogue.refused.no-column',
          params: { column: wanted, columns: columns.slice(0, 20).join(', ') },
        },
        columns,
      );
  const mapping = createMapping(columns, chosen);
  const hasFields = columns.length > 0;
  if (hasFields && mapping.title === undefined && mapping.gtin === undefined)
    throw refuseColumns(columns);
  return { columns: columns.slice(0, MAX_COLUMNS), mapping, rows: all };
}
