import type { LeftOut } from '../contract.ts';
import type { UpstreamReader, UpstreamRow } from './contract.ts';
import { isFields, listTexts, parseJson, readMoment, readText } from './read-json.ts';

const MAX_ENTRIES = 20_000;
const MAX_DEPTH = 8;

/**
 * A maker's list of products that get no more updates: JSON in which, at any depth, objects name a
 * product (`names`: fields that do). The list gives no dates.
 */
export const read: UpstreamReader = (files, settings) => {
  const fields = listTexts(settings.names);
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [file, { text }] of files.entries()) {
    const entries = new Map<string, string>();
    collectNames(parseJson(text), fields, entries, 0);
    for (const [key, model] of entries)
      rows.push({ key, file, model, state: 'ended', what: 'unsupported-list', words: model });
    if (entries.size === 0)
      leftOut.push({ words: 'the whole list', why: 'holds no entry that names a product' });
  }
  const published = files
    .flatMap(({ text }) => readListDay(text, settings.published) ?? [])
    .toSorted()
    .at(-1);
  return { rows, leftOut, ...(published === undefined ? {} : { published }) };
};

function collectNames(
  value: unknown,
  fields: readonly string[],
  entries: Map<string, string>,
  depth: number,
): void {
  if (depth > MAX_DEPTH || entries.size >= MAX_ENTRIES) return;
  if (Array.isArray(value)) {
    for (const one of value) collectNames(one, fields, entries, depth + 1);
    return;
  }
  if (!isFields(value)) return;
  const name = fields.map((field) => readText(value[field])).find((text) => text !== undefined);
  if (name !== undefined) entries.set(name, name);
  for (const one of Object.values(value)) collectNames(one, fields, entries, depth + 1);
}

/** The day such a list says of itself that it was last changed. */
function readListDay(text: string, field: unknown): string | undefined {
  const value = parseJson(text);
  const name = readText(field);
  return isFields(value) && name !== undefined ? readMoment(value[name]) : undefined;
}
