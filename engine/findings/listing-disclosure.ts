import type { IsoDate } from '../dataset.ts';
import type { ListingSays } from '../assessment.ts';
import type { Disclosure } from '../listing.ts';
import { isSameDate } from './dates.ts';

/** Each disclosure of the listing, held against the dates we know for this model and market. */
export const compareListing = (
  disclosures: readonly Disclosure[],
  known: readonly IsoDate[],
): ListingSays[] =>
  disclosures.map((disclosure) => {
    const compared = compareDisclosure(disclosure, known);
    return {
      disclosure,
      compared,
      sentence: {
        id: `listing.${compared}`,
        params: {
          words: disclosure.text,
          ...(disclosure.until
            ? { date: { date: disclosure.until, form: disclosure.precision ?? ('day' as const) } }
            : {}),
        },
      },
    };
  });

function compareDisclosure(
  { kind, until }: Disclosure,
  known: readonly IsoDate[],
): ListingSays['compared'] {
  if (kind === 'none-given') return 'none-given';
  if (until === undefined || known.length === 0) return 'only-here';
  return known.some((date) => isSameDate(until, date)) ? 'agrees' : 'differs';
}
