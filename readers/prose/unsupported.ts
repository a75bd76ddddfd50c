import type { ReadRow } from '../contract.ts';
import { readModelName, splitModels } from '../grid/model-name.ts';
import { foldLine } from '../moments/find-moments.ts';
import { findPlaceLimits, type Line, type PageFacts, type Place } from '../page/page.ts';
import { quote } from '../quote.ts';
import { isProductName } from './subject.ts';

const UNSUPPORTED =
  /\b(?:no longer (?:be )?(?:supported|receives?|receiving|gets?|updated)|unsupported (?:products|devices|models)|out of support|end of support (?:products|devices|models)|nicht mehr unterstutzt|ne sont plus (?:pris|mis)|ya no (?:reciben|tienen)|non piu supportati|niet meer ondersteund)/;

/** Does the innermost heading say that updates of what stands beneath have ended? */
export const isUnsupportedHeading = ({ headings }: Place): boolean =>
  UNSUPPORTED.test(foldLine(headings.at(-1) ?? ''));

/** An item of such a list: one row for each product, with the heading's words. */
export function readUnsupported(line: Line, page: PageFacts): ReadRow[] {
  if (!isProductName(line.text)) return [];
  const limits = findPlaceLimits(page, line.place);
  return splitModels(line.text).map((name) => {
    const { model, revision } = readModelName(name);
    return {
      model,
      ...(revision === undefined ? {} : { revision }),
      bound: 'until',
      what: 'unsupported-list',
      ...(Object.keys(limits).length === 0 ? {} : { limits }),
      words: quote(line.place.headings.at(-1) ?? line.text),
    };
  });
}
