import type { Value } from './grid/value.ts';

/** Why a row gives no statement, in sentences for people. */
export const WHY = {
  noProduct: 'names no product',
  noDateColumn: 'no column says when anything ends',
  unclearColumn: 'the header does not say what ends on that day',
  eos: 'EOS can mean end of sale, of service or of support, and the page does not say which',
  noMeaning: 'nothing says what this date is about',
  other: 'is about something other than updates or support',
  repeated: 'the same statement stands above',
  tooLong: 'too long for the name of a product',
  beyond: 'beyond the number of rows that are read',
  noDate: 'gives no date and no period',
  group: 'stands above the rows of a group, and is none itself',
  pastOnly: 'says only when it was first sold',
  hasNoRows: 'no list of products was found in it',
} as const;

/** For rows that were too many even to be named. */
export const explainBeyond = (count: number): string =>
  `${count} more rows of this table are ${WHY.beyond}`;

const PROBLEMS: Readonly<Record<NonNullable<Value['problem']>, string>> = {
  'either-order': 'the day or the month could stand first, and nothing on the page settles it',
  'no-such-day': 'the calendar has no such day',
  'time-of-day': 'a time of day, from which the day cannot be told',
  quarter: 'names a quarter, neither a month nor a year',
  'none-given': 'the page gives no date here',
  'going-on': 'says that it goes on, without an end',
  several: 'gives several dates and does not say which is for which product',
  empty: WHY.noDate,
  'no-date': WHY.noDate,
  ended: 'says that it has ended, without a date',
};

const ALL: readonly (readonly [string, string])[] = [
  ...Object.entries(WHY),
  ...Object.entries(PROBLEMS).filter(([, sentence]) => sentence !== WHY.noDate),
];

/** The id of a reason, by which it is said in another language; undefined for one with a number. */
export const findReasonId = (why: string): string | undefined =>
  ALL.find(([, sentence]) => sentence === why)?.[0];

/** The sentence for what a value lacks. */
export const explainProblem = (problem: NonNullable<Value['problem']>): string => PROBLEMS[problem];
