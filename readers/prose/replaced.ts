import { isDateMeaning } from '../grid/frame.ts';
import type { Meaning } from '../words/meaning.ts';
import type { DatedFact } from './facts.ts';

/** "Originally until June 2026, now until June 2028": what was said before holds no more. */
const REPLACED =
  /\b(?:originally|previously|formerly|initially|ursprunglich|zuvor|initialement|precedemment|originalmente|inicialmente|anteriormente|originariamente|inizialmente|in precedenza|oorspronkelijk|eerder|pierwotnie)\b[^.;]{0,40}$/;
/** "Extended from June 2026 to June 2028": the first day begins nothing. */
const MOVED =
  /\b(?:extended|prolonged|lengthened|moved|changed|postponed|shortened|brought forward|verlangert|verschoben|prolongee?s?|reportee?s?|prorogat\w+|prolungat\w+|ampliad\w+|verlengd)(?: (?:from|von|vom|du|de|dal|desde el|van))?(?: the)? ?$/;

/** Without the days that the line itself takes back; what they were about, the next is about. */
export function dropReplaced(facts: readonly DatedFact[]): DatedFact[] {
  let taken: Meaning | null = null;
  return facts.map((fact, at) => {
    if (at < facts.length - 1 && (REPLACED.test(fact.before) || MOVED.test(fact.before))) {
      taken = isDateMeaning(fact.meaning) ? fact.meaning : taken;
      return { ...fact, meaning: 'ignore' };
    }
    const meaning = fact.meaning ?? taken;
    taken = null;
    return { ...fact, meaning };
  });
}
