import * as v from 'valibot';
import {
  caseSchema,
  entrySchema,
  MAX_ENTRIES,
  visitSchema,
  type Case,
  type Entry,
  type Visit,
} from '../../store/record-schema.ts';
import { toEntryId } from '../../store/records.ts';
import { FORM } from './export-lines.ts';

const MAX_LINES = MAX_ENTRIES * 10;
const MAX_LINE = 2_000_000;

const caseLine = v.object({
  type: v.literal('case'),
  form: v.literal(FORM),
  ...v.omit(caseSchema, ['id']).entries,
});
const listingLine = v.object({
  ...v.omit(entrySchema, ['id', 'case']).entries,
  type: v.literal('listing'),
});
const visitLine = v.object({
  ...v.omit(visitSchema, ['id', 'entry', 'case']).entries,
  type: v.literal('visit'),
  host: entrySchema.entries.host,
  key: entrySchema.entries.key,
});
const line = v.variant('type', [caseLine, listingLine, visitLine]);
type Line = v.InferOutput<typeof line>;

/** A case as a file has it, under the id it has here; or the first line that is wrong, and how. */
export type ParsedLines =
  { case: Case; entries: Entry[]; visits: Visit[] } | { line: number; problem: string };

/** Reads a record's lines: all of them or nothing. Everything in them is somebody else's word. */
export function parseLines(text: string, caseId: string): ParsedLines {
  const found: Found = { case: null, entries: new Map(), visits: new Map() };
  let [at, from] = [0, 0];
  while (from < text.length) {
    at++;
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end;
    const problem =
      at > MAX_LINES ? 'too many lines' : takeLine(text.slice(from, next), caseId, found);
    if (problem !== null) return { line: at, problem };
    from = next + 1;
  }
  if (found.case === null) return { line: 1, problem: 'no case' };
  return {
    case: found.case,
    entries: [...found.entries.values()],
    visits: [...found.visits.values()],
  };
}

interface Found {
  case: Case | null;
  entries: Map<string, Entry>;
  visits: Map<string, Visit>;
}

/** Takes a line in; what is wrong with it, or null. */
function takeLine(text: string, caseId: string, found: Found): string | null {
  if (text.trim() === '') return null;
  const parsed = parseLine(text);
  if (typeof parsed === 'string') return parsed;
  if ((parsed.type === 'case') !== (found.case === null))
    return parsed.type === 'case' ? 'a second case' : 'no case before it';
  if (parsed.type === 'case') {
    const { type: _, form: _form, ...own } = parsed;
    found.case = { ...own, id: caseId };
    return null;
  }
  return parsed.type === 'listing'
    ? takeListing(parsed, caseId, found)
    : takeVisit(parsed, caseId, found);
}

function parseLine(text: string): Line | string {
  if (text.length > MAX_LINE) return 'longer than 2 MB';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const parsed = v.safeParse(line, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return `${v.getDotPath(issue) ?? 'line'}: expected ${issue.expected ?? 'less'}`;
}

type ListingLine = Extract<Line, { type: 'listing' }>;
type VisitLine = Extract<Line, { type: 'visit' }>;

function takeListing(
  { type: _, ...entry }: ListingLine,
  caseId: string,
  found: Found,
): string | null {
  const id = toEntryId(caseId, entry.host, entry.key);
  if (found.entries.has(id)) return 'a listing that is there already';
  if (found.entries.size >= MAX_ENTRIES) return 'too many listings';
  found.entries.set(id, { ...entry, id, case: caseId });
  return null;
}

function takeVisit(
  { type: _, host, key, ...visit }: VisitLine,
  caseId: string,
  found: Found,
): string | null {
  const entry = toEntryId(caseId, host, key);
  if (!found.entries.has(entry)) return 'a visit of a listing that is not there';
  const id = [entry, visit.at, visit.shown.listing.kind].join('\n');
  if (found.visits.has(id)) return 'a visit that is there already';
  found.visits.set(id, { ...visit, id, entry, case: caseId });
  return null;
}
