import type { IsoDate } from './dataset.ts';
import type { Param } from './assessment.ts';

/** A calendar day as a parameter, written out in the reader's language. */
export const toDayParam = (date: IsoDate): Param => ({ date, form: 'day' });
