/** Signs that JSON leaves as they are and some terminals obey. */

const CONTROLS = /[\x7f-\x9f\u2028\u2029]/g;

/** One line of JSON: the same value, with every control sign escaped. */
export const formatJsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(
    CONTROLS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Parts that many rows share, as they are written; they are frozen. */
const written = new WeakMap<object, string>();

function writePart(part: unknown): string {
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
    if (part !== undefined) line += `${line === '' ? '{' : ','}"${name}":${writePart(part)}`;
  return `${line === '' ? '{' : line}}`;
}
