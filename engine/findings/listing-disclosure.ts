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
        id: `listing.${compared}${compared === 'agrees' && !isStated(disclosure, known) ? '-nearly' : ''}`,
        params: {
          words: disclosure.text,
          ...(disclosure.until
            ? { date: { date: disclosure.until, form: disclosure.precision ?? ('day' as const) } }
            : {}),
        },
      },
    };
  });

/** Is it the very day of a source, as finely as the listing gives it? */
const isStated = ({ until = '', precision = 'day' }: Disclosure, known: readonly IsoDate[]) =>
  known.some((date) => date.startsWith(until.slice(0, LENGTH[precision])));
const LENGTH = { year: 4, month: 7, day: 10 };

function compareDisclosure(
  { kind, until }: Disclosure,
  known: readonly IsoDate[],
): ListingSays['compared'] {
  if (kind === 'none-given') return 'none-given';
  if (until === undefined || known.length === 0) return 'only-here';
  return known.some((date) => isSameDate(until, date)) ? 'agrees' : 'differs';
}
