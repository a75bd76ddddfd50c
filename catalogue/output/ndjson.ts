/** Signs that JSON leaves as they are and some terminals obey. */

const CONTROLS = /[\x7f-\x9f\u2028\u2029]/g;

/** One line of JSON: the same value, with every control sign escaped. */
export const formatJsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(
    CONTROLS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
