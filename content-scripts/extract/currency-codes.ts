import { onFirstUse } from '../../engine/text/first-use.ts';

/** Codes of all currencies that the browser knows; a list of ours would miss some country's. */
const listCodes = onFirstUse(
  () =>
    new Set(typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('currency') : []),
);

export const isCurrencyCode = (text: string): boolean => listCodes().has(text);
