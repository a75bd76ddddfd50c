import type { LeftOut } from '../contract.ts';
import type { UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords } from './read-json.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** "moto g00 5G Device launched on January 2025 Security updates will stop on January 2030". */
const ENTRY = new RegExp(
  String.raw`([^\n]{2,80}?)\s*(?:\\n|\n)\s*Device launched on\s+((?:${MONTHS}) \d{4})[^\n]{0,80}?(?:\\n|\n)\s*Security updates (?:will stop|stopped) on\s+((?:${MONTHS}) \d{4})`,
  'gi',
);
const MAX_ENTRIES = 2_000;

/** Motorola's guided page: an inline script in which each phone has a launch and a last month. */
export const read: UpstreamReader = (files) => {
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [file, { text }] of files.entries()) {
    const found = [...text.matchAll(ENTRY)].slice(0, MAX_ENTRIES);
    for (const [words, name = '', launched = '', stops = ''] of found)
      rows.push({
        key: tidyName(name),
        file,
        model: tidyName(name),
        start: toMonth(launched),
        until: toMonth(stops),
        words: cutWords(words.replaceAll('\\n', ' ')),
      });
    if (found.length === 0) leftOut.push({ words: 'the page', why: 'names no phone with a month' });
  }
  return { rows, leftOut };
};

/** What stands before the last quotation mark belongs to the script. */
const tidyName = (text: string): string =>
  (text.split('"').at(-1) ?? '').replace(/^[#\s:]+/, '').trim();

const toMonth = (text: string): string => {
  const [month = '', year = ''] = text.split(' ');
  const number = MONTHS.toLowerCase().split('|').indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}`;
};
