import type { Verdict } from '../engine/assessment.ts';
import type { Listing } from '../engine/listing.ts';
import type { Mapping } from './columns.ts';
import { decodeRow } from './decode-row.ts';
import type { Mangled } from './excel-codes.ts';
import { toFinding, type FindingId } from './finding.ts';
import type { Row } from './input/row.ts';
import { nameRow, type KnownRows } from './known-rows.ts';
import type { Problem } from './problem.ts';
import { formatResult, type Result, type Say } from './result.ts';

/** A row with its answer, whatever else stands in its columns. */
export interface Answered {
  row: Pick<Row, 'line'>;
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

/** A row with its answer and all its columns. */
export interface Checked extends Answered {
  row: Row;
}

/** The engine over a dataset, under one law and on one day, and the words of one language. */
export interface CheckContext {
  say: Say;
  judge(listing: Listing): Promise<Verdict>;
  /** Answers to rows that were met before: each context has its own. */
  known: KnownRows<RowAnswer>;
}

/** What is the same for all rows that say the same. */
export type RowAnswer = Pick<Checked, 'maker' | 'finding'> & { result: Result };

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
  const { title } = listing;
  try {
    const { result, maker, finding } = await answerListing(context, listing);
    const named = id === undefined ? result : { id, ...result };
    return { row, title, maker, result: named, finding, mangled };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const failed = { id: 'catalogue.problem.failed', params: { why: error.message } };
    return toProblem(row, { title, error: context.say(failed) });
  }
}

async function answerListing(context: CheckContext, listing: Listing): Promise<RowAnswer> {
  const name = nameRow(listing);
  const known = context.known.get(name);
  if (known !== undefined) return known;
  const result = formatResult(listing.title, await context.judge(listing), context.say);
  const maker = (result.identification.brand ?? listing.brand ?? '').slice(0, MAX_MAKER);
  const answer = { result, maker, finding: toFinding(result, maker) };
  context.known.note(name, answer);
  return answer;
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
