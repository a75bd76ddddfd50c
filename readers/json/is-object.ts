export type JsonObject = Record<string, unknown>;

/** Is a value of JSON an object, and neither a list nor null? */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
