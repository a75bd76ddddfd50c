import { foldText } from '../../engine/text/fold.ts';
import { isDateMeaning } from '../grid/frame.ts';
import { findMoments, foldLine, type FoundMoment } from '../moments/find-moments.ts';
import type { PageFacts, Place } from '../page/page.ts';
import { findYearAbove } from '../page/year-above.ts';
import { findRangeAt } from '../moments/range.ts';
import { listTakenBack } from '../moments/replaced.ts';
import { hasConcept, speaksOfSecurityUpdates } from '../words/concepts.ts';
import { readDateMeaning, type Meaning } from '../words/meaning.ts';
import { IS_FROM, IS_UNSUPPORTED } from '../words/value-words.ts';

/** A date of a line with what it is about. */
export interface DatedFact {
  meaning: Meaning | null;
  moment: FoundMoment;
  /** Folded words before it, since the last date or mark. */
  before: string;
  /** The line itself says that another day stands in its place. */
  isReplaced?: true;
}

const WINDOW = 140;
const PART_END = /[;|]|\.\s(?=\S)/g;

/** Where the part of the line that speaks of a date begins. */
function findStart(text: string, at: number, last: number): number {
  let start = Math.max(last, at - WINDOW);
  for (const { index } of text.slice(start, at).matchAll(PART_END)) {
    const next = start + index + 1;
    if (next < at) start = Math.max(start, next);
  }
  return start;
}

/** The dates of a line, each with what the words before (or in brackets after) it say. */
export function readFacts(
  line: string,
  { order, settings }: PageFacts,
  place?: Place,
): DatedFact[] {
  const text = foldLine(line);
  const year = place && findYearAbove(place);
  const habits = { order, timeZone: settings.timeZone, year };
  const moments = findMoments(text, habits, { years: true }).filter(
    (moment) => moment.value?.precision !== 'year' || isYearOfEnd(text, moment),
  );
  const facts: DatedFact[] = [];
  let last = 0;
  for (let at = 0; at < moments.length; at++) {
    const range = findRangeAt(text, moments, at);
    const moment = range?.last ?? moments[at];
    if (!moment) break;
    const { at: begins } = range?.first ?? moment;
    const before = text.slice(findStart(text, begins, last), begins);
    const said = range ? before.replace(IS_FROM, '') : before;
    const meaning = readMeaningBeside(text, said, moment);
    // What a range begins with is the start of what it ends, and of nothing else.
    if (range) {
      facts.push({
        meaning: isDateMeaning(meaning) ? 'start' : meaning,
        moment: range.first,
        before,
      });
      at++;
    }
    facts.push({ meaning, moment, before });
    last = moment.end;
  }
  return dropReplaced(facts);
}

/** "Will be updated until": no day on which a page was. */
const BEING_UPDATED =
  /\b(?:be|being|is|are|gets?) updated (?:until|till?|through|up to)\b[^.]{0,30}$/;
const SINCE = /\b(?:since|as of|from|seit|ab|depuis|desde|dal|sinds|od)(?: the)? ?$/;

/** What the words before a date, or in brackets or a clause after it, say that it is about. */
function readMeaningBeside(text: string, before: string, { end }: FoundMoment): Meaning | null {
  const after = /^\s?\(([^()]{3,60})\)/.exec(text.slice(end))?.[1] ?? '';
  if (SINCE.test(before) && IS_UNSUPPORTED.test(before))
    return hasConcept(foldText(before), 'security') ? 'until-security' : 'until-support';
  if (BEING_UPDATED.test(before)) return 'until-software';
  if (IS_FROM.test(before) && !endsThen(before, text.slice(end))) {
    const meaning = readDateMeaning(foldText(before));
    return isDateMeaning(meaning) ? 'start' : meaning;
  }
  return (
    readDateMeaning(foldText(before)) ??
    readDateMeaning(foldText(after)) ??
    readAfter(before, text.slice(end)) ??
    readObject(before, text.slice(end))
  );
}

/** Without the days that the line itself takes back; what they were about, the next is about. */
function dropReplaced(facts: readonly DatedFact[]): DatedFact[] {
  const takenBack = listTakenBack(facts.map(({ before }) => before));
  let taken: Meaning | null = null;
  return facts.map((fact, at) => {
    // "Originally released in 2023" is still when it was released.
    const mayGo = fact.meaning === null || isDateMeaning(fact.meaning);
    if (takenBack[at] === true && mayGo) {
      taken = fact.meaning ?? taken;
      return { ...fact, meaning: 'ignore', isReplaced: true };
    }
    const meaning = fact.meaning ?? taken;
    taken = null;
    return { ...fact, meaning };
  });
}

const UNTIL_THEN =
  /\b(?:until|bis(?: zum)?|tot(?: en met)?|jusqu'au|hasta(?: el)?|fino al|do)(?: the)? ?$/;

/** "Erhalten bis zum 31.12.2028 Sicherheitsupdates": what lasts so long stands behind the date. */
function readObject(before: string, after: string): Meaning | null {
  const folded = foldText(after.slice(0, 60).split(/[.;:](?:\s|$)/)[0] ?? '');
  return UNTIL_THEN.test(before) && speaksOfSecurityUpdates(folded) ? 'until-security' : null;
}

const FROM_THEN =
  /(?:^|[\s,(])(?:effective|as of|from|starting|after|since|beginning|on|ab|a partir d\w{1,2}|a partire dal?|desde|vanaf|od)(?: on| from)?(?: the)? ?$/;
const STOPS =
  /\b(?:no longer|will (?:end|cease|stop|expire)|ends?|ceases?|stops?|expires?|nicht mehr|ne \w+ plus|ya no|non piu|niet meer)\b/;

const firstSentence = (text: string): string => text.slice(0, 200).split(/[.;](?:\s|$)/)[0] ?? '';

const endsThen = (before: string, after: string): boolean =>
  STOPS.test(before) || STOPS.test(firstSentence(after));

/** "Effective on DATE the following products will no longer receive security updates". */
function readAfter(before: string, after: string): Meaning | null {
  const sentence = firstSentence(after);
  if (!FROM_THEN.test(before) || !STOPS.test(sentence) || ANNOUNCED.test(sentence)) return null;
  const folded = foldText(sentence);
  if (speaksOfSecurityUpdates(folded)) return 'until-security';
  return readDateMeaning(folded);
}

const ANNOUNCED = /\b(?:announce|publish|confirm|inform|said|state)/;

const BEFORE_YEAR =
  /\b(?:until|till|through|to|by|bis|jusqu'en|jusqu'a|hasta|fino al|fino a|tot|do|ate)(?: (?:at least|minimum|the end of|end of|mindestens|ende|fin|finales de|fine|minstens|eind|konca))*\s?$/;

/** "Until 2030" ends in a year; "Copyright 2030" does not. */
const isYearOfEnd = (text: string, { at }: FoundMoment): boolean =>
  BEFORE_YEAR.test(text.slice(Math.max(0, at - 40), at));

/** What is about nothing by its own words is about what stands above or before. */
export const withMeaning = (facts: readonly DatedFact[], meaning: Meaning | null): DatedFact[] =>
  facts.map((fact) => (fact.meaning === null ? { ...fact, meaning } : fact));
