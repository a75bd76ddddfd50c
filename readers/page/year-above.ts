import { foldText } from '../../engine/text/fold.ts';
import { isDateMeaning } from '../grid/frame.ts';
import { readYearAlone } from '../moments/year-alone.ts';
import { readDateMeaning } from '../words/meaning.ts';
import type { Place } from './page.ts';

const ENDS_IN_YEAR = /^(\D{3,80}?)\s(20\d\d)\s*:?$/;

/** The year of a heading: "2027", "In 2027", "Support ending in 2027". */
function readYear(heading: string): number | undefined {
  const [, words, year] = ENDS_IN_YEAR.exec(heading) ?? [];
  return words !== undefined && isDateMeaning(readDateMeaning(foldText(words)))
    ? Number(year)
    : readYearAlone(heading);
}

/** The year that stands above a place, for the days beneath it that name none. */
export const findYearAbove = ({ headings }: Place): number | undefined =>
  headings.map(readYear).findLast((year) => year !== undefined);
