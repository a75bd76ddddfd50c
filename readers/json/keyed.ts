import { isDateMeaning } from '../grid/frame.ts';
import { findMoments, foldLine } from '../moments/find-moments.ts';
import { readMeaning } from '../words/meaning.ts';
import { isOnlyRegions } from '../words/regions.ts';
import { isObject, type JsonObject } from './is-object.ts';

/** Keys that count or part what they hold, and name no product. */
const IS_NUMBERED =
  /^(?:v|row|rows|item|product|device|entry|id|key|model|page|section|block|slide|tab|col|column|list|table|group|step|part|h|q|node|field|option|year|y)?[-_ ]?\d{1,8}$/i;
const MAX_KEY = 80;

/** May this key be the name of a model: letters and a figure, or words of which one is a name? */
const namesModel = (key: string): boolean =>
  key.length >= 2 &&
  key.length <= MAX_KEY &&
  /\p{L}/u.test(key) &&
  (/\d/.test(key) || /^\p{Lu}\S* \S/u.test(key)) &&
  !IS_NUMBERED.test(key) &&
  !isOnlyRegions(key) &&
  readMeaning(key) === null &&
  findMoments(foldLine(key)).length === 0;

const areModels = (keys: readonly string[]): boolean => keys.length > 0 && keys.every(namesModel);

/** Name of the field that holds the key: a product is what it names. */
const FIELD = 'model';

/** `{ "C200": { eol: … } }`: the products of an object that keeps each under its name. */
export function listKeyed(value: JsonObject): JsonObject[] {
  const entries = Object.entries(value);
  if (!areModels(entries.map(([key]) => key)) || !entries.every(([, one]) => isObject(one)))
    return [];
  return entries.flatMap(([key, one]) =>
    isObject(one) && !Object.keys(one).some((field) => readMeaning(field) === 'model')
      ? [{ [FIELD]: key, ...one }]
      : [],
  );
}

/** `securityUpdatesUntil: { "C200": "2029-01-31" }`: one end, and each product with its day. */
export function listDaysByName(name: string, value: unknown): JsonObject[] {
  if (!isObject(value) || !isDateMeaning(readMeaning(name))) return [];
  const entries = Object.entries(value);
  if (!areModels(entries.map(([key]) => key))) return [];
  return entries.every(([, day]) => typeof day === 'string')
    ? entries.map(([key, day]) => ({ [FIELD]: key, [name]: day }))
    : [];
}
