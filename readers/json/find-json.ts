// The package's file for browsers carries polyfills that evaluate text, which our policy forbids.
import JSON5 from 'json5/lib/index.js';

const MAX_VALUES = 60;
const MAX_TRIES = 400;

/** The end of the JSON value that begins here, by its brackets; -1 where it never ends. */
function findEnd(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
  }
  return -1;
}

const START = String.raw`[=(:]\s*([{[])|^\s*([{[])`;

/** JSON text as a value; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MAX_LITERAL = 500_000;
const LOOKS_LITERAL = /^(?:\[\s*)?\{\s*(?:"|'|[A-Za-z_$][\w$]*\s*:)/;

/**
 * A JSON text, or an object as scripts write it: names without quotes, single quotes, last commas.
 */
function parseLiteral(text: string): unknown {
  const value = parseJson(text);
  if (value !== undefined || text.length > MAX_LITERAL || !LOOKS_LITERAL.test(text)) return value;
  try {
    return JSON5.parse<unknown>(text);
  } catch {
    return undefined;
  }
}

/**
 * JSON values in a script: the whole of it, or what is assigned or passed in it ("var ret = {…};").
 * Looked for a bounded number of times; nothing is run.
 */
export function findJson(script: string): unknown[] {
  const whole = parseJson(script.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  if (typeof whole === 'object' && whole !== null) return [whole];
  const values: unknown[] = [];
  let tries = MAX_TRIES;
  let work = script.length * 4;
  const start = new RegExp(START, 'g');
  for (let hit = start.exec(script); hit && tries-- > 0 && work > 0; hit = start.exec(script)) {
    const at = hit.index + hit[0].length - 1;
    const end = findEnd(script, at);
    work -= (end < 0 ? script.length : end) - at;
    if (end < 0) continue;
    const value = end - at > 20 ? parseLiteral(script.slice(at, end)) : undefined;
    if (typeof value !== 'object' || value === null) continue;
    values.push(value);
    if (values.length >= MAX_VALUES) break;
    start.lastIndex = end;
  }
  return values;
}
