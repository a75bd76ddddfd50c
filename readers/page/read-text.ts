import { MAX_ROWS } from '../contract.ts';
import { toLine } from '../quote.ts';
import type { Block, Place } from './page.ts';
import { readCsv } from './read-csv.ts';
import { isTableHeader } from './table-header.ts';

/** A part of a line with the columns of text that it covers. */
interface Segment {
  text: string;
  at: number;
  end: number;
}

const MAX_LINES = 60_000;
const MAX_LINE = 4_000;
const MAX_HEADER_LINES = 3;
/** After so many lines without a row a table has ended. */
const MAX_STRANGE_LINES = 6;

const GAP = /\t|\||[^\S\t]{2,}/g;

/** A line cut at bars, tabs and wide gaps. */
function cutLine(line: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...line.matchAll(GAP), { index: line.length, 0: '' }]) {
    const text = toLine(line.slice(from, index));
    if (text !== '') segments.push({ text, at: from, end: index });
    from = index + gap.length;
  }
  return segments;
}

const overlap = (a: Segment, b: Segment): number => Math.min(a.end, b.end) - Math.max(a.at, b.at);

/** The column that a segment stands under: most overlap, else the nearest. */
const findColumn = (columns: readonly Segment[], segment: Segment): number => {
  const rated = columns.map((column, at) => ({ at, by: overlap(column, segment) }));
  return rated.reduce((best, one) => (one.by > best.by ? one : best)).at;
};

/** Puts each segment under its column; null where two would share one. */
function placeSegments(columns: readonly Segment[], segments: readonly Segment[]): string[] | null {
  if (segments.length === columns.length) return segments.map(({ text }) => text);
  const cells = columns.map(() => '');
  for (const segment of segments) {
    const at = findColumn(columns, segment);
    if (cells[at] !== '') return null;
    cells[at] = segment.text;
  }
  return cells;
}

/** Header lines one under another as one; null where they do not fit under each other. */
function joinHeader(lines: readonly Segment[][]): Segment[] | null {
  const widest = lines.reduce((a, b) => (b.length > a.length ? b : a));
  const joined = widest.map((segment) => ({ ...segment, text: '' }));
  for (const line of lines)
    for (const segment of line) {
      const column = joined[findColumn(widest, segment)];
      const spanned = widest.filter((one) => overlap(one, segment) > 0).length;
      if (!column || spanned > 1) return null;
      column.text = `${column.text} ${segment.text}`.trim();
      column.at = Math.min(column.at, segment.at);
      column.end = Math.max(column.end, segment.end);
    }
  return joined;
}

const isHeader = (segments: readonly Segment[]): boolean =>
  isTableHeader(segments.map(({ text }) => text));

/** A header at this line, and how many lines it takes. */
function findHeader(
  lines: readonly Segment[][],
  at: number,
): { columns: Segment[]; count: number } | null {
  for (let count = 1; count <= MAX_HEADER_LINES; count++) {
    const some = lines.slice(at, at + count);
    if (some.length < count || some.some((line) => line.length === 0)) return null;
    const columns = joinHeader(some);
    if (columns && isHeader(columns)) return { columns, count };
  }
  return null;
}

const MARKDOWN_RULE = /^[\s|:+=-]+$/;

/** A text alone beneath a later column is the rest of the cell above it; it is put there. */
function goesOn(
  row: string[] | undefined,
  segments: readonly Segment[],
  columns: readonly Segment[],
): boolean {
  const [only] = segments;
  if (!row || !only || segments.length > 1 || only.at === 0) return false;
  const at = findColumn(columns, only);
  const column = columns[at];
  if (at === 0 || !column || only.at < column.at - 1 || overlap(column, only) <= 0) return false;
  row[at] = toLine(`${row[at] ?? ''} ${only.text}`);
  return true;
}

/** The rows beneath a header, and the line after the last. */
function readRows(lines: readonly Segment[][], from: number, columns: readonly Segment[]) {
  const rows: string[][] = [];
  let next = from;
  let strange = 0;
  for (
    let at = from;
    at < lines.length && strange < MAX_STRANGE_LINES && rows.length < MAX_ROWS;
    at++
  ) {
    const segments = lines[at] ?? [];
    if (findHeader(lines, at)) break;
    const cells = segments.length >= 2 ? placeSegments(columns, segments) : null;
    if (strange === 0 && goesOn(rows.at(-1), segments, columns)) {
      next = at + 1;
      continue;
    }
    strange = cells ? 0 : strange + 1;
    if (!cells) continue;
    rows.push(cells);
    next = at + 1;
  }
  return { rows, next };
}

/**
 * Plain text as blocks: tables by their columns (bars, tabs, or gaps as in the layout of a PDF),
 * everything else as lines. A `#` heading of Markdown is a heading; "Name:" alone leads what
 * follows.
 */
export function readTextBlocks(text: string): Block[] {
  const csv = readCsv(text);
  return csv ? [...readLaidOut(csv.above), csv.grid] : readLaidOut(text);
}

function readLaidOut(text: string): Block[] {
  const raw = text
    .split(/\r?\n|\u2028|\f/)
    .slice(0, MAX_LINES)
    .map((line) => line.slice(0, MAX_LINE));
  const cut = raw.map((line) => (MARKDOWN_RULE.test(line) ? [] : cutLine(line)));
  const blocks: Block[] = [];
  let place: Place = { headings: [], lead: '' };
  for (let at = 0; at < raw.length; at++) {
    const header = findHeader(cut, at);
    const table = header ? readTable(cut, at, header) : null;
    if (table) {
      blocks.push({ kind: 'grid', place, caption: '', ...table.grid });
      at = table.next - 1;
      continue;
    }
    const line = readTextLine(raw[at] ?? '', cut[at] ?? []);
    if (line === '') continue;
    const heading = /^#{1,6} (.{1,300})$/.exec(line)?.[1];
    if (heading !== undefined) {
      blocks.push({ kind: 'line', place, text: heading, role: 'heading' });
      place = { headings: [heading], lead: '' };
      continue;
    }
    const role = /^[-*•·] /.test(line) ? 'item' : 'paragraph';
    blocks.push({ kind: 'line', place, text: line.replace(/^[-*•·] /, ''), role });
    place = { ...place, lead: line };
  }
  return blocks;
}

/** In the layout of a PDF a wide gap parts a label from its value. */
const readTextLine = (raw: string, segments: readonly Segment[]): string =>
  segments.length === 2 && /\S[^\S\t]{3,}\S/.test(raw)
    ? segments.map(({ text }) => text).join('\t')
    : toLine(raw);

/** A table with at least one row; null where the lines beneath are none. */
function readTable(
  lines: readonly Segment[][],
  at: number,
  { columns, count }: { columns: Segment[]; count: number },
) {
  const { rows, next } = readRows(lines, at + count, columns);
  if (rows.length === 0) return null;
  const cells = [columns.map(({ text }) => text), ...rows];
  const headers = cells.map((row, n) => row.map(() => n === 0));
  return { grid: { cells, headers }, next };
}
