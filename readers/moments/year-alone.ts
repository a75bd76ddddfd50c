import { foldLine } from './find-moments.ts';

const YEAR_ALONE =
  /^(?:(?:in|during|year|im jahr|jahr|en|annee|nel|ano|in het jaar) )?((?:19|20)\d\d)\s*:?$/;

/** The year that a text names and nothing besides ("2027", "In 2027:"). */
export function readYearAlone(text: string): number | undefined {
  const year = YEAR_ALONE.exec(foldLine(text.slice(0, 30)).trim())?.[1];
  return year === undefined || text.length > 30 ? undefined : Number(year);
}
