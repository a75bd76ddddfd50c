/** Codes of all currencies that the browser knows; a list of ours would miss some country's. */
const CODES: ReadonlySet<string> = new Set(
  typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('currency') : [],
);

export const isCurrencyCode = (text: string): boolean => CODES.has(text);
