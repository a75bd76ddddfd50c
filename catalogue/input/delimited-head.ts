import { readMeaning } from '../columns.ts';
import { splitLine } from './split-records.ts';

/** Where the columns of a file are named, and what stands between its fields. */
export interface DelimitedHead {
  delimiter: string;
  /** Lines above the line of names. */
  skipped: number;
}

const USUAL = [',', ';', '\t', '|'] as const;
/** What no one parts fields by: it stands within names. */
const WITHIN_NAMES = /[\p{L}\p{N}\s"'_\-./()#&]/u;
const MAX_LINES_ABOVE = 10;
const MAX_LINE = 20_000;

/**
 * One separator a file, told by the line that names the columns: the one that parts most known
 * names and a title among them. Spreadsheets put "sep=;" or a heading above it. `wanted` names
 * columns that the user has chosen. Null = no such line.
 */
export function findDelimitedHead(
  text: string,
  wanted: readonly string[] = [],
): DelimitedHead | null {
  const lines = listFirstLines(text);
  const said = /^sep=(.)\s*$/i.exec(lines[0] ?? '')?.[1];
  for (const [skipped, line] of lines.entries()) {
    const delimiter = chooseDelimiter(line, said, wanted);
    if (delimiter !== null) return { delimiter, skipped };
  }
  return null;
}

const listFirstLines = (text: string): string[] =>
  text
    .slice(0, MAX_LINE * MAX_LINES_ABOVE)
    .split(/\r\n|\n|\r/)
    .slice(0, MAX_LINES_ABOVE + 1)
    .map((line) => line.slice(0, MAX_LINE));

const listDelimiters = (line: string): string[] => [
  ...new Set([...USUAL, ...[...line.slice(0, 2_000)].filter((sign) => !WITHIN_NAMES.test(sign))]),
];

function chooseDelimiter(
  line: string,
  said: string | undefined,
  wanted: readonly string[],
): string | null {
  const counts = (said === undefined ? listDelimiters(line) : [said]).map((delimiter) => ({
    delimiter,
    known: countKnown(splitLine(line, delimiter), wanted),
  }));
  const best = counts.reduce((one, other) => (other.known > one.known ? other : one));
  return best.known > 0 ? best.delimiter : null;
}

/** How many of these names are known; none where neither a title nor a GTIN is among them. */
export function countKnown(names: readonly string[], wanted: readonly string[]): number {
  const trimmed = names.map((name) => name.trim());
  if (wanted.length > 0 && wanted.every((name) => trimmed.includes(name))) return names.length;
  const meanings = trimmed.map(readMeaning).filter((meaning) => meaning !== undefined);
  return meanings.includes('title') || meanings.includes('gtin') ? meanings.length : 0;
}

/** What stands in the first line that is not empty, where nothing in it is known as a title. */
export function listFirstCells(text: string): string[] {
  const line = listFirstLines(text).find((each) => each.trim() !== '') ?? '';
  const split = listDelimiters(line).map((delimiter) => splitLine(line, delimiter));
  const widest = split.reduce((one, other) => (other.length > one.length ? other : one), [line]);
  return widest.map((cell) => cell.trim());
}
