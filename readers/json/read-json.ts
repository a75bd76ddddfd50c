import { MAX_WORDS, type ReaderSettings, type ReadResult, type ReadRow } from '../contract.ts';
import { readColumns } from '../grid/columns.ts';
import { readModelName } from '../grid/model-name.ts';
import { readRow, type RowContext } from '../grid/read-row.ts';
import { findPlaceLimits, type PageFacts, type Place } from '../page/page.ts';
import { quote, quoteStart, toLine } from '../quote.ts';
import { WHY } from '../reasons.ts';
import { isObject } from './is-object.ts';
import {
  findAtPath,
  findRecords,
  flatten,
  namesEnd,
  namesProduct,
  nameField,
  type FlatRecord,
} from './records.ts';

/** What a JSON value holds: rows, and texts that other readers may read. */
export interface JsonReading extends ReadResult {
  texts: string[];
}

type Choice = NonNullable<ReaderSettings['where']>;

/** Does a record hold one of the values that the settings name? */
const isChosen = (record: FlatRecord, choice: Choice): boolean =>
  Object.entries(choice).some(([field, values]) =>
    values.some((value) => record.get(field) === String(value)),
  );

/** Lists of one shape: their fields are the columns. */
function readList(records: readonly FlatRecord[], path: string, page: PageFacts): ReadResult {
  const { where, ended } = page.settings;
  const chosen = where ? records.filter((record) => isChosen(record, where)) : records;
  const fields = [...new Set(chosen.flatMap((record) => [...record.keys()]))];
  const place: Place = { headings: path === '' ? [] : [path.replace(/[.[\]]+/g, ' ')], lead: '' };
  const framed = {
    header: fields.map((field) => (hasSetting(field, page.settings) ? field : nameField(field))),
    rows: chosen.map((record) => ({
      cells: fields.map((field) => record.get(field) ?? ''),
      section: '',
    })),
    groups: [],
    caption: '',
  };
  const context = { facts: page, place, caption: '' };
  const columns = readColumns(framed, context);
  const rowContext: RowContext = { ...context, columns, bound: undefined };
  const result: ReadResult = { rows: [], leftOut: [] };
  chosen.forEach((record, at) => {
    const cells = framed.rows[at]?.cells ?? [];
    if (isEnded(record, page.settings, ended)) addEnded(cells, rowContext, result);
    else addRecord({ cells, record, fields }, rowContext, result);
  });
  return result;
}

const hasSetting = (field: string, { columns }: ReaderSettings): boolean =>
  columns !== undefined && field in columns;

const isEnded = (
  record: FlatRecord,
  { what }: ReaderSettings,
  ended: Choice | undefined,
): boolean => what === 'unsupported-list' || (ended !== undefined && isChosen(record, ended));

/** A record that says no more than that updates have ended. */
function addEnded(cells: readonly string[], context: RowContext, result: ReadResult): void {
  const at = context.columns.find(({ meaning }) => meaning === 'model')?.at;
  const name = at === undefined ? '' : (cells[at] ?? '');
  if (name.trim() === '') {
    result.leftOut.push({ words: quoteCells(cells), why: WHY.noProduct });
    return;
  }
  const brandAt = context.columns.find(({ meaning }) => meaning === 'brand')?.at;
  const brand = brandAt === undefined ? context.facts.settings.brand : cells[brandAt];
  const { model, revision, regions } = readModelName(name);
  const limits = {
    ...findPlaceLimits(context.facts, context.place),
    ...(revision === undefined ? {} : { revisions: [revision] }),
    ...(regions === undefined ? {} : { regions }),
  };
  result.rows.push({
    model,
    ...(brand === undefined || brand === '' ? {} : { brand }),
    ...(revision === undefined ? {} : { revision }),
    ...(regions === undefined ? {} : { region: regions.join(', ') }),
    bound: 'until',
    what: 'unsupported-list',
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    words: quote(toLine(name)),
  });
}

const quoteCells = (cells: readonly string[]): string =>
  quoteStart(cells.filter((cell) => cell.length < 120).join(' '));

function addRecord(
  { cells, record, fields }: { cells: string[]; record: FlatRecord; fields: string[] },
  context: RowContext,
  result: ReadResult,
): void {
  const reading = readRow(cells, context);
  const modelAt = context.columns.find(({ meaning }) => meaning === 'model')?.at ?? -1;
  if ('why' in reading) {
    const name = cells[modelAt] ?? '';
    result.leftOut.push({
      words: name === '' ? quoteCells(cells) : quoteStart(name),
      why: reading.why,
    });
    return;
  }
  for (const row of reading.rows)
    result.rows.push({ ...row, words: quoteFields(row, { record, fields, context }) });
}

/** The decisive field as it stands in the answer: `"smrDate": "2027-01-30T15:00:00+00:00"`. */
function quoteFields(
  row: ReadRow,
  { record, fields, context }: { record: FlatRecord; fields: string[]; context: RowContext },
): string {
  const order = [
    'until-security',
    'until-software',
    'until-support',
    'years',
    'end-of-life',
    'last-sold',
  ];
  const wanted = row.what === 'end-of-sale' ? ['last-sold'] : order;
  const column = wanted
    .flatMap((meaning) => context.columns.filter((one) => one.meaning === meaning))
    .find(({ at }) => (record.get(fields[at] ?? '') ?? '') !== '');
  const field = fields[column?.at ?? -1];
  if (field === undefined) return row.words;
  const name = field.split('.').at(-1) ?? field;
  const words = `${JSON.stringify(name)}: ${JSON.stringify(record.get(field))}`;
  return words.split(/\s+/).length <= MAX_WORDS
    ? words.slice(0, 300)
    : quote(record.get(field) ?? '');
}

/** The lists of a value: those that settings name, else those that name products and ends. */
function chooseLists(value: unknown, page: PageFacts, inPage: boolean) {
  const { rows, what, ended, years } = page.settings;
  if (rows !== undefined && !inPage)
    return { lists: [{ path: '', records: findAtPath(value, rows) }], texts: [] };
  const needsNone = what === 'unsupported-list' || ended !== undefined || years !== undefined;
  const found = findRecords(value, !needsNone);
  const single = found.lists.length === 0 ? readSingle(value) : null;
  if (single) return { lists: [{ path: '', records: [single] }], texts: found.texts };
  if (found.lists.length > 0 || inPage) return found;
  return findRecords(value, false);
}

/** An answer about one product. */
function readSingle(value: unknown): FlatRecord | null {
  if (!isObject(value)) return null;
  const record = flatten(value);
  return namesProduct(record) && namesEnd(record) ? record : null;
}

/**
 * Reads a JSON value: each object of its lists of products is kept, or left out with the reason. Of
 * a page's scripts (`inPage`) only lists with names and ends are taken: the rest is the page's own.
 */
export function readJson(value: unknown, page: PageFacts, inPage = false): JsonReading {
  const { lists, texts } = chooseLists(value, page, inPage);
  const result: JsonReading = { rows: [], leftOut: [], texts };
  for (const { path, records } of lists) {
    const { rows, leftOut } = readList(records, path, page);
    for (const row of rows) result.rows.push(row);
    for (const one of leftOut) result.leftOut.push(one);
  }
  return result;
}
