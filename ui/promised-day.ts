import type { Assessment } from '../engine/assessment.ts';
import type { IsoDate } from '../engine/dataset.ts';
import { isMinimum } from './panel/describe-answer.ts';
import type { Span } from './price.ts';

/** States whose day was promised for this model and market. */
const PROMISED = new Set(['supported', 'ends-soon', 'worked-out']);

/** Day to come that was promised for this model and market; null where there is none. */
export function findPromisedDay({ support, asOf }: Assessment): IsoDate | null {
  const { status, until } = support;
  return PROMISED.has(status) && until !== undefined && until > asOf ? until : null;
}

/** The time that a price is spread over; a year alone says too little to reckon with. */
export function findPromisedSpan(assessment: Assessment): Span {
  const { support, asOf: today } = assessment;
  const until = support.untilPrecision === 'year' ? null : findPromisedDay(assessment);
  return { today, until: until ?? undefined, isMinimum: isMinimum(support) };
}
