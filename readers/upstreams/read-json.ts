/** Values out of a document that somebody else wrote: `undefined` where they have another shape. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

export const listFields = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];

export const listTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => readText(one) ?? []) : [];

/** A day, month or year that stands at the front of a text; undefined where none does. */
export function readMoment(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : readText(value);
  return text === undefined ? undefined : /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/.exec(text)?.[0];
}

/** JSON, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const MAX_WORDS = 15;

/** The first fifteen words of a text. */
export const cutWords = (text: string): string =>
  text.trim().split(/\s+/).slice(0, MAX_WORDS).join(' ');
