import { splitModels } from '../grid/model-name.ts';
import { foldLine } from '../moments/find-moments.ts';
import type { Line } from '../page/page.ts';
import { BESIDE_YEAR_WORDS, IS_AT_LEAST } from '../words/value-words.ts';
import type { DatedFact } from './facts.ts';
import { ANNOUNCES, isProductName } from './subject.ts';

/** What is left of a line without its dates, brackets, and the words that bound a date. */
function readRest(line: Line, facts: readonly DatedFact[]): string {
  let rest = foldLine(line.text);
  for (const { moment } of facts.toReversed())
    rest = `${rest.slice(0, moment.at)} ${rest.slice(moment.end)}`;
  return rest
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(new RegExp(IS_AT_LEAST, 'g'), ' ')
    .replace(BESIDE_YEAR_WORDS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The line is a date and what bounds it, no more. */
export const isOnlyValue = (line: Line, facts: readonly DatedFact[]): boolean =>
  readRest(line, facts) === '';

/** "Name: date" says what the date is about only by what stands above. */
export const isNameAndDate = (line: Line, subject: string, facts: readonly DatedFact[]): boolean =>
  readRest(line, facts).length <= foldLine(subject).length + 2;

/** To the end of the sentence. */
const NAMES_BEHIND = /^([^:]*):\s+(\S[^:]*?)(?:[.;](?:\s|$)|$)/;

/** The names that stand behind the one date of a line and a colon; none where it has others. */
export function listNamesAfter({ text }: Line, facts: readonly DatedFact[]): string[] {
  const [fact] = facts;
  if (!fact || facts.length > 1 || fact.meaning === null || fact.meaning === 'ignore') return [];
  const [, said = '', names] = NAMES_BEHIND.exec(text.slice(fact.moment.end)) ?? [];
  if (said.trim() !== '' && !ANNOUNCES.test(foldLine(said))) return [];
  return splitNames(names);
}

const splitNames = (names = ''): string[] => {
  const models = splitModels(names);
  return models.every((name) => isProductName(name) && /\d/.test(name)) ? models : [];
};

const BEHIND_DATE = /^(?:\s?:|\s[–—-])\s+(\S[^:]*?)[.;]?$/;

/**
 * "31 December 2027: C100, C110" begins with its date and says nothing of it: the names, where
 * what stands above says what ends then.
 */
export function listNamesUnder({ text }: Line, facts: readonly DatedFact[]): string[] {
  const [fact] = facts;
  if (!fact || facts.length > 1 || fact.meaning !== null) return [];
  const before = foldLine(text.slice(0, fact.moment.at)).replace(BESIDE_YEAR_WORDS, ' ');
  return /[\p{L}\p{N}]/u.test(before)
    ? []
    : splitNames(BEHIND_DATE.exec(text.slice(fact.moment.end))?.[1]);
}
