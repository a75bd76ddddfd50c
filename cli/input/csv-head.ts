import { readMeaning } from './columns.ts';

/** Where the columns of a file are named, and what stands between its fields. */
export interface CsvHead {
  delimiter: string;
  /** Lines above the line of names. */
  skipped: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const MAX_LINES_ABOVE = 10;

/**
 * One separator a file, told by the line that names the columns: the one that parts most known names
 * and a title among them. Spreadsheets put "sep=;" or a heading above it. Null = no such line.
 */
export function findCsvHead(text: string): CsvHead | null {
  const lines = text.split(/\r\n|\n|\r/).slice(0, MAX_LINES_ABOVE + 1);
  for (const [skipped, line] of lines.entries()) {
    const delimiter = chooseDelimiter(line);
    if (delimiter !== null) return { delimiter, skipped };
  }
  return null;
}

function chooseDelimiter(line: string): string | null {
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, known: countKnown(line, delimiter) }));
  const best = counts.reduce((a, b) => (b.known > a.known ? b : a));
  return best.known > 0 ? best.delimiter : null;
}

function countKnown(line: string, delimiter: string): number {
  const meanings = line
    .slice(0, 20_000)
    .split(delimiter)
    .map((name) => readMeaning(name.replaceAll('"', '')));
  return meanings.includes('title')
    ? meanings.filter((meaning) => meaning !== undefined).length
    : 0;
}
