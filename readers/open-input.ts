import { decodeBytes } from '../engine/text/decode-bytes.ts';
import { MAX_PAGE_BYTES, type ReadInput } from './contract.ts';
import { parseJson } from './json/find-json.ts';
import { isObject } from './json/is-object.ts';
import { readPdfText } from './pdf.ts';

/** Parses HTML without running or fetching anything; the browser's own parser, or one for Node. */
export type ParseHtml = (html: string) => Document;

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
const LOOKS_HTML = /<(?:!doctype|html|head|body|table|div|p|ul|h[1-6]|section|script|dl)\b/i;

/** HTML inside a JSON answer: an article of a help centre, a page of a shop. */
function findHtml(value: unknown): string | null {
  if (!isObject(value)) return null;
  const holders = [value, value.article, value.page, value.data].filter(isObject);
  for (const holder of holders)
    for (const field of ['body', 'body_html', 'html', 'content', 'data']) {
      const text = holder[field];
      if (typeof text === 'string' && LOOKS_HTML.test(text)) return `${titleOf(holder)}${text}`;
    }
  return null;
}

const titleOf = ({ title }: Record<string, unknown>): string =>
  typeof title === 'string' ? `<h1>${title.replace(/[<&]/g, ' ')}</h1>` : '';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)(?:\r?\n---(?:\r?\n|$)|$(?![\s\S]))/;

async function openText(text: string, parseHtml: ParseHtml): Promise<ReadInput> {
  const start = text.slice(0, 2000).trimStart();
  const value = /^[{["]/.test(start) ? parseJson(text) : undefined;
  if (value !== undefined) {
    const html = findHtml(value);
    return html === null
      ? { kind: 'json', value }
      : { kind: 'document', document: parseHtml(html) };
  }
  const matter = FRONT_MATTER.exec(text)?.[1];
  if (matter !== undefined && /^releases:/m.test(matter)) {
    const { parse } = await import('yaml');
    return {
      kind: 'json',
      value: parse(matter, { schema: 'failsafe', maxAliasCount: 0 }) as unknown,
    };
  }
  if (/^\s*</.test(text) || LOOKS_HTML.test(text.slice(0, 500)))
    return { kind: 'document', document: parseHtml(text) };
  return { kind: 'text', text };
}

/**
 * Tells by their first bytes what they are (PDF, JSON, a data file with front matter, HTML, else
 * text) and opens them. Throws with a sentence where they are too many, or broken beyond reading.
 */
export async function openInput(bytes: Uint8Array, parseHtml: ParseHtml): Promise<ReadInput> {
  if (bytes.length > MAX_PAGE_BYTES) throw new Error('the page is larger than 10 MB');
  if (isPdf(bytes)) return { kind: 'text', text: await readPdfText(bytes) };
  return openText(decodeBytes(bytes), parseHtml);
}
