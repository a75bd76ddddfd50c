import { remember } from '../../engine/text/remember.ts';

/** Signs that JSON leaves as they are and some terminals obey. */

const CONTROLS = /[\x7f-\x9f\u2028\u2029]/g;

/** One line of JSON: the same value, with every control sign escaped. */
export const formatJsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(
    CONTROLS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What each row says in words of its own. */
const OWN: ReadonlySet<string> = new Set(['id', 'title', 'error']);
/** All other texts are of lists that end. */
const MAX_TEXTS = 2_000;
const writeText = remember(MAX_TEXTS, formatJsonLine);
/** Parts that many rows share, as they are written; they are frozen. */
const written = new WeakMap<object, string>();

function writePart(name: string, part: unknown): string {
  if (typeof part === 'string') return OWN.has(name) ? formatJsonLine(part) : writeText(part);
  if (typeof part !== 'object' || part === null || !Object.isFrozen(part))
    return formatJsonLine(part);
  const known = written.get(part) ?? formatJsonLine(part);
  written.set(part, known);
  return known;
}

/** A record as the same line of JSON; what many of them share is written out once. */
export function formatJsonRecord(record: object): string {
  let line = '';
  for (const [name, part] of Object.entries(record))
    if (part !== undefined) line += `${line === '' ? '{' : ','}"${name}":${writePart(name, part)}`;
  return `${line === '' ? '{' : line}}`;
}
