import type { Assessment, Message } from '../../engine/assessment.ts';
import type { IsoDate } from '../../engine/dataset.ts';
import { toDayParam } from '../../engine/message-params.ts';

/** Months shown as time left: whole ones, since a part of one promises nothing. */
export interface TimeLeft {
  months: number;
  days: number;
}

const MS_PER_DAY = 86_400_000;

/** Whole calendar months, and days, from one day to another; both 0 where it has passed. */
export function countTimeLeft(today: IsoDate, until: IsoDate): TimeLeft {
  const days = Math.max(0, Math.round((Date.parse(until) - Date.parse(today)) / MS_PER_DAY));
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = until.split('-').map(Number);
  const months = (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0);
  return { months: Math.max(0, months), days };
}

/** Chips that name a day to come: the panel says how far away it is. */
const DATED_CHIPS: Record<string, string> = {
  'chip.until': 'ui.answer.updates-left',
  'chip.until-least': 'ui.answer.updates-left',
  'chip.ends-soon': 'ui.answer.updates-left',
  'chip.worked-out': 'ui.answer.worked-out-left',
  'chip.support-until': 'ui.answer.support-left',
  'chip.support-until-least': 'ui.answer.support-left',
  'chip.opt-in-until': 'ui.answer.opt-in-left',
  'chip.stale-until': 'ui.answer.updates-left',
};

/** The day of a finding is the earliest on which it may end. */
export const isMinimum = ({ untilBound }: Assessment['support']): boolean =>
  untilBound === 'at-least';

/** Chips that say it best: what the user read, where no maker was named, and no smart device. */
const OWN_WORDS = new Set([
  'chip.you-read',
  'chip.shared-read',
  'chip.no-brand',
  'chip.not-connectable',
]);

const WORDED: Record<string, string> = {
  'none-found': 'ui.answer.none-found',
  'brand-promise': 'ui.answer.none-found',
  'by-version': 'ui.answer.by-version',
};

/**
 * The answer in large letters: time left where a day to come is known, else what there is to say
 * instead of one. The chip's own words where nothing better fits a line.
 */
export function describeAnswer(assessment: Assessment): Message {
  const { headline, status, support, asOf } = assessment;
  const dated = DATED_CHIPS[headline.id];
  if (dated !== undefined && support.until !== undefined && support.until >= asOf) {
    const time = describeTimeLeft(support, asOf);
    if (time === null) return headline;
    return {
      id: isMinimum(support) ? `${dated}-least` : dated,
      params: { time: { message: time } },
    };
  }
  if (status === 'minimum-passed' && support.until !== undefined)
    return {
      id: findPassedAnswer(headline.id, support),
      params: { date: toDayParam(support.until, support.untilPrecision) },
    };
  if (OWN_WORDS.has(headline.id) || support.sentence.id === 'support.no-brand') return headline;
  if (status === 'years-stated') return describeLength(support) ?? headline;
  const worded = WORDED[status];
  return worded === undefined ? headline : { id: worded };
}

/** A day that somebody else gave was nobody's promise (decision 14). */
function findPassedAnswer(chip: string, support: Assessment['support']): string {
  if (chip === 'chip.reported-date') return 'ui.answer.reported-passed';
  return `ui.answer.minimum-passed${isMinimum(support) ? '-least' : ''}`;
}

/**
 * Time to the day of a finding, no finer than its source: null where it names only the year, or a
 * month that is near.
 */
export function describeTimeLeft(
  { until, untilPrecision: precision }: Assessment['support'],
  today: IsoDate,
): Message | null {
  if (until === undefined || precision === 'year') return null;
  if (precision === 'month' && countTimeLeft(today, until).months === 0) return null;
  return describeTime(today, until);
}

/** "5 years 2 months", "one month", "12 days", on the last day "under a day". */
export function describeTime(today: IsoDate, until: IsoDate): Message {
  const { months, days } = countTimeLeft(today, until);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years > 0 && rest > 0) return { id: 'ui.time.years-months', params: { years, months: rest } };
  if (years > 0) return { id: 'ui.time.years', params: { years } };
  if (months > 0) return { id: 'ui.time.months', params: { months } };
  // The last day itself still counts: "0 days left" would say that it does not.
  return days > 0 ? { id: 'ui.time.days', params: { days } } : { id: 'ui.time.today' };
}

/** "at least 5 years from first sale": the length that the leading claim promises. */
export function describeLength({ sentence, claims }: Assessment['support']): Message | null {
  const claim = claims[0]?.claim;
  const period = sentence.params?.['period'];
  if (claim?.kind !== 'support' || period === undefined) return null;
  const from = { message: { id: `ui.read.from.${claim.from ?? 'unknown'}` } };
  return { id: 'ui.answer.length', params: { period, from } };
}
