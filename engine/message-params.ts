import type { IsoDate, Precision } from './dataset.ts';
import type { Param } from './assessment.ts';

/** A day as a parameter, written out in the reader's language as finely as its source names it. */
export const toDayParam = (date: IsoDate, form: Precision = 'day'): Param => ({ date, form });
