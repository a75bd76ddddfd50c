import type { Assessment } from '../engine/assessment.ts';
import type { Listing } from '../engine/listing.ts';
import type { Mapping } from './columns.ts';
import { decodeRow } from './decode-row.ts';
import type { Mangled } from './excel-codes.ts';
import { toFinding, type FindingId } from './finding.ts';
import type { Row } from './input/row.ts';
import type { Problem } from './problem.ts';
import { formatResult, type Result, type Say } from './result.ts';

/** A row with its answer. */
export interface Checked {
  row: Row;
  title: string;
  /**
   * Brand recognised, else the brand that the row names, not at full length; empty where neither.
   */
  maker: string;
  result: Result | Problem;
  finding: FindingId;
  /** Codes that a spreadsheet has changed. */
  mangled: readonly Mangled[];
}

/** The engine over a dataset, under one law and on one day, and the words of one language. */
export interface CheckContext {
  say: Say;
  assess(listing: Listing): Promise<Assessment>;
}

/** A column of brands may hold anything. */
const MAX_MAKER = 80;

/** Checks one row. A row that cannot be read is answered by the reason. */
export async function checkRow(
  context: CheckContext,
  mapping: Mapping,
  row: Row,
): Promise<Checked> {
  const decoded = decodeRow(row, mapping);
  if (!decoded.ok) {
    const { id, title, problem } = decoded;
    return toProblem(row, {
      ...(id === undefined ? {} : { id }),
      title,
      error: context.say(problem),
    });
  }
  const { id, listing, mangled } = decoded;
  try {
    const result = formatResult(listing.title, await context.assess(listing), context.say);
    const maker = (result.identification.brand ?? listing.brand ?? '').slice(0, MAX_MAKER);
    return {
      row,
      title: listing.title,
      maker,
      result: id === undefined ? result : { id, ...result },
      finding: toFinding(result, maker),
      mangled,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const failed = { id: 'catalogue.problem.failed', params: { why: error.message } };
    return toProblem(row, { title: listing.title, error: context.say(failed) });
  }
}

function toProblem(
  row: Row,
  { id, title, error }: { id?: string; title: string | undefined; error: string },
): Checked {
  const result: Problem = {
    ...(id === undefined ? {} : { id }),
    line: row.line,
    error,
    ...(title === undefined ? {} : { title }),
  };
  return { row, title: title ?? '', maker: '', result, finding: 'unreadable', mangled: [] };
}
