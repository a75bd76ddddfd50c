import type { LeftOut } from '../contract.ts';
import type { UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords, listTexts } from './read-json.ts';

const MAX_NAMES = 5_000;

/**
 * A page that lists, under headings, the models that get updates every month or quarter: still
 * updated, no date. `headings`: words of the headings whose lists count. A name in brackets behind
 * a comma stays with its name.
 */
export const read: UpstreamReader = (files, settings) => {
  const headings = listTexts(settings.headings).map((heading) => heading.toLowerCase());
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [file, { text }] of files.entries()) {
    const lines = toLines(text);
    const found = new Set<string>();
    let open: string | undefined;
    for (const line of lines) {
      const heading = headings.find((words) => line.toLowerCase().includes(words));
      if (heading !== undefined) {
        found.add(heading);
        open = heading;
      } else if (open !== undefined && isHeading(line)) open = undefined;
      else if (open !== undefined) rows.push(...listNames(line, file, open));
    }
    for (const heading of headings.filter((words) => !found.has(words)))
      leftOut.push({ words: cutWords(heading), why: 'this heading does not stand on the page' });
  }
  return { rows: rows.slice(0, MAX_NAMES), leftOut };
};

/** Text of a page in lines: one an element that breaks the line. */
const toLines = (text: string): string[] =>
  text
    .replace(/<(script|style)\b[^>]*>[\s\S]{0,500000}?<\/\1>/gi, ' ')
    .replace(/<(h[1-6])\b[^>]*>/gi, '\n# ')
    .replace(/<\/?(?:li|ul|ol|p|div|br|tr|td|th|h[1-6]|table|dt|dd)\b[^>]*>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const isHeading = (line: string): boolean => line.startsWith('# ');

const listNames = (line: string, file: number, heading: string): UpstreamRow[] =>
  line
    .replace(/^[^:]{0,60}:\s*/, '')
    .split(/,(?![^()]*\))|;/)
    .map((name) => name.trim().replace(/^-\s*/, ''))
    .filter((name) => /\d|[A-Z].*\s/.test(name) && name.length <= 60)
    .map((model) => ({
      key: model,
      file,
      model,
      state: 'updated' as const,
      what: 'security-updates' as const,
      words: cutWords(`${heading}: ${model}`),
    }));
