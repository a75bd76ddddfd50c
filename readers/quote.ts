import { MAX_WORDS } from './contract.ts';

const MAX_LENGTH = 300;

/** One line with single spaces and no marks without a shape. */
export const toLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const countBefore = (text: string, at: number): number => text.slice(0, at).split(' ').length - 1;

/**
 * At most fifteen words of a text, as they stand there, round the part that decides (offsets of the
 * same text as one line).
 */
export function quote(text: string, at = 0, end = at): string {
  const line = toLine(text);
  const words = line.split(' ');
  if (words.length <= MAX_WORDS) return line.slice(0, MAX_LENGTH);
  const first = countBefore(line, Math.min(at, line.length));
  const last = countBefore(line, Math.min(end, line.length));
  const spare = Math.max(0, MAX_WORDS - (last - first + 1));
  const before = Math.min(first, Math.max(Math.floor(spare * 0.7), spare - (words.length - last)));
  const start = Math.max(0, first - before);
  return words
    .slice(start, start + MAX_WORDS)
    .join(' ')
    .slice(0, MAX_LENGTH);
}

/** The beginning of a text, for a row that is left out. */
export const quoteStart = (text: string): string => quote(text, 0, 0);
