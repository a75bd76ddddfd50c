import { decodeEntities } from '../dom/text.ts';

/** Marks that shops put around a block for old browsers. */
const WRAPPING = /^(?:<!--|-->|<!\[CDATA\[|\]\]>)/;

interface Scan {
  text: string;
  at: number;
  /** Pieces of the value under way. */
  out: string[];
  /** Where in `out` a comma stands that nothing has followed yet; -1 = nowhere. */
  comma: number;
  depth: number;
  /** Top-level values that ended before `out`. */
  parts: string[];
}

function takeString(scan: Scan): void {
  const { text } = scan;
  let end = scan.at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  // Raw line breaks and tabs inside a string are meant as spaces.
  scan.out.push(text.slice(scan.at, end + 1).replace(/[\u0000-\u001f]+/g, ' '));
  scan.comma = -1;
  scan.at = end + 1;
}

/** Steps over a comment or a wrapping; false where there is none. */
function skipMark(scan: Scan): boolean {
  const rest = scan.text.slice(scan.at, scan.at + 9);
  const mark = WRAPPING.exec(rest)?.[0];
  if (mark !== undefined) scan.at += mark.length;
  else if (rest.startsWith('/*')) scan.at = findEnd(scan, '*/', 2);
  else if (rest.startsWith('//')) scan.at = skipLine(scan);
  else return false;
  return true;
}

/** A line comment may only hide a wrapping that goes on in the same line. */
function skipLine({ text, at }: Scan): number {
  const mark = WRAPPING.exec(text.slice(at + 2, at + 12))?.[0];
  if (mark !== undefined) return at + 2 + mark.length;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function findEnd({ text, at }: Scan, sign: string, length: number): number {
  const end = text.indexOf(sign, at + length);
  return end < 0 ? text.length : end + sign.length;
}

/** Keeps a sign inside a value; a comma before a closing bracket is taken back. */
function keepSign(scan: Scan, sign: string, isEnd: boolean): void {
  if (isEnd && scan.comma >= 0) scan.out[scan.comma] = '';
  if (sign === ',') scan.comma = scan.out.length;
  else if (sign.trim() !== '') scan.comma = -1;
  scan.out.push(sign);
}

function takeSign(scan: Scan): void {
  const sign = scan.text[scan.at] ?? '';
  const isEnd = sign === '}' || sign === ']';
  scan.at += 1;
  if (sign === '{' || sign === '[') scan.depth += 1;
  if (scan.depth === 0) return;
  keepSign(scan, sign, isEnd);
  if (isEnd) scan.depth -= 1;
  if (scan.depth > 0) return;
  scan.parts.push(scan.out.join(''));
  scan.out = [];
}

/**
 * The values of a block as shops write it, each as JSON that can be parsed: without comments and
 * wrappings, raw line breaks in strings, commas before a closing bracket, semicolons behind,
 * several values one after another, and opened where the whole of it is escaped as HTML.
 */
export function repairJson(source: string): string[] {
  const text = source.includes('"') ? source : decodeEntities(source);
  const scan: Scan = { text, at: 0, out: [], comma: -1, depth: 0, parts: [] };
  while (scan.at < text.length) {
    if (text[scan.at] === '"' && scan.depth > 0) takeString(scan);
    else if (!skipMark(scan)) takeSign(scan);
  }
  return scan.parts;
}
