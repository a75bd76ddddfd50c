import { MAX_ROWS } from '../contract.ts';
import { toLine } from '../quote.ts';
import type { Grid } from './page.ts';
import { isTableHeader } from './table-header.ts';

const SIGNS = [';', ','];
/** Lines above the header: a title, the day of the export. */
const MAX_ABOVE = 10;
const MAX_LINE = 4_000;

/** The fields of a line; a sign or two quotation marks in quotation marks stand for themselves. */
function cutFields(line: string, sign: string): string[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if (letter === '"' && isQuoted && line[at + 1] === '"') {
      field += letter;
      at++;
    } else if (letter === '"' && (isQuoted || field.trim() === '')) isQuoted = !isQuoted;
    else if (letter === sign && !isQuoted) {
      fields.push(toLine(field));
      field = '';
    } else field += letter;
  }
  return [...fields, toLine(field)];
}

/** The sign that parts the fields of a header; undefined where the line is none. */
const findSign = (line: string, next: string): string | undefined =>
  SIGNS.find((sign) => {
    const labels = cutFields(line, sign);
    return isTableHeader(labels) && cutFields(next, sign).length === labels.length;
  });

/** A table whose fields are parted by one sign, and the lines above it; null where text is none. */
export function readCsv(text: string): { above: string; grid: Grid } | null {
  const lines = text.split(/\r?\n/, MAX_ROWS + 1_000).map((line) => line.slice(0, MAX_LINE));
  const at = lines
    .slice(0, MAX_ABOVE)
    .findIndex((line, n) => findSign(line, lines[n + 1] ?? '') !== undefined);
  const sign = at < 0 ? undefined : findSign(lines[at] ?? '', lines[at + 1] ?? '');
  if (sign === undefined) return null;
  const cells = lines
    .slice(at)
    .filter((line) => line.trim() !== '')
    .map((line) => cutFields(line, sign));
  const headers = cells.map((row, n) => row.map(() => n === 0));
  const above = lines.slice(0, at).join('\n');
  return {
    above,
    grid: {
      kind: 'grid',
      place: { headings: [], lead: '' },
      caption: toLine(above),
      cells,
      headers,
    },
  };
}
