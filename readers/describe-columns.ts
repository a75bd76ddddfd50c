import type { ReadInput, ReaderSettings } from './contract.ts';
import { SETTLED_SHARE, suggestColumns, type SuggestedColumn } from './grid/columns.ts';
import { isDateMeaning } from './grid/frame.ts';
import { frameEitherWay } from './grid/read-grid.ts';
import { gatherPairs, toGridOrLines } from './page/read-pairs.ts';
import { findMoments, foldLine } from './moments/find-moments.ts';
import { openPage } from './read-page.ts';

const MAX_COLUMNS = 60;

/** A column that a person should look at, and whether it needs an answer. */
export interface ColumnQuestion extends SuggestedColumn {
  /** It holds dates, and its header does not settle what they are about. */
  isOpen: boolean;
}

const holdsDates = ({ examples, meaning }: SuggestedColumn): boolean =>
  isDateMeaning(meaning) ||
  meaning === 'start' ||
  examples.some((cell) => findMoments(foldLine(cell), { order: 'dmy' }).length > 0);

const isOpen = (column: SuggestedColumn): boolean =>
  holdsDates(column) && (column.meaning === null || column.share < SETTLED_SHARE);

/**
 * The columns of the tables of a page that hold dates, each header once, with what they seem to
 * mean: for a person to confirm where no settings say so.
 */
export function describeColumns(
  input: ReadInput,
  settings: ReaderSettings,
  address: URL,
): ColumnQuestion[] {
  if (input.kind === 'json') return [];
  const { blocks, facts } = openPage(input, settings, address);
  const found = new Map<string, ColumnQuestion>();
  for (const block of gatherPairs(blocks)) {
    const grid = block.kind === 'pairs' ? toGridOrLines(block) : block;
    if (Array.isArray(grid) || grid.kind !== 'grid') continue;
    const framed = frameEitherWay(grid);
    const context = { facts, place: grid.place, caption: framed.caption };
    const columns = suggestColumns(framed, context).filter(({ header }) => header !== '');
    if (!columns.some(holdsDates)) continue;
    for (const column of columns)
      if (!found.has(column.header) && found.size < MAX_COLUMNS)
        found.set(column.header, { ...column, isOpen: isOpen(column) });
  }
  return [...found.values()];
}
