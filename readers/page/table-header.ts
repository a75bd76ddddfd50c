import { isDateMeaning } from '../grid/frame.ts';
import { readMeaning } from '../words/meaning.ts';

/** Are these the headers of a table of products and ends, and none of its rows? */
export function isTableHeader(labels: readonly string[]): boolean {
  if (labels.length < 2 || labels.some((label) => /\d{2}/.test(label))) return false;
  const meanings = labels.map(readMeaning);
  return meanings.some(isDateMeaning) && meanings.some((one) => one === 'model' || one === 'code');
}
