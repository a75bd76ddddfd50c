import type { ReadRow } from '../contract.ts';
import { readModelName, splitModels } from '../grid/model-name.ts';
import { foldLine } from '../moments/find-moments.ts';
import { findPlaceLimits, type Line, type PageFacts, type Place } from '../page/page.ts';
import { quote } from '../quote.ts';
import { IS_UNSUPPORTED } from '../words/value-words.ts';
import { isProductName } from './subject.ts';

/** Does the innermost heading say that updates of what stands beneath have ended? */
export const isUnsupportedHeading = ({ headings }: Place): boolean =>
  IS_UNSUPPORTED.test(foldLine(headings.at(-1) ?? ''));

const createRows = (text: string, line: Line, words: string, page: PageFacts): ReadRow[] => {
  const limits = findPlaceLimits(page, line.place);
  return splitModels(text).map((name) => {
    const { model, revision } = readModelName(name);
    return {
      model,
      ...(revision === undefined ? {} : { revision }),
      bound: 'until',
      what: 'unsupported-list',
      ...(Object.keys(limits).length === 0 ? {} : { limits }),
      words: quote(words),
    };
  });
};

/** An item of such a list: one row for each product, with the words that stand above the list. */
export const readUnsupported = (
  line: Line,
  lead: string | undefined,
  page: PageFacts,
): ReadRow[] =>
  isProductName(line.text)
    ? createRows(line.text, line, lead ?? line.place.headings.at(-1) ?? line.text, page)
    : [];

const NAMED =
  /^(.{2,100}?)(?::\s|\s[–—-]\s|\s(?:is|are|will|does|do|wird|werden|wordt|worden|n'est|ne|ya|non)\s)/;

/** "Sync Alarm: no longer supported": the line itself names the product. */
export function readEndedLine(line: Line, page: PageFacts): ReadRow[] {
  const name = NAMED.exec(line.text)?.[1];
  if (name === undefined || !isProductName(name)) return [];
  return IS_UNSUPPORTED.test(foldLine(line.text.slice(name.length, name.length + 120)))
    ? createRows(name, line, line.text, page)
    : [];
}
