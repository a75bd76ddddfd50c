import { MAX_ROWS } from '../contract.ts';
import { isDateMeaning } from '../grid/frame.ts';
import { readMeaning } from '../words/meaning.ts';
import { isObject, type JsonObject } from './is-object.ts';
import { listDaysByName, listKeyed } from './keyed.ts';
import { isOnlyRegions } from '../words/regions.ts';

/** A JSON object as one row: field names and their values as text. */
export type FlatRecord = Map<string, string>;

/** Lists of products in a JSON value, with where they stand, and texts that stand in it. */
export interface FoundRecords {
  lists: { path: string; records: FlatRecord[] }[];
  texts: string[];
}

const MAX_DEPTH = 12;
const MAX_FIELDS = 200;
const MAX_VALUE = 600;
const MAX_STEPS = 3_000_000;

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const NAME_FIELD = /^(?:attrName|name|label|title|key|field|property|specName|term)$/i;
const VALUE_FIELD = /^(?:attrValue|value|text|values|content|specValue|description)$/i;

/** `{ attrName, attrValue }`, `{ label, value }`: a field that is spelled out. */
function readSpelledField(value: JsonObject): [string, string] | null {
  const entries = Object.entries(value).slice(0, 20);
  const name = entries.find(([field, one]) => NAME_FIELD.test(field) && typeof one === 'string');
  const said = entries.find(([field, one]) => VALUE_FIELD.test(field) && isScalar(one));
  if (!name || !said || entries.length > 8) return null;
  return [String(name[1]).slice(0, 160), String(said[1]).slice(0, MAX_VALUE)];
}

const LABEL_OF = /^(.{2,30}?)[_-]?(?:meaning|type|label|kind)$/i;

/** `{ date, dateMeaning: "end of security updates" }`: a field that tells what another is about. */
function readLabelledField(value: JsonObject, name: string): [string, string] | null {
  const label = value[name];
  const of = LABEL_OF.exec(name)?.[1];
  const said = of === undefined ? undefined : value[of];
  return typeof label === 'string' && isScalar(said) && readMeaning(label) !== null
    ? [label.slice(0, 160), String(said)]
    : null;
}

/**
 * An object's own fields and those of the objects in it. Lists in it count only as lists of words,
 * or of spelled out fields: a list of objects holds other things.
 */
export function flatten(value: JsonObject): FlatRecord {
  const record: FlatRecord = new Map();
  const put = (path: string, text: string): void => {
    if (record.size < MAX_FIELDS && text.trim() !== '' && !record.has(path))
      record.set(path, text.slice(0, MAX_VALUE));
  };
  const visitList = (list: readonly unknown[], path: string, depth: number): void => {
    if (list.length > 0 && list.every(isScalar)) put(path, list.slice(0, 60).join(', '));
    else for (const one of list.slice(0, 200)) if (isObject(one)) visitSpelled(one, depth + 1);
  };
  const visitSpelled = (one: JsonObject, depth: number): void => {
    const field = readSpelledField(one);
    if (field) put(field[0], field[1]);
    if (depth > MAX_DEPTH) return;
    for (const [, inner] of Object.entries(one))
      if (Array.isArray(inner))
        for (const deeper of inner.slice(0, 200))
          if (isObject(deeper)) visitSpelled(deeper, depth + 1);
  };
  const visit = (object: JsonObject, path: string, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (const [name, one] of Object.entries(object).slice(0, MAX_FIELDS)) {
      const at = path === '' ? name : `${path}.${name}`;
      const labelled = readLabelledField(object, name);
      if (labelled) put(...labelled);
      if (isScalar(one)) put(at, String(one));
      else if (Array.isArray(one)) visitList(one, at, depth);
      else if (isObject(one)) visit(one, at, depth + 1);
    }
  };
  visit(value, '', 0);
  return record;
}

/** The last step of a field's path names it: "upstream.Model.text" is odd, "dates.eol" is not. */
export const nameField = (path: string): string => {
  const steps = path.split('.');
  const last = steps.at(-1) ?? path;
  // "endOfSupport.uk": a market of the date before it.
  if (steps.length > 1 && isOnlyRegions(last)) return `${steps.at(-2)} ${last.toUpperCase()}`;
  return /^(?:text|value|date|label|\$t)$/i.test(last) ? (steps.at(-2) ?? last) : last;
};

/** Field names that hold a product's name for machines only. */
const NAMES_PRODUCT = /^(?:model|code)$/;

export const namesProduct = (record: FlatRecord): boolean =>
  [...record.keys()].some(
    (path) => path === 'title' || NAMES_PRODUCT.test(readMeaning(nameField(path)) ?? ''),
  );
export const namesEnd = (record: FlatRecord): boolean =>
  [...record.keys()].some((path) => isDateMeaning(readMeaning(nameField(path))));

/** Records of a list, or of an object that holds objects of one shape by key. */
function listRecords(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.slice(0, MAX_ROWS).filter(isObject);
  if (!isObject(value)) return [];
  const keyed = listKeyed(value);
  if (keyed.length > 0) return keyed.slice(0, MAX_ROWS);
  const inner = Object.values(value).slice(0, MAX_ROWS);
  const objects = inner.filter(isObject);
  if (objects.length < 2 || objects.length < inner.length) return [];
  const [first] = objects;
  const shared = Object.keys(first ?? {}).filter((key) =>
    objects.slice(0, 50).every((one) => key in one),
  );
  return shared.length > 0 ? objects : [];
}

const LOOK_AT = 40;

/** Is this a list of products: most have a name, and some an end (or, where asked, none need)? */
function isProductList(records: readonly JsonObject[], needsEnd: boolean): boolean {
  const some = records.slice(0, LOOK_AT).map(flatten);
  const named = some.filter(namesProduct).length;
  if (some.length === 0 || named < some.length * 0.5) return false;
  return !needsEnd || some.some(namesEnd);
}

const IS_TEXT = /\n|<br|<p[ >]|<li[ >]|<td[ >]/i;

/** Finds lists of products, the outermost first; nothing inside a found list is a list again. */
export function findRecords(root: unknown, needsEnd: boolean): FoundRecords {
  const found: FoundRecords = { lists: [], texts: [] };
  let steps = MAX_STEPS;
  const visit = (value: unknown, path: string, depth: number): void => {
    if (steps-- <= 0 || depth > MAX_DEPTH * 2) return;
    if (typeof value === 'string') {
      if (value.length > 30 && value.length < 500_000 && IS_TEXT.test(value))
        found.texts.push(value);
      return;
    }
    const records = listRecords(value);
    if (records.length > 0 && isProductList(records, needsEnd)) {
      found.lists.push({ path, records: records.map(flatten) });
      return;
    }
    if (Array.isArray(value)) for (const one of value) visit(one, `${path}[]`, depth + 1);
    else if (isObject(value))
      for (const [name, one] of Object.entries(value)) visitField(name, one, path, depth);
  };
  const visitField = (name: string, value: unknown, above: string, depth: number): void => {
    const path = above === '' ? name : `${above}.${name}`;
    const days = listDaysByName(name, value).slice(0, MAX_ROWS);
    if (days.length > 0) found.lists.push({ path, records: days.map(flatten) });
    else visit(value, path, depth + 1);
  };
  visit(root, '', 0);
  return found;
}

const stepInto = (value: unknown, name: string): unknown => {
  if (name === '') return value;
  return isObject(value) ? value[name] : undefined;
};

/** The objects at a path such as `response.items[].specs[]`; an object by key counts as a list. */
export function findAtPath(root: unknown, path: string): FlatRecord[] {
  let values: unknown[] = [root];
  for (const step of path.split('.')) {
    const name = step.replace(/\[\]$/, '');
    values = values.flatMap((value) => {
      const inner = stepInto(value, name);
      if (!step.endsWith('[]')) return inner === undefined ? [] : [inner];
      if (Array.isArray(inner)) return inner;
      return isObject(inner) ? Object.values(inner) : [];
    });
    if (values.length > MAX_ROWS) values = values.slice(0, MAX_ROWS);
  }
  return values
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isObject)
    .map(flatten);
}
